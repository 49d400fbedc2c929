"""From scores to attributions. The same algorithm ships in src/annotate/reader/decode-attributions.ts; change both or neither."""

from dataclasses import dataclass

import numpy as np

NEVER = -1e9


@dataclass
class Tuning:
    """Tuned on dev, lightly."""

    cue: float = 0.0  # log-odds from which a word belongs to a cue
    edge: float = 1.0  # weight of the scores of edges
    twin: float = 0.5  # share of common words from which two contents are one attribution's
    gap: int = 2  # words that may part two pieces of one cue


def log_odds(role, r):
    """Log-odds that a word carries role r at all."""
    return np.logaddexp(role[:, 3 * r + 1], role[:, 3 * r + 2]) - role[:, 3 * r]


def cue_spans(role, threshold):
    inside = log_odds(role, 1) > threshold
    spans = []
    for i in np.flatnonzero(inside):
        if spans and spans[-1][1] == i and role[i, 4] <= role[i, 5]:
            spans[-1][1] = int(i) + 1
        else:
            spans.append([int(i), int(i) + 1])
    return spans


def best_run(inside, begin, end):
    """The run of words with the highest sum of inside scores, the begin score of its first and the end score of its last word."""
    best, found = 0.0, None
    score, start = NEVER, 0
    for i in range(len(inside)):
        if begin[i] > score:
            score, start = begin[i], i
        score += inside[i]
        if score + end[i] > best:
            best, found = score + end[i], (start, i + 1)
    return found


def best_runs(inside, begin, end):
    """The set of runs, parted by a word or more, with the highest such sum: Viterbi over two states."""
    n = len(inside)
    out_score, in_score = 0.0, NEVER
    out_from_in, in_from_out = [False] * n, [False] * n
    for i in range(n):
        ended = in_score + (end[i - 1] if i else 0.0)
        started = out_score + begin[i]
        out_from_in[i], in_from_out[i] = ended > out_score, started > in_score
        out_score, in_score = max(out_score, ended), max(started, in_score) + inside[i]
    runs = []
    is_in = in_score + end[n - 1] > out_score
    last = n
    for i in range(n - 1, -1, -1):
        if is_in and in_from_out[i]:
            runs.append((i, last))
            is_in = False
        elif not is_in and out_from_in[i]:
            is_in, last = True, i
    return runs[::-1]


def words_of(runs):
    return {i for a, b in runs for i in range(a, b)}


def without_twins(found, tuning):
    """Of attributions that share their content the one with the surest cue; a neighbouring cue ("has | repeatedly said") joins it."""
    kept = []
    for f in sorted(found, key=lambda f: -f["score"]):
        content = words_of(f["content"])
        twin = next((k for k in kept if len(content & words_of(k["content"])) >= tuning.twin * len(content | words_of(k["content"]))), None)
        if twin is None:
            kept.append(f)
            continue
        (a, b), (c, d) = twin["cue"][0], f["cue"][0]
        low, high = min(b, d), max(a, c)
        taken = words_of(twin["content"]) | words_of(twin["source"])
        if high - low <= tuning.gap and not any(i in taken for i in range(low, high)):
            twin["cue"] = [(min(a, c), max(b, d))]
    return sorted(kept, key=lambda f: f["cue"])


def attributions(scores, tuning=None):
    """[{source: [(first, last)], cue: [...], content: [...], score}] in words of the window."""
    t = tuning or Tuning()
    role, rows, link = scores["role"], list(scores["rows"]), scores["link"]
    cue_score = log_odds(role, 1)
    found = []
    for a, b in cue_spans(role, t.cue):
        chosen = [rows.index(i) for i in range(a, b) if i in rows]
        if not chosen:
            continue
        s = link[chosen].mean(0)
        source_in, content_in = s[0].copy(), s[3].copy()
        source_in[a:b] = content_in[a:b] = NEVER
        source = best_run(source_in, t.edge * s[1], t.edge * s[2])
        if source:
            content_in[source[0] : source[1]] = NEVER
        content = best_runs(content_in, t.edge * s[4], t.edge * s[5])
        if content:
            found.append({"source": [source] if source else [], "cue": [(a, b)], "content": content, "score": float(cue_score[a:b].mean())})
    return without_twins(found, t)
