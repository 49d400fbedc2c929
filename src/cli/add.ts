import { parseArguments } from "./arguments.ts";
import { type Command, tell } from "./command.ts";
import { checkNamed, SOURCE_OPTIONS } from "./source-options.ts";
import { openNamedStore, STORE_OPTIONS } from "./store-options.ts";

const options = {
  later: { type: "boolean", summary: "Only put them into the queue: `parley work` or `parley serve` reads them" },
  resume: { type: "boolean", summary: "Go on in WARC archives after the last page of theirs that is in the store" },
  ...SOURCE_OPTIONS,
  ...STORE_OPTIONS,
} as const;

export const add: Command = {
  name: "add",
  summary: "Keep reports in the store and read them",
  usage: "SOURCES… [options]   files, folders, archives, web addresses; - for standard input",
  options,
  async run(args, io) {
    const { values, positionals } = parseArguments(args, options);
    checkNamed(positionals);
    const [{ acquire }, { ParleyError }] = await Promise.all([
      import("../acquire/acquire.ts"),
      import("../domain/errors.ts"),
    ]);
    await using store = await openNamedStore(values, io);
    const added = { new: 0, changed: 0, known: 0 };
    let failures = 0;
    const onNote = ({ message }: { readonly message: string }) => tell(io, message);
    const resuming = values.resume ? { resumeAt: (path: string) => store.lastArchived(path) } : {};
    const allowPrivate = values["allow-private"] ?? false;
    for await (const one of acquire(positionals, { stdin: io.stdin, allowPrivate, onNote, ...resuming })) {
      if (one instanceof ParleyError) {
        tell(io, one.message);
        failures++;
      } else added[await store.addReport(one)]++;
    }
    const [{ readAnew }, { readWaiting }] = await Promise.all([import("./read-anew.ts"), import("./read-waiting.ts")]);
    if (!values.later) await readAnew(store, io);
    const { read, failed } = values.later ? { read: 0, failed: 0 } : await readWaiting(store, io, { once: true });
    io.out(
      `${added.new} new, ${added.changed} changed, ${added.known} known; ${values.later ? "reading is left to parley work" : `${read} read`}\n`,
    );
    return failures + failed > 0 ? 1 : 0;
  },
};
