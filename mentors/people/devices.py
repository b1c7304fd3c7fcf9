"""The device from which somebody logged in before: a signed cookie that names them, for as long as their log-ins hold.

It opens nothing. Whoever comes with it is not made to wait for what strangers tried under their address, and is not
told by mail that they have come.
"""

import secrets

from django.conf import settings
from django.core import signing

COOKIE = "device"
SALT = "mentors.device"
AGE = 60 * 60 * 24 * 365
MOST = 5
"""So many people of one device are known."""


def known_as(request, user) -> str:
    """The name of this device as one of that person's, or nothing. A new password, a log-out everywhere and a closed
    account end it (`User.generation`).
    """
    return next((name for pk, held, name in _entries(request) if (pk, held) == (user.pk, user.generation)), "")


def remember(request, user) -> None:
    """Makes the device known with the answer to this request."""
    others = [entry for entry in _entries(request) if entry[0] != user.pk]
    name = known_as(request, user) or secrets.token_urlsafe(12)
    request.known_devices = [[user.pk, user.generation, name], *others][:MOST]


def write(request, response) -> None:
    """Writes the cookie, if this request made the device known."""
    entries = getattr(request, "known_devices", None)
    if entries is not None:
        value = signing.dumps(entries, salt=SALT)
        response.set_cookie(
            COOKIE, value, max_age=AGE, httponly=True, samesite="Lax", secure=settings.SESSION_COOKIE_SECURE
        )


def _entries(request) -> list:
    try:
        return signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT, max_age=AGE)
    except signing.BadSignature:
        return []


SYSTEMS = (("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"))
BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("Chrome", "Chrome"),
    ("CriOS", "Chrome"),
    ("Safari", "Safari"),
)


def browser_of(request) -> str:
    """The browser and the system in two words, as far as the request says; empty if it does not."""
    said = request.headers.get("User-Agent", "")
    found = [next((name for mark, name in kinds if mark in said), "") for kinds in (BROWSERS, SYSTEMS)]
    found[1] = found[1] or ("Linux" if "Linux" in said else "")
    return ", ".join(filter(None, found))
