import type { Act } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";
import type { Parse } from "../parse.ts";
import { actByCodebook } from "./by-codebook.ts";
import { isOrElse } from "./or-else.ts";

/** The act that words tell which a proposer took for another. */
export const actTold = (takenFor: Act, evidence: Span, parse: Parse): Act =>
  isOrElse(takenFor, evidence, parse) ? "threaten" : actByCodebook(takenFor, parse.text(evidence));
