import { InferenceSession, Tensor } from "onnxruntime-node";
import type { PieceMatters } from "../matters/matters.ts";
import type { GraphPaths } from "./manifest.ts";
import type { Scores } from "./scores.ts";
import type { WindowInput } from "./window-input.ts";

/** One copy of the graphs in memory. */
export interface Session {
  score(input: WindowInput): Promise<Scores>;
  /** What the pieces of a chunk are about; only of a reader that tells. */
  weigh(pieces: Int32Array): Promise<PieceMatters>;
  release(): Promise<void>;
}

/**
 * Opens the graphs. Windows go through it one by one: with int8 the scores of a window would otherwise depend on its neighbours in
 * the batch, and at 150 pieces a window one core is busy without any.
 */
export async function openSession(paths: GraphPaths, threads: number): Promise<Session> {
  const [session, matters] = await Promise.all([
    open(paths.reader, threads),
    paths.matters === null ? null : open(paths.matters, threads),
  ]);
  return {
    async release() {
      await Promise.all([session.release(), matters?.release()]);
    },
    async weigh(pieces) {
      if (!matters) throw new Error("this reader does not tell what words are about");
      const out = await matters.run({ pieces: new Tensor("int32", pieces, [1, pieces.length]) });
      return { about: out.about?.data as Float32Array, weight: out.weight?.data as Float32Array };
    },
    async score({ words, pieces, feature, first }) {
      const out = await session.run({
        pieces: new Tensor("int32", pieces, [1, pieces.length]),
        feature: new Tensor("int32", feature, [1, feature.length]),
        first: new Tensor("int32", first, [1, first.length]),
      });
      const ints = (name: string) => out[name]?.data as Int32Array;
      const floats = (name: string) => out[name]?.data as Float32Array;
      return {
        words,
        stride: first.length,
        pos: ints("pos"),
        entity: ints("entity"),
        end: floats("end"),
        head: ints("head"),
        relation: ints("relation"),
        root: floats("root"),
        role: floats("role"),
        rows: ints("rows"),
        link: floats("link"),
        stance: floats("stance"),
        inside: floats("inside"),
        condition: floats("condition"),
        anchors: ints("anchors"),
        stanceLink: floats("stance_link"),
      };
    },
  };
}

const open = (path: string, threads: number): Promise<InferenceSession> =>
  InferenceSession.create(path, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionProviders: ["cpu"],
    extra: { session: { intra_op: { allow_spinning: "0" } } },
  });
