"""What a joiner does with its programmes: one more, changed, withdrawn, reported."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from events.week import rules
from events.week.models.joiner import Joiner
from events.week.models.programme import Programme, State
from institutions.base.exceptions import Conflict, Refused, grant
from institutions.once.actions import known_or_made, put, read_last

from .joining import checked, place, refuse_too_many
from .pictures import keep_picture, person


@transaction.atomic
def offer(joiner: Joiner, *, by, uuid, picture=None, **fields) -> tuple[Programme, bool]:
    """Enters one more programme; answers it and whether it is new. Raises NotGranted, Refused after the week, Conflict,
    ValidationError.
    """
    joiner = Joiner.objects.select_for_update(of=("self",)).select_related("campaign").get(pk=joiner.pk)
    grant(rules.may_write(by, joiner))

    def known():
        found = Programme.objects.filter(uuid=uuid).first()
        if found and found.joiner_id != joiner.pk:
            raise Conflict(_("Ezt a programot már elküldték."))
        return found

    def make():
        refuse_past(joiner)
        refuse_too_many(joiner, 1)
        made = checked(joiner, by=person(by), uuid=uuid, **fields)
        keep_picture(made, "picture", "alt", picture, by)
        made.save(force_insert=True)
        return made

    return known_or_made(known, make)


@transaction.atomic
def update(programme: Programme, *, by, revision: int | None, picture=None, **fields) -> Programme:
    """Changes a programme, which is then checked once more. Raises NotGranted, Refused for a withdrawn or declined one,
    Conflict when it changed since `revision`, ValidationError.
    """
    programme = locked(programme)
    grant(rules.may_write(by, programme.joiner))
    refuse_past(programme.joiner)
    if not programme.is_editable:
        raise Refused(_("Ez a program már nem módosítható. Vegyen fel helyette újat."))
    differs = put(programme, fields, revision=revision)
    if not (differs or picture):
        return programme
    if not differs:
        read_last(programme, revision)
        programme.revision += 1
    place(programme)
    programme.clean_fields(exclude=["joiner", "campaign", "entered_by", "decided_by", "settlement", "county"])
    programme.clean()
    keep_picture(programme, "picture", "alt", picture, by)
    programme.state, programme.state_reason, programme.received_at = State.RECEIVED, "", timezone.now()
    programme.entered_by = person(by) or programme.entered_by
    programme.save()
    return programme


@transaction.atomic
def withdraw(programme: Programme, *, by) -> Programme:
    """Takes a programme back; twice is once. Raises NotGranted."""
    programme = locked(programme)
    grant(rules.may_write(by, programme.joiner))
    if programme.state != State.WITHDRAWN:
        programme.state, programme.revision = State.WITHDRAWN, programme.revision + 1
        programme.save()
    return programme


@transaction.atomic
def report(programme: Programme, *, by, picture=None, **fields) -> Programme:
    """Says what became of it: participants, helpers, a sentence, a picture. Raises NotGranted, Refused for one that was
    not accepted or is still to come, ValidationError.
    """
    programme = locked(programme)
    grant(rules.may_write(by, programme.joiner))
    if programme.state != State.ACCEPTED:
        raise Refused(_("Beszámolni elfogadott programról lehet."))
    if not programme.may_report:
        raise Refused(_("Ez a program még nem volt. Utána számoljon be róla."))
    for name, value in fields.items():
        setattr(programme, name, value)
    programme.clean_fields(exclude=["joiner", "campaign", "entered_by", "decided_by", "settlement", "county"])
    keep_picture(programme, "outcome_picture", "outcome_alt", picture, by)
    programme.reported_at, programme.revision = timezone.now(), programme.revision + 1
    programme.save()
    return programme


def locked(programme: Programme) -> Programme:
    rows = Programme.objects.select_for_update(of=("self",)).select_related("joiner__settlement", "campaign")
    return rows.select_related("joiner__campaign", "joiner__settlement", "settlement__county").get(pk=programme.pk)


def refuse_past(joiner: Joiner) -> None:
    """Raises Refused once the week is over."""
    if joiner.campaign.is_over:
        raise Refused(_("A Közösségek Hete véget ért: programot felvenni, módosítani már nem lehet."))
