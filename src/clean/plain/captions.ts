import { type BoilerplateRule, whole } from "./rule.ts";

const LABELLED = /^(?:FILE PHOTO|FILE IMAGE|Image caption,?|Caption|Pictured|File photo|File image)\s*[:,–—-]\s*\S/;
/** A sentence that ends in its picture's credit: `… in Geneva. [Name/Reuters]`, `… (AP Photo/Name)`, `… REUTERS/Name`. */
const CREDITED =
  /(?:[([][^()[\]]{0,60}(?:\b(?:Photos?|Pic|Picture|Image|Getty|Images|Handout|Pool)\b|\/(?:AFP|AP|EPA|Reuters|TASS)\b|\b(?:AFP|AP|EPA|Reuters|TASS)\/)[^()[\]]{0,60}[)\]]|\bREUTERS\/[\p{Lu}][\p{L}. -]{2,40}|\b(?:AP|AFP|EPA|Getty) (?:Photo|Images)\/?[\p{L}. -]{0,40}|\| (?:Photo|Photo Credit|Image):?.{0,60})\.?$/u;
const LONGEST = 400;

/** A line under a picture that left its picture behind. */
export const captions: BoilerplateRule = {
  id: "clean/captions@1",
  find: (lines) =>
    lines
      .filter(
        ({ text }) => text.length <= LONGEST && (LABELLED.test(text) || (CREDITED.test(text) && text.length > 20)),
      )
      .map((line) => whole(line, "caption")),
};
