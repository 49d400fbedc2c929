import type { Evidence } from "../../domain/position.ts";
import { type Word, wordsIn } from "../../text/content-words.ts";
import { type Digest, wordsOf } from "../digest.ts";
import { tellingWords } from "../issues/topic-words.ts";
import { once, onceIn } from "../once.ts";

/** Words for refusing and consenting, which are not what is refused. */
export const DEEDS: ReadonlySet<string> = new Set(
  wordsIn(
    "accept agree approve back commit consent decline dismiss endorse offer oppose opposition plan promise propose push ready refuse reject support vote want willing",
  ).map((w) => w.sense),
);

/** Asking and speaking, and verbs that say nothing without what they are done to. */
export const NO_DEEDS: ReadonlySet<string> = new Set(
  wordsIn(
    "agree ask become begin bring call come demand do end get give go have hope insist keep leave let make need pay put remain request say see seek speak start stay take talk tell try urge use",
  ).map(({ sense }) => sense),
);

/** The words of a passage without those printed as somebody's name: the "Harbour" of a Harbour Workers' Union is no harbour. */
export const wordsBesideNames = (report: Digest, passage: Evidence): readonly Word[] =>
  wordsOf(report, passage).filter((word) => !wordsOfNames(report).has(word));

const wordsOfNames = once((report: Digest): ReadonlySet<Word> => {
  const mentions = report.report.actors.flatMap((actor) => actor.mentions);
  return new Set(mentions.flatMap((m) => wordsOf(report, m).filter((word) => word.marked)));
});

interface Light {
  readonly report: Digest | undefined;
  readonly parties: ReadonlySet<string>;
}

const isSame = (a: Light, b: Light): boolean => a.report === b.report && a.parties === b.parties;

/**
 * What the words of a position are about: senses, names of parties, numbers and nouns that tell no matter left out. Deeds are kept: who
 * accepts the offer that it refused has turned round, and the offer is what tells so.
 */
export const matterAt = onceIn(
  (evidence: Evidence, { report, parties }: Light): ReadonlySet<string> =>
    tellingWords(report ? wordsBesideNames(report, evidence) : [], parties),
  isSame,
);

/** The same of one passage for two reports of one day, of which one tells that the other's yes was a no: there the deeds are what differs. */
export const deedlessMatterAt = onceIn(
  (evidence: Evidence, light: Light): ReadonlySet<string> => withoutDeeds(matterAt(evidence, light)),
  isSame,
);

export const withoutDeeds = (matter: ReadonlySet<string>): Set<string> => matter.difference(DEEDS);
