"""python -m export.run_stances READER STANCES DECODING.json OUT: the reader with the position heads, as export.run writes it."""

import hashlib
import json
import sys
from pathlib import Path

import torch

from export import manifest
from export.graph import INPUTS
from export.quantise import quantise
from export.run import OPSET, sample
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
    axes = {"pieces": {0: "b", 1: "p"}, "feature": {0: "b", 1: "p"}, "first": {0: "b", 1: "n"}}
    for name in OUTPUTS:
        axes[name] = {0: "b"} if name in ("rows", "anchors") else {0: "b", 3 if name.endswith("link") else 1: "n"}
    with torch.no_grad():
        torch.onnx.export(
            StanceGraph(reader, stances).eval(),
            sample(),
            full,
            input_names=list(INPUTS),
            output_names=list(OUTPUTS),
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )
    quantise(full, small)
    manifest.write(out, small)
    path = out / "manifest.json"
    made = json.loads(path.read_text("utf-8"))
    made["labels"] |= {"act": ACTS, "condition": [r.replace("_", "-") for r in RELATIONS]}
    made["data"]["positions"] = (
        "eight folders of reports with positions by hand (1987 wire reports, politics of 2015-16, five reports of 2025), own marked reports, 400 of PolNeAR's training articles, "
        "own phrases with made-up parties, PLOVER's training sentences of clear root"
    )
    made["stances"] = json.loads(Path(decoding_path).read_text("utf-8"))
    path.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for p in (full, small):
        print(f"{p}: {p.stat().st_size / 1e6:.1f} MB sha256 {hashlib.sha256(p.read_bytes()).hexdigest()}")


if __name__ == "__main__":
    main(*sys.argv[1:])
