"""Writes of invitations: made, withdrawn, accepted once."""

from allauth.account.models import EmailAddress
from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from institutions.base.exceptions import Refused, grant
from institutions.base.standing import Role
from institutions.base.text import email_address
from institutions.once.actions import once
from institutions.outbox.actions import mail as outbox
from institutions.outbox.kind import MailKind, Text

from ..models.invitation import Invitation
from ..models.period import today
from ..models.person_name import holds_address
from ..models.user import User
from ..rules import account as rules
from . import appointment as appointments
from . import link as links
from . import qualification as qualifications


@once
def invite(*, by, reason: str = "", **fields) -> Invitation:
    """Offers a role to an address; the mail leaves by the outbox. The same offer again is the one that stands. `reason`
    is why somebody becomes a mentor without a qualification.

    Raises NotGranted, Refused for who is not qualified, and ValidationError for one's own address, or without a reason.
    """
    invitation = Invitation(invited_by=by, **fields)
    invitation.email = email_address(invitation.email)
    subject = invitation.institution or invitation.community
    if subject:
        invitation.county_id = subject.settlement.county_id
    grant(rules.may_appoint(by, invitation.role, invitation.county_id))
    if invitation.email == by.email:
        raise ValidationError({"email": _("Saját magát nem hívhatja meg.")})
    standing = _standing_offer(invitation)
    if standing:
        return standing
    qualifications.need(invitation.role, by=by, email=invitation.email, reason=reason)
    try:
        with transaction.atomic():
            invitation.full_clean()
            invitation.save()
    except (IntegrityError, ValidationError):
        # The same offer may have been made at the same moment: then it is the one that stands.
        if standing := _standing_offer(invitation):
            return standing
        raise
    outbox.queue(
        kind="invitation",
        to=invitation.email,
        language=invitation.language,
        cause=f"invitation:{invitation.pk}",
        about=invitation.pk,
        by=by,
    )
    return invitation


@transaction.atomic
def invite_administrator(email: str) -> Invitation:
    """The offer from the command line, by which a new portal gets its first account. Raises ValidationError."""
    invitation = Invitation(email=email_address(email), role=Role.ADMINISTRATOR)
    standing = _standing_offer(invitation)
    if standing:
        return standing
    invitation.full_clean()
    invitation.save()
    return invitation


def _standing_offer(wanted: Invitation) -> Invitation | None:
    """The same offer, if it still stands; an expired one is withdrawn."""
    same = Invitation.objects.unanswered().filter(
        email=wanted.email,
        role=wanted.role,
        county_id=wanted.county_id,
        institution=wanted.institution,
        community=wanted.community,
    )
    found = same.select_for_update().first()
    if found is None or found.state == "open":
        return found
    found.revoked_at = timezone.now()
    found.save(update_fields=["revoked_at"])
    return None


@transaction.atomic
def revoke(invitation: Invitation, *, by) -> None:
    """Takes an offer back. Raises NotGranted, Refused when it was accepted or withdrawn already."""
    invitation = Invitation.objects.select_for_update(of=("self",)).get(pk=invitation.pk)
    grant(rules.may_appoint(by, invitation.role, invitation.county_id))
    if invitation.state in ("accepted", "withdrawn"):
        raise Refused(_("Ezt a meghívót már elfogadták vagy visszavonták."))
    invitation.revoked_at = timezone.now()
    invitation.save(update_fields=["revoked_at"])


@transaction.atomic
def accept_as_new(invitation: Invitation, *, name: str, password: str) -> User:
    """Opens the account and gives it what was offered, once: an accepted offer opens nothing, whatever the password.
    Raises Refused when the offer stands no more, ValidationError for name and password.
    """
    invitation = _locked(invitation)
    _check_standing(invitation)
    user = User(email=invitation.email, name=name, language=invitation.language)
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise ValidationError({"password": error.messages}) from error
    user.set_password(password)
    if User.objects.filter(email__iexact=user.email).exists():
        raise Refused(_("Ezzel a címmel időközben fiók nyílt. Lépjen be vele, és nyissa meg újra a meghívót."))
    user.full_clean()
    user.save()
    # They opened the link that we sent there.
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    _settle(invitation, user)
    return user


@transaction.atomic
def accept(invitation: Invitation, *, by) -> User:
    """Gives the account of that address, signed in, what was offered; pressed twice, once. Raises NotGranted for
    anybody else, Refused when the offer stands no more.
    """
    invitation = _locked(invitation)
    grant(email_address(by.email) == invitation.email)
    if invitation.accepted_by_id != by.pk:
        _check_standing(invitation)
        _settle(invitation, by)
    return by


def _locked(invitation: Invitation) -> Invitation:
    # Without joins: after waiting for the lock, Postgres reads this row anew but not the rows joined to it.
    return Invitation.objects.select_for_update().get(pk=invitation.pk)


def still_stands(invitation: Invitation) -> bool:
    """Open, and whoever made it may still give that right (or it came from the command line)."""
    by = invitation.invited_by
    may = by is None or rules.may_appoint(by, invitation.role, invitation.county_id)
    return invitation.state == "open" and may


def _check_standing(invitation: Invitation) -> None:
    if not still_stands(invitation):
        raise Refused(_("Ez a meghívó már nem érvényes. Kérjen újat attól, akitől kapta."))


def _settle(invitation: Invitation, user: User) -> None:
    """Gives the role or the link; what the person holds already is left as it is."""
    qualifications.follow(user)
    try:
        with transaction.atomic():
            if invitation.role:
                appointments.give(user, role=invitation.role, county=invitation.county, valid_from=today())
            else:
                links.speak(user, institution=invitation.institution, community=invitation.community)
    except ValidationError as error:
        if getattr(error, "code", "") != "overlap":
            raise
    invitation.accepted_at, invitation.accepted_by = timezone.now(), user
    invitation.save(update_fields=["accepted_at", "accepted_by"])


def link_of(invitation: Invitation) -> str:
    """The address that the invited person opens: the portal's own, whatever host the inviter's browser named."""
    return settings.SITE_URL + reverse("invitation-accept", args=[invitation.token])


def written(mail) -> Text | None:
    """The mail with the link, None when the offer was answered or withdrawn meanwhile."""
    found = Invitation.objects.select_related("invited_by", "county", "institution", "community")
    invitation = found.filter(pk=mail.about).first()
    if invitation is None or not still_stands(invitation):
        return None
    context = words_of(invitation) | {"url": link_of(invitation), "SITE_NAME": settings.SITE_NAME}
    subject = _("%(site)s: meghívó") % {"site": settings.SITE_NAME}
    return Text(subject, render_to_string("emails/invitation.txt", context))


def words_of(invitation: Invitation) -> dict:
    """What the mail says. Names that would become links are left out: our mails lead nowhere else, whatever somebody
    called themselves or their community.
    """
    by, what = invitation.invited_by, invitation.subject
    return {
        "name": "" if holds_address(invitation.name) else invitation.name,
        "who": "" if by is None or holds_address(by.name) else by.name,
        "what": invitation.get_role_display() if holds_address(what, abbreviations=True) else what,
        "until": invitation.expires_at,
    }


MAIL = MailKind(gettext_lazy("meghívó"), written, may_go_twice=True, page="invitation-detail", is_editable=True)
