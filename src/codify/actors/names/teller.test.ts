import { expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged } from "../../../../test/tagged-text.ts";

const REPORT = tagged("Aides/NNS told/VBD MNA@O/NNP ./.", "The/DT company/NN refused/VBD ./.");

test.each<readonly [string, string | null, string | null]>([
  ["the agency that tells it is nobody in a report", "MNA", null],
  ["another body may be the company", "TPA", "MNA"],
  ["so may any where no agency tells it", null, "MNA"],
])("%s", (_, agency, name) => {
  const text = { ...REPORT, article: { ...REPORT.article, agency } };
  expect(partyAt(text, "MNA")).toBe(name);
});
