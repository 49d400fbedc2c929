import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { codedReportSchemaText } from "../scripts/schema.ts";
import type { CodedReport } from "../src/domain/coded-report.ts";
import { inShape } from "../src/store/older-reading.ts";

const validate = new Ajv({ allErrors: true }).compile(JSON.parse(codedReportSchemaText()));

/** What each released Parley kept of an own-written report: its stored JSON, as it was. */
test.each(["0.1.0"])("what Parley %s read is in today's shape", (version) => {
  const kept: CodedReport = JSON.parse(
    readFileSync(new URL(`fixtures/reading-${version}.json`, import.meta.url), "utf8"),
  );
  expect(kept.positions.length).toBeGreaterThan(0);
  expect(validate(kept)).toBe(false);
  expect(validate(inShape(kept)) ? [] : validate.errors).toEqual([]);
});
