import { expect, test } from "vitest";
import { bareArticle } from "./bare-article.ts";
import { reportName } from "./report-name.ts";

test.each([
  ["its outlet", { outlet: "Harbour Post", file: "in/01-post.txt" }, "Harbour Post"],
  ["its file, said to be one", { file: "in/01-post.txt", title: "Talks resume" }, "file 01-post.txt"],
  ["its address", { url: "https://example.org/1", title: "Talks resume" }, "https://example.org/1"],
  ["its title", { title: "Talks resume" }, "Talks resume"],
])("names a report by %s", (_, known, name) => {
  expect(reportName(bareArticle("a", "Talks resume.", known))).toBe(name);
});
