"""Which words of a text denote a party: the weak labels of the holder pointer, made from canonical names alone.

Only used to train and to judge; at run time the parties are resolved in TypeScript.
"""

import re
import unicodedata

# Adjectives, capitals and seats of government that no prefix rule finds.
IRREGULAR = {
    "united states": "u.s. us american americans america washington administration reagan white house congress senate pentagon u.s.a.",
    "united kingdom": "britain british u.k. uk london english downing",
    "britain": "british u.k. uk london united kingdom",
    "soviet union": "soviet soviets moscow russia russian ussr kremlin",
    "russia": "russian russians moscow kremlin",
    "ukraine": "ukrainian ukrainians kyiv kiev",
    "european community": "ec community commission brussels european europeans europe",
    "ec commission": "ec commission brussels community european",
    "european union": "eu union brussels european",
    "west germany": "german germany germans bonn bundesbank",
    "germany": "german germans berlin bonn",
    "france": "french paris",
    "netherlands": "dutch hague",
    "switzerland": "swiss bern berne",
    "spain": "spanish madrid",
    "philippines": "philippine filipino manila",
    "ivory coast": "ivorian abidjan",
    "japan": "tokyo",
    "china": "beijing peking",
    "iran": "tehran",
    "iraq": "baghdad",
    "israel": "jerusalem",
    "mexico": "mexican",
    "argentina": "argentine buenos",
    "brazil": "brasilia",
    "canada": "ottawa canadian",
    "denmark": "danish copenhagen",
    "poland": "polish warsaw",
    "sweden": "swedish stockholm",
    "turkey": "turkish ankara",
    "greece": "greek athens",
    "ireland": "irish dublin",
    "new zealand": "wellington",
    "south africa": "pretoria",
    "south korea": "korean korea seoul",
    "taiwan": "taiwanese taipei",
    "thailand": "thai bangkok",
    "turkiye": "turkish turkey ankara",
    "norway": "norwegian oslo",
    "belgium": "belgian brussels",
    "italy": "rome",
    "australia": "canberra",
    "saudi arabia": "saudi saudis riyadh",
    "united arab emirates": "uae emirates abu",
    "federal reserve": "fed",
    "federal reserve board": "fed",
    "white house": "administration reagan obama president",
    "house ways and means committee": "panel committee",
    "obama administration": "administration president white house u.s.",
    "us congress": "congress lawmakers senate house",
}
WEAK = set("the of and s a an for in to on co corp inc ltd plc group company international national united states north south west east new".split())
ROLES = set(
    "ministry minister ministers government administration bank banks company companies group union unions official officials spokesman spokeswoman spokesperson "
    "board management committee commission council president chairman leader leaders negotiators negotiator workers employers producers consumers delegates delegate "
    "sources source traders members countries states nations sides side parties firm owners shareholders creditors bankers analysts economists diplomats lawmakers senators "
    "secretary executive executives campaign candidate senator governor court agency department authorities conference community industry farmers growers exporters importers "
    "pilots strikers seamen miners dockers dealers others both neither party democrats republicans critics supporters ambassador envoy institutions".split()
)
PRONOUNS = set("he she they it we i who which".split())


def fold(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c)).replace(".", "").replace("’", "'")


def keys(name):
    """The words of a canonical name that can stand for it, with its initials."""
    plain = re.findall(r"[a-z0-9&'-]+", fold(name))
    strong = [w for w in plain if w not in WEAK and len(w) > 1] or plain
    capital = [w for w in re.findall(r"[A-Za-z][\w'-]*", name) if w.lower() not in ("of", "the", "and", "for")]
    initials = "".join(w[0] for w in capital).lower()
    made = set(strong)
    if len(initials) > 1:
        made.add(initials)
    for alias in IRREGULAR.get(" ".join(plain), "").split():
        made.add(fold(alias))
    return made


def matches(word, key):
    """Same word, plural, possessive or demonym by prefix (Japan, Japanese; producer, producers)."""
    if word == key:
        return True
    if len(key) >= 4 and len(word) >= 4:
        stem = key[:-1] if key[-1] in "aeysl" and len(key) > 4 else key
        return word.startswith(stem) and len(word) - len(stem) <= 4
    return False


class Party:
    """A party's names and those who speak for it, as keys to match words against."""

    def __init__(self, name, speakers=()):
        self.name = name
        self.keys = keys(name)
        self.people = set()
        for s in speakers:
            parts = re.findall(r"[a-z'-]+", fold(s))
            if parts:
                self.people.add(parts[-1])

    def denoted_by(self, word):
        w = fold(word)
        if w in self.people:
            return True
        return any(matches(w, k) for k in self.keys)


def naming(tokens, parties):
    """{party: words that name it}: of each stretch of words that match its name the last, where a capital or two of its words make it a name.

    `parties`: the canonical names of all parties of the report; a word that would name several of them names none.
    """
    known = {name: keys(name) for name in parties}
    folded = [fold(t) for t in tokens]
    matched = {name: [{k for k in mine if matches(w, k)} if w[:1].isalnum() else set() for w in folded] for name, mine in known.items()}
    made = {}
    for name, hits in matched.items():
        rivals = [matched[other] for other in known if other != name and not known[other] <= known[name]]
        found = made[name] = []
        for first, end in stretches(hits):
            words = set().union(*hits[first:end])
            capital = any(tokens[i][0].isupper() and hits[i] and folded[i] not in ROLES and i > 0 for i in range(first, end))
            if not capital and len(words) < 2:
                continue
            # Whoever has more of its name in these words is the one that they name.
            if any(len(set().union(*rival[first:end])) >= len(words) for rival in rivals):
                continue
            found.append(end - 1)
    return made


def stretches(hits):
    """[first, end) of runs of matching words; "of", "the" and hyphens may stand between."""
    made = []
    for i, hit in enumerate(hits):
        if not hit:
            continue
        if made and i - made[-1][1] <= 1 and i - made[-1][0] < 8:
            made[-1][1] = i + 1
        else:
            made.append([i, i + 1])
    return made
