/** When something happened, on the clock of whoever reads: "24 Feb 2025, 09:41". @param at ISO 8601 */
export const localTime = (at: string): string =>
  new Date(at).toLocaleString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
