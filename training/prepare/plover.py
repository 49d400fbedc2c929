"""PLOVER sentences whose root says clearly which act the marked actor performs, as one-sentence documents for the position heads."""

import json

from prepare.anchors import heads_of
from prepare.corpus import article, words_in
from prepare.positions import ACTS, SAYING

ACT_OF = {"REJECT": "reject", "ACCUSE": "accuse", "REQUEST": "demand", "THREATEN": "threaten", "SUPPORT": "support", "AGREE": "accept"}
# PLOVER's AGREE takes in promises and cooperation; these words alone are an acceptance.
ACCEPTS = ("accept", "agree", "approv", "endors", "ratif", "sign", "welcom")


def documents(path, pieces, model):
    made = []
    with open(path, encoding="utf-8") as f:
        lines = [json.loads(line) for line in f]
    for line in lines:
        text, at = line["sentence"], line["sentence"].find(line["actor"])
        act = ACT_OF.get(line["root"])
        if at < 0 or act is None:
            continue
        doc = article({"id": f"plover/{line['id']}", "text": text, "attributions": []}, None, pieces)
        doc["annotators"], doc["folder"], doc["naming"] = None, "plover", {}
        actor = words_in(doc["spans"], [(at, at + len(line["actor"]))])
        heads = doc["heads"] = heads_of(model, doc)
        tops = [i for i in actor if heads[i] not in actor or heads[i] == i]
        if not tops:
            continue
        holder = tops[0]
        anchor = heads[holder]
        word = doc["tokens"][anchor].lower()
        if anchor == holder or word in SAYING or (act == "accept" and not word.startswith(ACCEPTS)):
            continue
        there = text.find(line["recipient"])
        toward = words_in(doc["spans"], [(there, there + len(line["recipient"]))]) if there >= 0 else []
        toward = [i for i in toward if heads[i] not in toward]
        doc["positions"] = [
            {"position": 0, "party": line["actor"], "act": ACTS.index(act), "first": anchor, "end": anchor + 1, "anchor": anchor, "holders": [holder], "sure": 2, "marked": [], "toward": toward, "addressed": True, "conditions": [], "partial": True}
        ]
        made.append(doc)
    return made
