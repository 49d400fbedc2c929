"""python -m prepare.benches BENCH OUT.pickle KIND...: this project's own annotated reports that nothing was trained on, to fit the decoding and to judge.

KIND is worlds, scenes, crises or stories. Each set is a folder of its own: `worlds`, `scenes`, and one for each crisis and story. Closed halves are left out.
"""

import json
import pickle
import sys
from pathlib import Path

from prepare.encoder import vocabulary
from prepare.positions import prepare
from text.word_pieces import WordPieces

CRISES = ("gulf-channel", "rail-and-port", "climate-and-dam")


def worlds(bench):
    """Offsets there are UTF-16."""
    for line in (bench / "worlds/open.jsonl").read_text("utf-8").splitlines():
        one = json.loads(line)
        units = one["text"].encode("utf-16-le")

        def span(start, end, units=units):
            before, words = (units[2 * a : 2 * b].decode("utf-16-le") for a, b in ((0, start), (start, end)))
            return {"start": len(before), "text": words}

        for p in one["positions"]:
            p["evidence"] = [span(*e) for e in p["evidence"]]
            p["conditions"] = []
        yield "worlds", one, one["text"], one["name"]


def marked(folder, texts, golds):
    for path in sorted(golds.glob("*.json")):
        yield folder, json.loads(path.read_text("utf-8")), (texts / f"{path.stem}.txt").read_text("utf-8"), path.stem


def scenes(bench):
    return (one for one in marked("scenes", bench / "scenes", bench / "scenes/positions") if int(one[3][:2]) % 2)


def crises(bench):
    return (one for name in CRISES for one in marked(name, bench / "crises" / name / "docs", bench / "crises" / name / "positions"))


def stories(bench):
    return (one for folder in sorted((bench / "stories/open").iterdir()) if folder.is_dir() for one in marked(folder.name, folder / "docs", folder / "positions"))


KINDS = {"worlds": worlds, "scenes": scenes, "crises": crises, "stories": stories}


def main(bench, out, *kinds):
    loaded = [one for kind in kinds for one in KINDS[kind](Path(bench))]
    Path(out).write_bytes(pickle.dumps(prepare(loaded, WordPieces(vocabulary()))))


if __name__ == "__main__":
    main(*sys.argv[1:])
