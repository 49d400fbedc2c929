const anyOf = (phrases: readonly string[]) => new RegExp(`\\b(?:${phrases.join("|")})\\b`, "i");

/** What an outlet asks of its readers. */
export const ASKS = anyOf([
  "ad[- ]free",
  "already an? (?:member|subscriber)",
  "become an? (?:digital )?(?:member|subscriber|supporter|patron)",
  "by (?:signing up|subscribing)",
  "cancel any ?time",
  "continue reading",
  "create an? (?:free )?account",
  "donate",
  "everyone who reads? this",
  "(?:have|'ve|’ve) read \\d+ (?:free )?(?:articles|stories)",
  "donations? from (?:our |you|people|readers)",
  "favou?r to ask",
  "free article",
  "give now",
  "free trial",
  "in your inbox",
  "join (?:us|our) (?:on|newsletter|mailing|whatsapp|telegram|community)",
  "log in to (?:continue|read)",
  "make a (?:contribution|donation)",
  "newsletters?",
  "paywalls?",
  "pledge your support",
  "register (?:for free|now|to (?:continue|read))",
  "sign up",
  "subscrib(?:e|er|ing)",
  "subscriptions?",
  "support (?:from )?(?:our|independent|quality|local|public) (?:journalism|media|news|newsroom|reporting|work)",
  "support now",
  "support us",
  "to your inbox",
  "(?:this|our) appeal would be over",
  "turn (?:on|off) (?:notifications|your ad ?blocker)",
  "you(?:'ve|’ve| have) (?:now )?read \\d+ (?:free )?(?:articles|stories)",
  "your (?:contribution|donation|financial support|help|generosity|membership|subscription|support)",
]);

/** The trade of news, spoken of by an outlet as its own. */
export const OWN_TRADE =
  /\b(?:our|we)\b(?=.{0,120}\b(?:paywalls?|analysis|app|appeal|coverage|journalism|journalists|mission|news|newsletters?|newsroom|readers|reporters|reporting|stories|website)\b)|\b(?:fearless|independent|investigative|local|quality|trusted) journalism\b/i;

/** What an outlet says before it asks. */
export const LEADS_UP = /\b(?:journalism|newsroom|readers|reporting|what you read|you(?:'re|’re| are) here)\b/i;

/** Buttons. */
export const CALLS =
  /^(?:become a member|donate|find out more|get started|give now|join now|learn more|read more|register(?: now)?|sign up|start your free trial|subscribe|support now|support us|try it free)\b/i;
