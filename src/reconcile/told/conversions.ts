import type { Amount } from "./amounts.ts";

/** Behind a quantity and before the same one in another unit or currency: "4 km (2.5 miles)", "900 crowns (some €80)". */
const IN_OTHER_WORDS =
  /^[^.;()\d]{0,24}\((?:(?:about|around|approximately|equal to|nearly|or|roughly|some) )?(?:US)?$/iu;
/** Rounding moves a length by as much. */
const ROUNDED = 0.07;

/** Without amounts in brackets that convert the one before them: they are no figure of their own. In the order of the text, as given. */
export const withoutConversions = (amounts: readonly Amount[], text: string): readonly Amount[] =>
  amounts.filter((one, i) => {
    const before = amounts[i - 1];
    return !before || !convert(before, one, text);
  });

function convert(before: Amount, one: Amount, text: string): boolean {
  if (!IN_OTHER_WORDS.test(text.slice(before.at.end, one.at.start))) return false;
  if (one.unit === "$") return before.unit === "$" && before.currency !== one.currency;
  return (
    one.unit !== "" &&
    one.unit === before.unit &&
    one.digits !== before.digits &&
    Math.abs(one.value - before.value) <= ROUNDED * Math.max(one.value, before.value)
  );
}
