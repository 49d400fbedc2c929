import { withoutLigatures } from "../../text/ligatures.ts";
import { isElement, type PageNode, TEXT_NODE } from "./dom.ts";

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const SILENT = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "math",
  "iframe",
  "object",
  "select",
  "textarea",
  "button",
]);

/** The text of a tree: paragraphs kept apart by a blank line, line breaks kept, blanks within a line collapsed. */
export function blockText(root: PageNode): string {
  const blocks: string[] = [];
  let line = "";
  const flush = () => {
    const tidy = line
      .replace(/[^\S\n]+/g, " ")
      .replace(/ *\n[\s]*/g, "\n")
      .trim();
    if (tidy) blocks.push(tidy);
    line = "";
  };
  const visit = (node: PageNode): void => {
    if (node.nodeType === TEXT_NODE) line += (node.textContent ?? "").replace(/\s/g, " ");
    if (!isElement(node) || SILENT.has(node.localName)) return;
    if (node.localName === "br") line += "\n";
    const block = BLOCKS.has(node.localName);
    if (block) flush();
    for (const child of node.childNodes) visit(child);
    if (block) flush();
  };
  visit(root);
  flush();
  return withoutLigatures(blocks.join("\n\n"));
}
