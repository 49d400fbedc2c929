"""python -m export.restore READER.onnx OUT: the weights of a reader that ships, so that training can go on from them.

Writes OUT/reader.pt and OUT/stances.pt. What ships is in int8: each weight comes back as its whole number times its scale, and
`export.run_stances` makes the same whole numbers of it again.
"""

import sys
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

from text.words import GAPS, QUOTES, SHAPES
from train.model import Reader
from train.stances import Stances


class Graph:
    """The tables of a graph by name, int8 ones multiplied out; products without a name go by the bias that is added to them."""

    def __init__(self, path):
        graph = onnx.load(str(path)).graph
        self.tables = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
        readers = {name: node for node in graph.node for name in node.input}
        for node in graph.node:
            if node.op_type == "MatMul" and node.input[1].startswith("onnx::") and node.input[1] in self.tables:
                added = readers[node.output[0]]
                bias = next(name for name in added.input if name.endswith(".bias"))
                self.tables[bias.removesuffix("bias") + "weight"] = self.tables[node.input[1]]

    def vector(self, name):
        return self.tables[name]

    def product(self, name):
        """[out, in], as a linear layer holds it; the graph has it the other way round."""
        whole = self.tables.get(f"{name}.weight_quantized")
        return (self.tables[f"{name}.weight"] if whole is None else whole.float() * self.tables[f"{name}.weight_scale"]).T.contiguous()

    def linear(self, layer, name):
        layer.weight.copy_(self.product(name))
        layer.bias.copy_(self.vector(f"{name}.bias"))


def restore_layer(graph, layer, asked, rest):
    """`asked`: where the products for queries, keys and values stand, `rest`: where the others do. Queries ship divided by the root of a head's width."""
    width = layer.out.in_features
    scales = ((width // layer.heads) ** -0.5, 1, 1)
    layer.qkv.weight.copy_(torch.cat([graph.product(f"{asked}.qkv.{i}") / s for i, s in enumerate(scales)]))
    layer.qkv.bias.copy_(torch.cat([graph.vector(f"{asked}.qkv.{i}.bias") / s for i, s in enumerate(scales)]))
    for name in ("out", "up", "down"):
        graph.linear(getattr(layer, name), f"{rest}.{name}")
    restore_norms(graph, layer, rest, ("norm1", "norm2"))


def restore_norms(graph, module, at, names):
    for name in names:
        getattr(module, name).weight.copy_(graph.vector(f"{at}.{name}.weight"))
        getattr(module, name).bias.copy_(graph.vector(f"{at}.{name}.bias"))


def restore_features(graph, encoder):
    """The graph holds the sums of a word's three marks; the first quotation mark and the first gap are taken to add nothing."""
    table = graph.vector("graph.encoder.table")
    encoder.shape.weight.copy_(table[: len(SHAPES)])
    for marks, step, count in ((encoder.quote, 8, len(QUOTES)), (encoder.gap, 24, len(GAPS))):
        marks.weight.copy_(torch.stack([table[step * i] - table[0] for i in range(count)]))


def restore_heads(graph, module, at):
    """Linear layers and embeddings below `module`, by their own names."""
    for name, part in module.named_modules():
        if isinstance(part, torch.nn.Linear):
            graph.linear(part, f"{at}.{name}")
        elif isinstance(part, torch.nn.Embedding):
            part.weight.copy_(graph.vector(f"{at}.{name}.weight"))


@torch.no_grad()
def restore(path):
    """The reader and its position heads, from the graph at `path`."""
    graph = Graph(path)
    reader = Reader()
    encoder = reader.encoder
    encoder.word.weight.copy_(graph.tables["graph.encoder.word.weight.rows"].float() * graph.tables["graph.encoder.word.weight.scale"])
    encoder.position.weight.copy_(graph.vector("graph.encoder.position.weight"))
    restore_norms(graph, encoder, "graph.encoder", ["norm"])
    restore_features(graph, encoder)
    for i, layer in enumerate(encoder.layers):
        restore_layer(graph, layer, f"graph.encoder.tower.{i}", f"graph.encoder.tower.{i}")
    restore_heads(graph, reader.heads, "graph.heads")
    stances = Stances(reader, len(encoder.layers), wide=True)
    for i, layer in enumerate(stances.layers):
        restore_layer(graph, layer, f"tower.{i}", f"stances.layers.{i}")
    for name in ("act", "inside", "condition", "link"):
        restore_heads(graph, getattr(stances, name), f"stances.{name}")
    return reader, stances


def main(path, out):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    reader, stances = restore(path)
    reader.save(out / "reader.pt")
    torch.save({"state": stances.state_dict(), "options": {"depth": stances.depth, "wide": stances.wide}}, out / "stances.pt")


if __name__ == "__main__":
    main(*sys.argv[1:])
