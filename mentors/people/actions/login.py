"""Writes of what a person is logged in by: sessions in browsers, tokens in programs."""

from django.contrib.auth import get_user_model
from django.db import transaction
from knox.models import AuthToken

from institutions.base.exceptions import NotGranted, grant

from ..models.session import Session


def end_all(person) -> None:
    """Ends every session and token of the person, and what else belongs to their generation: links to a new password,
    half-done log-ins, known devices. The person is saved by whoever calls; inside a transaction, with their row locked.
    """
    person.generation += 1
    Session.objects.filter(user=person).delete()
    person.auth_token_set.all().delete()


@transaction.atomic
def log_out_everywhere(*, by) -> None:
    """Ends one's own sessions and tokens, this one as well."""
    person = get_user_model().objects.select_for_update().get(pk=by.pk)
    end_all(person)
    person.save(update_fields=["generation"])


@transaction.atomic
def log_out(name: str, *, by) -> None:
    """Ends one session or token of one's own, by the name that the page shows. Raises NotGranted for all others."""
    for one in [*Session.objects.open_of(by), *by.auth_token_set.all()]:
        if name_of(one) == name:
            one.delete()
            return
    raise NotGranted


@transaction.atomic
def give_token(person) -> tuple[AuthToken, str]:
    """A token for a person who has just shown their password. Raises NotGranted if the account was closed, or
    everything ended, meanwhile.
    """
    now = get_user_model().objects.select_for_update().get(pk=person.pk)
    grant(now.is_active and now.generation == person.generation)
    return AuthToken.objects.create(now)


def name_of(one: Session | AuthToken) -> str:
    """What a page may say of a session or token: nothing that opens."""
    return one.name if isinstance(one, Session) else one.digest[:16]
