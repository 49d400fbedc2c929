"""python -m prepare.unmarked ARTICLES.jsonl.gz OUT.pickle TABLE.tsv...: PolNeAR's training articles that no table marks.

The teacher says what it thinks of them and the tower learns that; no mark of a person is in them. Articles of the annotated folders are left out by the tables'
makers and are left out here: OUT leaves aside every article whose text stands in SHARED/gold as well (`--gold FOLDER`).
"""

import argparse
import csv
import pickle
from pathlib import Path

from prepare.corpus import article, read_lines
from prepare.encoder import vocabulary
from text.word_pieces import WordPieces


def marked_in(table):
    with open(table, encoding="utf-8", newline="") as f:
        return {row["article"] for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("articles")
    parser.add_argument("out", type=Path)
    parser.add_argument("tables", nargs="+")
    parser.add_argument("--gold", type=Path, required=True)
    o = parser.parse_args()
    known = set().union(*map(marked_in, o.tables))
    # The first words tell one article from another, whoever laid it out.
    annotated = {opening(path.read_text("utf-8")) for path in o.gold.glob("*/docs/*.txt")}
    pieces = WordPieces(vocabulary())
    made = []
    for one in read_lines(o.articles):
        if one["id"] in known or opening(one["text"]) in annotated:
            continue
        doc = article({"id": f"unmarked/{one['id']}", "text": one["text"], "attributions": []}, None, pieces)
        made.append(doc | {"annotators": None, "folder": "unmarked", "text": one["text"], "positions": [], "naming": {}})
    o.out.write_bytes(pickle.dumps(made))
    print(f"{len(made)} articles, {sum(len(d['tokens']) for d in made)} words")


def opening(text):
    return " ".join(text.split()[:20]).lower()


if __name__ == "__main__":
    main()
