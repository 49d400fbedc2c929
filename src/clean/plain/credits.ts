import { AGENCIES } from "../../text/agencies.ts";
import type { Line } from "./lines.ts";
import { type BoilerplateRule, capture, whole } from "./rule.ts";

const LONGEST_CREDIT = 160;
/** Where an author's biography stands. */
const LAST_LINES = 3;
/** `NYT`, `REUTER...`, `(AFP)`, `- PTI`: a name in capitals behind the last sentence, or a wire service on a line of its own. */
const SIGN_OFF = /(?<=[.!?…"”’)]\s+)[-–—(\s]*(\p{Lu}[\p{Lu}&.-]{1,11}?)\)?[.…]*$/du;
/** `… on Friday. (Tideline Press)`. */
const SIGNED_IN_BRACKETS = /(?<=[.!?…"”’]\s{1,3})\((?:\p{Lu}[\p{L}.&-]*)(?: \p{Lu}[\p{L}.&-]*){0,3}\)$/du;
/** `… air force. Meridian`: one to three names without a stop. */
const SIGNED_BY_NAME = /(?<=[.!?…"”’]\s{1,3})\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,}){0,2}$/du;
/** A wire service on a line of its own, or in a stretch that is its credit. */
export const SIGNED_ALONE = /^[-–—(\s/]*(\p{L}[\p{L} .&-]{1,29}?)[)\s.…/]*$/u;
const REPORTING =
  /^[([]?(?:additional |further |with )?(?:report(?:ing|ed)|writing|written|editing|edited|compiled|translated|inputs?) (?:by|from)\b.{2,200}$/i;
const WITH_INPUTS =
  /^[([]?(?:with (?:additional )?(?:input|inputs|reporting|files|agency inputs)\b.{0,80}|this (?:report|story|article) (?:was|is|has been|has not been) (?:auto-?generated|edited|published|distributed|syndicated|produced)\b.{0,160})$/i;
const PHOTO =
  /^[([]?\s*(?:(?:file )?(?:photo|photos|photograph|picture|image|images|illustration|video|graphic)(?: credit| source| by)?s?\s*[:/|]|(?:photo|photograph|picture|image|illustration) (?:by|courtesy)\b|image source,)/i;
/** `Ada Brook/Reuters`, `AP Photo/Ada Brook`, `Getty Images`. */
const DESK_ALONE =
  /^(?:[\p{Lu}][\p{L}.'’ -]{2,40}\/\s?)?(?:(?:AFP|AP|EPA|EPA-EFE|PTI|Reuters|REUTERS|TASS)(?: (?:Photo|Images|file|via Getty Images))?|Getty(?: Images)?|Shutterstock|Alamy)(?:\/[\p{Lu}][\p{L}.'’ -]{2,40})?$/u;
/** `( EPA )`, `(Getty Images)`, `AP Photo/A. Name`. */
const BRACKETED = /^[([]\s*([\p{Lu}][\p{L} .&/,-]{1,40}?)\s*[)\]]$/u;
const PHOTO_DESK = /\b(?:Desk|Picture|Getty|Images|Photos?|Pool|Handout|Shutterstock|Alamy|iStock|via)\b/;
const BIOGRAPHY =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:is|was) (?:an?|the)?\s?(?:[\p{L}-]+ ){0,4}(?:author|columnist|contributor|correspondent|director|editor|fellow|journalist|producer|professor|reporter|writer)\b.{0,160}\b(?:at|for|of|with)\b.{2,160}\.?$/u;

const isListed = (name: string) => AGENCIES.has(name.trim().toLowerCase().replace(/\.+$/, ""));
const isShort = (line: Line) => line.text.length <= LONGEST_CREDIT;

/** Only the last words of the line are looked at: a line may be a whole report. */
function signOff(line: Line) {
  const start = Math.max(line.start, line.end - LONGEST_CREDIT);
  const end = { ...line, start, text: line.text.slice(start - line.start) };
  return capture(end, SIGN_OFF.exec(end.text) ?? SIGNED_BY_NAME.exec(end.text), "credit");
}

/** Who supplied the words or the pictures: wire tags behind the last sentence, photo credits, `(Reporting by …)`, an author's biography at the end. */
export const credits: BoilerplateRule = {
  id: "clean/credits@1",
  find(lines) {
    const last = lines.at(-1);
    const tail = new Set(lines.slice(-LAST_LINES));
    return lines.flatMap((line) => {
      const alone = SIGNED_ALONE.exec(line.text)?.[1];
      const bracketed = BRACKETED.exec(line.text)?.[1];
      if (alone && isListed(alone)) return [whole(line, "credit")];
      if (bracketed && (isListed(bracketed) || PHOTO_DESK.test(bracketed) || /^[\p{Lu}/ .-]{2,12}$/u.test(bracketed)))
        return [whole(line, "credit")];
      if (REPORTING.test(line.text) || WITH_INPUTS.test(line.text)) return [whole(line, "credit")];
      if (isShort(line) && (PHOTO.test(line.text) || DESK_ALONE.test(line.text))) return [whole(line, "credit")];
      if (tail.has(line) && isShort(line) && BIOGRAPHY.test(line.text)) return [whole(line, "credit")];
      const signed = tail.has(line) ? capture(line, SIGNED_IN_BRACKETS.exec(line.text), "credit") : [];
      if (signed.length > 0) return signed;
      return line === last ? signOff(line) : [];
    });
  },
};
