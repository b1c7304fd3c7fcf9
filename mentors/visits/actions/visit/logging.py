"""The author's writes: each client UUID makes one visit, however often it is sent."""

from contextlib import nullcontext

from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base.deadlock import again_on_deadlock, atomic_again_on_deadlock
from institutions.base.exceptions import Conflict, NotGranted, Refused, grant

from ...models.supervision_note import SupervisionNote
from ...models.visit import Visit
from ...models.visit_conflict import VisitConflict
from ...models.visit_partner import VisitCommunity, VisitInstitution
from ...models.visit_revision import VisitRevision
from ...rules import visit as rules
from ..photo import remove_files_with
from .clock import Sending
from .conflicts import keep
from .content import COLUMNS, LINKS, check, cleaned, content_hash, content_of, former_content, normalised
from .deciding import locked, put, submit
from .promising import check_line, record_promises, record_ticks, settle

KEYS = {"mentor", "county", "settlement", "consortium", "trip", "decided_by", "uuid"}
"""Columns that come from records at hand, which need no looking up again."""
SENDING = ("device_saved_at", "device_sent_at", "saved_at", "form_version")
NOTHING: dict[str, list] = {name: [] for name in (*LINKS, "supervision", "promises", "kept")}
"""What stands in other tables before the first writing."""


def log(
    *, by, uuid, state: str = Visit.State.DRAFT, sending: Sending | None = None, typed: dict | None = None, **content
) -> tuple[Visit, bool]:
    """Logs a visit as draft or submitted; answers it and whether it is new. What was sent before makes nothing new,
    also where it was kept with marks that are cleaned out of texts today: `typed` has them as they came.

    Raises NotGranted to who is no mentor, ValidationError for bad content, Conflict for other content than was kept:
    that content is kept as well, until its author has decided.
    """
    grant(rules.may_log_somewhere(by))
    raw, content, sending = (content, typed), normalised(content), sending or Sending()
    digest = content_hash(uuid, content)
    arrived = (by, uuid, state, digest, _hash_as_sent(uuid, content, sending, digest), sending, content, raw)
    try:
        return _new_or_known(*arrived)
    except (IntegrityError, VisitConflict.DoesNotExist):
        # The draft that was in the way has been deleted in this moment.
        return _new_or_known(*arrived)


def _hash_as_sent(uuid, content: dict, sending: Sending, digest: str = "") -> str:
    """The hash with the day that the phone sent, which a wrong clock may have made us put right."""
    if digest and sending.day in (None, content["date"]):
        return digest
    return content_hash(uuid, content | {"date": sending.day or content["date"]})


def _new_or_known(by, uuid, state: str, digest: str, as_sent: str, sending: Sending, content: dict, raw: tuple):
    try:
        # Most are new, so nobody looks first: the unique key tells, also of one that is being sent at this moment.
        return _new(by, uuid, state, digest, as_sent, sending, content), True
    except (IntegrityError, ValidationError) as error:
        before, typed = raw
        former = {_hash_as_sent(uuid, former_content(before, typed), sending)} if typed else set()
        try:
            return _replayed(error, uuid, by, {digest, as_sent} | former, state), False
        except Conflict as conflict:
            return _put_aside(conflict, content, digest), False


@again_on_deadlock
def _new(by, uuid, state: str, digest: str, as_sent: str, sending: Sending, content: dict) -> Visit:
    check(content, by=by)
    visit = Visit(uuid=uuid, mentor=by, county_id=content["settlement"].county_id, state=state, content_hash=digest)
    if state == Visit.State.SUBMITTED:
        visit.submitted_at = timezone.now()
    fill(visit, content)
    more = as_sent != digest or any(content[name] for name in NOTHING)
    # A single statement is a transaction of its own: BEGIN and COMMIT would be two more questions to wait for.
    with transaction.atomic() if more or connection.in_atomic_block else nullcontext():
        Visit.objects.insert(visit, **{name: getattr(sending, name) for name in SENDING})
        _record(visit, content, NOTHING)
        if as_sent != digest:
            VisitRevision.objects.create(visit=visit, revision=0, content_hash=as_sent)
    return visit


@atomic_again_on_deadlock
def _replayed(error: Exception, uuid, by, digests: set[str], state: str) -> Visit:
    """The present visit, if this content was accepted before; a draft sent again to be submitted is submitted.

    Raises the error that led here where there is no visit with this UUID.
    """
    visit = Visit.objects.select_for_update(of=("self",)).filter(uuid=uuid).first()
    if visit is None:
        raise error
    if visit.mentor_id != by.pk:
        raise Conflict(_("Ez az azonosító már foglalt."))
    known = set(
        visit.revisions.filter(content_hash__in=digests).order_by("revision").values_list("revision", flat=True)
    )
    if not known and content_hash(uuid, content_of(visit)) in digests:
        # It was cleaned since: the same words without what nobody sees.
        known = {visit.revision}
    if not known:
        present = visit if rules.is_author(by, visit) else None
        raise Conflict(_("Ezen az azonosítón már más tartalommal van látogatás."), present)
    wanted = state == Visit.State.SUBMITTED and visit.submitted_at is None and visit.state == Visit.State.DRAFT
    if wanted and (visit.revision in known or (0 in known and visit.revision == 1)):
        grant(rules.is_author(by, visit))
        put(visit, state, submitted_at=timezone.now())
    return visit


def arrived(*, by, uuid, sending: Sending) -> Visit | None:
    """The visit that this very record of a phone made before; None where it made none.

    The device writes a new moment with every change, so the same moment is the same record, also where its content can
    no longer be read: the place is in no county of theirs any more, a partner is gone.
    """
    if sending.device_saved_at is None:
        return None
    first = {"revisions__revision": 1, "revisions__device_saved_at": sending.device_saved_at}
    return Visit.objects.filter(uuid=uuid, mentor=by, **first).select_related("settlement", "consortium").first()


def _put_aside(conflict: Conflict, content: dict, digest: str) -> Visit:
    """Keeps what was sent beside the visit, and lets the conflict go on to the person; if they have decided about this
    very content already, it is a replay like any other.
    """
    if conflict.present is None:
        raise conflict
    conflict.kept = keep(conflict.present, content, digest)
    if conflict.kept.resolved_at is None:
        raise conflict
    return conflict.present


def update(visit: Visit, *, by, revision: int, submitted: bool = False, **content) -> Visit:
    """Changes these fields of one's own draft, returned or withdrawn visit, and submits it if asked to. The same again
    changes nothing.

    Raises NotGranted to others and when it is gone, Refused while it is with the coordinator, Conflict when it changed
    since `revision`: what was sent is kept beside it until its author has decided.
    """
    try:
        return change(visit, by=by, revision=revision, submitted=submitted, **content)
    except Conflict as conflict:
        sent = normalised(content_of(conflict.present) | content)
        try:
            return _put_aside(conflict, sent, content_hash(visit.uuid, sent))
        except (IntegrityError, VisitConflict.DoesNotExist):
            # The draft that this was to stand beside has been deleted in this moment.
            raise NotGranted from None


@atomic_again_on_deadlock
def change(visit: Visit, *, by, revision: int, submitted: bool = False, **content) -> Visit:
    """As `update`, without keeping what conflicts: for who has decided between two contents already."""
    visit = locked(visit)
    grant(rules.is_author(by, visit))
    present = content_of(visit)
    content = normalised(present | content)
    digest = content_hash(visit.uuid, content)
    same = digest in (visit.content_hash, content_hash(visit.uuid, present))
    if same and (revision < visit.revision or not submitted):
        return visit
    if visit.state not in Visit.EDITABLE:
        raise Refused(_("Ez a látogatás be van küldve. Vonja vissza, ha módosítani szeretné."))
    if not same:
        if revision != visit.revision:
            message = _("A látogatás közben megváltozott. Nézze meg mindkét változatot, mielőtt felülírja.")
            raise Conflict(message, visit)
        _rewrite(visit, by, digest, present, content)
    return submit(visit, by=by) if submitted else visit


def _rewrite(visit: Visit, by, digest: str, present: dict, content: dict) -> None:
    """The next revision of a visit, after what goes together was checked."""
    check(content, by=by, visit=visit)
    if visit.settlement_id != content["settlement"].pk:
        visit.county = content["settlement"].county
    visit.revision += 1
    visit.content_hash = digest
    fill(visit, content)
    visit.save()
    VisitRevision.objects.create(visit=visit, revision=visit.revision, content_hash=digest)
    _record(visit, content, present)


@atomic_again_on_deadlock
def delete_draft(visit: Visit, *, by) -> None:
    """Deletes one's own draft. Raises NotGranted to others, Refused for what was once submitted."""
    visit = locked(visit)
    grant(rules.is_author(by, visit))
    if visit.state != Visit.State.DRAFT:
        raise Refused(_("Csak piszkozatot lehet törölni; a beküldött látogatást vissza lehet vonni."))
    remove_files_with(visit)
    visit.delete()


def fill(visit: Visit, content: dict) -> None:
    """Puts the fields onto the visit. Raises ValidationError for what a field cannot hold."""
    for name in COLUMNS:
        setattr(visit, name, content[name])
    cleaned(visit, exclude=KEYS)
    if content["supervision"]:
        cleaned(SupervisionNote(text=content["supervision"]), exclude={"visit"})
    for line in content["promises"]:
        check_line(line)


def _record(visit: Visit, content: dict, before: dict) -> None:
    """Writes what stands in other tables: the partners, the supervision layer, the promises."""
    if before["communities"] != content["communities"]:
        _link(VisitCommunity, "community", visit, before["communities"], content["communities"])
    if before["institutions"] != content["institutions"]:
        _link(VisitInstitution, "institution", visit, before["institutions"], content["institutions"])
    if content["supervision"]:
        SupervisionNote.objects.update_or_create(visit=visit, defaults={"text": content["supervision"]})
    elif before["supervision"]:
        SupervisionNote.objects.filter(visit=visit).delete()
    if before["promises"] or content["promises"]:
        record_promises(visit, before["promises"], content["promises"])
    if before["kept"] != content["kept"]:
        record_ticks(visit, before["kept"], content["kept"])
        settle(visit)


def _link(through, name: str, visit: Visit, before, after) -> None:
    gone = set(before) - set(after)
    if gone:
        through.objects.filter(visit=visit, **{f"{name}__in": gone}).delete()
    new = sorted(set(after) - set(before), key=lambda partner: partner.pk)
    through.objects.bulk_create(through(visit=visit, **{name: partner}) for partner in new)
