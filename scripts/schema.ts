import { resolve } from "node:path";
import { createGenerator } from "ts-json-schema-generator";

const ROOT = resolve(import.meta.dirname, "..");

/** Published as `parley/schema`. */
export const SCHEMA_FILE = resolve(ROOT, "schema/parley-1.schema.json");

/** What the server answers; its OpenAPI description refers to it. */
export const API_SCHEMA_FILE = resolve(ROOT, "schema/parley-api.schema.json");

/** The JSON Schema of the exchange format, made from `ParleyRecord` and the comments beside its types. */
export function schemaText(): string {
  const schema = schemaOf("src/domain/record.ts", "ParleyRecord", false);
  return textOf({ $id: "parley/1", title: "Parley record, exchange format parley/1", ...schema });
}

/** The JSON Schema of the API's answers, made from `Answers`. */
export const apiSchemaText = (): string =>
  textOf({ title: "Answers of Parley's API", ...schemaOf("src/server/answers.ts", "Answers", true) });

/** The JSON Schema of what the store keeps of a report. */
export const codedReportSchemaText = (): string => textOf(schemaOf("src/domain/coded-report.ts", "CodedReport", false));

const schemaOf = (path: string, type: string, topRef: boolean) =>
  createGenerator({
    path: resolve(ROOT, path),
    tsconfig: resolve(ROOT, "tsconfig.json"),
    type,
    topRef,
    additionalProperties: true,
    skipTypeCheck: true,
    sortProps: true,
  }).createSchema(type);

const textOf = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
