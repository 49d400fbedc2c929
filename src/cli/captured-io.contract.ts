import type { Io } from "./command.ts";

/** An `Io` for tests: what was written, in place of a terminal. */
export function captured(given: Partial<Io> = {}, stdin = ""): { readonly io: Io; out(): string; err(): string } {
  const [out, err]: [string[], string[]] = [[], []];
  const bytes = async function* () {
    yield new TextEncoder().encode(stdin);
  };
  const io: Io = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    overwrite: (text) => err.push(`\r\u001b[K${text}`),
    stdin: bytes(),
    env: {},
    isTTY: false,
    isErrTTY: false,
    columns: 80,
    ...given,
  };
  return { io, out: () => out.join(""), err: () => err.join("") };
}
