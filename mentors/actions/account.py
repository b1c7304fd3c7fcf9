"""Writes of accounts and of mentors' public cards."""

from django.contrib.auth import get_user_model
from django.db import transaction

from institutions.actions.once import put
from institutions.refusals import grant

from ..models import Mentor
from ..rules import account as rules


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
    """Changes one's own public card, made if missing (revision 0). Raises NotGranted for who is no mentor, Conflict
    when another window changed it since `revision`, ValidationError.
    """
    grant(rules.may_edit_own_card(by))
    # The person's row is the lock under which a card comes into being.
    get_user_model().objects.select_for_update().get(pk=by.pk)
    card = Mentor.objects.select_for_update().filter(user=by).first() or Mentor(user=by, revision=0)
    if put(card, fields, revision=revision):
        card.full_clean()
        card.save()
    return card


@transaction.atomic
def switch(person, *, by, on: bool):
    """Opens or closes an account; a closed one ends its API tokens and, by the log-in's own check, its sessions.

    Raises NotGranted for one's own account and for whoever is no administrator.
    """
    grant(rules.may_close_account(by, person))
    person = get_user_model().objects.select_for_update().get(pk=person.pk)
    person.is_active = on
    person.save(update_fields=["is_active"])
    if not on:
        person.auth_token_set.all().delete()
    return person
