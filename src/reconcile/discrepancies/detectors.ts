import type { Discrepancy } from "../../domain/findings.ts";
import type { Detector, Storytelling } from "./detector.ts";

/** In the order that a briefing shows them. */
const DETECTORS: readonly Detector[] = [];

export const findDiscrepancies = (story: Storytelling): Discrepancy[] => DETECTORS.flatMap((d) => d.detect(story));
