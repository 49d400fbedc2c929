import { dealDrawing } from "../deal-map/drawing.ts";
import { type DealView, grantsOf } from "../views/deal-view.ts";
import { STATE_WORDS } from "../views/vocabulary.ts";
import { count, headingCase } from "../views/wording.ts";
import { claim } from "./evidence.ts";
import { html, type Markup } from "./markup.ts";
import { section } from "./sections.ts";

/** A drawing of more than these is a tangle; the list beneath tells them all. */
const MAX_TIES = 24;

/** Issues with their state, drawn from left to right along what hangs on what; and told in words beneath, with the words that prove it. */
export function dealFigure(
  { nodes, ties, chains }: DealView,
  id: string,
  issueHref: (issue: string) => string | null,
): Markup {
  if (ties.length === 0) return html``;
  const list = html`<ul class="ties">${ties.map(
    (tie) =>
      html`<li><p><b>${tie.party}</b> ${tie.does} <b>${tie.from.label}</b> ${tie.terms}</p>${tie.lines.slice(0, 1).map((line) => claim(line, 1))}${
        tie.lines.length > 1 &&
        html`<details class="more"><summary>${count(tie.lines.length - 1, "more position")}</summary>${tie.lines.slice(1).map((line) => claim(line, 1))}</details>`
      }</li>`,
  )}</ul>`;
  const grants = grantsOf({ chains });
  const ways = html`<h3 class="sub">What would unblock it</h3><ul class="chains">${grants.map(
    ({ issue, terms, moves }) =>
      html`<li><b>${headingCase(issue.label)}</b>${terms && ` (${terms})`} would move ${moves}.</li>`,
  )}</ul>`;
  return section(
    id,
    "What is tied to what",
    html`<div class="drawing wide" role="group" aria-label="Deal map, drawn" tabindex="0">${drawing({ nodes, ties: ties.slice(0, MAX_TIES) }, issueHref)}</div>${grants.length > 0 && ways}${list}`,
    "An arrow leads from what a party would move on to what it wants for it.",
  );
}

function drawing(deal: Pick<DealView, "nodes" | "ties">, issueHref: (issue: string) => string | null): Markup {
  const { width, height, box, nodes, edges } = dealDrawing(deal);
  return html`<svg class="deal" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="Deal map; the list beneath says the same">${edges.map(
    ({ path, parties, connective, x, y, label }) =>
      html`<g class="edge"><path d="${path}" marker-end="url(#arrow)"/><rect x="${x - label.width / 2}" y="${y - label.height / 2}" width="${label.width}" height="${label.height}"/><text x="${x}" y="${y - 3}" text-anchor="middle">${parties}</text><text class="connective" x="${x}" y="${y + 11}" text-anchor="middle">${connective}</text></g>`,
  )}${nodes.map(({ node, label, x, y, left, top }) => {
    const state = STATE_WORDS[node.state];
    const figure = html`<g class="node ${node.state}"><rect x="${left}" y="${top}" width="${box.width}" height="${box.height}" rx="3"/><text x="${x}" y="${state ? y - 2 : y + 4}" text-anchor="middle">${label}</text>${state && html`<text class="state" x="${x}" y="${y + 13}" text-anchor="middle">${state}</text>`}</g>`;
    const href = issueHref(node.id);
    return href ? html`<a href="${href}">${figure}</a>` : figure;
  })}</svg>`;
}
