import { expect, test } from "vitest";
import { answeredMail } from "./answered-mail.ts";
import { linesOf } from "./lines.ts";

const OWN =
  "Ferry Line has told its crews that it will raise their pay by five per cent, on the condition that they sail at night from June on. The union has refused.";
const marked = (text: string) => answeredMail.find(linesOf(text), text).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    "the mail that is answered",
    `${OWN}\n\nOn 03/05/2031 10:00, Bo Lind wrote:\n> The ministry will not pay.\n>\n> Bo`,
    ["On 03/05/2031 10:00, Bo Lind wrote:", "> The ministry will not pay.", ">", "> Bo"],
  ],
  [
    "a head that a mailer wrapped",
    `${OWN}\n\nOn Sun, 3 May 2031 at 10:00, Bo Lind <bo@example.org>\nwrote:\n> No.`,
    ["On Sun, 3 May 2031 at 10:00, Bo Lind <bo@example.org>", "wrote:", "> No."],
  ],
  [
    "every quoted line between the answers",
    `${OWN}\n\nOn 3 May 2031, at 10:00, Bo Lind wrote:\n> Will they sail?\n\nThey will not.\n\n> And in June?\n\nPerhaps.`,
    ["On 3 May 2031, at 10:00, Bo Lind wrote:", "> Will they sail?", "> And in June?"],
  ],
  [
    "a head that is quoted too",
    `${OWN}\n\n> On 3 May 2031, bo@example.org wrote:\n> The ministry will not pay.`,
    ["> On 3 May 2031, bo@example.org wrote:", "> The ministry will not pay."],
  ],
  ["a signature", `${OWN}\n\n-- \nAda Brook\nIsland Post`, ["--", "Ada Brook", "Island Post"]],
])("marks %s", (_, text, stretches) => expect(marked(text)).toEqual(stretches));

test.each([
  ["a mail that only hands something on", `See below.\n\nOn 3 May 2031, at 10:00, Bo Lind wrote:\n> ${OWN}`],
  ["quoted lines that nobody is said to have written", `${OWN}\n\n> Six per cent or no boats.`],
  ["a quotation in Markdown", `${OWN}\n\nOn 3 May 2031 the minister wrote:\n\n> The ministry will not pay.`],
  ["a chair who wrote", `${OWN}\n\nOn Sunday its chair, Bo Lind, wrote:\n\n“We will not sail.”`],
  ["two dashes in the middle of a long text", `${OWN}\n--\n${`${OWN}\n`.repeat(9)}`],
])("leaves %s", (_, text) => expect(marked(text)).toEqual([]));
