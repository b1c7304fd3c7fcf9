"""Writes of accounts and of mentors' public cards."""

from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils import timezone

from institutions.base.exceptions import grant
from institutions.erasing.actions import tidy_trail
from institutions.once.actions import put

from ..models.invitation import Invitation
from ..models.mentor import Mentor
from ..rules import account as rules
from . import login as logins


@transaction.atomic
def update_profile(*, by, revision: int | None, **fields):
    """Changes one's own `name`, `language`, and whether one gets the `daily_digest`. Raises Conflict when another
    window changed them since `revision`, ValidationError.
    """
    user = get_user_model().objects.select_for_update().get(pk=by.pk)
    if put(user, fields, revision=revision):
        user.full_clean()
        user.save(update_fields=[*fields, "revision"])
    return user


@transaction.atomic
def update_card(*, by, revision: int | None, **fields) -> Mentor:
    """Changes one's own public card, made if missing (revision 0). Raises NotGranted for who has none, Conflict
    when another window changed it since `revision`, ValidationError.
    """
    grant(rules.may_edit_own_card(by))
    # The person's row is the lock under which a card comes into being.
    get_user_model().objects.select_for_update().get(pk=by.pk)
    card = Mentor.objects.select_for_update().filter(user=by).first() or Mentor(user=by, revision=0)
    if put(card, fields, revision=revision):
        card.full_clean()
        card.save()
        tidy_trail(card, Mentor.PERSONAL, consented=card.consent_public)
    return card


@transaction.atomic
def switch(person, *, by, on: bool):
    """Opens or closes an account. Both end whatever was open before, for good: sessions, tokens, links to a new
    password, half-done log-ins; closing also takes back what the address was offered.

    Raises NotGranted for one's own account and for whoever is no administrator.
    """
    grant(rules.may_close_account(by, person))
    person = get_user_model().objects.select_for_update().get(pk=person.pk)
    person.is_active = on
    logins.end_all(person)
    person.save(update_fields=["is_active", "generation"])
    if not on:
        Invitation.objects.unanswered().filter(email=person.email.lower()).update(revoked_at=timezone.now())
    return person
