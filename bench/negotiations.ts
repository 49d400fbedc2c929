/** Which negotiation each gold document reports, by document number, told apart by reading. What no line names stands alone. */
export const NEGOTIATIONS: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  seeds: { war: [0, 1, 2, 3, 4] },
  commodities: {
    cocoa: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    rubber: [12, 13, 14, 15, 16, 17, 18, 19],
    tin: [20, 21, 22, 23, 24, 25],
    grain: [28, 29, 30],
  },
  "debt-and-oil": {
    philippines: [1, 2, 7, 13, 30],
    brazil: [3, 4, 11, 14, 17, 18, 28],
    argentina: [5, 6, 16, 19, 20, 21],
    opec: [8, 10, 12, 15, 22, 23, 24, 25, 26, 27, 29],
  },
  "trade-and-labour": {
    oils: [2, 3, 4, 5],
    gatt: [6, 7],
    "britain-japan": [11, 12],
    amc: [13, 14],
    cyclops: [21, 22, 23],
    gencorp: [24, 25],
    caesars: [27],
    usair: [28],
  },
  takeovers: {
    cyclops: [2, 9],
    gencorp: [6, 28],
    caesars: [8],
    usair: [20, 29, 32],
    chemlawn: [1, 10, 12],
    comdata: [15, 22],
    harcourt: [13, 30, 33],
    borg: [24, 35],
  },
};
