import { InferenceSession, Tensor } from "onnxruntime-node";
import type { Scores } from "./scores.ts";
import type { WindowInput } from "./window-input.ts";

/** One copy of the graph in memory. */
export interface Session {
  score(input: WindowInput): Promise<Scores>;
  release(): Promise<void>;
}

/**
 * Opens the graph at `path`. Windows go through it one by one: with int8 the scores of a window would otherwise depend on its neighbours in
 * the batch, and at 150 pieces a window one core is busy without any.
 */
export async function openSession(path: string, threads: number): Promise<Session> {
  const session = await InferenceSession.create(path, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionProviders: ["cpu"],
    extra: { session: { intra_op: { allow_spinning: "0" } } },
  });
  return {
    release: () => session.release(),
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
