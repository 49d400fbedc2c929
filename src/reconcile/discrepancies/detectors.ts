import { attribution } from "./attribution.ts";
import { contestedLabel } from "./contested-label.ts";
import { contradicted } from "./contradicted.ts";
import { date } from "./date.ts";
import { deniedClaim } from "./denied-claim.ts";
import type { Detector, KeepingDetector } from "./detector.ts";
import { figure } from "./figure.ts";
import { headlineBody } from "./headline-body.ts";
import { nameVariant } from "./name.ts";
import { office } from "./office.ts";
import { quoteVariant } from "./quote-variant.ts";
import { openRetoldQuotations } from "./retold-quotations.ts";
import { stance } from "./stance.ts";
import { terms } from "./terms.ts";
import { twoAccounts } from "./two-accounts.ts";
import { uncredited } from "./uncredited.ts";

/** In the order that a briefing shows them. */
const DETECTORS: readonly (Detector | KeepingDetector)[] = [
  headlineBody,
  stance,
  contestedLabel,
  twoAccounts,
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
  const retold = openRetoldQuotations();
  const detecting = DETECTORS.map((d) => ("open" in d ? d.open(retold) : d.detect));
  return (story) => detecting.flatMap((detect) => detect(story));
}
