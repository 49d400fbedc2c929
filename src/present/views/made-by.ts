import type { ParleyRecord } from "../../domain/record.ts";

/** What a briefing ends with: which Parley, and which reader. `acquire` knows a briefing by it (`acquire/made-by-parley.ts`). */
export const madeByLine = ({ parley, reader }: ParleyRecord["madeBy"]): string =>
  `Made by Parley ${parley} with ${shortReader(reader)}.`;

/** A checksum is there to compare, not to read: its beginning tells readers apart. */
const shortReader = (reader: string): string => reader.replace(/(sha256:\w{8})\w+/u, "$1…");
