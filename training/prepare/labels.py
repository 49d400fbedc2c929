"""The closed sets of labels. Their order is part of the model: append, never reorder."""

ROLES = ("source", "cue", "content")
BIO = ("O", "B", "I")
# What a cue is linked to; "begin" and "end" score the edges of a run.
LINKS = ("source", "source-begin", "source-end", "content", "content-begin", "content-end")

ENTITIES = ("PERSON", "ORGANIZATION", "LOCATION", "MISC", "DATE", "MONEY", "PERCENT", "NUMBER", "ORDINAL")
ENTITY_OF = {t: t for t in ENTITIES} | {"TIME": "DATE", "DURATION": "DATE", "SET": "DATE"}
ENTITY_TAGS = ("O",) + tuple(f"{p}-{t}" for t in ENTITIES for p in "BI")

POS = (
    "NN IN NNP DT JJ NNS , . RB VBD PRP VB VBZ CC TO VBN VBG VBP '' CD PRP$ `` MD POS : WDT WP NNPS WRB JJR RP JJS RBR $ "
    "-LRB- -RRB- EX RBS PDT UH WP$ FW SYM LS #"
).split()
RELATIONS = (
    "punct case nmod nsubj det compound amod dobj root mark advmod aux cc conj nmod:poss ccomp xcomp advcl cop dep acl:relcl nummod neg acl "
    "auxpass nsubjpass appos nmod:tmod compound:prt parataxis mwe expl nmod:npmod csubj iobj det:predet cc:preconj discourse csubjpass"
).split()
