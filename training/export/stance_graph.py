"""The reader's graph with the position heads beside the others.

The shared layers run once; above them stand the reader's own upper layers and the tower of the position heads. More outputs:
     stance [b, n, 10]: log-odds of being an anchor, then a logit an act (softmax over the nine);
     inside [b, n, 10]: the same for being inside an evidence;
     condition [b, n, 7]: log-odds of standing in a condition, a relation each, then of beginning one;
     anchors [b, k]: the likeliest (word, act) pairs as word * 9 + act;
     stance_link [b, k, 5, n]: for each pair the score of every word as its holder, the first word and the last of its evidence, its
     addressee (itself: nobody), each a softmax over the words; and log-odds of standing in its condition.
"""

import torch
from torch import nn

from export.graph import OUTPUTS as READER_OUTPUTS
from export.graph import Graph
from prepare.positions import ACTS

ANCHORS = 32
OUTPUTS = (*READER_OUTPUTS, "stance", "inside", "condition", "anchors", "stance_link")


class Forked(nn.Module):
    """The encoder, which remembers what it made below the tower and at the top."""

    def __init__(self, encoder, depth):
        super().__init__()
        self.encoder, self.depth, self.lower, self.upper = encoder, depth, None, None
        self.position = encoder.position

    def features(self, feature):
        return self.encoder.features(feature)

    def forward(self, pieces, feature):
        e = self.encoder
        x = e.word(pieces) + e.position.weight[: pieces.shape[1]] + self.features(feature)
        x = e.norm(x)
        bias = (pieces == 0)[:, None, None, :].to(x.dtype) * -1e4
        for i, layer in enumerate(e.layers):
            if i == len(e.layers) - self.depth:
                self.lower = x
            x = layer(x, bias)
        self.upper = x
        return x


class StanceGraph(nn.Module):
    def __init__(self, reader, stances):
        super().__init__()
        reader.encoder = Forked(reader.encoder, stances.depth)
        self.graph = Graph(reader)
        self.stances = stances

    def forward(self, pieces, feature, first):
        read = self.graph(pieces, feature, first)
        s = self.stances
        index, fork = first.long(), self.graph.reader.encoder
        upper = fork.upper.gather(1, index[..., None].expand(-1, -1, fork.upper.shape[2]))
        x = s.words(fork.lower, pieces == 0, index, upper)
        mask = first > 0
        stance = s.act(x)
        chance = nn.functional.logsigmoid(stance[..., :1]) + stance[..., 1:].log_softmax(-1) + (~mask)[..., None].to(x.dtype) * -1e4
        anchors = chance.flatten(1).topk(ANCHORS, dim=1)[1]
        word = torch.div(anchors, len(ACTS), rounding_mode="floor")
        link = s.link(x, word, anchors - word * len(ACTS))
        return (*read, stance, s.inside(x), s.condition(x), anchors.int(), link)
