import { expect, test } from "vitest";
import { SAMPLE } from "../../test/sample-record.ts";
import { toAgendaYaml } from "./agenda-yaml.ts";
import { toCsv } from "./csv.ts";
import { FORMATS, formatOf } from "./formats.ts";
import { escapeHtml, html } from "./html/markup.ts";
import { escapeMarkdown } from "./markdown/escape.ts";
import { toPloverJsonl } from "./plover.ts";
import { render } from "./render.ts";
import { widthOf, wrap } from "./terminal/layout.ts";

/** What each rendering must show of the sample: the matrix, the words, and whom they come from. */
const TOLD = [
  "Harbour dispute",
  "Dockers Union",
  "is ready to lift the blockade",
  "There is no money",
  "5 May 2031",
  "3 reports, 2 origins",
  "Harbour Post",
  "softened",
  "would move on blockade if the port pays the bonus",
  "changed its report",
  "no longer in the report",
  "words changed since",
  "£900",
];

test.each(["terminal", "md", "html"] as const)("%s tells all of the sample", async (format) => {
  const text = (await render(SAMPLE, format)).replace(/<[^>]+>/g, "").replace(/[\s*]+/g, " ");
  for (const words of TOLD.filter((one) => one !== "There is no money" || format === "html"))
    expect(text).toContain(words);
});

test("the page names each report's address outside the report, too: on paper none opens", async () => {
  const [article, ...others] = SAMPLE.articles;
  if (!article) throw new Error("the sample has reports");
  const page = await render(
    { ...SAMPLE, articles: [article, ...others.map((one) => ({ ...one, url: "javascript:x" }))] },
    "html",
  );
  const [printed = ""] = page.split('<aside id="reports"');
  expect(printed).toContain(`<a href="${article.url}" rel="noreferrer">${article.url}</a>`);
  expect(printed).not.toContain("javascript:");
});

test.each(FORMATS)("%s is the same twice", async (format) => {
  expect(await render(SAMPLE, format)).toBe(await render(SAMPLE, format));
});

test.each([40, 60, 80, 100, 160])("no terminal line is wider than %d columns", async (columns) => {
  const lines = (await render(SAMPLE, "terminal", { columns })).split("\n");
  expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
});

test("no party is left out of a matrix: those without a column share one", async () => {
  const [one] = SAMPLE.positions;
  if (!one) throw new Error("the sample has positions");
  const names = ["Ito", "Ko", "Lam", "Mori", "Nunez"];
  const actors = names.map((name) => ({ ...SAMPLE.actors[0], id: name, name }) as (typeof SAMPLE.actors)[number]);
  const positions = names.map((name) => ({ ...one, id: name, party: name, claim: `${name} will pay the bonus.` }));
  const record = { ...SAMPLE, actors: [...SAMPLE.actors, ...actors], positions: [...SAMPLE.positions, ...positions] };
  for (const format of ["terminal", "md", "html"] as const) {
    const text = await render(record, format);
    const matrix = text.slice(0, text.search(/who stands where/iu)).replace(/\s+/gu, " ");
    expect(names.filter((name) => !matrix.includes(name))).toEqual([]);
  }
});

test.each([
  ["terminal", /^[\s\S]*?○.offers/u],
  ["md", /## State of play[\s\S]*?○ offers/u],
  ["html", /<table class="matrix">[\s\S]*?<\/table>/u],
] as const)("in the matrix of %s an offer stands with its terms", async (format, part) => {
  const [matrix = ""] = part.exec(await render(SAMPLE, format, { columns: 100 })) ?? [];
  expect(matrix.replace(/<[^>]+>/gu, "").replace(/[\s*]+/gu, " ")).toContain("if the port pays the bonus");
});

test.each(["terminal", "md"] as const)("%s obeys nothing that a report prints", async (format) => {
  const [article, ...others] = SAMPLE.articles;
  const [position, ...more] = SAMPLE.positions;
  if (!article || !position) throw new Error("the sample has both");
  const text = await render(
    {
      ...SAMPLE,
      articles: [{ ...article, outlet: "Harbour \u001b]0;title\u0007Post" }, ...others],
      positions: [{ ...position, claim: "It \u001b[2J\u202ewill lift the blockade" }, ...more],
    },
    format,
  );
  expect(text.match(/[^\P{C}\n\u200e\u200f]/gu)).toBeNull();
  expect(text.replaceAll("\\", "")).toContain("␛]0;title␇");
});

test("colour is only where it is asked for", async () => {
  expect(await render(SAMPLE, "terminal")).not.toContain("\u001b");
  expect(await render(SAMPLE, "terminal", { isColoured: true })).toContain("\u001b[1m");
});

test("json is the record", async () => {
  expect(JSON.parse(await render(SAMPLE, "json"))).toEqual(SAMPLE);
});

test("the page needs nothing from outside and runs only its own script", async () => {
  const page = await render(SAMPLE, "html");
  expect(page).toMatch(
    /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'/,
  );
  expect(page).not.toMatch(/<(?:link|img|iframe|object|base)\b|\sstyle=|\son\w+=|url\((?!#)/);
  expect(page.match(/<script\b/g)).toHaveLength(1);
});

test("texts of reports stay texts in the page", async () => {
  const page = await render(SAMPLE, "html");
  expect(page).toContain("&lt;script&gt;alert(&quot;=1+1");
  expect(page).toContain("=Copy &amp; &lt;b&gt;Paste&lt;/b&gt;");
  expect(page).not.toContain("<i>it</i>");
});

test("every address inside the page leads somewhere", async () => {
  const page = await render(SAMPLE, "html");
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]).filter((id) => id !== "closed");
  expect(new Set(ids).size).toBe(ids.length);
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  expect(targets.length).toBeGreaterThan(20);
});

test("a link that is no web address is not made one", async () => {
  const [first, ...rest] = SAMPLE.articles;
  if (!first) throw new Error("the sample has articles");
  const page = await render({ ...SAMPLE, articles: [{ ...first, url: "javascript:alert(1)" }, ...rest] }, "html");
  expect(page).not.toMatch(/href="javascript/);
  expect(
    await render({ ...SAMPLE, articles: [{ ...first, url: "javascript:alert(1)" }, ...rest] }, "md"),
  ).not.toContain("](<javascript");
});

test.each([
  ["a < b & c", "a &lt; b &amp; c"],
  [`"'`, "&quot;&#39;"],
  ["nul\u0000", "nul\ufffd"],
])("escapes %j for HTML", (text, safe) => {
  expect(escapeHtml(text)).toBe(safe);
});

test("templates escape values, join lists, and print nothing for nothing", () => {
  expect(html`<p title="${'"'}">${["<", html`<b>${1}</b>`, null, false]}</p>`.markup).toBe(
    '<p title="&quot;">&lt;<b>1</b></p>',
  );
});

test.each([
  ["*not* [markup](x)", "\\*not\\* \\[markup\\](x)"],
  ["# heading", "\\# heading"],
  ["- item", "\\- item"],
  ["12. item", "12\\. item"],
  ["a | b", "a \\| b"],
  ["<script>", "\\<script\\>"],
  ["https://example.org", "https\\://example.org"],
  ["&amp; stays", "&amp;amp; stays"],
  ["two\nlines", "two lines"],
  ["plain words, 10-12 of them", "plain words, 10-12 of them"],
])("escapes %j for Markdown", (text, safe) => {
  expect(escapeMarkdown(text)).toBe(safe);
});

test.each(["=1+1", "+1", "-1", "@sum", "＝1+1", "＠sum", "\t=1", "\n=1"])(
  "no cell of the CSV is a formula: %j",
  (name) => {
    const named = { ...SAMPLE, actors: SAMPLE.actors.map((actor) => ({ ...actor, name })) };
    const cell = /[\n"]/u.test(name) ? `"'${name}"` : `'${name}`;
    expect(toCsv(named)).toContain(`,${cell},`);
  },
);

test("no cell of the CSV is a formula", () => {
  const rows = toCsv(SAMPLE).trimEnd().split("\r\n");
  expect(rows).toHaveLength(SAMPLE.positions.length + 1);
  expect(rows.filter((row) => /(?:^|,)"?[=+\-@]/.test(row))).toEqual([]);
  expect(toCsv(SAMPLE)).toContain("'=The port has accepted");
});

test("a row of the CSV has its days as machines read them, and its id", () => {
  const [article] = SAMPLE.articles;
  const published = {
    date: null,
    earliest: "2031-05-04",
    latest: "2031-05-06",
    basis: "inferred" as const,
    because: [],
  };
  const articles = SAMPLE.articles.map((one) => (one === article ? { ...one, published } : one));
  const rows = toCsv({ ...SAMPLE, articles })
    .trimEnd()
    .split("\r\n")
    .slice(1);
  const days = rows.map((row) => row.match(/,(\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?|),[^,]*,[^,]*$/)?.[1]);
  expect(days).toContain("2031-05-04/2031-05-06");
  expect(days.every((day) => day !== undefined)).toBe(true);
  expect(rows.map((row) => row.split(",").at(-1)).toSorted()).toEqual(SAMPLE.positions.map(({ id }) => id).toSorted());
});

test("rows and events tell their storyline and the day of the first report; undated rows come last", () => {
  const [told, ...rest] = SAMPLE.positions;
  if (!told) throw new Error("the sample has positions");
  const undated = { ...told, id: "a-undated", said: null, evidence: [{ article: "gone", start: 0, end: 1 }] };
  const record = { ...SAMPLE, positions: [undated, { ...told, said: null }, ...rest] };
  const rows = toCsv(record).trimEnd().split("\r\n");
  const title = SAMPLE.storylines[0]?.title ?? "";
  expect(rows[0]).toMatch(/^storyline,party,.*,said_basis,reported,/u);
  expect(rows.at(-1)).toMatch(/,a-undated$/u);
  expect(rows[1]).toContain(title);
  const events = toPloverJsonl(record)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const eventOf = (id: string) => events.find((event) => event.id === id);
  expect(eventOf(told.id)).toMatchObject({
    date: null,
    parley: { storyline: title, reported: expect.stringMatching(/^2031-05-\d\d/u) },
  });
  expect(eventOf("a-undated").parley.reported).toBeNull();
});

test("rows and events keep the issue that was guessed, and say that it was", () => {
  const inferred = SAMPLE.positions.map((one) => ({ ...one, issueBasis: "inferred" as const }));
  const issue = SAMPLE.issues.find(({ id }) => id === inferred[0]?.issue)?.label ?? "";
  expect(toCsv({ ...SAMPLE, positions: inferred })).toContain(`,${issue},inferred,`);
  const [event = ""] = toPloverJsonl({ ...SAMPLE, positions: inferred }).split("\n");
  expect(JSON.parse(event).parley).toMatchObject({ issue, issueBasis: "inferred" });
});

test("PLOVER events: one a line and position, none for an assessment", () => {
  const assessed = SAMPLE.positions.map((one, at) => (at === 0 ? { ...one, act: "assess" as const } : one));
  expect(
    toPloverJsonl({ ...SAMPLE, positions: assessed })
      .trimEnd()
      .split("\n"),
  ).toHaveLength(SAMPLE.positions.length - 1);
  const [first] = toPloverJsonl(SAMPLE).split("\n");
  expect(JSON.parse(first ?? "")).toMatchObject({
    id: "lift",
    date: "2031-05-05",
    event_type: "AGREE",
    quad_code: 1,
    source: ["Dockers Union"],
    parley: { conditions: ["if the port pays the bonus"], statedBy: "self" },
  });
});

test("a PLOVER event has the root of the deed where the act allows it", () => {
  const [first, ...rest] = SAMPLE.positions;
  const done = {
    ...SAMPLE,
    positions: first ? [{ ...first, act: "commit" as const, deed: "YIELD" as const }, ...rest] : [],
  };
  expect(JSON.parse(toPloverJsonl(done).split("\n")[0] ?? "")).toMatchObject({ event_type: "YIELD", quad_code: 2 });
});

test("the agenda lists issues with a claim as reminder, parties with their members", () => {
  const yaml = toAgendaYaml(SAMPLE);
  expect(yaml).toContain("label: bonus #");
  expect(yaml).toMatch(
    /name: Dockers Union\n +kind: organisation\n +aliases: \[ ?the union ?\]\n +members: \[ ?Ada Brandt ?\]/,
  );
});

test.each([
  ["brief.html", "html"],
  ["a.b.MD", "md"],
  ["record.json", "json"],
  ["lines.csv", "csv"],
  ["events.jsonl", "plover"],
  ["notes.txt", "terminal"],
  ["./out/notes", "terminal"],
  [undefined, "terminal"],
  ["brief.pdf", null],
])("%s asks for %s", (file, format) => {
  expect(formatOf(file)).toBe(format);
});

test.each([
  ["one two three", 7, ["one two", "three"]],
  ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
  ["Brien-Llewellyn", 12, ["Brien-", "Llewellyn"]],
  ["Llewellyn:", 9, ["Llewell", "yn:"]],
  ["交渉再開", 5, ["交渉", "再開"]],
  ["\u001b[1mabcdef\u001b[22m", 4, ["\u001b[1mabcd", "ef\u001b[22m"]],
  ["", 5, [""]],
])("wraps %j at %d", (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test("a page saved wrongly may hold a word of a million letters", () => {
  const word = "a".repeat(1_000_000);
  const lines = wrap(`${word} end`, 80);
  expect(lines).toHaveLength(12_501);
  expect(lines.join("")).toBe(`${word}end`);
});

test("widths: marks on letters take nothing, East Asian letters two", () => {
  expect([widthOf("é"), widthOf("e\u0301"), widthOf("交渉"), widthOf("\u001b[1mbold\u001b[22m")]).toEqual([1, 1, 4, 4]);
});
