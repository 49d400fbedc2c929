import type { EntityMention } from "../../domain/annotation.ts";

/** The model's kinds that are names; days, sums and counts have readers of their own. */
const KINDS: Readonly<Record<string, EntityMention["kind"]>> = {
  PERSON: "person",
  ORGANIZATION: "organisation",
  LOCATION: "place",
  MISC: "misc",
};

/** Names from BIO tags, as runs of words. An I that follows nothing of its kind begins a name. */
export function decodeEntities(tags: readonly string[]): { kind: EntityMention["kind"]; first: number; end: number }[] {
  const found: { kind: EntityMention["kind"]; first: number; end: number }[] = [];
  let open: string | null = null;
  tags.forEach((tag, i) => {
    const label = tag.slice(2);
    const kind = KINDS[label];
    const last = found.at(-1);
    if (tag.startsWith("I") && open === label && last) last.end = i + 1;
    else if (kind) found.push({ kind, first: i, end: i + 1 });
    open = kind ? label : null;
  });
  return found;
}
