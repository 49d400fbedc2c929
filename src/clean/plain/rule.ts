import type { Boilerplate } from "../../domain/article.ts";
import type { Line } from "./lines.ts";

/** Finds one kind of stretch that is not the story. It must be sure: what it marks is never coded. */
export interface BoilerplateRule {
  readonly id: string;
  find(lines: readonly Line[], text: string): readonly Boilerplate[];
}

/** The stretch of a line that one capture of a match (flag `d`) covers. */
export const capture = (
  line: Line,
  match: RegExpExecArray | null,
  kind: Boilerplate["kind"],
  group = 0,
): readonly Boilerplate[] => {
  const [start, end] = match?.indices?.[group] ?? [0, 0];
  return end > start ? [{ start: line.start + start, end: line.start + end, kind }] : [];
};

/** A whole line. */
export const whole = ({ start, end }: Line, kind: Boilerplate["kind"]): Boilerplate => ({ start, end, kind });
