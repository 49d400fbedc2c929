/** How the names of months begin in English: that is their abbreviation, too. */
export const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
/** The same of weekdays; Sunday is the first. */
export const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

const beginning = (printed: string): string => printed.slice(0, 1).toUpperCase() + printed.slice(1, 3).toLowerCase();

/** "January", "jan." → 1; 0 for what is no month. */
export const monthNamed = (printed: string): number => (MONTHS as readonly string[]).indexOf(beginning(printed)) + 1;

/** "Monday", "mon" → 1, "Sunday" → 0, as `weekdayOf`; -1 for what is no weekday. */
export const weekdayNamed = (printed: string): number => (WEEKDAYS as readonly string[]).indexOf(beginning(printed));
