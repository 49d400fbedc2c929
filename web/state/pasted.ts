const NAME_LENGTH = 80;

interface Request {
  readonly urls?: readonly string[];
  readonly texts?: readonly { readonly name: string; readonly text: string }[];
}

/** What was pasted, as the server takes it: addresses when there is nothing else, otherwise one report; `null` when empty. */
export function requestOf(pasted: string): Request | null {
  const text = pasted.trim();
  if (text === "") return null;
  const words = text.split(/\s+/u);
  if (words.every((word) => /^https?:\/\/\S+$/iu.test(word))) return { urls: words };
  return { texts: [{ name: `${(text.split("\n")[0] ?? "").trim().slice(0, NAME_LENGTH)}.txt`, text }] };
}
