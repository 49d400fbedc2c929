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


def sample():
    pieces = torch.randint(1000, 20000, (2, 60), dtype=torch.int32)
    pieces[1, 50:] = 0
    first = torch.zeros(2, 40, dtype=torch.int32)
    first[0, :40] = torch.arange(1, 41)
    first[1, :35] = torch.arange(1, 36)
    return pieces, torch.randint(0, 96, (2, 60), dtype=torch.int32), first


def export(checkpoint, path):
    graph = Graph(Reader.load(checkpoint).eval()).eval()
    axes = {"pieces": {0: "b", 1: "p"}, "feature": {0: "b", 1: "p"}, "first": {0: "b", 1: "n"}}
    axes |= {name: {0: "b"} if name == "rows" else {0: "b", 3 if name == "link" else 1: "n"} for name in OUTPUTS}
    torch.onnx.export(
        graph, sample(), path, input_names=list(INPUTS), output_names=list(OUTPUTS), dynamic_axes=axes, opset_version=OPSET, dynamo=False
    )


def main(checkpoint, out):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    full, small = out / "reader.fp32.onnx", out / "reader.onnx"
    with torch.no_grad():
        export(checkpoint, full)
    quantise(full, small)
    manifest.write(out, small)
    for path in (full, small):
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB sha256 {hashlib.sha256(path.read_bytes()).hexdigest()}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
