import { tooLarge } from "./errors.ts";

/** All bytes of a stream, or an error as soon as they pass the limit. */
export async function readWhole(stream: AsyncIterable<Uint8Array>, limit: number, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw tooLarge(name, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
