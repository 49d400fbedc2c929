import { ParleyError } from "../domain/errors.ts";

export const notAStore = (path: string, cause?: unknown) =>
  new ParleyError("not-a-store", `${path} is not a Parley store. Name another file with --db, or move it away.`, {
    cause,
  });

export const storeUnopenable = (path: string, cause: Error) =>
  new ParleyError(
    "store-unopenable",
    `The store ${path} cannot be opened: ${cause.message}. Check that its folder can be written to, or pass --db PATH.`,
    { cause },
  );

export const storeDamaged = (path: string, cause: unknown) =>
  new ParleyError(
    "store-damaged",
    `The store ${path} is damaged: it was cut, or copied while it was written to. Take a copy that parley backup made, or restore one.`,
    { cause },
  );

export const storeReadOnly = (path: string, cause?: unknown) =>
  new ParleyError(
    "store-read-only",
    `The store ${path} cannot be written to. It can be looked at (parley brief, export, serve); to change it, make its file and folder writable, or copy it and pass the copy with --db.`,
    { cause },
  );

export const storeFull = (where: string, cause: unknown) =>
  new ParleyError(
    "store-full",
    `There is no room left where the store ${where} lies. What is in it is whole: make room, then go on.`,
    { cause },
  );

export const storeTooNew = (where: string, step: string) =>
  new ParleyError(
    "store-too-new",
    `The store ${where} was made by a newer Parley (it knows "${step}"). Upgrade this one, or pass another --db.`,
  );

export const storeBusy = (where: string, cause: unknown) =>
  new ParleyError(
    "store-busy",
    `Another process has been writing to ${where} for too long. Nothing was changed: try again, or use PostgreSQL (--db postgres://…) for many writers.`,
    { cause },
  );

export const postgresUnreachable = (where: string, cause: Error) =>
  new ParleyError(
    "postgres-unreachable",
    `PostgreSQL at ${where} does not answer: ${cause.message || String((cause as { code?: string }).code)}. Check the address and that the server runs.`,
    { cause },
  );

export const notABackup = (path: string, why: string, cause?: unknown) =>
  new ParleyError("not-a-backup", `${path} is not a whole Parley backup: ${why}. Nothing was restored.`, { cause });

export const storeNotEmpty = (where: string) =>
  new ParleyError(
    "store-not-empty",
    `The store ${where} already holds reports. A backup is restored into an empty one: pass another --db.`,
  );

export const backupOntoItself = (path: string) =>
  new ParleyError("backup-onto-itself", `${path} is the store itself. Name another file for the backup.`);
