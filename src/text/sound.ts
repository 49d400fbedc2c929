/** Letters that transliterations swap, each family under one letter: Yeltsin, Jelzin; Khatami, Hatami; Qaddafi, Gadhafi; Oleg, Oleh. */
export function soundOf(name: string): string {
  return name
    .replace(/tch|tsch/g, "ch")
    .replace(/[kg]h/g, "h")
    .replace(/^g(?=[lr])|g$/, "h")
    .replace(/c(?=[ei])/g, "s")
    .replace(/q|ck/g, "k")
    .replace(/ph/g, "f")
    .replace(/w|ou(?=[aeiou])/g, "v")
    .replace(/ou/g, "u")
    .replace(/[yj]/g, "i")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?<=.)[aeiou]?i$/, "i");
}
