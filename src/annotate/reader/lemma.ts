import { NOUN_FORMS, PRONOUN_FORMS, VERB_FORMS } from "./lemma-exceptions.ts";

/** Stems of two syllables or more that end so have lost an e before -ed and -ing; counted over PolNeAR's verbs. */
const LOST_E =
  /(?:at|iz|is|as|us|os|[uv]|[bdfgkptz]l|c|[nr]s|[dr]g|[^oa]id|ud|[iu]b|[^aeou]in|[^e]ar|um|om|am|ag|eg|ig|[^oa]ut|[^o]ot|[^oa]ur|ok|ak|ik|ul|ol|[^ae]ir|ced|ed|yp|ang|eng|od|ad|ap)$/;
const LOST_E_SHORT =
  /(?:(?:^|[^aeiou])[aeiouy][^aeiouwxy]|[cvu]|[nrl]s|[dr]g|[bdfgkptz]l|eas|ais|ous|ang|ast|uid|ieg)$/;

/** Dictionary form of a word as printed, by its Penn Treebank tag; lower case. */
export function lemmaOf(word: string, pos: string): string {
  const form = word.toLowerCase().replaceAll("’", "'");
  if (pos.startsWith("VB") || pos === "MD") {
    const known = VERB_FORMS.get(form);
    if (known) return known;
    return pos === "VBZ" ? singular(form) : pos === "VBD" || pos === "VBN" || pos === "VBG" ? verbStem(form) : form;
  }
  if (pos === "NNS") return NOUN_FORMS.get(form) ?? singular(form);
  if (pos.startsWith("PRP")) return PRONOUN_FORMS.get(form) ?? form;
  return form === "n't" ? "not" : form;
}

function singular(form: string): string {
  if (form.length < 4) return form;
  if (form.endsWith("ies") && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(form)) return form.slice(0, -2);
  return form.endsWith("s") && !form.endsWith("ss") ? form.slice(0, -1) : form;
}

function verbStem(form: string): string {
  if (form.endsWith("ied") && form.length > 4) return `${form.slice(0, -3)}y`;
  const cut = form.endsWith("ed") ? 2 : form.endsWith("ing") ? 3 : 0;
  const stem = form.slice(0, -cut || undefined);
  if (cut === 0 || stem.length < 2 || !/[aeiouy]/.test(stem)) return form;
  if (form.endsWith("ying")) return stem;
  const last = stem.at(-1);
  if (last === stem.at(-2)) return /[bdgmnprt]/.test(last ?? "") ? stem.slice(0, -1) : stem;
  const syllables = stem.match(/[aeiouy]+/g)?.length ?? 0;
  return (syllables > 1 ? LOST_E : LOST_E_SHORT).test(stem) ? `${stem}e` : stem;
}
