/** Query parameters that say who followed a link, not where it leads: campaign tags, and those that Firefox strips (Mozilla, query-stripping list). */
const TRACKING =
  /^(?:utm_\w+|__hs\w+|__s|_hsenc|_openstat|dclid|fbclid|gbraid|gclid|hsctatracking|igshid|mc_cid|mc_eid|mkt_tok|ml_subscriber(?:_hash)?|msclkid|oft_\w+|oly_anon_id|oly_enc_id|rb_clickid|s_cid|twclid|vero_conv|vero_id|wbraid|wickedid|yclid)$/i;

/** The address that a page has for everybody: two ways to one story are one story. */
export function withoutTracking(address: string): string {
  const url = URL.parse(address);
  const tags = url ? [...url.searchParams.keys()].filter((name) => TRACKING.test(name)) : [];
  if (!url || tags.length === 0) return address;
  for (const name of tags) url.searchParams.delete(name);
  return url.href;
}
