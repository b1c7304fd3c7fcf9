"""What becomes of a proposal: sent and withdrawn by who speaks for the institution, decided by who keeps its page.

Locks go one way, the proposal before its institution, so that no two of these ever wait for each other.
"""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base.exceptions import Conflict, Refused, grant
from institutions.base.text import tidied
from institutions.once.actions import known_or_made
from institutions.organisations.actions import institution as institutions
from institutions.organisations.models.institution import Institution
from mentors.visits.actions.visit.content import cleaned

from . import rules
from .models import FIELDS, Proposal

State = Proposal.State


@transaction.atomic
def propose(institution: Institution, *, by, words: str = "", **fields) -> tuple[Proposal, bool]:
    """Sends these values of public fields to the team; answers the person's open proposal and whether it is new.

    What stands there already is no change. The same once more changes nothing, other content takes the place of the
    open one. Raises NotGranted, ValidationError for bad content and where nothing differs.
    """
    grant(rules.may_propose(by, institution) and not set(fields) - set(FIELDS))
    content = _content(institution, words, fields)
    known, is_new = known_or_made(
        lambda: _open_one(institution, by),
        lambda: Proposal.objects.create(institution=institution, proposed_by=by, **content),
    )
    if is_new:
        return known, True
    if _said(known.changes, known.words) != _said(**content):
        for name, value in content.items():
            setattr(known, name, value)
        known.proposed_at = timezone.now()
        known.save(update_fields=[*content, "proposed_at"])
    return known, False


@transaction.atomic
def withdraw(proposal: Proposal, *, by) -> Proposal:
    """Takes one's own open proposal back; once more changes nothing. Raises NotGranted, Refused when it was decided."""
    proposal = _locked(proposal)
    grant(rules.may_withdraw(by, proposal))
    return _close(proposal, State.WITHDRAWN, None)


@transaction.atomic
def accept(proposal: Proposal, *, by, seen: str) -> Proposal:
    """Writes the changes, and nothing else, onto the institution's page; once more changes nothing.

    `seen` is the `Proposal.seen` that the reader had before them. Raises NotGranted, Refused when it is closed,
    Conflict when the proposal or one of these fields changed meanwhile, ValidationError where the page cannot take it
    any more.
    """
    proposal = _locked(proposal)
    grant(rules.may_decide(by, proposal))
    if proposal.state == State.OPEN:
        lock = Institution.objects.select_for_update(of=("self",)).select_related("settlement")
        proposal.institution = lock.get(pk=proposal.institution_id)
        if seen != proposal.seen:
            raise Conflict(_("Közben megváltozott. Nézze meg, mi áll benne most, mielőtt dönt."), proposal)
        _write(proposal, by)
    return _close(proposal, State.ACCEPTED, by)


@transaction.atomic
def decline(proposal: Proposal, *, by, reason: str) -> Proposal:
    """Declines it, saying why; the same once more changes nothing. Raises NotGranted, Refused, ValidationError."""
    proposal, reason = _locked(proposal), tidied(reason)
    grant(rules.may_decide(by, proposal))
    if not reason:
        raise ValidationError({"reason": _("Írja meg, miért: a javaslattevő is olvassa.")})
    if proposal.state == State.DECLINED and proposal.state_note != reason:
        raise Refused(_("Ezt már elutasították, más indoklással."))
    if proposal.state == State.OPEN:
        proposal.state_note = reason
        try:
            cleaned(proposal, exclude=_names_of(Proposal) - {"state_note"})
        except ValidationError as error:
            raise ValidationError({"reason": error.messages}) from None
    return _close(proposal, State.DECLINED, by)


def _open_one(institution: Institution, by) -> Proposal | None:
    """The person's open proposal for that institution, which nobody else decides meanwhile."""
    mine = Proposal.objects.open().filter(institution=institution, proposed_by=by)
    return mine.select_for_update(of=("self",)).first()


def _content(institution: Institution, words: str, fields: dict) -> dict:
    """`changes` and `words`, checked as the institution itself would be with them."""
    present = Institution.objects.get(pk=institution.pk)
    before = {name: getattr(present, name) for name in fields}
    for name, value in fields.items():
        setattr(present, name, Institution._meta.get_field(name).to_python(value))
    changed = [name for name in FIELDS if name in fields and getattr(present, name) != before[name]]
    if not changed:
        raise ValidationError(_("Ebben nincs változtatás: ugyanez áll az oldalon most is."), code="unchanged")
    untouched = _names_of(Institution) - set(changed)
    cleaned(present, exclude=untouched)
    # Unique is the name together with the settlement.
    present.validate_constraints(exclude=untouched - {"settlement"})
    changes = {name: {"before": before[name], "after": getattr(present, name)} for name in changed}
    words = tidied(words)
    cleaned(Proposal(words=words), exclude=_names_of(Proposal) - {"words"})
    return {"changes": changes, "words": words}


def _names_of(model) -> set[str]:
    return {one.name for one in model._meta.fields}


def _said(changes: dict, words: str) -> tuple:
    """What the person said, whatever stood there before."""
    return {name: one["after"] for name, one in changes.items()}, words


def _write(proposal: Proposal, by) -> None:
    values = {name: one["after"] for name, one in proposal.changes.items()}
    try:
        with transaction.atomic():
            proposal.institution = institutions.update(
                proposal.institution, by=by, revision=proposal.institution.revision, insist=True, **values
            )
    except IntegrityError:
        told = _("Ugyanekkor valaki más is mentett ilyet. Nézze meg, és próbálja újra.")
        raise Refused(told) from None


def _close(proposal: Proposal, state: str, by) -> Proposal:
    """Puts an open proposal into its last state. Raises Refused when it is in another one, saying in which."""
    if proposal.state == state:
        return proposal
    if proposal.state != State.OPEN:
        now = proposal.get_state_display()
        raise Refused(_("Ez már nem lehetséges: a javaslat állapota „%(state)s”.") % {"state": now})
    proposal.state, proposal.decided_by, proposal.decided_at = state, by, timezone.now()
    proposal.save(update_fields=["state", "state_note", "decided_by", "decided_at"])
    return proposal


def _locked(proposal: Proposal) -> Proposal:
    rows = Proposal.objects.select_for_update(of=("self",)).select_related("institution__settlement", "proposed_by")
    found = rows.filter(pk=proposal.pk).first()
    grant(found is not None)
    return found
