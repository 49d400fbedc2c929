import type { Line } from "./lines.ts";
import type { BoilerplateRule } from "./rule.ts";
import { capture, whole } from "./rule.ts";

const LONGEST = 200;
const LEAD =
  "(?:also (?:read|see|watch)|don['’]t miss|explained|explainer|further reading|in case you missed it|in pictures|just in|more (?:from|on this|on)|more|most read|must read|next up|now read|opinion|read (?:also|here|more|next|now|the full)|recommended|related|see also|top stories|trending|watch|you may also like)";
const WITH_MARK = new RegExp(`^${LEAD}\\b[^.:|]{0,40}(?:[:|»›>]|\\s[-–—]\\s)\\s*\\S`, "i");
/** "LISTEN: Our reporter at the gate", "INSIDE: Goat wins pageant - p7": a clip, or another page. The first line of a page may be its headline. */
const POINTED =
  /^(?:GALLERY|INSIDE|LISTEN|PHOTOS|PICTURES|PODCAST|READ|SLIDESHOW|Gallery|Listen|Podcast|Read)\s?[:|»›>]\s*\S/;
const ALONE =
  /^(?:advert|advertisement(?:\s*[-–—]\s*scroll to continue)?|(?:article|story) continues below(?: (?:this )?(?:ad|advertisement))?|back to top|click here(?: to .{2,60})?|comments?|continue reading|copy link|facebook|leave a comment|in this (?:article|story)|listen(?: to (?:this )?(?:article|story))?(?: \d+ min(?:ute)?s?)?|load more|more on this (?:story|topic)|next article|previous article|print|read (?:more|next|also)|related (?:articles|content|coverage|links|news|posts|stories|topics)|save|scroll to continue|see more|share(?: (?:this|on .{2,30}))?|sign in|log in|tags|skip (?:advertisement|to content)|sponsored|tweet|view (?:all )?comments|whatsapp)[.:»›>…]*$/i;
const FOLLOW =
  /^(?:follow|like|find|join|connect with|subscribe to) (?:us|me|our|@|\p{Lu}[\p{L}. ]{1,40}?) ?.{0,60}\b(?:facebook|instagram|linkedin|telegram|tiktok|twitter|whatsapp|x|youtube|bluesky|threads)\b.{0,80}$/iu;
/** `Tides and the crossword: page 14`. */
const PAGE_NUMBER = /[:;,] (?:see )?pages? \d{1,3}\.?$/i;
const HANDLE = /^(?:twitter|x|instagram|facebook|e-?mail|email|contact)\s*:\s*\S{2,80}$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w-]+\.[\w.]+$/;
/** `Related Sources: • One • Two` behind the last sentence: to the end of the line, bulleted or short. */
const TRAILING =
  /(?<=^|[.!?…"”’)]\s+)(?:Related|Additional|Further|Recommended|More|Other) (?:Sources|Articles|Stories|Coverage|Links|News|Reading|Reads|Topics|Posts)\s*:?\s*(?:[•·*▪|–-].{0,600}|.{0,120})$/d;
const TRAILING_MORE =
  /(?<=[.!?…"”’)]\s+)(?:Read more|Read More|READ MORE|Continue reading|Click here for more)[.:»›>… ]*$/d;

const BULLET = /^[•·*▪‣–-]\s/;
/** The bullets right below `Related coverage`, `Read next`. */
const headsList = (lines: readonly Line[], at: number): boolean => {
  const heading = lines.slice(0, at).findLast(({ text }) => !BULLET.test(text));
  return heading !== undefined && ALONE.test(heading.text);
};

/** Doors to other pages: related stories, `Read more`, follow us, bare addresses. */
export const links: BoilerplateRule = {
  id: "clean/links@1",
  find: (lines) =>
    lines.flatMap((line, at) => {
      const { text } = line;
      if (
        text.length <= LONGEST &&
        [PAGE_NUMBER, WITH_MARK, ALONE, FOLLOW, HANDLE, ADDRESS].some((shape) => shape.test(text))
      )
        return [whole(line, "links")];
      if (at > 0 && text.length <= LONGEST && POINTED.test(text)) return [whole(line, "links")];
      if (BULLET.test(text) && headsList(lines, at)) return [whole(line, "links")];
      return [
        ...capture(line, TRAILING.exec(text), "links"),
        ...capture(line, TRAILING_MORE.exec(text), "links"),
      ].slice(0, 1);
    }),
};
