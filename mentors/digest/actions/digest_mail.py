"""The address in a digest that switches it off."""

from django.urls import reverse

from institutions import links
from mentors.people.models.user import User

PURPOSE = "mentors.digest.off"


def off_path(user) -> str:
    """The address that switches this person's digest off, without a log-in: a signed one that does nothing else."""
    return reverse("digest-off", args=[links.sign(PURPOSE, user.pk)])


def user_of(token: str) -> User | None:
    """Whose digest such an address switches off; None for a forged one."""
    named = links.read(PURPOSE, token)
    return User.objects.filter(pk=named.key).first() if named else None
