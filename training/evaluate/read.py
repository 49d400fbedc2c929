"""Runs the graph over articles, one window at a time, exactly as src/annotate/reader does."""

import numpy as np
import onnxruntime as ort

from text.windows import even_limit, windows
from train.batches import CLS, SEP

LONGEST = 192
FEWEST_WORDS = 32


def session(path, threads=2):
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def feed(article, first, last):
    pieces, feature, starts = [CLS], [0], []
    for i in range(first, last):
        starts.append(len(pieces))
        pieces.extend(article["pieces"][i])
        packed = int(article["shape"][i] + 8 * (article["quote"][i] + 3 * article["gap"][i]))
        feature.extend([packed] * len(article["pieces"][i]))
    pieces.append(SEP)
    feature.append(0)
    starts.extend([0] * (FEWEST_WORDS - len(starts)))
    return {k: np.array([v], np.int32) for k, v in (("pieces", pieces), ("feature", feature), ("first", starts))}


def read(run, article, longest=LONGEST):
    """[(first word, past last, outputs by name)] of each window, padding cut off."""
    names = [o.name for o in run.get_outputs()]
    counts = [len(p) for p in article["pieces"]]
    limit = even_limit(sum(counts), longest)
    result = []
    for first, last in windows(article["tokens"], article["gap"], counts, lambda _: limit):
        got = dict(zip(names, run.run(None, feed(article, first, last)), strict=True))
        n = last - first
        kept = {k: v[0] if k in ("rows", "anchors") else v[0][..., :n] if k.endswith("link") else v[0][:n] for k, v in got.items()}
        result.append((first, last, kept))
    return result
