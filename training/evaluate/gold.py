"""python -m evaluate.gold GOLD-FOLDER [DOCS-FOLDER]: the folder's attributions as lines like PolNeAR's, on standard output.

Gold files name a span by its text and start; both are checked here. Offsets come out in code points.
"""

import json
import sys
from pathlib import Path

ROLES = ("source", "cue", "content")


def pieces(value, text, where):
    found = []
    for piece in [] if value is None else value if isinstance(value, list) else [value]:
        start, words = piece["start"], piece["text"]
        if text[start : start + len(words)] != words:
            print(f"{where}: {words[:40]!r} is not at {start}", file=sys.stderr)
            continue
        found.append([start, start + len(words)])
    return found


def main(folder, docs=None):
    folder = Path(folder)
    golden = folder / "gold" if (folder / "gold").is_dir() else folder
    for path in sorted(golden.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if "attributions" not in gold:
            continue
        text = (Path(docs or folder / "docs") / gold["doc"]).read_bytes().decode("utf-8")
        found = [{r: pieces(a.get(r), text, path.name) for r in ROLES} for a in gold["attributions"]]
        print(json.dumps({"id": path.stem, "text": text, "attributions": found}, ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
