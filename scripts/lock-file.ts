import { resolve } from "node:path";

export const PACKAGE_FILE = resolve(import.meta.dirname, "../package.json");
export const LOCK_FILE = resolve(import.meta.dirname, "../package-lock.json");

interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  cpu?: readonly string[];
  os?: readonly string[];
  libc?: readonly string[];
  resolved?: string;
  optionalDependencies?: Readonly<Record<string, string>>;
}

/** The part of npm's lock file, version 3, that matters here. */
export interface Lock {
  packages: Record<string, LockedPackage>;
}

/** Optional packages that a locked package names and that have no entry of their own. */
export function missingOptionals({ packages }: Lock): readonly { name: string; version: string; isDev: boolean }[] {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages))
      .map(([name, range]) => ({ name, version: range.replace(/^[\^~>=\s]+/u, ""), isDev: dev ?? false })),
  );
  return [...new Map(missing.map((one) => [one.name, one])).values()];
}

/** Locked packages marked as having an install script that package.json denies (decision 0075): npm before 11.17 would run it. */
export const deniedScripts = ({ packages }: Lock, allowed: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(packages)
    .filter(
      ([path, { hasInstallScript }]) => hasInstallScript && allowed[path.replace(/^.*node_modules\//u, "")] === false,
    )
    .map(([path]) => path);
