import { expect, test } from "vitest";
import { requestOf } from "../../web/state/pasted.ts";

test.each([
  { pasted: "https://a.example/1", urls: ["https://a.example/1"] },
  { pasted: " https://a.example/1\nhttp://b.example/2 ", urls: ["https://a.example/1", "http://b.example/2"] },
])("addresses: $pasted", ({ pasted, urls }) => {
  expect(requestOf(pasted)).toEqual({ urls });
});

test.each([
  { pasted: "Talks resume\n\nThe union met the port.", name: "Talks resume.txt" },
  { pasted: "Read https://a.example/1 for more.", name: "Read https://a.example/1 for more..txt" },
  { pasted: "ftp://a.example/1", name: "ftp://a.example/1.txt" },
])("a report named $name", ({ pasted, name }) => {
  expect(requestOf(pasted)).toEqual({ texts: [{ name, text: pasted }] });
});

test.each(["", " \n "])("nothing: %j", (pasted) => {
  expect(requestOf(pasted)).toBeNull();
});
