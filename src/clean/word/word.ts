import { unzipSync } from "fflate";
import type { Article } from "../../domain/article.ts";
import type { Outcome } from "../../domain/outcome.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import { describe } from "../describe.ts";
import { empty, unparsable } from "../errors.ts";
import { paragraphsOf } from "./paragraphs.ts";

const STORY = /^word\/document\d*\.xml$/;
/** Of the text as it unpacks: a thousand pages take 10. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A Word document (.docx): its paragraphs. Who wrote the file, and when, says nothing of who published the report. */
export async function readWord(raw: RawReport): Promise<Outcome<Article>> {
  const text = storyOf(raw);
  if (!text) throw empty(raw.name);
  return describe(raw, text, null);
}

function storyOf({ bytes, name }: RawReport): string {
  try {
    const [story] = Object.values(
      unzipSync(bytes, { filter: (part) => STORY.test(part.name) && withinLimit(part.originalSize) }),
    );
    if (!story) throw new Error("it has no text part");
    return paragraphsOf(new TextDecoder().decode(story)).join("\n\n");
  } catch (error) {
    throw unparsable(name, "a Word document", error);
  }
}

/** fflate allots a part its declared size and writes no further. */
function withinLimit(size: number): boolean {
  if (size > MOST_BYTES) throw new Error("its text unpacks to more than 64 MiB");
  return true;
}
