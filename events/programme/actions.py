"""Writes of the programme: a day's table at once, a day copied, a version released; and a name taken out of it all."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from events.calendar.models.event import Event
from events.publishing import rules
from institutions.base.exceptions import Conflict, Refused, grant
from institutions.once.actions import digest, read_last
from institutions.parts import actions as parts
from mentors.directory.models import Speaker

from .freezing import differences, frozen, renamed
from .inlines import EVENT
from .models.session import Contribution, Session
from .models.version import ProgrammeVersion
from .queries import working

MOST_SESSIONS = 500
THEN = ("name_then", "title_then", "affiliation_then")


@transaction.atomic
def save_table(event: Event, *, by, rows: list[dict]) -> int:
    """Writes several sessions at once: `{"session": …, "revision": …, **fields}` changes one, without a session it is a
    new one under its `uuid`. All or none; answers how many are new.

    Raises NotGranted, and ValidationError, Conflict or Refused with `row`, the number of the row it is about.
    """
    _locked(event, by)
    kind, new = EVENT.kinds["sessions"], 0
    for number, row in enumerate(rows):
        fields = dict(row)
        session, revision, key = fields.pop("session", None), fields.pop("revision", None), fields.pop("uuid", None)
        try:
            if session:
                parts.update(EVENT, kind, session, by=by, revision=revision, **fields)
            else:
                new += parts.add(EVENT, kind, event, by=by, uuid=key, **fields)[1]
        except (ValidationError, Conflict, Refused) as error:
            error.row = number
            raise
    return new


@transaction.atomic
def copy_day(event: Event, *, by, from_day: datetime.date, to_day: datetime.date, revision: int | None = None) -> int:
    """Copies the sessions of a day to another one of the event, without speakers: nobody is announced who was not
    asked. Answers how many. Raises NotGranted, Refused where the other day has some, ValidationError for a strange day.
    """
    event = _locked(event, by)
    if revision is not None:
        read_last(event, revision)
    if from_day == to_day:
        raise ValidationError({"to_day": _("Válasszon másik napot.")})
    if event.sessions.filter(day=to_day).exists():
        raise Refused(_("Ezen a napon már van program: másolni üres napra lehet."))
    copies = [_copy(one, event, to_day) for one in event.sessions.filter(day=from_day)]
    for one in copies:
        one.full_clean()
        one.save()
    return len(copies)


def _copy(session: Session, event: Event, day: datetime.date) -> Session:
    skipped = {"id", "uuid", "revision", "event", "day"}
    names = [field.name for field in Session._meta.concrete_fields if field.name not in skipped]
    return Session(event=event, day=day, **{name: getattr(session, name) for name in names})


@transaction.atomic
def release(event: Event, *, by) -> tuple[ProgrammeVersion, bool]:
    """Shows the programme as it stands to the public; answers the version and whether it is new: what stands there
    already is not released again. Raises NotGranted, Refused for an empty one.
    """
    event = _locked(event, by, rules.may_publish)
    sessions = working(event)
    last = event.programme_versions.order_by("-number").first()
    if not sessions and last is None:
        raise Refused(_("Még nincs mit közreadni: vegyen fel programpontokat."))
    content = frozen(sessions)
    content_hash = digest(content)
    if last and last.content_hash == content_hash:
        return last, False
    changes = differences(last.content, content) if last else []
    number = last.number + 1 if last else 1
    made = ProgrammeVersion(event=event, number=number, content=content, changes=changes)
    made.content_hash, made.released_by = content_hash, by
    made.save()
    return made, True


def forget(speaker: Speaker, instead: str) -> None:
    """Writes `instead` for somebody's name wherever it was kept as it was then, also in the trail."""
    own = Contribution.objects.filter(speaker=speaker)
    events = set(own.values_list("session__event", flat=True))
    events |= set(_frozen_with(speaker).values_list("event", flat=True))
    gone = dict(zip(THEN, (instead, "", ""), strict=True))
    own.update(**gone)
    Contribution.trail.rel.related_model.objects.filter(speaker=speaker.pk).update(**gone)
    key = str(speaker.uuid)
    for version in ProgrammeVersion.objects.select_for_update().filter(event__in=events):
        version.content = renamed(version.content, key, instead)
        version.changes = renamed(version.changes, key, instead)
        version.content_hash = digest(version.content)
        version.save(update_fields=["content", "changes", "content_hash"])


def _frozen_with(speaker: Speaker):
    """The versions in which somebody stands, also when the session was taken off since."""
    holds = [{"speakers": [{"key": str(speaker.uuid)}]}]
    return ProgrammeVersion.objects.filter(content__sessions__contains=holds)


def _locked(event: Event, by, may=rules.may_edit) -> Event:
    event = Event.objects.select_for_update(of=("self",)).get(pk=event.pk)
    grant(may(by, event))
    if event.sessions.count() > MOST_SESSIONS:
        raise Refused(_("Ennél több már nem fér ide."))
    return event
