"""The log-in backend, under the address that stored sessions name."""

from .people import accounts


class ByEmail(accounts.ByEmail):
    """Logs in by e-mail address. Moved, it would log everybody out: Django keeps `module.Class` in each session."""
