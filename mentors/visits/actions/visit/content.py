"""What a visit says: its fields in one normal form, the hash of that, and what must hold between them."""

import datetime
from dataclasses import replace

from django.core.exceptions import ValidationError
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from institutions.base.standing import Role, standing_of
from institutions.base.text import Longest, composed, composed_line, in_one_line, length, tidied
from institutions.once.actions import digest, plain
from mentors.people.models.period import today

from ...models.promise import Promise
from ...models.visit import Visit
from ...models.visit_fields import REQUIRED, VISIT_FIELDS, Kind, names
from ...rules import visit as rules
from .promising import check_promises, lines_of, normalised_lines

OPTIONAL = {one.name: one.default for one in VISIT_FIELDS if one.default is not REQUIRED}
LATER = {one.name: one.default for one in VISIT_FIELDS if one.came_later}
"""Fields that came later: at their default they stay out of the hash, so that hashes kept earlier stay true."""
FIELDS = names()
LINKS = ("communities", "institutions")
TEXTS = names(Kind.TEXT)
COLUMNS = tuple(name for name in names(Kind.PLAIN, Kind.TEXT, Kind.RECORD) if name != "supervision")
"""What stands in the visit's own row; the supervision layer has one of its own."""


def normalised(content: dict, form=tidied, line_form=in_one_line) -> dict:
    """The fields in one form: texts cleaned; lists sorted, each value once."""
    tidy = {name: content.get(name, default) for name, default in OPTIONAL.items()} | content
    for name, value in tidy.items():
        if isinstance(value, str):
            tidy[name] = form(value)
        elif name in ("activities", "partner_kinds"):
            tidy[name] = sorted(set(value))
        elif name in (*LINKS, "kept"):
            tidy[name] = sorted(set(value), key=lambda record: record.pk)
        elif name == "promises":
            tidy[name] = normalised_lines(value, line_form)
    if promised := {line.community for line in tidy["promises"]} - {None, *tidy["communities"]}:
        # Whom a promise concerns was met.
        tidy["communities"] = sorted({*promised, *tidy["communities"]}, key=lambda record: record.pk)
    tidy["participants_estimated"] = bool(tidy["participants_estimated"]) and tidy["participants"] is not None
    return tidy


def former_content(content: dict, typed: dict) -> dict:
    """The fields as they were kept before texts were cleaned. `typed`: texts as they came, those of the promises in
    their order.
    """
    texts = {name: text for name, text in typed.items() if name != "promises"}
    lines = content.get("promises", [])
    former = [replace(line, text=text) for line, text in zip(lines, typed.get("promises", ()), strict=False)]
    return normalised(content | texts | {"promises": former or lines}, composed, composed_line)


def content_hash(uuid, content: dict) -> str:
    """The hash of normalised fields. The supervision text goes in under a key, so nobody can try guesses at it."""
    silent = {"supervision"} | {name for name, default in LATER.items() if content[name] == default}
    fields = {name: plain(content[name]) for name in FIELDS if name not in silent}
    text = content["supervision"]
    veiled = salted_hmac("kalaka.supervision", f"{uuid}:{text}", algorithm="sha256").hexdigest() if text else ""
    return digest([fields, veiled])


def content_of(visit: Visit) -> dict:
    """The present content of a visit, for the hash and for pages that compare it."""
    content = {name: getattr(visit, name) for name in COLUMNS}
    note = getattr(visit, "supervision_note", None)
    links = {name: list(getattr(visit, name).order_by("pk")) for name in LINKS}
    promises = {"promises": lines_of(visit), "kept": list(Promise.objects.filter(kept_links__visit=visit))}
    return normalised(content | links | promises | {"supervision": note.text if note else ""})


def check(content: dict, *, by, visit: Visit | None = None) -> None:
    """Raises ValidationError where the fields do not go together, or lie where the mentor has nothing to log."""
    errors = {}
    if wrong_day := date_error(content["date"]):
        errors["date"] = wrong_day
    elif wrong_place := _place_error(content, by, visit):
        errors["settlement"] = wrong_place
    if content["starts_at"] and content["ends_at"] and content["ends_at"] < content["starts_at"]:
        errors["ends_at"] = _("A vége nem lehet korábban, mint a kezdete.")
    errors |= _partner_errors(content, by, visit)
    if content["promises"] or content["kept"]:
        errors |= check_promises(content, visit)
    if content["trip"] and content["trip"].mentor_id != by.pk:
        errors["trip"] = _("Nincs ilyen útja.")
    if errors:
        raise ValidationError(errors)


def _partner_errors(content: dict, by, visit: Visit | None) -> dict[str, str]:
    """Partners from elsewhere, but for those that the visit named before."""
    errors = {}
    counties = standing_of(by).counties_as(Role.MENTOR, Role.COORDINATOR)
    for name in LINKS:
        kept = {partner.pk for partner in getattr(visit, name).all()} if visit else set()
        strange = [one for one in content[name] if one.pk not in kept and one.settlement.county_id not in counties]
        if strange:
            names = ", ".join(str(one.pk) for one in strange)
            errors[name] = _("Nem az Ön megyéjéből való, vagy nincs ilyen: %(names)s.") % {"names": names}
    return errors


def cleaned(record, exclude) -> None:
    """Raises ValidationError for what a field cannot hold; unlike the model's own check, also for endless texts."""
    record.clean_fields(exclude=exclude)
    for field in record._meta.concrete_fields:
        value = getattr(record, field.attname) if field.max_length and field.name not in exclude else None
        if isinstance(value, str) and length(value) > field.max_length:
            try:
                Longest(field.max_length)(value)
            except ValidationError as error:
                raise ValidationError({field.name: error.messages}) from None


def date_error(day: datetime.date) -> str:
    """What is wrong with the day of a visit, in words; empty when nothing is."""
    if day > today():
        return _("A látogatás napja nem lehet a jövőben.")
    if day < rules.EARLIEST:
        return _("Ilyen régi látogatás nem lehet; nézze meg az évet.")
    return ""


def _place_error(content: dict, by, visit: Visit | None) -> str:
    place = content["settlement"]
    if visit and (visit.settlement_id, visit.date) == (place.pk, content["date"]):
        return ""
    if place.county_id not in rules.counties_to_log_in(by, content["date"]):
        return _("Ebben a megyében azon a napon nem volt (vagy ma már nincs) mentori megbízása.")
    moved = visit and visit.settlement_id != place.pk and visit.county_id != place.county_id
    if moved and visit.state != Visit.State.DRAFT:
        return _("Beküldés után a látogatás nem kerülhet másik megyébe. Vonja vissza, és rögzítse újra.")
    return ""
