import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ParleyError } from "../../domain/errors.ts";
import type { Act, Relation } from "../../domain/position.ts";
import type { MatterDecoding } from "../matters/matters.ts";

/** A file that ships beside the manifest. */
export interface ModelFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** `manifest.json` of a reader: what its files must be, what its outputs mean, how it was decoded when it was scored. */
export interface Manifest {
  readonly version: string;
  readonly model: ModelFile;
  readonly vocabulary: ModelFile;
  readonly labels: {
    readonly pos: readonly string[];
    readonly entity: readonly string[];
    readonly relation: readonly string[];
    readonly act: readonly Act[];
    readonly condition: readonly Relation[];
  };
  /** Most word pieces a window may have. */
  readonly longest: number;
  readonly decoding: Decoding;
  /** Absent from a reader that has no position heads. */
  readonly stances?: StanceDecoding;
  /** Absent from a reader that does not tell what stances are about. */
  readonly matters?: ModelFile & MatterDecoding;
}

/** Set on the development articles. */
export interface Decoding {
  /** Log-odds from which a word belongs to a cue. */
  readonly cue: number;
  /** Weight of the scores of edges. */
  readonly edge: number;
  /** Share of common words from which two contents are one attribution's. */
  readonly twin: number;
  /** Words that may part two pieces of one cue. */
  readonly gap: number;
}

/** Fitted on folders of gold left out (training/evaluate/keep.py). */
export interface StanceDecoding {
  /** Weights of a logistic regression over log-odds and logs: anchor, inside, act by the anchor, act by the evidence, holder. */
  readonly weights: readonly number[];
  /** Its constant, one an act. */
  readonly constants: readonly number[];
  /** Proposals below this chance of being right are not made. */
  readonly least: number;
  /** A second holder in the same list of names ("France and Italy") needs this share of the first one's probability. */
  readonly share: number;
}

/** Where the reader's graphs lie; `matters` is `null` where it has none. */
export interface GraphPaths {
  readonly reader: string;
  readonly matters: string | null;
}

/** A reader whose files have been checked. */
export interface CheckedModel {
  readonly manifest: Manifest;
  /** Paths of the graphs, for onnxruntime. */
  readonly paths: GraphPaths;
  readonly vocabulary: readonly string[];
}

/** PARLEY_READER, or else the reader that ships. */
export const MODEL_FOLDER = process.env.PARLEY_READER ?? resolve(import.meta.dirname, "../../../models/reader");

const missing = (path: string, cause: unknown) =>
  new ParleyError("missing-model", `No reader model: cannot read ${path}. It ships with Parley: reinstall it.`, {
    cause,
  });
const unreadable = (path: string, cause: unknown) =>
  new ParleyError("broken-model", `${path} is not the manifest of a reader model. Reinstall Parley.`, { cause });
const cutShort = (path: string, has: number, needs: number) =>
  new ParleyError("broken-model", `${path} has ${has} bytes, not ${needs}: it was not copied whole. Reinstall Parley.`);
const altered = (path: string) =>
  new ParleyError(
    "broken-model",
    `${path} is not the file that its manifest names (sha256 differs). Reinstall Parley.`,
  );

/** `reader-2026.1 sha256:…` */
export const readerName = ({ version, model }: Manifest): string => `${version} sha256:${model.sha256}`;

/** What the reader in `folder` says it is; its other files are not looked at. */
export async function readManifest(folder = MODEL_FOLDER): Promise<Manifest> {
  const path = join(folder, "manifest.json");
  return parseManifest(path, (await read(path)).toString("utf8"));
}

/** Reads and checks every file of the reader in `folder`. */
export async function checkModel(folder = MODEL_FOLDER): Promise<CheckedModel> {
  const manifest = await readManifest(folder);
  const { model, matters } = manifest;
  const [vocabulary] = await Promise.all([
    readChecked(folder, manifest.vocabulary),
    readChecked(folder, model),
    matters && readChecked(folder, matters),
  ]);
  const paths = { reader: join(folder, model.name), matters: matters ? join(folder, matters.name) : null };
  const pieces = vocabulary.toString("utf8").split("\n");
  return { manifest, paths, vocabulary: pieces.filter((piece) => piece !== "") };
}

async function read(path: string): Promise<Buffer> {
  return readFile(path).catch((cause: unknown) => {
    throw missing(path, cause);
  });
}

async function readChecked(folder: string, file: ModelFile): Promise<Buffer> {
  const path = join(folder, file.name);
  const bytes = await read(path);
  if (bytes.length !== file.bytes) throw cutShort(path, bytes.length, file.bytes);
  if (createHash("sha256").update(bytes).digest("hex") !== file.sha256) throw altered(path);
  return bytes;
}

function parseManifest(path: string, json: string): Manifest {
  try {
    const made = JSON.parse(json) as Manifest;
    if (!made.model.name || !made.vocabulary.name || !made.labels.pos.length || !made.decoding)
      throw new Error("a field is missing");
    return made;
  } catch (cause) {
    throw unreadable(path, cause);
  }
}
