"""What becomes of a request for an account. Nothing that is answered tells whether an address has an account."""

import datetime

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from institutions import links
from institutions.base.exceptions import Conflict, NotGranted, Refused, grant
from institutions.base.text import tidied
from institutions.once.actions import digest, known_or_made, tidy
from institutions.organisations.models.institution import Institution
from institutions.outbox.actions import mail as outbox
from institutions.outbox.kind import MailKind, Text
from mentors.people import guard
from mentors.people.actions import invitation as invitations
from mentors.people.models.person_name import holds_address

from . import rules
from .models import PERSONAL, AccountRequest, RequestState

PURPOSE = "mentors.account_request"
CONFIRM_WITHIN = datetime.timedelta(days=7)
FORGOTTEN_AFTER = datetime.timedelta(days=90)
State = RequestState


@transaction.atomic
def ask(
    *, uuid, name: str, email: str, words: str, language: str, subject=None, body: str = "", settlement=None
) -> tuple[AccountRequest, bool]:
    """Keeps a request and sends the link that confirms it; answers it and whether it is new.

    `subject` is the institution or community; one that we do not know is described by `body` and `settlement`. Raises
    ValidationError, Conflict for other content under that `uuid`, Refused where that mailbox got too many such mails.
    """
    place = subject.settlement if subject else settlement
    if place is None or not (subject or body):
        raise ValidationError({"subject": _("Válassza ki, kit képvisel, vagy írja le, és adja meg a települését.")})
    said = {"name": name, "email": email, "words": words, "language": language}
    said |= {"body": "" if subject else body, "settlement": None if subject else settlement, "county": place.county}
    if subject:
        said[subject._meta.model_name] = subject
    # The language is that of the page: the same content in another one is the same.
    content_hash = digest(tidy({name: value for name, value in said.items() if name != "language"}))

    def known() -> AccountRequest | None:
        found = AccountRequest.objects.filter(uuid=uuid).first()
        if found and found.content_hash != content_hash:
            raise Conflict(_("Ezt az űrlapot már elküldte, más tartalommal."))
        return found

    def make() -> AccountRequest:
        made = AccountRequest(uuid=uuid, content_hash=content_hash, **said)
        made.full_clean(validate_unique=False)
        guard.mail_to(made.email)
        made.save()
        _tell("account_request_confirm", made)
        return made

    return known_or_made(known, make)


@transaction.atomic
def confirm(request: AccountRequest) -> AccountRequest:
    """Whoever holds the link says that it is their request; twice, once."""
    request = _locked(request)
    if request.state == State.RECEIVED:
        request.state, request.confirmed_at = State.CONFIRMED, timezone.now()
        request.save(update_fields=["state", "confirmed_at"])
    return request


@transaction.atomic
def accept(request: AccountRequest, *, by, subject) -> AccountRequest:
    """Invites the person to speak for an institution or a community of the county; twice, once. Raises NotGranted,
    Refused when it was decided otherwise, ValidationError.
    """
    request = _locked(request)
    grant(rules.may_decide(by, request))
    if request.state == State.ACCEPTED:
        return request
    _still_waits(request)
    if subject.settlement.county_id != request.county_id:
        raise ValidationError({"subject": _("Ez más megyében van.")})
    if getattr(subject, "status", "") == Institution.Status.CLOSED:
        raise ValidationError({"subject": _("Ez az intézmény megszűnt: nincs kit képviselni.")})
    invitation, _new = invitations.invite(
        by=by,
        email=request.email,
        name=request.name,
        language=request.language,
        role="",
        **{subject._meta.model_name: subject},
    )
    request.invitation = invitation
    setattr(request, subject._meta.model_name, subject)
    return _decided(request, State.ACCEPTED, by)


@transaction.atomic
def decline(request: AccountRequest, *, by, reason: str) -> AccountRequest:
    """Declines it and tells why; twice, once. Raises NotGranted, Refused, ValidationError without a reason."""
    request, reason = _locked(request), tidied(reason)
    grant(rules.may_decide(by, request))
    if not reason:
        raise ValidationError({"reason": _("Írja meg, miért: aki kérte, olvassa.")})
    if request.state == State.DECLINED:
        return request
    _still_waits(request)
    request.reason = reason
    request = _decided(request, State.DECLINED, by)
    _tell("account_request_declined", request, by=by)
    return request


def _still_waits(request: AccountRequest) -> None:
    if request.state != State.CONFIRMED:
        raise Refused(_("Erről a kérésről már döntöttek."))


def _decided(request: AccountRequest, state: str, by) -> AccountRequest:
    request.state, request.decided_at, request.decided_by = state, timezone.now(), by
    request.full_clean(validate_unique=False)
    request.save()
    return request


def _locked(request: AccountRequest) -> AccountRequest:
    found = AccountRequest.objects.select_for_update().filter(pk=request.pk).first()
    if found is None:
        raise NotGranted
    return found


def forget(now: datetime.datetime) -> int:
    """Deletes what nobody confirmed, and empties what was personal in requests decided long ago; answers how many."""
    unconfirmed = AccountRequest.objects.filter(confirmed_at=None, asked_at__lt=now - CONFIRM_WITHIN)
    old = AccountRequest.objects.filter(decided_at__lt=now - FORGOTTEN_AFTER).exclude(email="")
    number = unconfirmed.count() + old.update(**dict.fromkeys(PERSONAL, ""))
    unconfirmed.delete()
    return number


def link_of(request: AccountRequest) -> str:
    """The address by which whoever asked confirms it and reads what became of it."""
    return settings.SITE_URL + reverse("account-request-link", args=[links.sign(PURPOSE, request.pk)])


def request_of(token: str) -> AccountRequest | None:
    """The request that such an address names."""
    read = links.read(PURPOSE, token)
    rows = AccountRequest.objects.select_related("institution", "community")
    return rows.filter(pk=read.key).first() if read else None


def _tell(kind: str, request: AccountRequest, *, by=None) -> None:
    outbox.queue(
        kind=kind, to=request.email, language=request.language, cause=f"{kind}:{request.pk}", about=request.pk, by=by
    )


def _text(mail, name: str, subject: str, state: str) -> Text | None:
    request = AccountRequest.objects.filter(pk=mail.about, state=state, email=mail.to).first()
    if request is None:
        return None
    context = {"name": "" if holds_address(request.name) else request.name, "url": link_of(request)}
    context |= {"SITE_NAME": settings.SITE_NAME, "reason": request.reason}
    return Text(f"{settings.SITE_NAME}: {subject}", render_to_string(f"emails/{name}.txt", context))


def confirm_text(mail) -> Text | None:
    """The link that confirms; None once it was, or was deleted."""
    return _text(mail, "account_request_confirm", _("erősítse meg, hogy fiókot kér"), State.RECEIVED)


def declined_text(mail) -> Text | None:
    """Why there is no account."""
    return _text(mail, "account_request_declined", _("a fiókkéréséről"), State.DECLINED)


CONFIRM = MailKind(
    gettext_lazy("fiókkérés megerősítése"),
    confirm_text,
    may_go_twice=True,
    lasts=CONFIRM_WITHIN,
    page="account-request-detail",
)
DECLINED = MailKind(
    gettext_lazy("fiókkérés elutasítva"), declined_text, may_go_twice=True, page="account-request-detail"
)
