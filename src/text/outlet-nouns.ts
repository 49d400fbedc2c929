import { AGENCIES } from "./agencies.ts";

/** What news outlets call themselves by; a name in the head of a report that holds one is a masthead. */
const OUTLET_NOUN =
  /\b(?:Advertiser|Agency|Argus|Beacon|Broadcasting|Bugle|Bulletin|Chronicle|Clarion|Courier|Daily|Dispatch|Echo|Enquirer|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Intelligencer|Journal|Ledger|Magazine|Mail|Mercury|Messenger|Mirror|Monitor|News Service|News|Newspaper|Newswire|Observer|Online|Post|Press|Radio|Record|Recorder|Register|Reporter|Review|Sentinel|Signal|Spectator|Standard|Star|Sun|Telegraph|Television|Times|Tribune|TV|Weekly|Wire|World)\b/i;
/** Of those, what a wire service calls itself by. */
const WIRE_NOUN = /\b(?:Agency|News Service|Newswire|Press|Wire)$/i;
/** What stands above a story to say of what kind it is, alone or one beside another: "WORLD NEWS", "PRESS REVIEW". */
const SECTION =
  /^(?:(?:analysis|and|arts|breaking|brief|briefing|business|comment|conference|daily|desk|economy|editorial|exclusive|explainer|feature|features|foreign|global|in|international|latest|live|local|market|markets|money|national|news|opinion|politics|press|region|regional|release|report|reporter|review|science|society|special|sport|sports|staff|tech|the|top|update|updates|weekly|world)(?: |$))+$/i;
/** The noun ends the name, or another leads it: "Evening Clarion", "The Times of Almery", "Radio Ferghana". */
const NAMED_BY_NOUN = new RegExp(`^(?:Radio|TV) \\S|${OUTLET_NOUN.source}(?: of .+)?$`, "i");

export const isAgency = (name: string): boolean =>
  AGENCIES.has(
    name
      .trim()
      .toLowerCase()
      .replace(/^the |\.+$/g, ""),
  ) || WIRE_NOUN.test(name);

/** "WORLD NEWS", "Explainer": of what kind the story below is. */
export const isSection = (line: string): boolean => SECTION.test(line);

/** A name that says by itself that it is an outlet's: "The Harbour Post", not "WORLD NEWS". */
export const saysOutlet = (name: string): boolean => NAMED_BY_NOUN.test(name) && !SECTION.test(name);
