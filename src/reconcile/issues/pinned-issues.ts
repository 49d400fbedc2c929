import type { Agenda } from "../../domain/agenda.ts";
import type { IssueId } from "../../domain/issue.ts";
import { wordsIn } from "../../text/content-words.ts";
import { slug } from "../../text/slug.ts";
import type { TopicUse } from "./topic-use.ts";

/** For each use the issue that the agenda pins it to: the one whose name or alias has most words, all of them in the topic. */
export function pinnedIssues(uses: readonly TopicUse[], agenda: Agenda | null): (IssueId | null)[] {
  const keysOf = (text: string): string[] =>
    wordsIn(text)
      .filter((w) => w.content)
      .map((w) => w.key);
  const pins = (agenda?.issues ?? []).flatMap(({ label, aliases }) =>
    [label, ...aliases].map((name) => ({ id: slug(label), keys: keysOf(name) })),
  );
  if (pins.length === 0) return uses.map(() => null);
  pins.sort((a, b) => b.keys.length - a.keys.length);
  return uses.map(({ report, topic }) => {
    const own = new Set((report.topics.get(topic) ?? []).map((w) => w.key));
    return pins.find(({ keys }) => keys.length > 0 && keys.every((k) => own.has(k)))?.id ?? null;
  });
}
