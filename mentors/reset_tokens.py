"""The tokens of links to a new password. A module of its own, for the log-in library imports it early."""

from django.contrib.auth.tokens import PasswordResetTokenGenerator


class ResetTokens(PasswordResetTokenGenerator):
    """Links to a new password end with the person's generation, as sessions do."""

    def _make_hash_value(self, user, timestamp):
        return f"{super()._make_hash_value(user, timestamp)} {user.generation} {user.is_active}"
