"""Writes of issues: composed, scheduled, stopped, taken from the archive."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused, grant
from institutions.once.actions import once, put, read_last
from institutions.outbox.actions import mail as outbox
from institutions.outbox.models import MailState

from .. import rules
from ..models.issue import Issue, IssueState
from .sending import carry_on, mails_of

LATEST = datetime.timedelta(days=730)


@once
def compose(*, by, **fields) -> Issue:
    """Begins an issue. Raises NotGranted, ValidationError."""
    grant(rules.may_write(by))
    issue = Issue(**fields)
    stem = f"{slugify(issue.name)[:90] or 'hirlevel'}-{timezone.localdate().year}"
    taken = set(Issue.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    issue.slug = next(slug for slug in (stem, *(f"{stem}-{n}" for n in range(2, len(taken) + 3))) if slug not in taken)
    issue.full_clean()
    issue.save()
    return issue


@transaction.atomic
def update(issue: Issue, *, by, revision: int | None, **fields) -> Issue:
    """Changes these fields of a draft. Raises NotGranted, Refused for what is no draft, Conflict when it changed since
    `revision`, ValidationError.
    """
    issue = _locked(issue)
    grant(rules.may_write(by))
    if why := rules.why_frozen(issue):
        raise Refused(why)
    if put(issue, fields, revision=revision):
        issue.full_clean()
        issue.save()
    return issue


@transaction.atomic
def schedule(issue: Issue, *, by, at: datetime.datetime | None = None, revision: int | None = None) -> Issue:
    """Has it leave at that moment, now where none is given. Raises NotGranted, Refused for an empty one and one that is
    no draft, ValidationError for a moment in the past, Conflict.
    """
    issue = _locked(issue)
    grant(rules.may_write(by))
    if revision is not None:
        read_last(issue, revision)
    if issue.state != IssueState.DRAFT:
        raise Refused(_("Ez már nem piszkozat."))
    if not (issue.lead or issue.pieces.exists()):
        raise Refused(_("Még üres: írjon bevezetőt, vagy tegyen bele valamit."))
    now = timezone.now()
    if at and not now < at < now + LATEST:
        raise ValidationError({"at": _("A következő két év egy napja legyen.")})
    issue.state, issue.send_at = IssueState.SCHEDULED, at or now
    issue.save(update_fields=["state", "send_at"])
    carry_on.using(run_after=at).enqueue(issue.pk)
    return issue


@transaction.atomic
def unschedule(issue: Issue, *, by) -> Issue:
    """Makes a draft of what has not begun to leave. Raises NotGranted, Refused."""
    issue = _locked(issue)
    grant(rules.may_write(by))
    if issue.state != IssueState.SCHEDULED:
        raise Refused(_("Ennek a küldése már elkezdődött, vagy nincs időzítve."))
    issue.state, issue.send_at = IssueState.DRAFT, None
    issue.save(update_fields=["state", "send_at"])
    return issue


@transaction.atomic
def stop(issue: Issue, *, by) -> Issue:
    """Keeps back what has not left yet; nobody gets it later. Raises NotGranted, Refused."""
    issue = _locked(issue)
    grant(rules.may_write(by))
    if issue.state == IssueState.STOPPED:
        return issue
    if issue.state != IssueState.SENDING:
        raise Refused(_("Ez most nincs küldés alatt."))
    issue.state = IssueState.STOPPED
    issue.save(update_fields=["state"])
    mails_of(issue).queued().update(state=MailState.STOPPED, answer="moot", changed_at=timezone.now())
    return issue


@transaction.atomic
def withdraw(issue: Issue, *, by, hidden: bool = True) -> Issue:
    """Takes a sent issue from the archive, or puts it back. Raises NotGranted, Refused for what was not sent."""
    issue = _locked(issue)
    grant(rules.may_write(by))
    if issue.state not in (IssueState.SENT, IssueState.STOPPED):
        raise Refused(_("Ez még nincs az archívumban."))
    issue.is_withdrawn = hidden
    issue.save(update_fields=["is_withdrawn"])
    return issue


@transaction.atomic
def send_test(issue: Issue, *, by) -> None:
    """Sends the editor themselves the issue as it stands, once a minute at most. Raises NotGranted."""
    grant(rules.may_write(by))
    cause = f"newsletter-test:{issue.pk}:{by.pk}:{timezone.now():%Y-%m-%dT%H:%M}"
    outbox.queue(kind="newsletter_test", to=by.email, cause=cause, about=issue.pk, language=issue.language, by=by)


def _locked(issue: Issue) -> Issue:
    return Issue.objects.select_for_update().get(pk=issue.pk)
