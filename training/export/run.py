"""python -m export.run CHECKPOINT OUT: writes OUT/reader.fp32.onnx and OUT/reader.onnx (quantised), and says how large they are."""

import hashlib
import sys
from pathlib import Path

import torch

from export import manifest
from export.graph import INPUTS, OUTPUTS, Graph
from export.quantise import quantise
from train.model import Reader

OPSET = 20


def export(graph, outputs, path):
    """Writes the graph in fp32, traced on one window; `p` pieces and `n` words are free."""
    pieces = torch.randint(1000, 20000, (1, 60), dtype=torch.int32)
    first = torch.arange(1, 41, dtype=torch.int32)[None]
    axes = {"pieces": {1: "p"}, "feature": {1: "p"}, "first": {1: "n"}}
    axes |= {name: {3 if name.endswith("link") else 1: "n"} for name in outputs if name not in ("rows", "anchors")}
    with torch.no_grad():
        torch.onnx.export(
            graph.eval(),
            (pieces, pieces % 96, first),
            path,
            input_names=list(INPUTS),
            output_names=list(outputs),
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )


def main(checkpoint, out):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    full, small = out / "reader.fp32.onnx", out / "reader.onnx"
    export(Graph(Reader.load(checkpoint).eval()), OUTPUTS, full)
    quantise(full, small)
    manifest.write(out, small)
    for path in (full, small):
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB sha256 {hashlib.sha256(path.read_bytes()).hexdigest()}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
