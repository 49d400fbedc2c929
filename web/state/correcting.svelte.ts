import type { Evidence } from "../../src/domain/position.ts";
import { type ClaimLine, sentenceOf } from "../../src/present/views/claim-line.ts";
import { clip, oneLine } from "../../src/present/views/wording.ts";
import { addresses } from "./addresses.ts";
import { get, Problem } from "./api.ts";
import { corrections } from "./corrections.svelte.ts";
import { asConfirmed } from "./edited-line.ts";
import { selectedArticle, selectedSpan } from "./selected-span.ts";

/** The form that stands open, and what it is about. */
export type Form =
  | { readonly kind: "reject" | "correct"; readonly storyline: string; readonly line: ClaimLine }
  | { readonly kind: "add"; readonly storyline: string; readonly evidence: Evidence; readonly words: string };

const WORDS = 80;
export const inShort = (line: ClaimLine): string => `“${clip(sentenceOf(line), WORDS)}”`;

/** What c, e, x and a begin. */
class Correcting {
  form = $state.raw<Form | null>(null);

  close(): void {
    this.form = null;
  }

  confirm(id: string): Promise<void> {
    return told(async () => {
      const { storyline, line } = await get(addresses.position(id));
      await corrections.send({ kind: "confirm", storyline, position: id }, `Confirmed ${inShort(line)}`, {
        id,
        change: asConfirmed,
      });
    });
  }

  open(kind: "reject" | "correct", id: string): Promise<void> {
    return told(async () => {
      this.form = { kind, ...(await get(addresses.position(id))) };
    });
  }

  /** A line from the words that are selected in a report. */
  add(): Promise<void> {
    return told(async () => {
      const id = selectedArticle();
      if (id === null) return corrections.refuse("Select the words in a report first; then a adds them as a claim.");
      const { article, storyline } = await get(addresses.article(id));
      const span = selectedSpan(article.text);
      if (span === null) return corrections.refuse("Select some words of one report.");
      if (storyline === null) return corrections.refuse("This report belongs to no storyline yet.");
      const words = oneLine(article.text.slice(span.start, span.end));
      this.form = { kind: "add", storyline, evidence: { article: id, ...span }, words };
    });
  }
}

async function told(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    corrections.refuse(error.message);
  }
}

export const correcting = new Correcting();
