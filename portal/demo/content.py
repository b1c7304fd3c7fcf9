"""Reads what the demo says from the files of `data/`, and fills the slots of its text patterns."""

import csv
import re
import tomllib
from functools import cache
from pathlib import Path

DATA = Path(__file__).resolve().parent / "data"
VOWELS = set("aáeéiíoóöőuúüű")
# Adjectives that no rule gives.
IRREGULAR = {"Bélapátfalva": "Bélapátfalvai"}

# Legal status in the table -> the code of Settlement.Status.
STATUSES = {
    "fovaros": "capital",
    "fovarosi_kerulet": "capital_district",
    "megyei_jogu_varos": "county_city",
    "varos": "town",
    "nagykozseg": "large_village",
    "kozseg": "village",
}

# Headings of an article -> the field it fills, in both languages.
SECTIONS = {
    "hu": {
        "Cél": "aim",
        "Honnan indult": "story",
        "Lépések": "steps",
        "Emberek": "people",
        "Eszközök": "things",
        "Pénz": "money",
        "Partnerek": "partners",
        "Eredmények": "results",
        "Fenntarthatóság": "sustainability",
        "Átvehetőség": "transferability",
    },
    "en": {
        "Aim": "aim",
        "How it started": "story",
        "Steps": "steps",
        "People": "people",
        "Things": "things",
        "Money": "money",
        "Partners": "partners",
        "Results": "results",
        "Sustainability": "sustainability",
        "Transferability": "transferability",
    },
}


@cache
def texts(name: str) -> dict:
    """What stands in `data/<name>.toml`, read once in a process; nobody changes it."""
    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))


def settlements():
    """Rows of settlements.csv: name, county (KSH code), legal_status and status, population (or None)."""
    with (DATA / "settlements.csv").open(encoding="utf-8", newline="") as file:
        return [
            row | {"status": STATUSES[row["legal_status"]], "population": int(row["population"] or 0) or None}
            for row in csv.DictReader(file)
        ]


def practices():
    """The well written practices: front matter as a dict, texts under ``hu`` and, where translated, ``en``."""
    found = []
    for path in sorted((DATA / "practices").glob("*.md")):
        if path.name.endswith(".en.md"):
            continue
        practice, body = _front_matter(path)
        practice["hu"] = _sections(body, "hu", path)
        english = path.with_suffix(".en.md")
        if english.exists():
            practice["en"] = _sections(english.read_text(encoding="utf-8"), "en", english)
        found.append(practice)
    return found


def adjective(name):
    """Golop -> Golopi, Tamási -> Tamási, Jánosháza -> Jánosházi, Apátfalva -> Apátfalvi."""
    if name in IRREGULAR:
        return IRREGULAR[name]
    if name.endswith("i"):
        return name
    return re.sub(r"(ház|falv)a$", r"\1", name) + "i"


def article(word):
    return "az" if word[:1].lower() in VOWELS else "a"


def fill(pattern, settlement="", **slots):
    """A pattern with its slots filled (which: see names.toml, visits.toml). A slot left without value is an error."""
    place = adjective(settlement) if settlement else ""
    for key in {"community", "institution"} & slots.keys():
        name = slots[key] = slots[key].removesuffix(f", {settlement}")  # nobody says "a Kemence-kör, Golop tagjai"
        slots |= {f"a_{key}": f"{article(name)} {name}", f"A_{key}": f"{article(name).capitalize()} {name}"}
    return pattern.format(
        settlement=settlement,
        Settlement_i=place,
        settlement_i=place[:1].lower() + place[1:],
        az=article(settlement),
        Az=article(settlement).capitalize(),
        **slots,
    )


def _front_matter(path):
    _, head, body = path.read_text(encoding="utf-8").split("+++\n", 2)
    return tomllib.loads(head), body


def _sections(text, language, path):
    """``## Heading`` parts of an article -> {field: markdown}."""
    names = SECTIONS[language]
    parts = re.split(r"^## (.+)$", text, flags=re.MULTILINE)
    fields = {}
    for heading, body in zip(parts[1::2], parts[2::2], strict=True):
        if heading not in names:
            raise ValueError(f"{path.name}: unknown heading {heading!r}")
        fields[names[heading]] = body.strip()
    return fields
