"""The reader's graph with the position heads beside the others.

The shared layers run once; above them stand the reader's own upper layers and the tower of the position heads. More outputs:
     stance [b, n, 10]: log-odds of being an anchor, then a logit an act (softmax over the nine);
     inside [b, n, 10]: the same for being inside an evidence;
     condition [b, n, 7]: log-odds of standing in a condition, a relation each, then of beginning one;
     anchors [b, k]: the likeliest (word, act) pairs as word * 9 + act;
     stance_link [b, k, 6, n]: for each pair the score of every word as its holder, the first word and the last of its evidence, its
     addressee (itself: nobody), each a softmax over the words; log-odds of standing in its condition; and, again a softmax, the score
     of every word as a name of the holder's party (itself: none in sight).
"""

import torch
from torch import nn

from export.graph import OUTPUTS as READER_OUTPUTS
from export.graph import Graph
from export.window import Tower
from prepare.positions import ACTS

ANCHORS = 32
OUTPUTS = (*READER_OUTPUTS, "stance", "inside", "condition", "anchors", "stance_link")


class StanceGraph(nn.Module):
    def __init__(self, reader, stances):
        super().__init__()
        self.graph, self.stances, self.tower = Graph(reader), stances, Tower(stances.layers)

    def forward(self, pieces, feature, first):
        s = self.stances
        passed = self.graph.encoder(pieces[0], feature[0], first[0])
        upper = passed[-1][None]
        read = self.graph.read(upper, feature, first)
        x = self.tower(passed[-1 - s.depth], first[0])[-1][None]
        if s.wide:
            x = torch.cat([x, upper], -1)
        mask = first > 0
        stance = s.act(x)
        chance = nn.functional.logsigmoid(stance[..., :1]) + stance[..., 1:].log_softmax(-1) + (~mask)[..., None].to(x.dtype) * -1e4
        anchors = chance.flatten(1).topk(ANCHORS, dim=1)[1]
        word = torch.div(anchors, len(ACTS), rounding_mode="floor")
        link = s.link(x, word, anchors - word * len(ACTS))
        return (*read, stance, s.inside(x), s.condition(x), anchors.int(), link)
