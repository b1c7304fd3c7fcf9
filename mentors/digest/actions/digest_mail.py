"""The address in a digest that switches it off."""

from django.core import signing
from django.urls import reverse

from mentors.people.models.user import User

SALT = "mentors.digest.off"


def off_path(user) -> str:
    """The address that switches this person's digest off, without a log-in: a signed one that does nothing else."""
    return reverse("digest-off", args=[signing.dumps(user.pk, salt=SALT)])


def user_of(token: str) -> User | None:
    """Whose digest such an address switches off; None for a forged one."""
    try:
        return User.objects.filter(pk=signing.loads(token, salt=SALT)).first()
    except signing.BadSignature:
        return None
