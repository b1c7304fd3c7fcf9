"""Members of a consortium as the rows of its form, and what differs between two sets of them: for the conflict page."""

from django.utils.translation import gettext as _

from institutions.once.views import KEPT, Difference

from ..forms import MOST_MEMBERS, MemberForm

PREFIX = "members"
MARK = "member "


def first_members(consortium) -> list[dict]:
    """The rows with which the form begins."""
    names = ("organisation", "is_lead", "legal_form", "share_huf", "target_participants", "target_disadvantaged")
    return [
        {"settlement": member.settlement} | {name: getattr(member, name) for name in names}
        for member in consortium.members.select_related("settlement")
    ]


def differing_members(data, present: list[dict]) -> list[Difference]:
    """The members that stand otherwise than they were sent, or stand on one side only."""
    kept, sent = _by_name(map(_as_sent, present)), _by_name(_rows(data))
    return [
        Difference(MARK + name, _("Tag: %(name)s") % {"name": name}, _said(kept.get(name)), _said(sent.get(name)))
        for name in [*kept, *(name for name in sent if name not in kept)]
        if kept.get(name) != sent.get(name)
    ]


def decided_members(data, present: list[dict]):
    """What was sent, with those members as they stand for whom the person chose that."""
    kept, sent = _by_name(map(_as_sent, present)), _by_name(_rows(data))
    for name in (one.removeprefix(MARK) for one in data.getlist("differing") if one.startswith(MARK)):
        if (data.get("all") or data.get(f"choice_{MARK}{name}")) != KEPT:
            continue
        if name in kept:
            sent[name] = kept[name]
        else:
            sent.pop(name, None)
    for name in [name for name in data if name.startswith(f"{PREFIX}-")]:
        del data[name]
    for number, row in enumerate(sent.values()):
        data.update({f"{PREFIX}-{number}-{part}": value for part, value in row.items() if value})
    # All are rows that count: an extra one that nobody changed would be taken for an empty one.
    size = {"TOTAL_FORMS": len(sent), "INITIAL_FORMS": len(sent), "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": MOST_MEMBERS}
    data.update({f"{PREFIX}-{name}": str(number) for name, number in size.items()})
    return data


def _rows(data) -> list[dict]:
    """The rows that were sent, but for the empty ones and those struck out."""
    size = data.get(f"{PREFIX}-TOTAL_FORMS", "")
    numbers = range(min(int(size[:4]), MOST_MEMBERS)) if size.isascii() and size.isdigit() else ()
    rows = [{part: data.get(f"{PREFIX}-{n}-{part}", "").strip() for part in MemberForm.base_fields} for n in numbers]
    return [row for n, row in enumerate(rows) if row["organisation"] and not data.get(f"{PREFIX}-{n}-DELETE")]


def _as_sent(member: dict) -> dict:
    """A member as its row of the form sends it."""
    form = MemberForm(initial=member)
    values = {part: form[part].value() for part in member}
    sent = {part: "" if value is None else str(value) for part, value in values.items()}
    return sent | {"is_lead": "on" if member["is_lead"] else ""}


def _by_name(rows) -> dict[str, dict]:
    return {f"{row['organisation']}, {row['settlement']}": row for row in rows}


def _said(row: dict | None) -> str:
    """A member's own facts, one a line; a dash where there is no such member."""
    if row is None:
        return "–"
    labels = {name: field.label for name, field in MemberForm.base_fields.items()}
    facts = [
        str(labels[part]) if part == "is_lead" else f"{labels[part]}: {value}"
        for part, value in row.items()
        if value and part not in ("settlement", "organisation")
    ]
    return "\n".join(facts) or _("tag")
