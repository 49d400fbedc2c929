/** This input cannot go on; the batch records it and continues. `message` says what happened, to what, and what to do next. */
export class ParleyError extends Error {
  override readonly name = "ParleyError";
  readonly code: string;
  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** An invariant broke: the fault is Parley's, not the input's. */
export function bug(what: string): never {
  throw new Error(`Parley has a bug: ${what}. Please report it with the input that caused it.`);
}
