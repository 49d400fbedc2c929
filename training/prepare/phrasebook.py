"""Made-up reports from prepare/phrases.tsv: the vocabulary of each act, with anchor, holder, evidence and conditions known.

A line of phrases.tsv is an act and a sentence: [evidence], *anchor*, <relation|condition>, {A} the holder, {B} another party,
{N} what is at stake, {V} {W}s {G} what one does (base, -s, -ing), {H} {K} harm (verb, noun), {T} a time.
"""

import random
from pathlib import Path

from prepare.corpus import article, words_in
from prepare.positions import ACTS, MARKS, RELATIONS

PARTIES = (
    "Norway|Peru|Kenya|Thailand|Hungary|Chile|Morocco|the Netherlands|Vietnam|Finland|Nigeria|South Korea|Egypt|Portugal|Ghana|Bolivia|Serbia|Qatar|Bulgaria|Jordan"
    "|Oslo|Lima|Nairobi|Hanoi|the Norwegian government|the Chilean cabinet|the Kenyan delegation|Peruvian negotiators|Thai officials"
    "|the union|the miners' union|the pilots|the dockers|the teachers' federation|management|the employers|the company|the bank|the creditors|the lenders|the board"
    "|the ministry|the government|the opposition|the rebels|the commission|the central bank|the council|the exporters|the growers|the importing countries|both sides"
    "|Halvard Steel Corp|Brenning Industries Inc|Tolland Airways|Marwick Oil|Castell Foods PLC|Ostrava Motors|the Delmore group|Pinehurst Partners|Quillan Holdings Ltd"
    "|President Arne Solberg|Prime Minister Lucia Ferrand|Foreign Minister Tomas Okello|Trade Minister Hana Weiss|Senator Joyce Mabry|Governor Dale Pruitt|chairman Victor Lindqvist"
    "|chief executive Maria Teller|finance minister Ondrej Balint|union leader Rosa Quint|a spokesman for the ministry|a senior official|Ferrand|Okello|Weiss|Mabry|Teller|he|she|they|it"
).split("|")
THINGS = (
    "the proposal|the draft accord|the plan|the latest offer|a cut in output|higher tariffs|lower tariffs|the ceasefire terms|the merger|the takeover bid|a pay rise of four pct|the wage offer"
    "|the rescheduling of its debt|new loans|the loan package|import curbs on steel|the quota system|a floor price|the price differentials|the extension of the pact|an arms embargo"
    "|the withdrawal of troops|the release of the prisoners|a prisoner exchange|security guarantees|the border agreement|fishing rights|the pipeline contract|a 40-hour week|job guarantees"
    "|the austerity measures|a tax on fuels|the budget compromise|the trade bill|the nominee|the inspection regime|a moratorium on interest payments|emission limits|a gas supply deal"
    "|the reform package|an independent inquiry|a summit|direct talks|a new round of negotiations|the compromise text|subsidies for farmers|the landing rights|the asset sale"
).split("|")
DOINGS = (
    "lower its tariffs/lowers its tariffs/lowering its tariffs|open its market/opens its market/opening its market|cut output/cuts output/cutting output|raise wages/raises wages/raising wages"
    "|resume talks/resumes talks/resuming talks|release the hostages/releases the hostages/releasing the hostages|pull back its troops/pulls back its troops/pulling back its troops"
    "|repay the loan/repays the loan/repaying the loan|sell its stake/sells its stake/selling its stake|sign the accord/signs the accord/signing the accord|end the strike/ends the strike/ending the strike"
    "|lift the embargo/lifts the embargo/lifting the embargo|share its data/shares its data/sharing its data|freeze prices/freezes prices/freezing prices|grant new credit/grants new credit/granting new credit"
    "|accept inspections/accepts inspections/accepting inspections|close the plant/closes the plant/closing the plant|buy more grain/buys more grain/buying more grain|drop the lawsuit/drops the lawsuit/dropping the lawsuit"
    "|reduce subsidies/reduces subsidies/reducing subsidies|delay the vote/delays the vote/delaying the vote|step down/steps down/stepping down|allow observers in/allows observers in/allowing observers in"
    "|pay 12 dlrs a share/pays 12 dlrs a share/paying 12 dlrs a share|supply gas at a lower price/supplies gas at a lower price/supplying gas at a lower price|extend the deadline/extends the deadline/extending the deadline"
).split("|")
HARMS = "impose sanctions|go on strike|cut off supplies|raise duties on its goods|quit the talks|take the case to court|close the border|halt payments|leave the pact|ban its exports|use force|shut the plant|withhold the loan|sell off its shares|block the merger".split("|")
HARM = "sanctions|retaliation|a strike|legal action|higher duties|a boycott|an embargo|military action|a lockout|a price war|job losses|countermeasures|a walkout|default".split("|")
TIMES = "yesterday|this week|next month|on Friday|soon|by June|today|at the next meeting|before the summit|within days".split("|")
RELATION_OF = {"if": "if", "unless": "unless", "exchange": "in_exchange_for"}


def fill(template, rng):
    base, third, ing = rng.choice(DOINGS).split("/")
    other = rng.choice(DOINGS).split("/")
    holder, second = rng.sample(PARTIES, 2)
    if second in ("he", "she", "they", "it"):
        second = rng.choice(PARTIES[:20])
    values = {
        "A": f"\x01{holder}\x02", "B": second, "N": rng.choice(THINGS), "V": base, "G": ing, "Ws": other[1], "W": other[0], "H": rng.choice(HARMS), "K": rng.choice(HARM), "T": rng.choice(TIMES),
    }  # fmt: skip
    if "*" not in template:
        # The act is in what would be done: its verb is the anchor.
        values |= {key: "*" + values[key].replace(" ", "* ", 1) for key in ("H", "V")}
    text = template.replace("{W}s", values["Ws"])
    for key in "ABNVGWHKT":
        text = text.replace("{" + key + "}", values[key])
    return text


def read(marked, at):
    """(plain text, {name: spans}) of one filled sentence that begins at offset `at`."""
    plain, spans, opened, relation = "", {"conditions": []}, {}, None
    i = 0
    while i < len(marked):
        c = marked[i]
        here = at + len(plain)
        if c in "[\x01":
            opened[c] = here
        elif c == "]":
            spans["evidence"] = (opened["["], here)
        elif c == "\x02":
            spans["holder"] = (opened["\x01"], here)
        elif c == "*":
            if "*" in opened:
                spans["anchor"] = (opened.pop("*"), here)
            else:
                opened["*"] = here
        elif c == "<":
            bar = marked.index("|", i)
            relation, opened["<"] = RELATION_OF[marked[i + 1 : bar]], here
            i = bar
        elif c == ">":
            spans["conditions"].append((relation, (opened["<"], here)))
        else:
            plain += c
        i += 1
    return plain, spans


def documents(pieces, copies, seed=5):
    """Reports of a few sentences each; every phrase occurs `copies` times."""
    rng = random.Random(seed)
    lines = [line.split("\t") for line in (Path(__file__).parent / "phrases.tsv").read_text("utf-8").splitlines() if line] * copies
    rng.shuffle(lines)
    made = []
    while lines:
        text, found = "", []
        for act, template in [lines.pop() for _ in range(min(len(lines), rng.randint(2, 7)))]:
            if text:
                text += rng.choice((" ", " ", "\n\n"))
            marked = fill(template, rng)
            plain, spans = read(marked, len(text))
            if plain[0].islower():
                plain = plain[0].upper() + plain[1:]
            text += plain + "."
            found.append((act, spans))
        doc = article({"id": f"phrases/{len(made)}", "text": text, "attributions": []}, None, pieces)
        doc["annotators"], doc["folder"], doc["positions"], doc["naming"] = None, "phrases", [], {}
        for act, spans in found:
            if act == "none":
                continue
            at = lambda span: words_in(doc["spans"], [span])
            evidence = at(spans["evidence"])
            while doc["tokens"][evidence[-1]] in MARKS:
                evidence.pop()
            holder = [i for i in at(spans["holder"]) if doc["tokens"][i] not in ("'s",)]
            # "a spokesman for the ministry": the head stands before "for".
            head = next((i - 1 for i in holder if doc["tokens"][i] == "for"), holder[-1])
            conditions = [{"relation": RELATIONS.index(r), "words": at(span)} for r, span in spans["conditions"]]
            doc["positions"].append(
                {"position": len(doc["positions"]), "party": "", "act": ACTS.index(act), "first": evidence[0], "end": evidence[-1] + 1, "anchor": at(spans["anchor"])[0], "holders": [head], "sure": 2, "marked": [], "toward": [], "addressed": True, "conditions": conditions}
            )  # fmt: skip
        made.append(doc)
    return made
