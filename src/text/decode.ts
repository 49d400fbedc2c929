/** `charset` is the encoding that was used; `guessed` when neither a mark nor a declaration named it; `damaged` counts characters lost. */
export interface DecodedText {
  readonly text: string;
  readonly charset: string;
  readonly guessed: boolean;
  readonly damaged: number;
}

/**
 * Text of bytes, every character kept, a byte-order mark included: a mark decides, then valid UTF-8, then what was declared,
 * then Windows-1252, which contains Latin-1's printable part (WHATWG Encoding Standard).
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const marked = markOf(bytes);
  if (marked) return lenient(bytes, marked, false);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, charset: "utf-8", guessed: false, damaged: 0 };
  } catch {
    return decodeOther(bytes, declared);
  }
}

/** The charset that a media type names: `text/html; charset="utf-8"`; `null` where it names none. */
export const charsetOf = (mediaType: string): string | null => /charset\s*=\s*"?([\w-]+)/i.exec(mediaType)?.[1] ?? null;

/** Invalid UTF-8: damaged when nearly all of it is valid or so declared, otherwise another encoding. */
function decodeOther(bytes: Uint8Array, declared: string | null): DecodedText {
  const known = declared && isKnown(declared) && !/^utf-?8$/i.test(declared) ? declared : null;
  if (known) return lenient(bytes, known, false);
  const asUtf8 = lenient(bytes, "utf-8", false);
  const wide = asUtf8.text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return wide > 3 * asUtf8.damaged ? asUtf8 : lenient(bytes, "windows-1252", true);
}

function lenient(bytes: Uint8Array, charset: string, guessed: boolean): DecodedText {
  const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  return { text, charset, guessed, damaged: text.match(/\ufffd/g)?.length ?? 0 };
}

const isKnown = (charset: string): boolean => {
  try {
    return new TextDecoder(charset).encoding.length > 0;
  } catch {
    return false;
  }
};

const markOf = ([first, second, third]: Uint8Array): string | null => {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
};
