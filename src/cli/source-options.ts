import { Misuse, type Option } from "./command.ts";

/** The same for every command that reads sources or feeds. */
export const SOURCE_OPTIONS = {
  "allow-private": { type: "boolean", summary: "Permit web addresses on private networks and this machine" },
} as const satisfies Record<string, Option>;

/** @throws Misuse where there is none */
export function checkNamed(sources: readonly string[]): void {
  if (sources.length === 0) throw new Misuse("name at least one source: a file, a folder, a web address, or -");
}
