import { parseArguments } from "./arguments.ts";
import { type Command, Misuse } from "./command.ts";
import { openExistingStore, STORE_OPTIONS } from "./store-options.ts";

export const backup: Command = {
  name: "backup",
  summary: "Write all that the store keeps to one file, while others go on working",
  usage:
    "FILE [options]   FILE.db: an exact copy of an embedded store; any other name: lines that either engine restores",
  options: STORE_OPTIONS,
  async run(args, io) {
    const { values, positionals } = parseArguments(args, STORE_OPTIONS);
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new Misuse("name one file to write to");
    const { writeBackup } = await import("../store/backup.ts");
    await using store = await openExistingStore(values, io);
    const rows = await writeBackup(store, file);
    io.out(rows === null ? `${file}: a copy of ${store.where}\n` : `${file}: ${rows} rows of ${store.where}\n`);
    return 0;
  },
};
