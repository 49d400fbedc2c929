import { setTimeout as sleep } from "node:timers/promises";
import { ParleyError } from "../domain/errors.ts";
import type { Store } from "../store/store.ts";
import { parseOptions } from "./arguments.ts";
import { type Command, type Io, Misuse, tell } from "./command.ts";
import { SOURCE_OPTIONS } from "./source-options.ts";
import { isReadOnlyStore, nameOfStore, openExistingStore, openNamedStore, STORE_OPTIONS } from "./store-options.ts";

const options = {
  port: { type: "string", value: "PORT", summary: "7067 without it; 0 takes any free one" },
  host: {
    type: "string",
    value: "ADDRESS",
    summary: "127.0.0.1 without it: this machine only; any other needs --token",
  },
  token: { type: "string", value: "SECRET", summary: "Asked of whoever connects; without it PARLEY_TOKEN" },
  agenda: { type: "string", value: "FILE", summary: "YAML that pins issues and parties" },
  "no-work": { type: "boolean", summary: "Leave reading and feeds to `parley work` and `parley follow`" },
  ...SOURCE_OPTIONS,
  ...STORE_OPTIONS,
} as const;

const DEFAULT_PORT = 7067;
/** Pause between two looks at the queue and the feeds. */
const PAUSE_MS = 2000;

export const serve: Command = {
  name: "serve",
  summary: "The workspace and the API on this machine; reads what is added and follows the feeds meanwhile",
  usage: "[options]",
  options,
  async run(args, io) {
    const values = parseOptions(args, options);
    const port = portOf(values.port);
    const [{ takeAddress }, { openDesk }, { openRecordMaker }, { untilStopped }, { agendaIn }] = await Promise.all([
      import("../server/server.ts"),
      import("../desk/desk.ts"),
      import("../desk/record-maker.ts"),
      import("./until-stopped.ts"),
      import("./reading.ts"),
    ]);
    const agenda = values.agenda === undefined ? null : await agendaIn(values.agenda);
    const token = values.token ?? io.env.PARLEY_TOKEN ?? null;
    await using address = await takeAddress({ host: values.host ?? "127.0.0.1", port, token });
    const isReadOnly = isReadOnlyStore(values, io);
    await using store = await (isReadOnly ? openExistingStore : openNamedStore)(values, io);
    const allowPrivate = values["allow-private"] ?? false;
    using signal = untilStopped();
    await using maker = isReadOnly ? null : openRecordMaker(nameOfStore(values, io), agenda);
    const onFault = (error: Error) => tell(io, error.stack ?? error.message);
    const makeElsewhere =
      maker &&
      (() =>
        maker.make().catch((error: Error) => {
          onFault(error);
          throw error;
        }));
    const desk = openDesk(store, { agenda, ...(makeElsewhere && { makeElsewhere }) });
    await using server = address.serve(desk, { allowPrivate, onFault });
    io.out(`${server.url}\n`);
    if (values["no-work"] || isReadOnly) await sleep(2 ** 31 - 1, undefined, { signal }).catch(() => undefined);
    else await workMeanwhile(store, io, allowPrivate, signal);
    return 0;
  },
};

/** Reads what waits, and looks at feeds that are due, beside each other: a feed whose site is slow keeps no report waiting. */
async function workMeanwhile(store: Store, io: Io, allowPrivate: boolean, signal: AbortSignal): Promise<void> {
  const [{ lookAtFeeds }, { readAnew }, { readWaiting }, { openReportThread }] = await Promise.all([
    import("./look-at-feeds.ts"),
    import("./read-anew.ts"),
    import("./read-waiting.ts"),
    import("./report-reader.ts"),
  ]);
  let isUpgraded = false;
  const read = async () => {
    if (!isUpgraded) await readAnew(store, io);
    isUpgraded = true;
    await readWaiting(store, io, { once: true, signal, open: openReportThread });
  };
  const look = async () => void (await lookAtFeeds(store, io, { allowPrivate, signal }));
  await Promise.all([again(read, io, signal), again(look, io, signal)]);
}

/** The same work over and over, until told to stop. What goes wrong is told, and tried again later. */
async function again(work: () => Promise<void>, io: Io, signal: AbortSignal): Promise<void> {
  let said = "";
  while (!signal.aborted) {
    try {
      await work();
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ParleyError)) throw error;
      if (error.message !== said) tell(io, error.message);
      said = error.message;
    }
    await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}

function portOf(value: string | undefined): number {
  const port = value === undefined ? DEFAULT_PORT : Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Misuse(`--port ${value}: not a port, 0 to 65535`);
  return port;
}
