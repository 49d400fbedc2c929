import { generateOpml, type Opml, parseOpml } from "feedsmith";
import { damaged } from "../errors.ts";
import { rootOf } from "../xml-root.ts";

/** One feed on a reading list; `folder` is the path of headings above it, outermost first. */
export interface Subscription {
  readonly url: string;
  readonly title: string | null;
  readonly folder: readonly string[];
}

type Outline = Opml.Outline<string>;

/** The feeds of a reading list, in its order. Throws when the text is no OPML; `name` is how messages call it. */
export function readOpml(text: string, name: string): readonly Subscription[] {
  try {
    return (parseOpml(text.slice(rootOf(text))).body?.outlines ?? []).flatMap((outline) =>
      subscriptionsIn(outline as Outline, []),
    );
  } catch (error) {
    throw damaged(name, "an OPML reading list", error);
  }
}

function subscriptionsIn(outline: Outline, folder: readonly string[]): readonly Subscription[] {
  const title = outline.title ?? outline.text ?? null;
  const own = outline.xmlUrl ? [{ url: outline.xmlUrl, title, folder }] : [];
  const below = outline.xmlUrl || !title ? folder : [...folder, title];
  return [...own, ...(outline.outlines ?? []).flatMap((inner) => subscriptionsIn(inner, below))];
}

/** A reading list that other readers open. Headings of folders are kept, one level of outline each. */
export function writeOpml(subscriptions: readonly Subscription[], title: string): string {
  return generateOpml({ head: { title }, body: { outlines: outlinesOf(subscriptions, 0) } });
}

function outlinesOf(subscriptions: readonly Subscription[], depth: number): Outline[] {
  const outlines: Outline[] = [];
  for (const [heading, group] of Map.groupBy(subscriptions, ({ folder }) => folder[depth] ?? null)) {
    if (heading !== null) outlines.push({ text: heading, outlines: outlinesOf(group, depth + 1) });
    else outlines.push(...group.map(({ url, title }) => ({ text: title ?? url, type: "rss", xmlUrl: url })));
  }
  return outlines;
}
