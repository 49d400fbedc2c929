const LINK = /<link\b[^<>]{0,1000}>/gi;
const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json)$/i;
const MOST = 3;

/** The feeds that a page points at in its head (RSS Board, RSS Autodiscovery), the first few, as whole addresses. */
export function feedsNamedBy(html: string, base: string): readonly string[] {
  const found = [...html.matchAll(LINK)].flatMap(([link]) => {
    const attribute = (name: string): string =>
      new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(link)?.slice(1).find(Boolean) ?? "";
    if (!/\balternate\b/i.test(attribute("rel")) || !FEED_TYPE.test(attribute("type").trim())) return [];
    const address = URL.parse(attribute("href").replaceAll("&amp;", "&"), base)?.href ?? "";
    return /^https?:/.test(address) ? [address] : [];
  });
  return [...new Set(found)].slice(0, MOST);
}
