/** HTML that is safe to print: made by `html` only. */
export interface Markup {
  readonly markup: string;
}

export type Printable = string | number | Markup | null | undefined | false | readonly Printable[];

/** A template whose values are escaped unless they are `Markup`; lists are joined, `null` and `false` print nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Printable[]): Markup {
  return { markup: strings.reduce((all, text, at) => all + print(values[at - 1]) + text) };
}

/** Markup that is known to be safe, such as a style sheet of our own. */
export const verbatim = (markup: string): Markup => ({ markup });

function print(value: Printable): string {
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escapeHtml(value);
  return "markup" in value ? value.markup : value.map(print).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Safe in text and in quoted attributes. Characters that no HTML may hold are replaced. */
export const escapeHtml = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}/gu, "\ufffd").replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
