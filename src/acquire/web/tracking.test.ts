import { expect, test } from "vitest";
import { withoutTracking } from "./tracking.ts";

test.each([
  ["https://post.example/talks?utm_source=rss&utm_medium=feed", "https://post.example/talks"],
  ["https://post.example/story.php?id=5&fbclid=x#end", "https://post.example/story.php?id=5#end"],
  ["https://post.example/talks?page=2&UTM_Campaign=a%20b", "https://post.example/talks?page=2"],
])("%s is %s", (address, bare) => {
  expect(withoutTracking(address)).toBe(bare);
});

test.each([
  "https://post.example/story.php?id=5&q=a%20b",
  "https://post.example/talks?source=harbour&ref=3",
  "https://post.example/utm_source=rss",
  "no address?utm_source=rss",
])("%s stays as it is", (address) => {
  expect(withoutTracking(address)).toBe(address);
});
