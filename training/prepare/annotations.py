"""python -m prepare.annotations ANNOTATIONS.tsv TRAIN.jsonl.gz OUT: positions that we marked in PolNeAR's training articles, as documents and gold.

The table holds offsets only (code points of the article's text), the articles stay where they are. The form is that of prepare/marked.py.
"""

import csv
import json
import sys
from pathlib import Path

from prepare.corpus import read_lines


def span(text, cell):
    first, end = map(int, cell.split("-"))
    return {"text": text[first:end], "start": first}


def position(text, row):
    conditions = [cell.split(":") for cell in row["conditions"].split()]
    return {
        "party": row["party"],
        "act": row["act"],
        "toward": row["toward"] or None,
        "issue": None,
        "evidence": [span(text, row["evidence"])],
        "holders": [span(text, cell) for cell in row["holders"].split()],
        "conditions": [{"relation": relation, **span(text, cell)} for relation, cell in conditions],
    }


def main(table, articles, out):
    texts = {a["id"]: a["text"] for a in read_lines(articles)}
    found = {}
    with open(table, encoding="utf-8", newline="") as f:
        # An article without a position has one row that names it: it teaches what is none.
        for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            mine = found.setdefault(row["article"], [])
            if row["act"]:
                mine.append(position(texts[row["article"]], row))
    for name in ("docs", "gold"):
        Path(out, name).mkdir(parents=True, exist_ok=True)
    for name, positions in found.items():
        Path(out, "docs", f"{name}.txt").write_text(texts[name], encoding="utf-8", newline="")
        made = {"doc": f"{name}.txt", "attributions": [], "positions": positions}
        Path(out, "gold", f"{name}.json").write_text(json.dumps(made, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(found)} articles, {sum(map(len, found.values()))} positions")


if __name__ == "__main__":
    main(*sys.argv[1:])
