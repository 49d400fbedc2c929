import { expect, test } from "vitest";
import type { RawReport } from "../../domain/raw-report.ts";
import { clean } from "../clean.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** A PDF of one page a list, one text line an entry: `[y, size, text]`. */
function pdf(pages: readonly (readonly (readonly [number, number, string])[])[], title = ""): Uint8Array {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...pages.flatMap((lines, at) => {
      const content = lines.map(([y, size, text]) => `BT /F1 ${size} Tf 72 ${y} Td (${text}) Tj ET`).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    `<< /Title (${title}) /ModDate (D:20250304120000Z) >>`,
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${xref}\n%%EOF`;
  return new TextEncoder().encode(file);
}

const report = (bytes: Uint8Array): RawReport => ({
  ...{ name: "a.pdf", file: "a.pdf", url: null, mediaType: "application/pdf", bytes },
  ...{ outlet: null, title: null, byline: null, published: null, notes: [] },
});

test("reads a PDF: paragraphs joined, words whole, its title, pages that are silent", async () => {
  const first = [
    [700, 18, "Port offers talks"],
    [660, 11, "The union said on Tuesday that it would re-"],
    [646, 11, "turn to work if the port dropped its plan."],
    [610, 11, "The port has not replied to the offer."],
  ] as const;
  const { value, notes } = await clean(report(pdf([first, []], "Port offers talks")));
  expect(value.text).toBe(
    "Port offers talks\n\nThe union said on Tuesday that it would return to work if the port dropped its plan.\n\nThe port has not replied to the offer.",
  );
  expect(value).toMatchObject({ title: "Port offers talks", modified: "2025-03-04", language: "en" });
  expect(notes.map(({ code }) => code)).toEqual(["pages-without-text", "undated"]);
});

test("reads a PDF from a file's buffer, and leaves the bytes to their owner", async () => {
  const bytes = Buffer.from(pdf([[[700, 11, "The union said that it would return to work."]]]));
  const [before, first] = [bytes.toString("latin1"), await clean(report(bytes))];
  expect(first.value.text).toBe("The union said that it would return to work.");
  expect(bytes.toString("latin1")).toBe(before);
  expect((await clean(report(bytes))).value).toEqual(first.value);
});

test("names a PDF of pictures", async () => {
  await expect(clean(report(pdf([[], []])))).rejects.toMatchObject({ code: "no-text-layer" });
});

test("leaves out page numbers and running heads, and joins a paragraph over the page's end", () => {
  const page = (number: number, ...texts: string[]) => [
    { text: `The Harbour Post, page ${number}`, y: 780, fontSize: 8 },
    ...texts.map((text, at) => ({ text, y: 700 - 14 * at, fontSize: 11 })),
    { text: String(number), y: 20, fontSize: 8 },
  ];
  const pages = [page(1, "The union will", "sign if the"), page(2, "port pays."), page(3, "The port will pay.")];
  expect(paragraphsOf(pages)).toBe("The union will sign if the port pays.\n\nThe port will pay.");
});
