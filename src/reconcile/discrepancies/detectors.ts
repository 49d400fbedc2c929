import type { Detector, KeepingDetector } from "./detector.ts";
import { figure } from "./figures/figure.ts";
import { headlineBody } from "./headlines/headline-body.ts";
import { nameVariant } from "./people/name.ts";
import { office } from "./people/office.ts";
import { contestedLabel } from "./stances/contested-label.ts";
import { contradicted } from "./stances/contradicted.ts";
import { deniedClaim } from "./stances/denied-claim.ts";
import { stance } from "./stances/stance.ts";
import { terms } from "./stances/terms.ts";
import { date } from "./times/date.ts";
import { attribution } from "./words/attribution.ts";
import { quoteVariant } from "./words/quote-variant.ts";
import { uncredited } from "./words/uncredited.ts";

/** In the order that a briefing shows them. */
export const DETECTORS: readonly (Detector | KeepingDetector)[] = [
  headlineBody,
  stance,
  contestedLabel,
  deniedClaim,
  contradicted,
  terms,
  figure,
  quoteVariant,
  attribution,
  uncredited,
  date,
  office,
  nameVariant,
];

/** For one storyline. */
export function openDetectors(): Detector["detect"] {
  const detecting = DETECTORS.map((d) => ("open" in d ? d.open() : d.detect));
  return (story) => detecting.flatMap((detect) => detect(story));
}
