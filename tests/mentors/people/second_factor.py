"""A second factor for a test's person, and the codes that their app would show."""

from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal import auth as totp


def switch_on(who) -> str:
    """Switches the second factor on; the secret of the authenticator app."""
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(who, secret)
    RecoveryCodes.activate(who)
    return secret


def code_of(secret: str) -> str:
    """What the app shows now."""
    return totp.format_hotp_value(totp.hotp_value(secret, next(totp.yield_hotp_counters_from_time())))


def recovery_codes_of(who) -> list[str]:
    return RecoveryCodes.activate(who).get_unused_codes()
