import type { Act } from "../../domain/position.ts";
import type { Draft } from "../actors/cast.ts";

/**
 * May this party hold a position of this act? "Critics" and "observers" judge, blame and ask in their own name, a source that hides who it
 * is only judges; neither gives or takes anything for a party (docs/codebook.md, "Party and speaker").
 */
export const mayHold = ({ kind, name }: Pick<Draft, "kind" | "name">, act: Act): boolean =>
  kind !== "unnamed" || act === "assess" || (/^(?:accuse|demand)$/.test(act) && !/\bsources?$/i.test(name));
