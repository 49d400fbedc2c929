import type { ActorKind } from "./actor.ts";

/** What the user pins: issues and parties by name, with the other names that the reports use, and a year. Read from `agenda.yaml`; docs/codebook.md. */
export interface Agenda {
  readonly issues: readonly { readonly label: string; readonly aliases: readonly string[] }[];
  readonly parties: readonly {
    readonly name: string;
    readonly kind: ActorKind | null;
    readonly aliases: readonly string[];
    /** People and bodies whose official words bind the party. */
    readonly members: readonly string[];
  }[];
  /** In which reports that print their day without a year came out; it stands back behind what the reports themselves tell. */
  readonly year: number | null;
}
