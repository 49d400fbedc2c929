/**
 * Adds to package-lock.json the optional packages of other platforms that `npm install` left out because its registry
 * did not hold them: `npm ci` refuses a lock file in which one is missing, on every platform. Takes out the marks of
 * install scripts that must not run. Run it after `npm install`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { deniedScripts, LOCK_FILE, type Lock, missingOptionals, PACKAGE_FILE } from "./lock-file.ts";

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"];

const lock: Lock = JSON.parse(readFileSync(LOCK_FILE, "utf8"));
for (const { name, version, isDev } of missingOptionals(lock)) {
  const words = name.split(/[^a-z0-9]+/u);
  const libc = words.some((word) => word.startsWith("musl")) ? "musl" : words.includes("gnu") ? "glibc" : null;
  const [os, cpu] = [SYSTEMS, PROCESSORS].map((known) => known.filter((one) => words.includes(one)));
  lock.packages[`node_modules/${name}`] = {
    version,
    ...(cpu?.length && { cpu }),
    ...(isDev && { dev: true }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os?.length && { os }),
  };
}
for (const path of deniedScripts(lock, JSON.parse(readFileSync(PACKAGE_FILE, "utf8")).allowScripts))
  delete lock.packages[path]?.hasInstallScript;
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([...(root ? [root] : []), ...rest.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);
