import { ACTS } from "../../src/domain/position.ts";
import type { ParleyRecord } from "../../src/domain/record.ts";
import { SAMPLE } from "../sample-record.ts";

/** The sample with as many issues and parties as a long negotiation has, some named at length. */
export function wideRecord(issues: number, parties: number): ParleyRecord {
  const [pattern] = SAMPLE.positions;
  const [union] = SAMPLE.actors;
  if (!pattern || !union) throw new Error("the sample has positions and actors");
  const ids = (prefix: string, n: number) => Array.from({ length: n }, (_, at) => `${prefix}-${at}`);
  const cells = ids("issue", issues).flatMap((issue, row) =>
    ids("party", parties)
      .filter((_, column) => (row + column) % 3 === 0)
      .map((party, column) => ({
        ...pattern,
        id: `${issue}-${party}`,
        issue,
        party,
        act: ACTS[(row * 5 + column) % ACTS.length] ?? "assess",
        claim: `Something that takes more than one line to tell, on the ${issue}.`,
      })),
  );
  return {
    ...SAMPLE,
    madeBy: { parley: "0.0.0", reader: `reader sha256:${"0f".repeat(32)}` },
    actors: ids("party", parties).map((id, at) => ({
      ...union,
      id,
      name: at % 4 === 0 ? `Confederation of the Harbour Unions of ${id}` : id,
    })),
    issues: ids("issue", issues).map((id, at) => ({
      id,
      label: at % 5 === 0 ? `reimbursement of dredging costs ${id}` : id,
    })),
    positions: [...SAMPLE.positions, ...cells],
  };
}
