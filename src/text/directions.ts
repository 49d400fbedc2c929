/** A direction as text: a signed byte for each of its numbers, in base64. */
export function inBytes(direction: Float64Array): string {
  const most = direction.reduce((most, x) => Math.max(most, Math.abs(x)), 0) || 1;
  return Buffer.from(Int8Array.from(direction, (x) => Math.round((127 * x) / most)).buffer).toString("base64");
}

/** The direction that `inBytes` wrote, of length 1. */
export function fromBytes(text: string): Float64Array {
  const bytes = Float64Array.from(new Int8Array(Buffer.from(text, "base64")));
  return ofLengthOne(bytes);
}

/** Of length 1, if it has a length at all. */
export function ofLengthOne(direction: Float64Array): Float64Array {
  const length = Math.hypot(...direction) || 1;
  return direction.map((x) => x / length);
}

/** Of directions of length 1 their cosine. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
