import type { Cast, Draft } from "../cast.ts";
import { bareName } from "../names/names.ts";

/** Calls each actor as the report mostly does. */
export function nameAsPrinted({ drafts }: Cast): void {
  for (const draft of drafts) draft.name = draft.kind === "group" ? commonest(draft) : inSmallLetters(draft);
}

/** What a report mostly calls a group: "producers" where "cocoa producers" stands but once. */
function commonest({ name, mentions }: Draft): string {
  // "UNIONS" of a headline.
  if (!/\p{Ll}/u.test(name)) return name.toLowerCase();
  const called = mentions.filter((m) => m.form === "nominal").map((m) => bareName(m.words).toLowerCase());
  const counts = [...Map.groupBy(called, (words) => words)].map(([words, all]) => ({ words, times: all.length }));
  const [most] = counts.sort((a, b) => b.times - a.times || b.words.length - a.words.length);
  return most?.words && name.toLowerCase().endsWith(most.words) ? name.slice(-most.words.length) : name;
}

/** "DOCKERS UNION" of a headline is "Dockers Union" where the report prints that as well. */
function inSmallLetters({ name, aliases }: Draft): string {
  const isShouted = name.includes(" ") && !/\p{Ll}/u.test(name);
  const calm = isShouted ? [...aliases].find((a) => a !== name && a.toLowerCase() === name.toLowerCase()) : undefined;
  return calm ?? name;
}
