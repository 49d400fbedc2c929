import type { ReadBy } from "../store/store.ts";
import { PARLEY_VERSION } from "../version.ts";

/** This Parley, with that reader. */
export const readBy = (reader: string): ReadBy => `parley ${PARLEY_VERSION}, ${reader}`;
