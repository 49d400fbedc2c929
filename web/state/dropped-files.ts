/** What a drop holds: a file, or a folder with more of both. Part of `FileSystemEntry` (File and Directory Entries API). */
export interface DroppedEntry {
  readonly isDirectory: boolean;
  readonly name: string;
  readonly fullPath: string;
  file?(found: (file: File) => void, failed: (error: Error) => void): void;
  createReader?(): {
    readEntries(found: (entries: readonly DroppedEntry[]) => void, failed: (error: Error) => void): void;
  };
}

export interface DroppedFile {
  /** With the folders that it lay in: "reports/may/a.txt". */
  readonly path: string;
  readonly file: File;
}

/** Every file that was dropped, those in folders too, in the order of their paths; hidden ones are passed over. */
export async function filesIn(entries: readonly DroppedEntry[]): Promise<readonly DroppedFile[]> {
  const found = await Promise.all(entries.filter(({ name }) => !name.startsWith(".")).map(filesOf));
  return found.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function filesOf(entry: DroppedEntry): Promise<readonly DroppedFile[]> {
  if (entry.isDirectory) return filesIn(await entriesOf(entry));
  const file = await new Promise<File>((found, failed) => entry.file?.(found, failed));
  return [{ path: entry.fullPath.replace(/^\//u, ""), file }];
}

/** A browser hands out the entries of a large folder in parts, and none when there are no more. */
async function entriesOf(folder: DroppedEntry): Promise<readonly DroppedEntry[]> {
  const reader = folder.createReader?.();
  const all: DroppedEntry[] = [];
  while (reader) {
    const some = await new Promise<readonly DroppedEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (some.length === 0) break;
    all.push(...some);
  }
  return all;
}
