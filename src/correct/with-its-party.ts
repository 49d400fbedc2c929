import type { Line } from "../domain/correction.ts";

/**
 * What another party brings with it where nothing else was said: it speaks for itself if the one before did, and the claim that began
 * with the old name begins with the new one. A name that the words themselves print stays.
 */
export function withItsParty(line: Line, set: Partial<Line>): Partial<Line> {
  const { party } = set;
  if (party === undefined || party === line.party) return set;
  const claim = set.claim === undefined ? renamed(line, party) : null;
  return {
    ...(claim !== null && { claim }),
    ...(line.speaker === line.party && { speaker: party }),
    ...set,
  };
}

function renamed({ party: before, claim, evidence }: Line, party: string): string | null {
  const rest = claim.slice(before.length);
  const begins = claim.slice(0, before.length).toLowerCase() === before.toLowerCase() && /^(?:: | )/.test(rest);
  const isPrinted = evidence.some(({ exact }) => exact.toLowerCase().includes(before.toLowerCase()));
  return begins && !isPrinted ? party + rest : null;
}
