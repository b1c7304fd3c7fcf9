"""What the demo's public reads: good practices, model projects and events."""

import datetime
from itertools import count, cycle

from django.utils import timezone
from django.utils.text import slugify

from institutions.models import Institution, Settlement
from mentors.actions import practice_loading
from mentors.models.practice_facts import Theme

from . import content
from . import practice_patterns as patterns

PRACTICES, MODEL_PROJECTS = 177, 25
WAITING = ["draft", "draft", "collected", "institution_consented", "county_review", "expert_review"]
WORDS = ("aim", "story", "people", "things", "money", "partners", "results", "sustainability", "transferability")


def load(rng, today, users, workers, places) -> None:
    """Enters the practices, published over the last three years, and some that still wait."""
    collectors = [worker.user for worker in workers if not worker.until]
    written = [_written(practice, rng.choice(collectors)) for practice in content.practices()]
    models = sum(entry.facts["kind"] == "model_project" for entry in written)
    topics = [(field, topic) for field, rows in patterns.TOPICS.items() for topic in rows]
    slugs = {entry.facts["slug"] for entry in written}
    entries = list(written)
    for number, (field, topic) in zip(count(), cycle(topics), strict=False):
        if len(entries) == PRACTICES + MODEL_PROJECTS + len(WAITING):
            break
        kind, lead_in = "practice", ""
        if len(entries) >= PRACTICES + models:
            kind, lead_in = "model_project", "Mintaprojekt: "
        elif number >= len(topics):
            lead_in = "Átvettük: "
        if len(entries) >= PRACTICES + MODEL_PROJECTS:
            kind, lead_in = "practice", "Készül: "
        entries.append(_patterned(rng, field, topic, kind, lead_in, rng.choice(places), rng.choice(collectors), slugs))
    public, waiting = entries[: -len(WAITING)], entries[-len(WAITING) :]
    for entry, days in zip(public, sorted(rng.sample(range(10, 1060), len(public)), reverse=True), strict=True):
        entry.published_at = _noon(today - datetime.timedelta(days=days))
    # The written ones are what people shall see first.
    newest = sorted((entry.published_at for entry in public), reverse=True)
    for entry, moment in zip(rng.sample(written, len(written)), newest, strict=False):
        entry.published_at, other = moment, entry.published_at
        next(one for one in public if one is not entry and one.published_at == moment).published_at = other
    for entry, state in zip(waiting, WAITING, strict=True):
        entry.facts["state"] = state
    practice_loading.load(entries, by=users["editor@example.org"])


def _noon(day: datetime.date) -> datetime.datetime:
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time(12)))


def _written(practice: dict, collector) -> practice_loading.Entry:
    """One of the written articles."""
    place = Settlement.objects.select_related("county").get(name=practice["settlement"])
    house, _made = Institution.objects.get_or_create(
        settlement=place, name=practice["institution"], defaults={"kind": practice["field"]}
    )
    names = ("slug", "kind", "field", "started", "themes", "target_groups", "accepts_study_visits")
    facts = {name: practice[name] for name in names} | {
        "settlement": place,
        "institution": house,
        "cost_band": practice["cost"],
        "staff_needed": practice["staff"],
        "settlement_size": practice["size"],
        "collected_by": collector,
    }
    texts = {"hu": _words(practice["hu"], practice["title"], practice["lead"])}
    if "en" in practice:
        texts["en"] = _words(practice["en"], practice["title_en"], practice["lead_en"])
    return practice_loading.Entry(facts=facts, texts=texts)


def _words(sections: dict, title: str, lead: str) -> dict[str, str]:
    steps = "\n".join(f"{number}. {step}" for number, step in enumerate(sections["steps"], 1))
    return {name: sections.get(name, "") for name in WORDS} | {"title": title, "lead": lead, "steps": steps}


def _patterned(rng, field, topic, kind, lead_in, place, collector, slugs) -> practice_loading.Entry:
    """One of the plausible ones, from building blocks."""
    family_name, title, lead, groups, themes, cost = topic
    family = patterns.FAMILIES[family_name]
    slots = {"n": rng.randrange(6, 30), "m": rng.randrange(40, 300), "k": rng.randrange(8, 60)}

    def say(texts):
        return content.fill(rng.choice(texts), place.name, **slots)

    chosen = sorted(rng.sample(range(len(family["steps"])), rng.randrange(4, 7)))
    sections = {name: say(family[name]) for name in ("aim", "story", "people", "things", "partners", "results")}
    sections |= {
        "steps": [content.fill(family["steps"][index], place.name, **slots) for index in chosen],
        "money": say(patterns.MONEY[cost]),
        "sustainability": say(patterns.SUSTAINABILITY),
        "transferability": say(patterns.TRANSFERABILITY),
    }
    facts = {
        "slug": _slug(f"{lead_in}{title}", slugs),
        "kind": kind,
        "field": field,
        "started": rng.randrange(2012, 2025),
        "themes": [theme for theme in themes.split() if theme in Theme.values],
        "target_groups": groups.split(),
        "accepts_study_visits": rng.random() < 0.5,
        "settlement": place,
        "institution": Institution.objects.filter(settlement=place).order_by("pk").first(),
        "cost_band": cost,
        "staff_needed": rng.randrange(1, 12),
        "collected_by": collector,
    }
    return practice_loading.Entry(facts=facts, texts={"hu": _words(sections, f"{lead_in}{title}", lead)})


def _slug(title: str, taken: set[str]) -> str:
    stem = slugify(title)[:100]
    slug = next(slug for slug in (stem, *(f"{stem}-{number}" for number in range(2, 99))) if slug not in taken)
    taken.add(slug)
    return slug
