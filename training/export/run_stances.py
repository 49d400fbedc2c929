"""python -m export.run_stances READER STANCES DECODING.json OUT: the reader with the position heads, as export.run writes it."""

import hashlib
import json
import sys
from pathlib import Path

import torch

from export import manifest
from export.quantise import quantise
from export.run import export
from export.stance_graph import OUTPUTS, StanceGraph
from prepare.positions import ACTS, RELATIONS
from train.model import Reader
from train.stances import Stances


def load(reader_path, stances_path):
    reader = Reader.load(reader_path).eval()
    kept = torch.load(stances_path, map_location="cpu", weights_only=False)
    stances = Stances(reader, kept["options"]["depth"], kept["options"]["wide"])
    stances.load_state_dict(kept["state"])
    return reader, stances.eval()


def main(reader_path, stances_path, decoding_path, out):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    full, small = out / "reader.fp32.onnx", out / "reader.onnx"
    reader, stances = load(reader_path, stances_path)
    export(StanceGraph(reader, stances), OUTPUTS, full)
    quantise(full, small)
    manifest.write(out, small)
    path = out / "manifest.json"
    made = json.loads(path.read_text("utf-8"))
    made["labels"] |= {"act": ACTS, "condition": [r.replace("_", "-") for r in RELATIONS]}
    made["data"]["positions"] = (
        "eight folders of reports with positions by hand (1987 wire reports, politics of 2015-16, five reports of 2025), own marked reports, 702 of PolNeAR's training articles, "
        "own phrases with made-up parties, PLOVER's training sentences of clear root; all-mpnet-base-v2, trained on the same, taught it"
    )
    made["stances"] = json.loads(Path(decoding_path).read_text("utf-8"))
    path.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for p in (full, small):
        print(f"{p}: {p.stat().st_size / 1e6:.1f} MB sha256 {hashlib.sha256(p.read_bytes()).hexdigest()}")


if __name__ == "__main__":
    main(*sys.argv[1:])
