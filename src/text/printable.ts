/**
 * Characters that a terminal obeys instead of showing: C0 and C1 controls but white space, DEL, and those that turn the
 * direction of what follows (UAX #9: embeddings, overrides, isolates). What a report prints must never move the cursor,
 * set a title or a link, or stand before what Parley says.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const OBEYED = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const MOVES_LINE = /[\u000b-\u000d]/g;
/** Select Graphic Rendition (ECMA-48, 8.3.117): colour and weight, all that Parley's own pages use. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character opens each of them
const RENDITION = /(\u001b\[[0-9;]*m)/;

const DELETE = 0x7f;
const PICTURES = 0x2400;
const PICTURE_OF_DELETE = "\u2421";
const NO_PICTURE = "\ufffd";

/** The text with a picture in the place of each character that a terminal would obey; white space stays. Offsets stay what they are. */
export const printable = (text: string): string => text.replace(OBEYED, pictureOf);

/** The same for what goes to a screen as it is: no carriage return is left either, to write over a line. */
export const onScreen = (text: string): string => printable(text).replace(MOVES_LINE, pictureOf);

/** The same for what carries Parley's own colours; those stay. */
export const onScreenInColour = (text: string): string =>
  text
    .split(RENDITION)
    .map((piece, at) => (at % 2 === 1 ? piece : onScreen(piece)))
    .join("");

function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code === DELETE) return PICTURE_OF_DELETE;
  return code < 0x20 ? String.fromCharCode(PICTURES + code) : NO_PICTURE;
}

/** A value of plain objects, lists and texts with every text in it printable; what has nothing to replace is the same object. */
export function allPrintable<T>(value: T): T {
  if (typeof value === "string") return printable(value) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(allPrintable);
    return items.some((item, at) => item !== value[at]) ? (items as T) : value;
  }
  const entries = Object.entries(value).map(([key, item]) => [key, allPrintable(item)] as const);
  return entries.some(([key, item]) => item !== (value as Record<string, unknown>)[key])
    ? (Object.fromEntries(entries) as T)
    : value;
}
