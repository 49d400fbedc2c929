/** A slug of the label: `nato-membership`. */
export type IssueId = string;

/** What is at stake, under one label for all its wordings. */
export interface Issue {
  readonly id: IssueId;
  readonly label: string;
  /** The agenda names it: it is a main issue, whatever is told of it. */
  readonly isPinned?: true;
}
