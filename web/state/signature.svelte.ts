const KEY = "parley-signature";
/** As the server writes it when nobody says a name. */
const NOBODY = "desk";

/** Who corrects, as this browser remembers it: every correction carries it. */
class Signature {
  name = $state(localStorage.getItem(KEY) ?? NOBODY);

  sign(name: string): void {
    this.name = name.trim() || NOBODY;
    localStorage.setItem(KEY, this.name);
  }
}

export const signature = new Signature();
