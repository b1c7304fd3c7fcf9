"""The released programme as it is read: a table for each day, what the address chooses of it, what is on now."""

from dataclasses import dataclass

from django.utils import timezone

from . import grid
from .queries import by_day, chosen_sessions


@dataclass(frozen=True)
class Choice:
    """What the address of a programme chooses: a track, a language, sessions by their keys (`s`, each once)."""

    track: str
    language: str
    keys: tuple[str, ...]

    @classmethod
    def of(cls, query) -> "Choice":
        keys = tuple(dict.fromkeys(query.getlist("s")))[:500]
        return cls(query.get("track", ""), query.get("language", ""), keys)

    def among(self, sessions: list[dict]) -> list[dict]:
        """The sessions that it leaves; what names no language, as a break, is for everybody."""
        found = [one for one in sessions if self.track in ("", one["track"])]
        return [one for one in found if not one["languages"] or self.language in ("", *one["languages"])]


def read(sessions: list[dict], choice: Choice, *, mine: bool) -> dict:
    """The context of a programme's page. `mine`: only the sessions that the address names, none where it names none."""
    kept = (chosen_sessions(sessions, choice.keys) if choice.keys else []) if mine else sessions
    shown = choice.among(kept)
    going_on, coming = grid.now_and_next(shown, timezone.now())
    return {
        "days": [(day, grid.laid_out(rows)) for day, rows in by_day(shown)],
        "tracks": list(dict.fromkeys(one["track"] for one in kept if one["track"])),
        "languages": list(dict.fromkeys(code for one in kept for code in one["languages"])),
        "choice": choice,
        "going_on": going_on,
        "coming": coming,
        "chosen": set(choice.keys),
        "mine": mine,
    }
