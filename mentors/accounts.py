"""The log-in backend, under the address that stored logins name: it is `mentors.people.accounts.ByEmail`."""

from .people.accounts import ByEmail

__all__ = ["ByEmail"]
