import { writeFile } from "node:fs/promises";
import { SCHEMA_FILE, schemaText } from "./schema.ts";

await writeFile(SCHEMA_FILE, schemaText());
