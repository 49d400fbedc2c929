import type { BoilerplateRule } from "./rule.ts";
import { capture, whole } from "./rule.ts";

const LONGEST = 200;
const LEAD =
  "(?:also (?:read|see|watch)|don['’]t miss|explained|explainer|further reading|in case you missed it|in pictures|just in|more (?:from|on this|on)|more|most read|must read|next up|now read|opinion|read (?:also|here|more|next|now|the full)|recommended|related|see also|top stories|trending|watch|you may also like)";
const WITH_MARK = new RegExp(`^${LEAD}\\b[^.:|]{0,40}(?:[:|»›>]|\\s[-–—]\\s)\\s*\\S`, "i");
const ALONE =
  /^(?:advert|advertisement(?:\s*[-–—]\s*scroll to continue)?|(?:article|story) continues below(?: (?:this )?(?:ad|advertisement))?|back to top|click here(?: to .{2,60})?|comments?|continue reading|copy link|facebook|leave a comment|in this (?:article|story)|listen(?: to (?:this )?(?:article|story))?(?: \d+ min(?:ute)?s?)?|load more|more on this (?:story|topic)|next article|previous article|print|read more|related (?:articles|content|coverage|links|news|posts|stories|topics)|save|scroll to continue|see more|share(?: (?:this|on .{2,30}))?|sign in|log in|tags|skip (?:advertisement|to content)|sponsored|tweet|view (?:all )?comments|whatsapp)[.:»›>…]*$/i;
const FOLLOW =
  /^(?:follow|like|find|join|connect with|subscribe to) (?:us|me|our|@|\p{Lu}[\p{L}. ]{1,40}?) ?.{0,60}\b(?:facebook|instagram|linkedin|telegram|tiktok|twitter|whatsapp|x|youtube|bluesky|threads)\b.{0,80}$/iu;
const HANDLE = /^(?:twitter|x|instagram|facebook|e-?mail|email|contact)\s*:\s*\S{2,80}$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w-]+\.[\w.]+$/;
/** `Related Sources: • One • Two` behind the last sentence: to the end of the line, bulleted or short. */
const TRAILING =
  /(?<=^|[.!?…"”’)]\s+)(?:Related|Additional|Further|Recommended|More|Other) (?:Sources|Articles|Stories|Coverage|Links|News|Reading|Reads|Topics|Posts)\s*:?\s*(?:[•·*▪|–-].{0,600}|.{0,120})$/d;
const TRAILING_MORE =
  /(?<=[.!?…"”’)]\s+)(?:Read more|Read More|READ MORE|Continue reading|Click here for more)[.:»›>… ]*$/d;

/** Doors to other pages: related stories, `Read more`, follow us, bare addresses. */
export const links: BoilerplateRule = {
  id: "clean/links@1",
  find: (lines) =>
    lines.flatMap((line) => {
      const { text } = line;
      if (text.length <= LONGEST && [WITH_MARK, ALONE, FOLLOW, HANDLE, ADDRESS].some((shape) => shape.test(text)))
        return [whole(line, "links")];
      return [
        ...capture(line, TRAILING.exec(text), "links"),
        ...capture(line, TRAILING_MORE.exec(text), "links"),
      ].slice(0, 1);
    }),
};
