"""python -m export.matters MATTERS.pt SIZE OUT: OUT/matters.onnx and what the manifest says of it.

The graph reads a chunk of sentences, pieces [1, p], and gives each piece a direction of SIZE numbers, `about` [p, SIZE], and its weight in
means over words, `weight` [p]. The directions are the encoder's own, turned so that SIZE numbers hold most of what tells the
checkpoint's own `vectors` (of stances, [many, width]) apart.
"""

import json
import sys
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn

from export.manifest import described
from export.quantise import quantise
from export.run import OPSET
from export.window import Tower
from train.model import Encoder, Size


class MatterGraph(nn.Module):
    def __init__(self, encoder, weigh, basis):
        super().__init__()
        # A chunk has no features of words, so theirs live in the positions.
        positions = encoder.position.weight + encoder.features(torch.zeros(1, dtype=torch.long))
        self.word, self.norm, self.tower = encoder.word, encoder.norm, Tower(encoder.layers)
        self.position, self.basis = nn.Parameter(positions.detach()), nn.Parameter(basis)
        self.weigh = weigh

    def forward(self, pieces):
        x = self.norm(self.word(pieces[0]) + self.position[: pieces.shape[1]])
        for layer in self.tower:
            x = layer(x)
        return x @ self.basis, F.softplus(self.weigh(x))[:, 0]


def load(path):
    kept = torch.load(path, map_location="cpu", weights_only=False)
    layers = 1 + max(int(name.split(".")[1]) for name in kept["enc"] if name.startswith("layers."))
    encoder = Encoder(Size(layers=layers))
    encoder.load_state_dict(kept["enc"])
    weigh = nn.Linear(encoder.norm.normalized_shape[0], 1)
    weigh.load_state_dict({name: kept["pool"][f"word.{name}"] for name in ("weight", "bias")})
    return encoder.eval(), weigh.eval(), F.softplus(kept["pool"]["mix"]).tolist(), kept["vectors"].float()


def main(path, size, out):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    encoder, weigh, mix, vectors = load(path)
    basis = torch.linalg.eigh(vectors.T @ vectors)[1][:, -int(size) :]
    full, small = out / "matters.fp32.onnx", out / "matters.onnx"
    with torch.no_grad():
        torch.onnx.export(
            MatterGraph(encoder, weigh, basis).eval(),
            (torch.randint(1000, 20000, (1, 60), dtype=torch.int32),),
            full,
            input_names=["pieces"],
            output_names=["about", "weight"],
            dynamic_axes={"pieces": {1: "p"}, "about": {0: "p"}, "weight": {0: "p"}},
            opset_version=OPSET,
            dynamo=False,
        )
    quantise(full, small)
    path = out / "manifest.json"
    made = json.loads(path.read_text("utf-8"))
    # How much of a stance's direction is of its own words, its sentence and the headline.
    made["matters"] = described(small) | {"size": int(size), "mix": [round(x, 4) for x in mix]}
    path.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    share = (vectors @ basis).norm() ** 2 / vectors.norm() ** 2
    print(f"{small}: {small.stat().st_size / 1e6:.1f} MB; {share:.3f} of the directions kept in {size} numbers")


if __name__ == "__main__":
    main(*sys.argv[1:])
