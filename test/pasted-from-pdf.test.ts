import { beforeAll, describe, expect, test } from "vitest";
import { makeRecord, openReader, type ParleyRecord, type Reader, readReport, render } from "../src/index.ts";

/** One story as its author wrote it, and as it comes off a page: joined letters, soft hyphens, words and lines broken. */
const WRITTEN = `Federation offers to end the quay strike

The Quay Courier, 3 March 2031

The Dock Workers' Federation said on Monday that it would call off its strike if Port Orlen withdraws the night-shift rota.

“We will not accept a worse offer, and the fishing fleet knows it,” said the Federation's vice-president, Tomas Halloran.

Port Orlen rejected the Federation's demand for a raise of 12 per cent.
`;
const PRINTED = `Federation oﬀers to end the quay strike

The Quay Courier, 3 March 2031

The Dock Workers' Feder\u00adation said on Monday that it would call off its
strike if Port Orlen with-
draws the night-shift rota.

“We will not accept a worse oﬀer, and the ﬁshing ﬂeet knows it,” said
the Federation's vice-
president, Tomas Halloran.

Port Orlen rejected the Feder-
ation's demand for a raise of 12 per
cent.
`;

async function recordOf(text: string, reader: Reader): Promise<ParleyRecord> {
  const raw = {
    ...{
      name: "story.txt",
      file: "story.txt",
      url: null,
      mediaType: "text/plain",
      bytes: new TextEncoder().encode(text),
    },
    ...{ outlet: null, title: null, byline: null, published: null, notes: [] },
  };
  const tools = { reader, agenda: null };
  return makeRecord([await readReport(raw, tools)], tools);
}

describe("a story pasted from a PDF", () => {
  let written: ParleyRecord;
  let printed: ParleyRecord;
  beforeAll(async () => {
    await using reader = await openReader();
    written = await recordOf(WRITTEN, reader);
    printed = await recordOf(PRINTED, reader);
  });
  const lines = ({ actors, positions }: ParleyRecord) =>
    positions.map(({ party, act, claim }) => `${actors.find(({ id }) => id === party)?.name} ${act}: ${claim}`).sort();

  test("keeps its text to the last character", () => {
    expect(printed.articles[0]?.text).toBe(PRINTED);
  });

  test("is read as its author wrote it: the same parties, lines and issues", () => {
    expect(lines(printed).length).toBeGreaterThan(1);
    expect(lines(printed)).toEqual(lines(written));
    expect(printed.issues).toEqual(written.issues);
    expect(printed.actors).toEqual(written.actors);
  });

  test("its evidence is the printed words", () => {
    const shown = ({ articles, positions }: ParleyRecord) =>
      positions.flatMap(({ evidence }) => evidence.map(({ start, end }) => articles[0]?.text.slice(start, end) ?? ""));
    const plain = (words: string) =>
      words
        .normalize("NFKC")
        .replace("vice-\n", "vice-")
        .replace(/\u00ad|-\n/g, "")
        .replace(/\n/g, " ");
    expect(shown(printed).map(plain).sort()).toEqual(shown(written).sort());
  });

  test("a briefing prints the healed words", async () => {
    expect(await render(printed, "md")).not.toMatch(/[\ufb00-\ufb06\u00ad]|\p{L}- \p{L}/u);
  });
});
