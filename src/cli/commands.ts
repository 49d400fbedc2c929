import { agendaSuggest } from "./agenda-suggest.ts";
import { annotate } from "./annotate.ts";
import { brief } from "./brief.ts";
import type { Command } from "./command.ts";

/** In the order in which help lists them. A new command is one file and one line here; heavy imports belong inside its `run`. */
export const COMMANDS: readonly Command[] = [brief, annotate, agendaSuggest];
