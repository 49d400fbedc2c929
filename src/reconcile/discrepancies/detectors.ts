import type { Discrepancy } from "../../domain/findings.ts";
import { attribution } from "./attribution.ts";
import { contestedLabel } from "./contested-label.ts";
import { date } from "./date.ts";
import type { Detector, Storytelling } from "./detector.ts";
import { figure } from "./figure.ts";
import { headlineBody } from "./headline-body.ts";
import { nameVariant } from "./name.ts";
import { office } from "./office.ts";
import { quoteVariant } from "./quote-variant.ts";
import { stance } from "./stance.ts";
import { terms } from "./terms.ts";
import { twoAccounts } from "./two-accounts.ts";
import { uncredited } from "./uncredited.ts";

/** In the order that a briefing shows them. */
const DETECTORS: readonly Detector[] = [
  headlineBody,
  stance,
  contestedLabel,
  twoAccounts,
  terms,
  figure,
  quoteVariant,
  attribution,
  uncredited,
  date,
  office,
  nameVariant,
];

export const findDiscrepancies = (story: Storytelling): Discrepancy[] => DETECTORS.flatMap((d) => d.detect(story));
