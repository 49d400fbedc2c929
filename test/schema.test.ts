import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { SCHEMA_FILE, schemaText } from "../scripts/schema.ts";
import { SAMPLE } from "./sample-record.ts";

const published = readFileSync(SCHEMA_FILE, "utf8");
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(published));

test("the published schema is the one that the types make; `npm run schema` writes it", () => {
  expect(published).toBe(schemaText());
});

test("a record keeps to it", () => {
  expect(validate(SAMPLE) ? [] : validate.errors).toEqual([]);
});

test("a new field is no fault", () => {
  expect(validate({ ...SAMPLE, later: true })).toBe(true);
});

test.each([
  ["another format", { ...SAMPLE, format: "parley/2" }],
  ["no positions", { ...SAMPLE, positions: undefined }],
  ["an act that there is not", { ...SAMPLE, positions: SAMPLE.positions.map((one) => ({ ...one, act: "promise" })) }],
  [
    "evidence without a place",
    { ...SAMPLE, positions: SAMPLE.positions.map((one) => ({ ...one, evidence: [{ article: "harbour" }] })) },
  ],
])("%s breaks it", (_name, record) => {
  expect(validate(record)).toBe(false);
});
