"""python -m export.parity FOLDER: what the graph in FOLDER makes of the parity texts, in UTF-16 offsets, as FOLDER/parity.json."""

import json
import sys
from pathlib import Path

from evaluate.decode import attributions
from evaluate.read import feed, read, session
from evaluate.run import to_text
from evaluate.stances import decode
from export.parity_texts import TEXTS
from prepare.corpus import article
from prepare.encoder import vocabulary
from prepare.positions import ACTS, RELATIONS
from text.word_pieces import WordPieces


# Words that are pointed at with less may fall out on one side only.
SURE = 0.3


def utf16(text):
    """Code-point offset -> UTF-16 offset."""
    at, table = 0, []
    for c in text:
        table.append(at)
        at += 2 if ord(c) > 0xFFFF else 1
    return [*table, at]


def stances(made, windows, decoding, units):
    """Each proposal's holder, names of its party, act, evidence and conditions."""
    spans, found = made["spans"], []

    def span(a, b):
        return [units[spans[a][0]], units[spans[b - 1][1]]]

    def pointed(words, first):
        return [span(w + first, w + first + 1) for w, chance in words if chance >= SURE]

    for first, last, scores in windows:
        for c in decode(scores, made["tokens"][first:last], decoding):
            p, holder = c["p"], c["holder"] + first
            conditions = [[RELATIONS[r].replace("_", "-"), *span(a + first, b + first)] for a, b, r in p["conditions"]]
            evidence = span(p["begin"] + first, p["end"] + first)
            found.append({"holder": span(holder, holder + 1), "named": pointed(p["named"], first), "act": ACTS[p["act"]], "evidence": evidence, "conditions": conditions})
    return found


def case(name, text, run, pieces, decoding):
    made = article({"id": name, "text": text, "attributions": []}, None, pieces)
    units = utf16(text)
    windows = read(run, made)
    inputs = [feed(made, first, last) for first, last, _ in windows]
    found = [to_text(made, first, x) for first, _, scores in windows for x in attributions(scores)]
    return {
        "name": name,
        "text": text,
        "words": [[units[a], units[b]] for a, b in made["spans"].tolist()],
        "windows": [{k: v[0].tolist() for k, v in given.items()} for given in inputs],
        "pos": [int(p) for _, _, s in windows for p in s["pos"]],
        "entity": [int(e) for _, _, s in windows for e in s["entity"]],
        "end": [round(float(e), 3) for _, _, s in windows for e in s["end"]],
        "role": [[round(float(x), 3) for x in row] for _, _, s in windows for row in s["role"]],
        "stances": stances(made, windows, decoding, units) if decoding else [],
        "attributions": [{r: [[units[a], units[b]] for a, b in spans] for r, spans in f.items()} for f in found],
    }


def main(folder):
    run = session(Path(folder) / "reader.onnx")
    pieces = WordPieces(vocabulary())
    decoding = json.loads((Path(folder) / "manifest.json").read_text("utf-8")).get("stances")
    cases = [case(name, text, run, pieces, decoding) for name, text in TEXTS.items()]
    lines = ",\n".join(json.dumps(c, ensure_ascii=False, separators=(",", ":")) for c in cases)
    (Path(folder) / "parity.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(f"{len(cases)} cases, {sum(len(c['attributions']) for c in cases)} attributions, {sum(len(c['stances']) for c in cases)} stances")


if __name__ == "__main__":
    main(sys.argv[1])
