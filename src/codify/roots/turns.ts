import { type PloverRoot, QUAD_OF } from "../../domain/plover-roots.ts";

/** A root, or `null` where no word says one. */
export type Root = PloverRoot | null;

const isGood = (root: PloverRoot): boolean => QUAD_OF[root] <= 2;

/** "will not lift" refuses; whom nobody accused or threatened, nothing was done to. */
export const denied = (root: Root): Root =>
  root === "ACCUSE" || root === "REJECT" || root === "THREATEN" ? null : "REJECT";

/** A deed announced: a harm threatens, other conflict in words stays what it is, all else agrees. */
export const promised = (root: Root): Root =>
  root === null || isGood(root) ? "AGREE" : QUAD_OF[root] === 4 ? "THREATEN" : root;

/** To end a harm yields, to end a good is a sanction. */
export const ended = (root: Root, unknown: PloverRoot): PloverRoot =>
  root === null ? unknown : isGood(root) ? "SANCTION" : "YIELD";

/** To fail to do a harm yields, to fail to do anything else refuses. */
export const failed = (root: Root): PloverRoot => (ended(root, "SANCTION") === "YIELD" ? "YIELD" : "REJECT");

/** To call for a sanction threatens, to call for an inquiry accuses; all else is a request. */
export const asked = (root: Root): PloverRoot =>
  root === "ACCUSE" ? root : root === "SANCTION" || root === "COERCE" || root === "PROTEST" ? "THREATEN" : "REQUEST";

/** To agree to what was asked yields; to agree on a treaty, or to support, is more than a promise. */
export const agreed = (root: Root): PloverRoot => (root === "REQUEST" ? "YIELD" : root === "SUPPORT" ? root : "AGREE");
