import { ParleyError } from "../domain/errors.ts";

export const empty = (name: string) =>
  new ParleyError("empty", `${name}: holds no text. Check that the file or page was saved whole.`);

export const binary = (name: string) =>
  new ParleyError(
    "binary",
    `${name}: is not text. Parley reads plain text, Markdown, HTML, PDF, Word (.docx), mail, tables and archives of these.`,
  );

export const unsupported = (name: string, mediaType: string) =>
  new ParleyError("unsupported", `${name}: Parley does not read ${mediaType}. Save it as text, HTML, PDF or .docx.`);

export const noBody = (name: string) =>
  new ParleyError(
    "no-body",
    `${name}: no article was found in the page. It may need a login or a script; save its text to a file.`,
  );

export const unparsable = (name: string, what: string, cause: unknown) =>
  new ParleyError(
    "unparsable",
    `${name}: cannot be read as ${what} (${cause instanceof Error ? cause.message : cause}). Save its text to a file.`,
    { cause },
  );

export const noTextLayer = (name: string) =>
  new ParleyError(
    "no-text-layer",
    `${name}: its pages are pictures without text. Run it through text recognition first.`,
  );
