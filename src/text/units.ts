/** What lengths of time, distances and areas are compared in. */
export type BaseUnit = "day" | "hectare" | "km";

/** Units of measure by their names in the singular: what they stand for, and how many of it one is. */
export const MEASURES: Readonly<Record<string, readonly [BaseUnit, number]>> = {
  acre: ["hectare", 0.405],
  day: ["day", 1],
  decade: ["day", 3650],
  fortnight: ["day", 14],
  hectare: ["hectare", 1],
  hour: ["day", 1 / 24],
  kilometer: ["km", 1],
  kilometre: ["km", 1],
  km: ["km", 1],
  meter: ["km", 0.001],
  metre: ["km", 0.001],
  mile: ["km", 1.609],
  minute: ["day", 1 / 1440],
  month: ["day", 30],
  week: ["day", 7],
  year: ["day", 365],
};

/** All of them, with those that Parley turns into no others. */
export const UNITS: readonly string[] = [
  ...Object.keys(MEASURES),
  ..."barrel bushel cubic foot gallon gigawatt kilo kilogram liter litre megawatt ounce percent square ton tonne".split(
    " ",
  ),
];
