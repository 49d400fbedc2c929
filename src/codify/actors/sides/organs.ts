import type { Parse } from "../../parse.ts";
import type { Cast, Draft, Mention } from "../cast.ts";
import { clearHome } from "../mentions/home.ts";
import { COMMISSION, UNION } from "../mentions/named.ts";
import { governsItself } from "../mentions/polities.ts";
import { OWN_ORGANS, STATE_ORGAN } from "../names/words.ts";
import { PRESIDENCY } from "./presidency.ts";

/** "The Obi Administration" is its state under another name. */
const CABINET = /\S (?:administration|cabinet|government)$/i;
/** "EC Delegation": those sent are who sends them. */
const MISSION = /\b(?:delegation|mission)$/i;
/** "National Liberation Army": no state's, unless it is China's. */
const REBELS =
  /(?<!People['’]s )\b(?:free|liberation|rebel|republican|resistance|revolutionary|salvation)\b.* (?:armed forces|army|government)\b/i;

/** Ministries, armies and delegations speak for their states, the Commission for the Union. */
export function bindOrgans(cast: Cast, parse: Parse): void {
  const union = cast.drafts.find(({ name }) => name === UNION);
  for (const draft of cast.drafts) {
    if (union && draft.name === COMMISSION) {
      draft.speaksFor = union;
      union.aliases.add(draft.name);
    }
    if (isOrgan(draft)) draft.speaksFor = stateOf(draft, cast, parse);
    if (isOrgan(draft) && CABINET.test(draft.name)) draft.speaksFor?.aliases.add(draft.name);
  }
}

const isOrgan = ({ kind, name }: Draft): boolean =>
  kind === "organisation" &&
  (STATE_ORGAN.test(name) || MISSION.test(name)) &&
  !REBELS.test(name) &&
  !governsItself(name) &&
  name !== PRESIDENCY;

/** "Kenyan | Coast Guard", "Kenya's | State Security Service". */
const isOwner = ({ endToken }: Mention, { firstToken }: Mention, { tokens }: Parse): boolean =>
  endToken === firstToken || (endToken === firstToken - 1 && tokens[endToken]?.pos === "POS");

/** The state that an organ's name names, or the report before it, or the one at home. */
function stateOf(organ: Draft, cast: Cast, parse: Parse): Draft | null {
  const own = OWN_ORGANS.find(({ words }) => words.test(organ.name))?.state;
  // A report at home that never names the state has the department itself.
  if (own) return cast.drafts.find((d) => d.name === own) ?? null;
  const words = ` ${organ.name} `;
  const named = cast.drafts.find(
    (d) => (d.kind === "state" || d.kind === "bloc") && d.mentions.some((m) => words.includes(` ${m.words} `)),
  );
  if (MISSION.test(organ.name)) return named ?? null;
  const [first] = organ.mentions;
  const beside = first && cast.mentions.find((m) => m.form === "state" && isOwner(m, first, parse));
  return named ?? (beside ? (cast.at[beside.firstToken] ?? null) : clearHome(cast));
}
