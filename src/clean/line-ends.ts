const FOREIGN = /\r\n?/g;

/**
 * One line feed for each line end of Windows (CR LF) and of the old Macintosh (CR), so that a report tells the same whatever machine
 * it was saved on. What Python reads in text mode, and a browser from a page (HTML Living Standard, 13.2.3.5).
 */
export const withLineFeeds = (text: string): string => text.replace(FOREIGN, "\n");
