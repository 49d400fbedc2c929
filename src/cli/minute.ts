/** An instant as people read it: "2031-05-04 08:15 UTC". */
export const minuteOf = (instant: string): string => `${instant.slice(0, 16).replace("T", " ")} UTC`;
