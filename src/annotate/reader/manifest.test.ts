import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkModel } from "./manifest.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-reader-"));
});
afterEach(() => rm(folder, { recursive: true }));

const described = (name: string, text: string) => ({
  name,
  bytes: Buffer.byteLength(text),
  sha256: createHash("sha256").update(text).digest("hex"),
});

async function shipped(model = "graph", vocabulary = "[PAD]\n[UNK]\ndeal\n"): Promise<void> {
  await writeFile(join(folder, "reader.onnx"), model);
  await writeFile(join(folder, "vocabulary.txt"), vocabulary);
  const manifest = {
    version: "reader-test",
    model: described("reader.onnx", "graph"),
    vocabulary: described("vocabulary.txt", "[PAD]\n[UNK]\ndeal\n"),
    labels: { pos: ["NN"], entity: ["O"], relation: ["root"] },
    longest: 192,
    decoding: { cue: 0, edge: 1, twin: 0.5, gap: 2 },
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
}

test("reads a whole reader", async () => {
  await shipped();
  expect((await checkModel(folder)).vocabulary).toEqual(["[PAD]", "[UNK]", "deal"]);
});

test("says which file is missing", async () => {
  await expect(checkModel(folder)).rejects.toThrow(/cannot read .*manifest\.json/);
  await shipped();
  await rm(join(folder, "reader.onnx"));
  await expect(checkModel(folder)).rejects.toThrow(/cannot read .*reader\.onnx.*reinstall/);
});

test("says that a file was cut short", async () => {
  await shipped("gra");
  await expect(checkModel(folder)).rejects.toThrow(/reader\.onnx has 3 bytes, not 5/);
});

test("says that a file is another", async () => {
  await shipped("grapf");
  await expect(checkModel(folder)).rejects.toThrow(/sha256 differs/);
  await shipped("graph", "[PAD]\n[UNK]\ndeaL\n");
  await expect(checkModel(folder)).rejects.toThrow(/vocabulary\.txt.*sha256 differs/);
});

test.each(["{", "{}", '{"model": {"name": "a"}}'])("says that %s is no manifest", async (json) => {
  await writeFile(join(folder, "manifest.json"), json);
  await expect(checkModel(folder)).rejects.toThrow(/not the manifest of a reader model/);
});
