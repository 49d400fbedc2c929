import { ParleyError } from "../domain/errors.ts";

/** There is no such thing: 404. */
export class NotFound extends ParleyError {
  constructor(what: string) {
    super("not-found", `There is no ${what}. It may have gone when reports were read anew.`);
  }
}
