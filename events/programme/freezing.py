"""What a released programme holds, how two of them differ, and how a name goes from them."""

from institutions.base.languages import texts_of

from .models.session import Session

FIELDS = ("name", "kind", "day", "start_time", "end_time", "track", "room", "language", "languages", "abstract")
COMPARED = ("name", "kind", "day", "start_time", "end_time", "track", "room", "languages", "abstract", "speakers")


def frozen(sessions: list[Session]) -> dict:
    """The programme in plain values, with names as they are now; `starts_at` and `ends_at` have their offset."""
    return {"sessions": [_session(one) for one in sessions]}


def _session(one: Session) -> dict:
    found = {name: getattr(one, name) for name in ("name", "kind", "language", "languages", "abstract")}
    found |= {name: _text(getattr(one, name)) for name in ("day", "start_time", "end_time", "starts_at", "ends_at")}
    found |= {name: _name(getattr(one, name)) for name in ("track", "room")}
    return found | {
        "uuid": str(one.uuid),
        "texts": texts_of(one),
        "speakers": [
            {
                "key": str(who.speaker.uuid),
                "role": who.role,
                "name": who.name_then,
                "title": who.title_then,
                "affiliation": who.affiliation_then,
            }
            for who in one.speakers
        ],
    }


def _text(value) -> str | None:
    return value.isoformat() if value else None


def _name(row) -> str:
    return row.name if row else ""


def differences(before: dict, after: dict) -> list[dict]:
    """What is other in a programme than in the one before: sessions that came, went, and changed, field by field."""
    old = {one["uuid"]: one for one in before["sessions"]}
    new = {one["uuid"]: one for one in after["sessions"]}
    found = [_told("added", new[key]) for key in new if key not in old]
    found += [_told("removed", old[key]) for key in old if key not in new]
    for key in new:
        if key in old:
            found += [
                _told("changed", new[key]) | {"field": name, "before": old[key][name], "after": new[key][name]}
                for name in COMPARED
                if old[key][name] != new[key][name]
            ]
    return found


def _told(what: str, session: dict) -> dict:
    return {"what": what, "uuid": session["uuid"], "name": session["name"], "day": session["day"]}


def renamed(content, key: str, instead: str):
    """The same with `instead` as the name of the person of this key, wherever they stand, and nothing else of them."""
    if isinstance(content, list):
        return [renamed(one, key, instead) for one in content]
    if not isinstance(content, dict):
        return content
    if content.get("key") == key:
        return content | {"name": instead, "title": "", "affiliation": ""}
    return {name: renamed(one, key, instead) for name, one in content.items()}
