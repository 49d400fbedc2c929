import type { Relation } from "../../domain/position.ts";
import { CONNECTIVES as OPEN, opens } from "../../text/connectives.ts";
import type { Place } from "./place.ts";
import {
  isAskedIf,
  isConcession,
  isInverted,
  isManner,
  isMerelyEarlier,
  isNoVerdict,
  isOnce,
  isSinceWhen,
  isWhenever,
} from "./silences.ts";

export interface Marker {
  readonly words: RegExp;
  readonly relation: Relation;
  /** Where the same words open no condition. */
  readonly silent?: (place: Place) => boolean;
}

/** What opens a condition, longest first where one begins another. The condition is what follows. */
export const MARKERS: readonly Marker[] = [
  { words: opens(OPEN.inReturn), relation: "in-exchange-for" },
  { words: opens(OPEN.condition), relation: "if" },
  { words: opens(OPEN.provided), relation: "if" },
  { words: opens(OPEN.asLong, "(?! (?:\\w+ly )?(?:feasible|possible|practicable))"), relation: "if" },
  { words: opens(OPEN.dependsOn, "(?! change\\b)"), relation: "if" },
  { words: opens(OPEN.onlyIf), relation: "if" },
  {
    words: opens(OPEN.if, "(?! (?:any|not|only|ever|so)\\b)"),
    relation: "if",
    silent: (at) => isConcession(at) || isAskedIf(at),
  },
  { words: opens(OPEN.once), relation: "if", silent: isOnce },
  { words: opens(OPEN.when, "(?! it comes)"), relation: "if", silent: isWhenever },
  { words: opens(OPEN.should), relation: "if", silent: (at) => !isInverted(at) },
  { words: opens(OPEN.unless), relation: "unless" },
  { words: opens(OPEN.until), relation: "until" },
  { words: opens(OPEN.before), relation: "until", silent: isMerelyEarlier },
  { words: opens(OPEN.absence), relation: "without" },
  {
    words: opens(OPEN.without, "(?! (?:delay|exception|prejudice|regard|respect)\\b)"),
    relation: "without",
    silent: isManner,
  },
  { words: opens(OPEN.since), relation: "because", silent: isSinceWhen },
  { words: opens(OPEN.because), relation: "because" },
  { words: opens(OPEN.as), relation: "because", silent: isNoVerdict },
];

/** "For two ships", where something is traded for it (`tradingFor`). */
export const TRADING_FOR: Marker = { words: opens(OPEN.for), relation: "in-exchange-for" };
