"""Cuts an article into windows of whole paragraphs where that is possible. The same rules run in src/annotate/reader/windows.ts."""

OPENS = set("“\"‘'«„")
ENDS = set(".?!…") | {"..", "...", "...."}
CLOSES = set("”\"’'»)")


def cut_quality(tokens, gaps, i):
    """How good it is to cut before word i: 4 between paragraphs, less where speech may run on, 0 inside a sentence."""
    before, after = tokens[i - 1], tokens[i]
    ended = before in ENDS or (before in CLOSES and i > 1 and tokens[i - 2] in ENDS)
    if gaps[i] == 3:
        return 3 if before == ":" or after in OPENS else 4
    if gaps[i] == 2 and ended:
        return 2
    return 1 if ended else 0


def windows(tokens, gaps, counts, limit):
    """[(first, past last)] of words, each with at most `limit(k)` word pieces, k being the number of the window."""
    result, first, n = [], 0, len(tokens)
    while first < n:
        room, last, best, best_quality = limit(len(result)), first, None, -1
        total = 0
        while last < n and (total + counts[last] <= room or last == first):
            total += counts[last]
            last += 1
            if last < n and total * 2 >= room:
                quality = cut_quality(tokens, gaps, last)
                if quality >= best_quality:
                    best, best_quality = last, quality
        end = n if last == n else (best or last)
        result.append((first, end))
        first = end
    return result


def even_limit(total, most):
    """A limit that spreads an article's pieces over as few windows as `most` allows, with some slack for whole paragraphs."""
    parts = max(1, -(-total // most))
    return min(most, int(total / parts * 1.2) + 1)
