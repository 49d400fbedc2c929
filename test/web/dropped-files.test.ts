import { expect, test } from "vitest";
import { type DroppedEntry, filesIn } from "../../web/state/dropped-files.ts";

const file = (fullPath: string): DroppedEntry => ({
  isDirectory: false,
  name: fullPath.split("/").at(-1) ?? "",
  fullPath,
  file: (found) => found(new File(["The port offers talks."], fullPath.split("/").at(-1) ?? "")),
});

/** Hands out one entry at a time, as browsers hand out a hundred. */
function folder(fullPath: string, ...inside: DroppedEntry[]): DroppedEntry {
  const left = [...inside];
  return {
    isDirectory: true,
    name: fullPath.split("/").at(-1) ?? "",
    fullPath,
    createReader: () => ({ readEntries: (found) => found(left.splice(0, 1)) }),
  };
}

test("a folder that is dropped is all of its files, hidden ones aside", async () => {
  const dropped = [
    folder(
      "/reports",
      file("/reports/.DS_Store"),
      file("/reports/b.txt"),
      folder("/reports/may", file("/reports/may/a.txt"), folder("/reports/may/none")),
      folder("/reports/.git", file("/reports/.git/a.txt")),
      file("/reports/a.txt"),
    ),
    file("/c.txt"),
  ];
  const found = await filesIn(dropped);
  expect(found.map(({ path, file: { name } }) => `${path} ${name}`)).toEqual([
    "c.txt c.txt",
    "reports/a.txt a.txt",
    "reports/b.txt b.txt",
    "reports/may/a.txt a.txt",
  ]);
});

test("a file that cannot be read is a failure, and not silence", async () => {
  const gone: DroppedEntry = { ...file("/a.txt"), file: (_, failed) => failed(new Error("NotFoundError")) };
  await expect(filesIn([gone])).rejects.toThrow("NotFoundError");
});
