import type { Parse } from "../../parse.ts";
import type { Draft, Mention } from "../cast.ts";

/**
 * Joins a body's short name to the whole one that it is set beside: "Dockers Union of Mala (Dumal)", "Harbour Workers, HWU, said", "SDM
 * (Syndicat des Dockers de Mala)". After that the report calls it by either.
 */
export function joinGlosses(drafted: Map<Mention, Draft>, drafts: Draft[], { tokens }: Parse): void {
  const startingAt = new Map([...drafted.keys()].map((m) => [m.firstToken, m]));
  const text = (i: number): string => tokens[i]?.text ?? "";
  const join = (body: Draft, other: Draft): void => {
    for (const [mention, draft] of drafted) if (draft === other) drafted.set(mention, body);
    for (const alias of other.aliases) body.aliases.add(alias);
    drafts.splice(drafts.indexOf(other), 1);
  };
  for (const [initials, short] of drafted) {
    const whole = startingAt.get(initials.endToken + 1);
    const body = whole && drafted.get(whole);
    const isGloss = text(initials.endToken) === "(" && whole && text(whole.endToken) === ")";
    if (!isGloss || !body || body === short || body.kind !== "organisation" || short.kind !== "organisation") continue;
    const isShort = /^\p{Lu}{3,}$/u.test(initials.words) && whole.words.split(" ").length >= 3;
    if (isShort && initials.words[0] === whole.words[0]) join(body, short);
  }
  for (const [whole, body] of drafted) {
    const [open, short] = [text(whole.endToken), startingAt.get(whole.endToken + 1)];
    const isShort = short && short.endToken === short.firstToken + 1 && whole.endToken - whole.firstToken > 1;
    if (!isShort || body.kind !== "organisation") continue;
    const close = text(short.endToken);
    const isInitials = /^\p{Lu}{2,}$/u.test(short.words) && short.words[0] === body.name.replace(/^the /i, "")[0];
    const isGloss = (open === "(" && close === ")") || (open === "," && close === "," && isInitials);
    const other = drafted.get(short);
    if (!isGloss || !other || other === body || (other.kind !== "organisation" && other.kind !== "person")) continue;
    join(body, other);
  }
}
