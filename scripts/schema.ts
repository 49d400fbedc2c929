import { resolve } from "node:path";
import { createGenerator } from "ts-json-schema-generator";

const ROOT = resolve(import.meta.dirname, "..");

/** Published as `parley/schema`. */
export const SCHEMA_FILE = resolve(ROOT, "schema/parley-1.schema.json");

/** The JSON Schema of the exchange format, made from `ParleyRecord` and the comments beside its types. */
export function schemaText(): string {
  const schema = createGenerator({
    path: resolve(ROOT, "src/domain/record.ts"),
    tsconfig: resolve(ROOT, "tsconfig.json"),
    type: "ParleyRecord",
    topRef: false,
    additionalProperties: true,
    skipTypeCheck: true,
    sortProps: true,
  }).createSchema("ParleyRecord");
  const titled = { $id: "parley/1", title: "Parley record, exchange format parley/1", ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
