import { writeFile } from "node:fs/promises";
import { API_SCHEMA_FILE, apiSchemaText, SCHEMA_FILE, schemaText } from "./schema.ts";

await writeFile(SCHEMA_FILE, schemaText());
await writeFile(API_SCHEMA_FILE, apiSchemaText());
