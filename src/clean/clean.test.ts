import { expect, test } from "vitest";
import type { RawReport } from "../domain/raw-report.ts";
import { clean } from "./clean.ts";

const STORY =
  "The dockers' union said on Tuesday that it would return to work if the port dropped its plan for night shifts. The port has not replied to the offer, and the talks will go on in the town hall on Friday.";

const report = (text: string | Uint8Array, known: Partial<RawReport> = {}): RawReport => ({
  name: "a.txt",
  bytes: typeof text === "string" ? new TextEncoder().encode(text) : text,
  file: "a.txt",
  url: null,
  mediaType: "text/plain",
  outlet: null,
  title: null,
  byline: null,
  published: null,
  notes: [],
  ...known,
});
const read = async (text: string | Uint8Array, known?: Partial<RawReport>) => await clean(report(text, known));

test.each([
  ["blanks, breaks and a mark at either end", `\ufeff  ${STORY}\n\n ${STORY} \n\n`],
  ["ligatures and emoji", `The o\ufb03ce 🙂 re\ufb01ned it. ${STORY}`],
])("keeps every character: %s", async (_, text) => {
  expect((await read(text)).value.text).toBe(text);
});

test("of an endless report a part is coded, and it says which", async () => {
  const { value, notes } = await read(`${STORY}\n`.repeat(4000));
  const told = notes.find(({ code }) => code === "read-in-part");
  expect(value.text).toHaveLength(4000 * (STORY.length + 1));
  expect(told?.message).toContain(`${value.text.length.toLocaleString("en")} characters long`);
  expect(told?.at?.end).toBe(value.text.length);
});

test("line ends of Windows and of the old Macintosh are line feeds", async () => {
  expect((await read(`Port offers talks\r\n\r\n${STORY}\r${STORY}\n`)).value.text).toBe(
    `Port offers talks\n\n${STORY}\n${STORY}\n`,
  );
});

test.each([
  ["a line set apart", `Port offers talks\n\n${STORY}`, "Port offers talks"],
  [
    "a line above a date",
    `Dockers agree to drop strike if shifts stay\ndate 1987-03-15\n\n${STORY}`,
    "Dockers agree to drop strike if shifts stay",
  ],
  [
    "a sentence in capitals",
    `Dockers Reject Offer From Port Of Rotterdam.\n\n${STORY}`,
    "Dockers Reject Offer From Port Of Rotterdam.",
  ],
  ["a field", `Title: Port offers talks\nDate: 4 March 2025\n\n${STORY}`, "Port offers talks"],
  ["a field of YAML, in marks", `---\ntitle: "Port offers talks"\n---\n\n${STORY}`, "Port offers talks"],
  ["Markdown", `# Port offers talks\n${STORY}`, "Port offers talks"],
  [
    "below a section",
    `The Harbour Courant\nFriday 4 March 2025\nWorld\n\nPort offers new talks\n\n${STORY}`,
    "Port offers new talks",
  ],
  [
    "below a name in capitals",
    `DAGBLAD HAVN\nBusiness | Nordic\n\nPort offers new talks\n\n${STORY}`,
    "Port offers new talks",
  ],
  [
    "below a notice",
    `DAGBLAD HAVN\nBusiness\n\n(Corrects name of the port)\n\nPort offers new talks\n\n${STORY}`,
    "Port offers new talks",
  ],
  ["above its subhead", `Port offers new talks to dockers\nUnions want it in writing\n\n${STORY}`, null],
  ["no headline", `${STORY}\n\n${STORY}`, null],
])("finds the title: %s", async (_, text, title) => {
  expect((await read(text)).value.title).toBe(title);
});

test.each([
  ["an ISO day", `date 2025-02-24 ${STORY}`, "2025-02-24", "2025-02-24"],
  ["a field", `Published: 4 March 2025\n\n${STORY}`, "2025-03-04", "4 March 2025"],
  [
    "American order",
    `Posted on Tuesday, March 4, 2025 at 10:31 am EST\n${STORY}`,
    "2025-03-04",
    "Tuesday, March 4, 2025",
  ],
  ["a dateline", `GENEVA, March 4, 2025 (AP) — ${STORY}`, "2025-03-04", "March 4, 2025"],
  ["a zone as an offset", `Port talks resume\n\n4 March 2025 18:15 GMT+3\n\n${STORY}`, "2025-03-04", "4 March 2025"],
  ["dots", `Port talks resume\n\n03.04.2025, 19:00\n\n${STORY}`, "2025-04-03", "03.04.2025"],
  ["the year in front", `Port talks resume\n\n2025/03/04 10:00\n\n${STORY}`, "2025-03-04", "2025/03/04"],
  [
    "a clock in front",
    `Port talks resume\n\nUpdated 10:32 AM EDT, Tue March 4, 2025\n\n${STORY}`,
    "2025-03-04",
    "Tue March 4, 2025",
  ],
  [
    "slashes round the hour",
    `Port talks resume\n\nMarch 4, 2025 / 5:32 PM EDT / Harbour Post\n\n${STORY}`,
    "2025-03-04",
    "March 4, 2025",
  ],
  [
    "a day of issue beside one of change",
    `Port talks resume\n\nIssued on: 15/03/2025 - 20:14Modified: 16/03/2025 - 07:10\n\n${STORY}`,
    "2025-03-15",
    "15/03/2025",
  ],
  [
    "a head of short lines",
    `Harbour Bulletin\nNote no. 12: the state of the northern quays\nPublished 4 March 2025\n\n${STORY}`,
    "2025-03-04",
    "4 March 2025",
  ],
])("dates a report by %s, and shows the words", async (_, text, day, words) => {
  const { published } = (await read(text)).value;
  expect(published).toMatchObject({ date: day, earliest: day, latest: day, basis: "stated" });
  expect(published?.because.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
});

test.each([
  ["no date at all", STORY, "undated"],
  ["a day without a year", `GENEVA, March 4 (AP) — ${STORY}`, "yearless-date"],
  ["hours before nobody knows when", `Port talks resume\n\nPosted 3 hours ago\n\n${STORY}`, "undated"],
  ["a day that does not exist", `date 2025-02-31 ${STORY}`, "undated"],
])("leaves undated: %s", async (_, text, code) => {
  const { value, notes } = await read(text);
  expect(value.published).toBeNull();
  expect(notes.map((note) => [note.code, note.article])).toEqual([[code, value.id]]);
});

test("a day that two countries read differently is an interval, until the name decides", async () => {
  const text = `Published: 3/4/2025\n\n${STORY}`;
  const interval = { date: null, earliest: "2025-03-04", latest: "2025-04-03", basis: "stated" };
  expect((await read(text)).value.published).toMatchObject(interval);
  expect((await read(text, { file: "2025-04-03.txt" })).value.published?.date).toBe("2025-04-03");
});

test.each([
  ["the day after", "10/03/2025 - 08:15 | Source: HNA", "March 9", "2025-03-10"],
  ["the same day", "03/09/2025", "March 9", "2025-03-09"],
  ["another month", "10/03/2025", "June 9", null],
])("a day that can be read two ways, with a dateline of %s", async (_, stamp, day, date) => {
  const text = `THE HARBOUR POST\n\nPort talks resume\n\n${stamp}\n\nLIMA, ${day} (HNA) - ${STORY}`;
  expect((await read(text)).value.published?.date).toBe(date);
});

test.each([
  ["beside a date", `Harbour Online | 2 Mar 2025 | 3 min read\n\nPort talks resume\n\n${STORY}`, "Harbour Online"],
  ["above a date", `Ledger & Trade\n2 March 2025\n\nPort talks resume\n\n${STORY}`, "Ledger & Trade"],
  ["above a headline", `THE HARBOUR POST\n\nPort talks resume\n\n${STORY}`, "THE HARBOUR POST"],
])("a masthead %s is the outlet, and the headline comes after it", async (_, text, outlet) => {
  expect((await read(text)).value).toMatchObject({ outlet, title: "Port talks resume" });
});

test("a headline above a date is no masthead", async () => {
  const { value } = await read(`Dockers Back Offer\ndate 2025-03-02\n\n${STORY}`);
  expect(value).toMatchObject({ outlet: null, title: "Dockers Back Offer" });
});

test("what came with a report beats what it prints, and that beats its name", async () => {
  const printed = `date 2025-02-24 ${STORY}`;
  expect((await read(printed, { published: "2025-02-23" })).value.published?.date).toBe("2025-02-23");
  expect((await read(printed, { file: "2025-01-01.txt" })).value.published?.date).toBe("2025-02-24");
  expect((await read(STORY, { file: "2025-01-01-port.txt" })).value.published?.date).toBe("2025-01-01");
});

test.each([
  ["a tag behind the last sentence", `${STORY} PTI`, "PTI"],
  ["a last line", `${STORY}\n\nReuter\n`, "Reuter"],
  ["a last line with dots", `${STORY}\n\nREUTER...\n`, "REUTER"],
  ["a dateline", `GENEVA (AP) — ${STORY}`, "AP"],
  ["a byline", `Port talks resume\n\nBy Meridian News Agency\n\n${STORY}`, "Meridian News Agency"],
  ["a signature by name", `${STORY} Meridian`, "Meridian"],
  ["none", STORY, null],
  ["a photo credit amid the story", `${STORY}\n\n( EPA )\n\n${STORY}`, null],
])("finds the agency: %s", async (_, text, agency) => {
  expect((await read(text)).value.agency).toBe(agency);
});

test("reads fields above a story", async () => {
  const text = `Port offers talks\nBy Ada Brook\nSource: The Harbour Post\nURL: https://example.org/port\n\n${STORY}`;
  expect((await read(text)).value).toMatchObject({
    title: "Port offers talks",
    byline: "Ada Brook",
    outlet: "The Harbour Post",
    url: "https://example.org/port",
  });
});

test.each([
  ["English", STORY, "en", []],
  [
    "Spanish",
    "El sindicato de estibadores dijo el martes que volvería al trabajo si el puerto retiraba su plan de turnos de noche, pero la empresa no ha respondido.",
    "es",
    ["not-english"],
  ],
  [
    "Ukrainian",
    "Профспілка докерів заявила у вівторок, що повернеться до роботи, якщо порт відмовиться від плану нічних змін, але компанія поки не відповіла.",
    "uk",
    ["not-english"],
  ],
  [
    "one that no model knows",
    "Chama cha wafanyakazi wa bandari kilisema Jumanne kuwa kitarudi kazini iwapo bandari itaondoa mpango wake wa zamu za usiku, lakini kampuni haijajibu.",
    "und",
    ["not-english"],
  ],
  ["too short to tell", "No deal.", null, []],
])("tells the language: %s", async (name, text, language, codes) => {
  const { value, notes } = await read(text);
  expect(value.language).toBe(language);
  expect(notes.map(({ code }) => code).filter((code) => code !== "undated")).toEqual(codes);
  const told = notes.find(({ code }) => code === "not-english");
  if (told)
    expect(told.message).toContain(
      language === "und" ? "a language that Parley does not" : `another language (${name})`,
    );
});

test("the same text has the same id, another text another", async () => {
  const [one, same, other] = [await read(STORY), await read(STORY, { file: "b.txt" }), await read(`${STORY} `)];
  expect(one.value.id).toMatch(/^[0-9a-f]{16}$/);
  expect([same.value.id === one.value.id, other.value.id === one.value.id]).toEqual([true, false]);
});

const windows1252 = (text: string) =>
  Uint8Array.from(text, (letter) => ({ "’": 0x92, "“": 0x93, "”": 0x94 })[letter] ?? letter.charCodeAt(0));

test("reads Windows-1252 and says so", async () => {
  const text = `The café’s owner said “no”. ${STORY}`;
  const { value, notes } = await read(windows1252(text));
  expect(value.text).toBe(text);
  expect(notes.map(({ code }) => code)).toContain("encoding-guessed");
});

test("reads UTF-16 with a mark, and what a server declares", async () => {
  expect((await read(new Uint8Array(Buffer.from(`\ufeff${STORY}`, "utf16le")))).value.text).toBe(`\ufeff${STORY}`);
  const cyrillic = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xb3, 0xf2]);
  expect((await read(cyrillic, { mediaType: "text/plain; charset=windows-1251" })).value.text).toBe("Привіт");
});

test.each([
  ["nothing", "", "text/plain", "empty"],
  ["blanks", " \n\t\n", "text/plain", "empty"],
  ["bytes that are no text", "\0\0", "application/octet-stream", "binary"],
  ["a type that Parley does not know", "x", "image/png", "unsupported"],
  ["a page without an article", "<html><body></body></html>", "text/html", "no-body"],
  ["half a PDF", "%PDF-1.7\n1 0 obj", "application/pdf", "unparsable"],
])("refuses %s, naming the input", async (_, text, mediaType, code) => {
  await expect(read(text, { mediaType })).rejects.toMatchObject({
    name: "ParleyError",
    code,
    message: expect.stringContaining("a.txt"),
  });
});

test.each([
  ["curly marks", "The union wouldnâ€™t accept â€œany of itâ€\u009d.", true],
  ["curly marks, as Latin-1", "The union wouldn\u00e2\u0080\u0099t accept it.", true],
  ["an accented letter", "President PeÃ±a refused.", true],
  ["letters of other languages", "Ângela and Ão met in São Tomé; â, ê and î are French.", false],
  ["a price", "It costs 5 â 6 €, she said.", false],
])("says that a text was encoded twice: %s", async (_, text, is) => {
  const { notes } = await read(text);
  expect(notes.map(({ code }) => code).includes("encoded-twice")).toBe(is);
});
