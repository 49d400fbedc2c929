"""The reader as one graph: what the heads say, reduced to what decoding needs.

One window a run, so that no piece is padding; b is 1.
in   pieces [b, p], feature [b, p], first [b, n]: int32; first is the index of each word's first piece, 0 pads; n >= 32.
out  pos [b, n], entity [b, n]: best label; end [b, n]: log-odds that a sentence ends here (a blank line after it settles it);
     head [b, n, 2]: the two best heads within the sentence, itself for a root; relation [b, n, 2]: a label for each;
     root [b, n]: by how much being the root beats the best other head;
     role [b, n, 9]: O, B, I for source, cue, content; rows [b, k]: the likeliest words of cues;
     link [b, k, 6, n]: for each of these words the score of every word as its source (in, begin, end) and content (in, begin, end).
"""

import torch
from torch import nn

from export.window import WindowEncoder

ROWS = 32
INPUTS = ("pieces", "feature", "first")
OUTPUTS = ("pos", "entity", "end", "head", "relation", "root", "role", "rows", "link")


class Graph(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.encoder, self.heads = WindowEncoder(reader.encoder), reader.heads

    def forward(self, pieces, feature, first):
        return self.read(self.encoder(pieces[0], feature[0], first[0])[-1][None], feature, first)

    def read(self, x, feature, first):
        """What the heads say of words `x` [b, n, width]."""
        heads = self.heads
        mask = first > 0
        gap = feature.gather(1, first.long()) // 24
        before_blank = torch.cat([gap[:, 1:] == 3, torch.zeros_like(mask[:, :1])], 1) & mask
        end = heads["end"](x)[..., 0] + before_blank.to(x.dtype) * 20
        closed = (end > 0).to(x.dtype)
        sentence = closed.cumsum(1) - closed
        same = (sentence[:, :, None] == sentence[:, None, :]).to(x.dtype)
        arcs = heads["arc"](x, mask) + (1 - same) * -1e4
        at = torch.arange(first.shape[1])
        self_score = arcs[:, at, at]
        best, head = arcs.topk(2, dim=2)
        other = torch.where(head[..., 0] == at, best[..., 1], best[..., 0])
        relation = torch.stack([heads["arc"].relations(x, head[..., k]).argmax(-1) for k in (0, 1)], -1)
        role = heads["role"](x)
        cue = torch.maximum(role[..., 4], role[..., 5]) - role[..., 3] + (~mask).to(x.dtype) * -1e4
        rows = cue.topk(ROWS, dim=1)[1]
        link = heads["link"](x, rows)
        return (
            heads["pos"](x).argmax(-1).int(),
            heads["entity"](x).argmax(-1).int(),
            end,
            head.int(),
            relation.int(),
            self_score - other,
            role,
            rows.int(),
            link,
        )
