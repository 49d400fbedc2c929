import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

/** A PostgreSQL for the tests: `PARLEY_TEST_POSTGRES` when it is set, otherwise one of our own that is gone afterwards. */
export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

const DEBIAN = "/usr/lib/postgresql";

/** @throws when there is neither an address nor a PostgreSQL to start: these tests are run on purpose, never passed over. */
export async function startPostgres(): Promise<TestServer> {
  const given = process.env.PARLEY_TEST_POSTGRES;
  if (given !== undefined) return { url: given, async stop() {} };
  const bin = binaries();
  const folder = mkdtempSync(join(tmpdir(), "parley-pg-"));
  const as = account();
  if (as !== null) chownSync(folder, as.uid, as.gid);
  const where = join(folder, "cluster");
  const locale = ["--encoding=UTF8", "--locale=C", "--auth=trust", "--username=parley"];
  execFileSync(join(bin, "initdb"), ["-D", where, ...locale], { ...as, cwd: folder, stdio: "pipe" });
  const port = await freePort();
  const options = ["-F", "-D", where, "-p", `${port}`, "-h", "127.0.0.1", "-k", folder];
  const server = spawn(join(bin, "postgres"), options, { ...as, cwd: folder, stdio: "ignore" });
  const url = `postgres://parley@127.0.0.1:${port}/postgres`;
  await answering(url, server);
  return {
    url,
    async stop() {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGQUIT");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function binaries(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => join(DEBIAN, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
  if (found === undefined)
    throw new Error(
      "No PostgreSQL to test with. Install one (Debian: apt-get install postgresql-15) or set PARLEY_TEST_POSTGRES to the address of an empty database.",
    );
  return found;
}

/** PostgreSQL refuses to run as root: then it runs as the account that its package made. */
function account(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended at once, with ${server.exitCode}.`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  server.kill("SIGKILL");
  throw new Error("PostgreSQL did not answer within 10 seconds.");
}
