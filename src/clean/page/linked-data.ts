import { type PageDocument, parseDocument } from "./dom.ts";

/** What schema.org calls an Article, as its page states it. */
export interface LinkedData {
  readonly headline: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly body: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|Review)$/;

/** The page's article in its JSON-LD; every field `null` where it has none. Of several the first with a headline is meant. */
export function linkedArticle(page: PageDocument): LinkedData {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    nodesOf(parsed(script.textContent ?? "")),
  );
  const articles = nodes.filter((node) =>
    [node["@type"]].flat().some((type) => typeof type === "string" && ARTICLE.test(type)),
  );
  const article = articles.find((node) => node.headline) ?? articles[0] ?? {};
  return {
    headline: textOf(article.headline),
    author:
      [article.author]
        .flat()
        .flatMap((author) => nameOf(author) ?? [])
        .join(", ") || null,
    publisher: nameOf([article.publisher].flat()[0]),
    published: textOf(article.datePublished),
    modified: textOf(article.dateModified),
    body: textOf(article.articleBody),
  };
}

/** Pages wrap it in comments and break lines within strings; what is still no JSON is passed over. */
function parsed(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/, "");
  for (const attempt of [bare, bare.replace(/[\n\r\t]+/g, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the second attempt, or none
    }
  }
  return null;
}

const DEEPEST = 4;

function nodesOf(value: unknown, depth = 0): readonly Json[] {
  if (depth > DEEPEST || value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, depth + 1));
  const node = value as Json;
  return [
    node,
    ...nodesOf(node["@graph"], depth + 1),
    ...nodesOf(node.mainEntity, depth + 1),
    ...nodesOf(node.mainEntityOfPage, depth + 1),
  ];
}

/** Some pages escape their JSON as if it were HTML. */
const textOf = (value: unknown): string | null => {
  if (typeof value !== "string" || !value.trim()) return null;
  return (
    (/&#?\w+;/.test(value) && !value.includes("<") ? parseDocument(value).body?.textContent : value)?.trim() || null
  );
};

const nameOf = (value: unknown): string | null =>
  textOf(value) ?? (value && typeof value === "object" && "name" in value ? textOf([value.name].flat()[0]) : null);
