/** Sides of a market, whom their associations do not lead, and whoever works. */
const ANYBODY =
  /^(?:bankers|consumers|creditors|employees|exporters|farmers|growers|importers|investors|members|owners|producers|processors|shareholders|staff|suppliers|traders|unions|workers)$/i;
/** What people unite in. */
const UNITED =
  /\b(?:association|brotherhood|confederation|council of|federation|guild|league|teamsters|union|(?<=['’]s? )council)\b/i;
const LEAST_LETTERS = 4;

/** Does the name of a body say that it unites those whom these words call? "Train drivers" are the Association of Train Drivers'; "workers" any union's. */
export function isBodyOf(members: readonly string[], name: string): boolean {
  if (members.length === 0 || ANYBODY.test(members.at(-1) ?? "") || !UNITED.test(name)) return false;
  const own = name.toLowerCase().split(/[^\p{L}]+/u);
  return members.every((word) => own.some((other) => areOfOneStem(word.toLowerCase(), other, own)));
}

/** "Dockers" and "dockers'", "quarrymen" and "quarry", "miners" and "mineworkers", "dockers" and "dock workers". */
function areOfOneStem(noun: string, own: string, name: readonly string[]): boolean {
  if (noun === own) return true;
  const stem = noun.replace(/(?:men|women|s)$/, "");
  if (stem.length < LEAST_LETTERS || own.length < LEAST_LETTERS - 1) return stem === own;
  const place = stem.replace(/e?r$/, "");
  const isWorkplace = stem.endsWith("er") && (own === place || own === `${place}e`) && name.includes("workers");
  return own.startsWith(stem) || own === stem.replace(/r$/, "workers") || isWorkplace;
}
