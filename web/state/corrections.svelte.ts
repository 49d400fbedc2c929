import type { Named } from "../../src/domain/correction.ts";
import type { DatedBy } from "../../src/domain/day.ts";
import type { Act, Evidence, Relation, Strength } from "../../src/domain/position.ts";
import { addresses } from "./addresses.ts";
import { Problem, post } from "./api.ts";
import { type Edit, edits } from "./edits.svelte.ts";
import { live } from "./live.svelte.ts";
import { signature } from "./signature.svelte.ts";

/** What a form sets of a line; docs/api.md. Names and labels, never ids. */
export interface LineFields {
  readonly party: string;
  readonly act: Act;
  readonly strength: Strength;
  readonly issue: string;
  readonly claim: string;
  readonly conditions: readonly (Evidence & {
    readonly relation: Relation;
    readonly issue: string | null;
    readonly party: string | null;
  })[];
  readonly said: DatedBy | null;
}

interface OnLine {
  readonly storyline: string;
  readonly position: string;
}
interface OnConflict {
  readonly storyline: string;
  readonly disagreement: string;
}

export type CorrectionRequest =
  | ({ readonly kind: "confirm" } & OnLine)
  | ({ readonly kind: "reject"; readonly reason: string | null } & OnLine)
  | ({ readonly kind: "correct"; readonly set: Partial<LineFields> } & OnLine)
  | {
      readonly kind: "add";
      readonly storyline: string;
      readonly line: LineFields & { readonly evidence: readonly Evidence[] };
    }
  | ({ readonly kind: "confirm-conflict" } & OnConflict)
  | ({ readonly kind: "dismiss-conflict"; readonly reason: string } & OnConflict)
  | { readonly kind: "merge"; readonly of: Named; readonly from: readonly string[]; readonly into: string }
  | { readonly kind: "rename"; readonly of: Named; readonly from: string; readonly to: string }
  | {
      readonly kind: "split";
      readonly of: Named;
      readonly from: string;
      readonly into: string;
      readonly aliases: readonly string[];
      readonly storyline: string;
      readonly positions: readonly string[];
    };

/** What was done last, in words, and whether it can be taken back. */
interface Told {
  readonly words: string;
  readonly isProblem: boolean;
  readonly canUndo: boolean;
}

interface Done {
  readonly words: string;
  readonly correction: string;
  readonly forget: () => void;
}

/** What this reader says about the record: shown at once, sent, and taken back with `undo`, latest first. */
class Corrections {
  told = $state.raw<Told | null>(null);
  #done: readonly Done[] = [];
  /** One after another: an undo waits for what it undoes. */
  #turn: Promise<unknown> = Promise.resolve();

  /** @param words for the reader: "Rejected “…”". @returns whether the server took it */
  send(request: CorrectionRequest, words: string, edit: Edit | null = null): Promise<boolean> {
    const shown = edit && edits.show(edit);
    this.told = { words, isProblem: false, canUndo: true };
    return this.#next(
      async () => {
        const { id } = await post(addresses.correct, { ...request, by: signature.name });
        shown?.settle();
        this.#done = [...this.#done, { words, correction: id, forget: () => shown?.drop() }];
      },
      () => shown?.drop(),
    );
  }

  /** Says that something could not be begun. */
  refuse(words: string): void {
    this.told = { words, isProblem: true, canUndo: false };
  }

  /** Takes back the latest of this visit that stands. */
  undo(): Promise<boolean> {
    return this.#next(async () => {
      const last = this.#done.at(-1);
      if (last === undefined) {
        this.refuse("Nothing to undo in this visit; the log of corrections undoes what was done earlier.");
        return;
      }
      await this.#takeBack(last.correction, last.words);
    });
  }

  /** Takes back one of the log, whoever made it. */
  undoOne(correction: string, words: string): Promise<boolean> {
    return this.#next(() => this.#takeBack(correction, words));
  }

  async #takeBack(correction: string, words: string): Promise<void> {
    await post(addresses.undo(correction), { by: signature.name });
    this.#done.find((one) => one.correction === correction)?.forget();
    this.#done = this.#done.filter((one) => one.correction !== correction);
    this.told = { words: `Undone: ${words}`, isProblem: false, canUndo: this.#done.length > 0 };
  }

  #next(act: () => Promise<void>, failed: () => void = () => undefined): Promise<boolean> {
    const mine = this.#turn.then(act).then(
      () => {
        live.refreshNow();
        return true;
      },
      (error: Error) => {
        failed();
        if (!(error instanceof Problem)) throw error;
        this.refuse(error.message);
        return false;
      },
    );
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}

export const corrections = new Corrections();
