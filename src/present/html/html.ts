import type { Briefing } from "../views/briefing.ts";
export const toHtml = (_briefing: Briefing): string => "";
