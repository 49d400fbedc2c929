import type { ParleyRecord } from "../domain/record.ts";
import { allPrintable } from "../text/printable.ts";
import type { Format } from "./formats.ts";
import { type BriefingOptions, briefing } from "./views/briefing.ts";

export interface RenderOptions extends BriefingOptions {
  /** Terminal only. */
  readonly columns?: number;
  readonly isColoured?: boolean;
}

/**
 * One record in one format. What is read on a screen obeys nothing that a report prints. Each rendering is loaded only when it is asked for:
 * a briefing starts cold.
 */
export async function render(record: ParleyRecord, format: Format, options: RenderOptions = {}): Promise<string> {
  switch (format) {
    case "json":
      return `${JSON.stringify(record, null, 2)}\n`;
    case "csv":
      return (await import("./csv.ts")).toCsv(record);
    case "plover":
      return (await import("./plover.ts")).toPloverJsonl(record);
    case "md":
      return (await import("./markdown/markdown.ts")).toMarkdown(briefing(allPrintable(record), options));
    case "html":
      return (await import("./html/html.ts")).toHtml(briefing(record, options));
    case "terminal":
      return (await import("./terminal/terminal.ts")).toTerminal(
        briefing(allPrintable(record), options),
        options.columns ?? 80,
        options.isColoured ?? false,
      );
  }
}
