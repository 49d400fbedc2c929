import type { CodedReport } from "../domain/coded-report.ts";

/**
 * A reading that an older Parley kept, in the shape of today: what its fields did not tell then is unknown. A new field of
 * `CodedReport` needs its value here; test/older-readings.test.ts fails without.
 */
export const inShape = (coded: CodedReport): CodedReport => ({
  ...coded,
  positions: coded.positions.map((position) => ({ ...SINCE, ...position })),
  annotations: {
    ...coded.annotations,
    stances: coded.annotations.stances.map((stance) => ({
      ...STANCE_SINCE,
      ...stance,
      conditions: stance.conditions.map((condition) => ({ ...CONDITION_SINCE, ...condition })),
    })),
  },
});

/** `deed` since 0.2, `list` since 0.6. */
const SINCE = { deed: null, list: null };

/** `named` since 0.10, `about` since 0.15. */
const STANCE_SINCE = { named: [], about: null };
const CONDITION_SINCE = { about: null };
