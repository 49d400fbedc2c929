import { parseArguments } from "./arguments.ts";
import { type Command, Misuse } from "./command.ts";
import { openNamedStore, STORE_OPTIONS } from "./store-options.ts";

export const restore: Command = {
  name: "restore",
  summary: "Put a backup into an empty store, embedded or PostgreSQL: all of it or nothing",
  usage: "FILE [options]",
  options: STORE_OPTIONS,
  async run(args, io) {
    const { values, positionals } = parseArguments(args, STORE_OPTIONS);
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new Misuse("name one backup to restore");
    const { checkBackup, restoreBackup } = await import("../store/backup.ts");
    await checkBackup(file);
    await using store = await openNamedStore(values, io);
    io.out(`${await restoreBackup(store, file)} rows into ${store.where}\n`);
    return 0;
  },
};
