"""WordPiece over one word at a time. The same rules run in src/annotate/reader/word-pieces.ts."""

import unicodedata

import regex

PIECES_PER_WORD = 8
CHUNK = regex.compile(r"[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]")
DROPPED = regex.compile(r"[\p{Mn}\p{Cf}\p{Cc}]")


class WordPieces:
    def __init__(self, vocabulary):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown = self.ids["[UNK]"]
        self.cls = self.ids["[CLS]"]
        self.sep = self.ids["[SEP]"]
        self.pad = self.ids["[PAD]"]
        self.cache = {}

    def __call__(self, word):
        found = self.cache.get(word)
        if found is None:
            found = self.cache[word] = self._split(word)
        return found

    def _split(self, word):
        plain = DROPPED.sub("", unicodedata.normalize("NFKD", word)).lower()
        pieces = []
        for chunk in CHUNK.findall(plain):
            pieces.extend(self._chunk(chunk))
            if len(pieces) >= PIECES_PER_WORD:
                break
        return pieces[:PIECES_PER_WORD] or [self.unknown]

    def _chunk(self, chunk):
        if len(chunk) > 100:
            return [self.unknown]
        pieces, start = [], 0
        while start < len(chunk):
            end = len(chunk)
            while end > start:
                found = self.ids.get(("##" if start else "") + chunk[start:end])
                if found is not None:
                    break
                end -= 1
            if end == start:
                return [self.unknown]
            pieces.append(found)
            start = end
        return pieces
