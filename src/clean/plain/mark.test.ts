import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";
import { markBoilerplate } from "./mark.ts";

const STORY =
  "The dockers' union said on Tuesday that it would return to work if the port dropped its plan for night shifts.";

const marksIn = (text: string) => {
  const marks = markBoilerplate(linesOf(text), text);
  return marks.map(({ start, end, kind }) => [kind, text.slice(start, end)]);
};

test.each([
  ["a dateline with an agency", `ROTTERDAM (Reuters) - ${STORY}`, "dateline", "ROTTERDAM (Reuters) -"],
  [
    "a dateline with a date",
    `PORT KLANG, Malaysia, March 3 (AP) — ${STORY}`,
    "dateline",
    "PORT KLANG, Malaysia, March 3 (AP) —",
  ],
  ["a dateline in capitals", `SAN JOSE - ${STORY}`, "dateline", "SAN JOSE -"],
  ["a country in capitals", `LIMA, PERU – ${STORY}`, "dateline", "LIMA, PERU –"],
  ["a place and an agency", `Lomé (AFP) – ${STORY}`, "dateline", "Lomé (AFP) –"],
  ["a day and an agency", `Jan. 17 (UPI) -- ${STORY}`, "dateline", "Jan. 17 (UPI) --"],
  [
    "a stamp within a line",
    `Port talks resume | The Harbour Post Published January 17, 2025 5:31am EST ${STORY}`,
    "metadata",
    "Published January 17, 2025 5:31am EST",
  ],
  [
    "a stamp with its time first",
    `Posted at 10:31 17 January 2025 ${STORY}`,
    "metadata",
    "Posted at 10:31 17 January 2025",
  ],
  [
    "when it was aired",
    `Aired Monday 13 March 2028, 07:30\n\n${STORY}`,
    "metadata",
    "Aired Monday 13 March 2028, 07:30",
  ],
  ["an issue", `Issue of 18 March 2028\n\n${STORY}`, "metadata", "Issue of 18 March 2028"],
  [
    "a day, a clock and a source",
    `10/03/2028 - 08:15 | Source: HNA\n\n${STORY}`,
    "metadata",
    "10/03/2028 - 08:15 | Source: HNA",
  ],
  ["a wire tag behind the story", `${STORY} PTI`, "credit", "PTI"],
  ["a wire service on its last line", `${STORY}\n\nReuter\n`, "credit", "Reuter"],
  ["a tag with dots", `${STORY}\n\nREUTER...\n`, "credit", "REUTER..."],
  ["an unknown tag in capitals", `${STORY} KNPN`, "credit", "KNPN"],
  ["a photo desk in brackets", `${STORY}\n\n( EPA )\n\n${STORY}`, "credit", "( EPA )"],
  [
    "reporters and editors",
    `${STORY}\n\n(Reporting by A. Writer; Editing by B. Reader)`,
    "credit",
    "(Reporting by A. Writer; Editing by B. Reader)",
  ],
  [
    "an author's biography",
    `${STORY}\n\nAda Brook is a senior fellow at the Harbour Institute.`,
    "credit",
    "Ada Brook is a senior fellow at the Harbour Institute.",
  ],
  ["a photo credit", `Photo: Ada Brook/Port Authority\n${STORY}`, "credit", "Photo: Ada Brook/Port Authority"],
  [
    "a caption with its agency",
    `${STORY}\n\nDockers wait at the gate on Monday. (Ada Brook/Getty Images)\n\n${STORY}`,
    "caption",
    "Dockers wait at the gate on Monday. (Ada Brook/Getty Images)",
  ],
  ["a file photo", `FILE PHOTO: Cranes at the port\n\n${STORY}`, "caption", "FILE PHOTO: Cranes at the port"],
  ["a stub of related sources", `${STORY} Related Sources: • One • Two`, "links", "Related Sources: • One • Two"],
  [
    "a door to another story",
    `${STORY}\nREAD MORE: Port talks enter third week\n${STORY}`,
    "links",
    "READ MORE: Port talks enter third week",
  ],
  [
    "a clip",
    `${STORY}\nLISTEN: Ada Brook on the mood at the quay (4 min)`,
    "links",
    "LISTEN: Ada Brook on the mood at the quay (4 min)",
  ],
  ["another page", `${STORY}\nINSIDE: Goat wins pageant - p7\n${STORY}`, "links", "INSIDE: Goat wins pageant - p7"],
  [
    "an invitation to follow",
    `${STORY}\nFollow Ada Brook on Twitter @adabrook.`,
    "links",
    "Follow Ada Brook on Twitter @adabrook.",
  ],
  ["a bare address", `${STORY}\nhttps://example.org/port`, "links", "https://example.org/port"],
  ["a date in front of a story", `date 2025-03-04 ${STORY}`, "metadata", "date 2025-03-04"],
  [
    "a published line",
    `Port talks resume\nPublished: 4 March 2025, 10:31 GMT\n${STORY}`,
    "metadata",
    "Published: 4 March 2025, 10:31 GMT",
  ],
  [
    "an update",
    `${STORY}\nThis story has been updated with the port's reply.`,
    "metadata",
    "This story has been updated with the port's reply.",
  ],
  [
    "rights",
    `${STORY}\n© 2025 The Harbour Post. All rights reserved.`,
    "metadata",
    "© 2025 The Harbour Post. All rights reserved.",
  ],
  [
    "a line of two dates",
    `Port talks resume\nUpdated Feb 25, 2025, 10:30 AM IST\n${STORY}`,
    "metadata",
    "Updated Feb 25, 2025, 10:30 AM IST",
  ],
  ["a photo desk and a name", `${STORY}\n\nAda Brook/Reuters\n\n${STORY}`, "credit", "Ada Brook/Reuters"],
  [
    "a favour asked",
    `Since you're here, we have a small favour to ask. Unlike many others, we have no paywall. If you value our journalism, support us.\n\n${STORY}`,
    "appeal",
    "Since you're here, we have a small favour to ask. Unlike many others, we have no paywall. If you value our journalism, support us.",
  ],
  [
    "a count of what one has read",
    `${STORY}\n\nYou have read 4 articles this month. If everyone who read this gave £3, our appeal would be over in an hour. Give now.`,
    "appeal",
    "You have read 4 articles this month. If everyone who read this gave £3, our appeal would be over in an hour. Give now.",
  ],
  [
    "a masthead above its date",
    `COAST COURIER\n4 March 2025 | Transport\n\nPort talks resume\n\n${STORY}`,
    "metadata",
    "COAST COURIER",
    "4 March 2025 | Transport",
  ],
  [
    "a masthead beside its date",
    `The Harbour Post, 4 March 2025\n\nPort talks resume\n\n${STORY}`,
    "metadata",
    "The Harbour Post, 4 March 2025",
  ],
  [
    "a byline with a place",
    `Port talks resume\n\nBy Ada Brook in Rotterdam\n\n${STORY}`,
    "metadata",
    "By Ada Brook in Rotterdam",
  ],
  ["a signature in brackets", `${STORY} (Tideline Press)`, "credit", "(Tideline Press)"],
  ["a signature by name", `${STORY} Meridian`, "credit", "Meridian"],
  [
    "a desk in brackets",
    `${STORY}\n\n( Picture Desk / Sentinel )\n\n${STORY}`,
    "credit",
    "( Picture Desk / Sentinel )",
  ],
  [
    "bullets below related coverage",
    `${STORY}\n\nRelated coverage\n• What lies beneath the quay, in five charts\n• A history of strikes`,
    "links",
    "Related coverage",
    "• What lies beneath the quay, in five charts",
    "• A history of strikes",
  ],
  [
    "an author's note",
    `${STORY}\n\nAda Brook teaches law. The views expressed here are her own.`,
    "metadata",
    "Ada Brook teaches law. The views expressed here are her own.",
  ],
  [
    "an appeal that leads up to itself",
    `${STORY}\n\nLike what you read? Support local journalism from 2 euros a month. Subscribe here.`,
    "appeal",
    "Like what you read? Support local journalism from 2 euros a month. Subscribe here.",
  ],
  ["left-over style", `${STORY}\n.caption {\n${STORY}`, "metadata", ".caption {"],
  ["a byline", `Port talks resume\n\nBy Ada Brook and Jan Keel\n\n${STORY}`, "metadata", "By Ada Brook and Jan Keel"],
  [
    "a byline without a name",
    `Port talks resume\n\nBy our foreign desk\n\n${STORY}`,
    "metadata",
    "By our foreign desk",
  ],
  [
    "an appeal before the story",
    `Your support keeps our reporters at the quay. Tide after tide, The Harbour Post asks what others will not. Your donation pays for our journalism. Read more\n\n${STORY}`,
    "appeal",
    "Your support keeps our reporters at the quay. Tide after tide, The Harbour Post asks what others will not. Your donation pays for our journalism. Read more",
  ],
  [
    "an appeal on a line of its own",
    `${STORY}\nSign up for our daily newsletter.\n${STORY}`,
    "appeal",
    "Sign up for our daily newsletter.",
  ],
])("marks %s", (_, text, kind, ...marked) => {
  expect(marksIn(text)).toEqual(marked.map((words) => [kind, words]));
});

test.each([
  ["a plain story", STORY],
  ["a headline and its deck", `Port Talks Resume\n\nUnion sees a way out\n\n${STORY}`],
  ["a headline with an outlet's noun", `Mirror maker and union reach deal\n\n${STORY}`],
  ["bullets of a story", "The offer has two parts:\n• four percent now\n• two percent in May"],
  ["a last sentence that ends in a name", "The talks were led by Ada Brook."],
  [
    "somebody who asks for support",
    "“Your support makes all the difference,” the union leader told the crowd. “Donate what you can.”",
  ],
  ["a reported appeal", "The minister said voters should donate and that their support for our reporters mattered."],
  [
    "a subscription as the news",
    "The league and the broadcaster agreed that subscribers would pay 12 euros. Subscriptions rose.",
  ],
  [
    "an abbreviation inside a sentence",
    "The offer, made by the EU and OPEC - Norway stayed away - was refused by NATO.",
  ],
  ["a sentence that ends in capitals", "The union now wants a seat at the WTO."],
  ["an aside in brackets", `${STORY} The port (PKA) declined to comment.`],
  ["related as a word", `${STORY} Related talks on pay begin on Monday and more may follow.`],
  [
    "a question of more",
    "More: that is what the dockers want, and the port will not give it, their leader told a meeting of nine hundred people at the quay on Tuesday night, and he would not say when the ballot papers would go out or who would count them.",
  ],
  ["a date in the story", "On March 3, 2025 the port offered 4 percent and the union refused."],
  ["what was published", "Published on March 3, 2025, the port's report says that the union refused."],
  ["what was updated", "The port spoke. Updated 4 March 2025 rules on night shifts were refused by the union."],
  ["a day without a year", "The port spoke. Posted January 17 at the gate, the list of shifts angered the union."],
  ["a headline over a clip", `LISTEN: Dockers vote on the offer\n\n${STORY}`],
  ["a word of the story", `${STORY}\nListening: that is what the port never did, the union said.`],
  ["a quotation of one line", "“We will sign on Friday.”"],
  ["an officer of a state", `${STORY}\nAda Brook is president of the harbour board and has refused the offer.`],
  ["a first word in capitals", "UNESCO said it would accept the plan if the old quay was spared."],
  ["a colon after a name", "Brook: We will accept the offer."],
  [
    "a date that a wrapped line carries",
    "Port talks resume\n\nThe dockers' union and the owners of the port signed their paper on\nMarch 3, 2025.\nThe port has not replied.",
  ],
  [
    "a source that a wrapped line carries",
    "Port talks resume\n\nThe port will not wait for a third vote, its owner told the agency\nReuters.\nThe union will.",
  ],
])("leaves alone %s", (_, text) => {
  expect(marksIn(text)).toEqual([]);
});

test("two claims on one line share it without overlap", () => {
  const text = `date 2025-03-04 Your support keeps this newsroom going Read more. Your donation pays for our reporting. Read more\n\n${STORY}`;
  const marks = marksIn(text);
  expect(marks.map(([kind]) => kind)).toEqual(["metadata", "appeal"]);
  expect(marks[0]?.[1]).toBe("date 2025-03-04");
});
