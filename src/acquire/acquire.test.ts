import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ParleyError } from "../domain/errors.ts";
import type { RawReport } from "../domain/raw-report.ts";
import { acquire } from "./acquire.ts";
import { mediaTypeOf } from "./media-type.ts";
import type { AcquireOptions } from "./options.ts";

let folder = "";
const at = (...parts: string[]) => join(folder, ...parts);
const put = async (path: string, content: string | Uint8Array) => {
  await mkdir(join(at(path), ".."), { recursive: true });
  await writeFile(at(path), content);
};
const all = async (sources: readonly string[], options?: AcquireOptions) => {
  const found: (RawReport | ParleyError)[] = [];
  for await (const item of acquire(sources, options)) found.push(item);
  return found;
};
/** A line for each item: a report's file and first words, or an error's code. */
const told = (items: readonly (RawReport | ParleyError)[]) =>
  items.map((item) =>
    item instanceof ParleyError ? item.code : `${item.file}: ${Buffer.from(item.bytes).toString().slice(0, 12)}`,
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-acquire-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test("reads a directory in order, whatever its depth, and passes over what is no report", async () => {
  await put("tree/b.txt", "second");
  await put("tree/a/z.md", "first");
  await put("tree/.hidden/c.txt", "hidden");
  await put("tree/.d.txt", "hidden");
  await put("tree/picture.png", "no report");
  await put("tree/sources.csv", "file,place\na,b\n");
  const notes: string[] = [];
  const found = await all([at("tree")], { onNote: ({ code, message }) => notes.push(`${code} ${message}`) });
  expect(told(found)).toEqual(["a/z.md: first", "b.txt: second"]);
  expect(found.map((item) => item instanceof ParleyError || item.mediaType)).toEqual(["text/markdown", "text/plain"]);
  expect(notes).toHaveLength(2);
  expect(notes.join()).toMatch(/passed-over .*picture\.png.*sources\.csv/);
});

test("opens a feed that was saved in a directory, and passes over other XML", async () => {
  const item = (n: number) =>
    `<item><title>Talks ${n}</title><guid>t${n}</guid><content:encoded>On Monday the port met the union for round ${n} of the talks about pay.</content:encoded></item>`;
  await put(
    "feeds/radio.xml",
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${item(1)}${item(2)}</channel></rss>`,
  );
  await put("feeds/styles.xml", "<sheet><column/></sheet>");
  const notes: string[] = [];
  const found = await all([at("feeds")], { onNote: ({ message }) => notes.push(message) });
  expect(found.map((one) => one instanceof ParleyError || one.title)).toEqual(["Talks 1", "Talks 2"]);
  expect(notes.join()).toMatch(/^\S*styles\.xml: passed over/u);
});

test("a pipe in a directory keeps nobody waiting", async () => {
  await put("pipes/b.txt", "second");
  for (const name of ["a.txt", "c.xml"]) execFileSync("mkfifo", [at("pipes", name)]);
  const notes: string[] = [];
  const found = await all([at("pipes")], { onNote: ({ message }) => notes.push(message) });
  expect(told(found)).toEqual(["b.txt: second"]);
  expect(notes.map((note) => /\w+\.\w+: passed over, it is a pipe/u.test(note))).toEqual([true, true]);
});

test("reads standard input, whatever is on it", async () => {
  const stdin = (bytes: Uint8Array) => ({
    stdin: (async function* () {
      yield bytes.subarray(0, 3);
      yield bytes.subarray(3);
    })(),
  });
  const [text] = await all(["-"], stdin(strToU8("A story")));
  expect(text).toMatchObject({ name: "-", file: null, mediaType: "text/plain" });
  const [page] = await all(["-"], stdin(gzipSync("<!doctype html><p>A story")));
  expect(page).toMatchObject({ name: "-", mediaType: "text/html" });
});

test.each(["ftp://wire.example/report.txt", "www.wire.example/report"])(
  "%s is told as an address, not as a file that is missing",
  async (address) => {
    expect(await all([address])).toMatchObject([{ code: "bad-address" }]);
  },
);

test.each([
  ["a file that is not there", "absent.txt", ["not-found"]],
  ["a gzip file cut short", "half.txt.gz", ["damaged"]],
  ["an archive cut short", "half.zip", ["damaged"]],
  ["a directory without reports", "bare", ["nothing-inside"]],
  ["a table without texts", "bare.csv", ["no-text-column"]],
  ["a table without rows", "head.csv", ["nothing-inside"]],
  ["a file of lines without one", "none.jsonl", ["nothing-inside"]],
  ["an archive of pictures", "pictures.zip", ["nothing-inside"]],
  ["an archive of no pages", "none.warc", ["nothing-inside"]],
  ["a feed without a story", "none.xml", ["nothing-inside"]],
  ["a file past the limit", "long.txt", ["too-large"]],
  ["a gzip file that unpacks past the limit", "bomb.txt.gz", ["too-large"]],
  ["an archive that unpacks past the limit", "bomb.zip", ["too-large"]],
  ["archives within archives", "deep.zip", ["nested-too-deep"]],
])("names %s and goes on", async (_, name, codes) => {
  await put("half.txt.gz", gzipSync("A story that was cut short").subarray(0, 30));
  await put("half.zip", zipSync({ "a.txt": strToU8("A story") }).subarray(0, 40));
  await mkdir(at("bare"), { recursive: true });
  await put("bare.csv", "file,place\na,b\n");
  await put("head.csv", "id,text\n");
  await put("none.jsonl", "");
  await put("pictures.zip", zipSync({ "a.png": strToU8("A picture") }));
  await put("none.warc", "");
  await put("none.xml", '<rss version="2.0"><channel><title>The Harbour Post</title></channel></rss>');
  await put("long.txt", "x".repeat(3000));
  await put("bomb.txt.gz", gzipSync("x".repeat(100_000)));
  await put("bomb.zip", zipSync({ "a.txt": strToU8("x".repeat(1900)), "b.txt": strToU8("x".repeat(1900)) }));
  const nest = (inner: Uint8Array) => zipSync({ "inner.zip": inner });
  await put("deep.zip", nest(nest(nest(zipSync({ "a.txt": strToU8("deep") })))));
  await put("good.txt", "A story");
  const limits = { reportBytes: 2000, containerBytes: 5000, unpackedBytes: 3000, nesting: 3 };
  const found = await all([at(name), at("good.txt")], { limits });
  expect(told(found)).toEqual([...codes, "good.txt: A story"]);
  expect(found[0]).toMatchObject({ message: expect.stringContaining(name) });
});

test("names what it cannot read, and goes on", async () => {
  await put("locked/b.txt", "A story");
  await symlink(at("nowhere"), at("locked", "a.txt"));
  const found = await all([at("locked"), at("locked", "b.txt", "c.txt")]);
  expect(told(found)).toEqual(["unreadable", "b.txt: A story", "unreadable"]);
  expect(found[0]).toMatchObject({ message: expect.stringContaining("a.txt: is a link that leads nowhere") });
});

test.each([
  [
    "a picture, however large",
    "scan.png",
    Buffer.concat([Uint8Array.of(0x89, 0x50, 0x4e, 0x47), new Uint8Array(11_000_000)]),
    "unsupported",
  ],
  ["a text full of codes", "note.rtf", String.raw`{\rtf1\ansi The union rejects the offer.}`, "unsupported"],
  ["an archive without reports", "office.odt", zipSync({ "content.xml": strToU8("<x/>") }), "nothing-inside"],
])("%s is told by name", async (_, name, content, code) => {
  await put(name, content);
  const [found] = await all([at(name)]);
  expect(found).toMatchObject({ code, message: expect.stringContaining(name) });
});

test("a Word document is told from an archive by its name, by its server, or by its members", async () => {
  const bytes = zipSync({ "word/document.xml": strToU8("<w:p/>") });
  await put("desk/talks.docx", bytes);
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  expect(await all([at("desk")])).toMatchObject([{ file: "talks.docx", mediaType: word }]);
  expect(mediaTypeOf(bytes, "download", word)).toBe(word);
  expect(["talks.txt", "download"].map((name) => mediaTypeOf(bytes, name))).toEqual([word, word]);
  const reports = zipSync({ "talks.txt": strToU8("The talks go on.") });
  expect([mediaTypeOf(bytes, "talks.zip"), mediaTypeOf(reports, "talks.txt")]).toEqual(
    Array(2).fill("application/zip"),
  );
});

test("a device that never ends is cut off at the limit", async () => {
  const [error] = await all(["/dev/zero"], { limits: { containerBytes: 100_000 } });
  expect(error).toMatchObject({ code: "too-large", message: expect.stringContaining("/dev/zero") });
});

test("does not follow a link back into its own directory", async () => {
  await put("loop/a.txt", "A story");
  await symlink(at("loop"), at("loop", "again"));
  expect(told(await all([at("loop")]))).toEqual(["a.txt: A story"]);
});

test("opens an archive, and archives in it", async () => {
  const inner = zipSync({ "c.txt": strToU8("third") });
  await put(
    "some.zip",
    zipSync({
      "b/two.txt": strToU8("second"),
      "a.txt": strToU8("first"),
      "inner.zip": inner,
      "__MACOSX/a.txt": strToU8("no"),
      "x.exe": strToU8("no"),
    }),
  );
  expect(told(await all([at("some.zip")]))).toEqual([
    "some.zip/a.txt: first",
    "some.zip/b/two.txt: second",
    "some.zip/inner.zip/c.txt: third",
  ]);
});

test.each([
  ["commas", 'id,Date,Headline,Text\nr1,2025-03-04,Talks,"One, two"\nr2,,,\nr3,,,Three\n'],
  ["semicolons", "id;Date;Headline;Text\nr1;2025-03-04;Talks;One, two\nr3;;;Three\n"],
  ["tabs", "id\tDate\tHeadline\tText\r\nr1\t2025-03-04\tTalks\tOne, two\r\nr3\t\t\tThree\r\n"],
])("reads a table with %s", async (_, table) => {
  await put("table.csv", table);
  const found = await all([at("table.csv")]);
  expect(told(found)).toEqual(["r1: One, two", "r3: Three"]);
  expect(found[0]).toMatchObject({ title: "Talks", published: "2025-03-04", mediaType: "text/plain" });
});

test("reads a table's days as people print them, and says of which it cannot", async () => {
  await put("days.csv", "date,text\n13/04/2031,One\n05/04/2031,Two\n");
  await put("either.csv", 'date,text\n05/04/2031,One\n"April 5, 2031",Two\n');
  const found = (await all([at("days.csv"), at("either.csv")])) as RawReport[];
  expect(found.map(({ published }) => published)).toEqual(["2031-04-13", "2031-04-05", null, "2031-04-05"]);
  expect(found.flatMap(({ notes }) => notes)).toMatchObject([{ code: "ambiguous-day" }]);
});

test("reads JSON lines, and names the line that is none", async () => {
  await put(
    "rows.jsonl",
    '{"id":"r1","text":"One"}\n\n{"id":"r2"\n{"id":"r3"}\n{"id":"r4","text":"Four","url":"https://example.org/"}\n',
  );
  const found = await all([at("rows.jsonl")]);
  expect(told(found)).toEqual(["r1: One", "bad-line", "bad-line", "r4: Four"]);
  expect(found[1]).toMatchObject({ message: expect.stringContaining("rows.jsonl:3") });
});

test("reads a mail: its text, what its head says, its attachments", async () => {
  const mail = [
    "From: Ada Brook <ada@example.org>",
    "Subject: =?utf-8?q?Talks_at_the_caf=C3=A9?=",
    "Date: Tue, 4 Mar 2025 23:30:00 -0500",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "The port offers talks.",
    "--b",
    'Content-Type: text/plain; name="more.txt"',
    'Content-Disposition: attachment; filename="more.txt"',
    "",
    "More.",
    "--b",
    "Content-Type: image/png",
    'Content-Disposition: attachment; filename="crane.png"',
    "Content-Transfer-Encoding: base64",
    "",
    "AAAA",
    "--b--",
    "",
  ].join("\r\n");
  await put("talks.eml", mail);
  const found = await all([at("talks.eml")]);
  expect(told(found)).toEqual(["talks.eml: The port off", "talks.eml/more.txt: More.\n"]);
  expect(found[0]).toMatchObject({ title: "Talks at the café", byline: "Ada Brook", notes: [{ code: "passed-over" }] });
});

/** The least that a spreadsheet needs; cells hold their text in place. */
const spreadsheet = (sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array => {
  const names = Object.keys(sheets);
  const cells = (row: readonly string[]) =>
    row.map((text, at) => `<c r="${String.fromCharCode(65 + at)}1" t="inlineStr"><is><t>${text}</t></is></c>`).join("");
  const rows = (data: readonly (readonly string[])[]) =>
    data.map((row, at) => `<row r="${at + 1}">${cells(row).replace(/(r="[A-Z])1"/g, `$1${at + 1}"`)}</row>`).join("");
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${relations}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, at) => `<Relationship Id="r${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}</Relationships>`,
  };
  for (const [at, name] of names.entries())
    files[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet ${main}><sheetData>${rows(sheets[name] ?? [])}</sheetData></worksheet>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
};

test("reads the sheets that hold texts", async () => {
  const reports = [
    ["id", "title", "body"],
    ["r1", "Talks", "The port offers talks."],
    ["r2", "", ""],
  ];
  await put("sheets.xlsx", spreadsheet({ About: [["Field"], ["Value"]], Reports: reports }));
  const found = await all([at("sheets.xlsx")]);
  expect(told(found)).toEqual(["r1: The port off"]);
  expect(found[0]).toMatchObject({ title: "Talks" });
  await put("bare.xlsx", spreadsheet({ About: [["Field"], ["Value"]] }));
  expect(told(await all([at("bare.xlsx")]))).toEqual(["no-text-column"]);
  await put("wide.xlsx", spreadsheet({ Reports: [["text"], ["x".repeat(9000)]] }));
  expect(told(await all([at("wide.xlsx")], { limits: { unpackedBytes: 8000 } }))).toEqual(["too-large"]);
});
