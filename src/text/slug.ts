/** `Ada Óbi` → `ada-obi`: lower case, accents off, everything but letters and digits to one hyphen. */
export function slug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

/** The slug of a name, `unnamed` where it has none; with a number behind it where another name had it first: `kenya-2`. */
export function freeSlug(name: string, isTaken: (id: string) => boolean): string {
  const wanted = slug(name) || "unnamed";
  let id = wanted;
  for (let n = 2; isTaken(id); n++) id = `${wanted}-${n}`;
  return id;
}
