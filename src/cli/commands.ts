import { add } from "./add.ts";
import { agendaSuggest } from "./agenda-suggest.ts";
import { annotate } from "./annotate.ts";
import { backup } from "./backup.ts";
import { brief } from "./brief.ts";
import type { Command } from "./command.ts";
import { exportCommand } from "./export.ts";
import { follow } from "./follow.ts";
import { restore } from "./restore.ts";
import { serve } from "./serve.ts";
import { status } from "./status.ts";
import { work } from "./work.ts";

/** In the order in which help lists them. A new command is one file and one line here; heavy imports belong inside its `run`. */
export const COMMANDS: readonly Command[] = [
  brief,
  annotate,
  agendaSuggest,
  add,
  follow,
  status,
  exportCommand,
  serve,
  work,
  backup,
  restore,
];
