"""The one limiter of every door that takes a password or a code, or has a mail sent.

Attempts are counted by person and place together, by place, and by person; who waits is told until when. A known
device and whoever is signed in are counted by themselves: what strangers try keeps nobody out.
"""

import datetime
import ipaddress
import math
import unicodedata

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused

from . import devices
from .actions import limit
from .actions.limit import Pace
from .models.user import User

HERE = Pace(free=5, first=30, longest=3600, forgiven=3600)
"""One person from one place."""
PLACE = Pace(free=10, first=30, longest=3600, forgiven=300)
"""Anybody from one place."""
PERSON = Pace(free=100, first=30, longest=300, forgiven=300)
"""One person from anywhere: many machines that share the guessing. The wait stays short, and a new password by mail
makes a device known."""
CODES = Pace(free=20, first=30, longest=900, forgiven=900)
"""Codes of one person from anywhere: six digits are soon guessed."""
OWN = Pace(free=10, first=30, longest=900, forgiven=300)
"""A known device, and whoever is signed in."""
ASKING = Pace(free=20, first=30, longest=3600, forgiven=60)
"""What is done rather than guessed: mails asked for, accounts opened, from one place."""
TOKENS = Pace(free=10, first=30, longest=3600, forgiven=60)
MAILBOX = Pace(free=3, first=1800, longest=7200, forgiven=3600)
"""Mails that anybody can have sent to one mailbox."""


class TooSoon(ValidationError):
    """The attempt was not looked at: it has to wait until `until`, which the message names. 429 with Retry-After."""

    def __init__(self, request, until, told=""):
        self.until = request.refused_until = until
        told = told or _("Túl sok sikertelen próbálkozás. Ekkor próbálhatja újra: %(time)s.")
        clock = timezone.localtime(until + datetime.timedelta(seconds=1)).strftime("%H:%M:%S")
        super().__init__(told % {"time": clock}, code="too_soon")

    @property
    def seconds(self) -> int:
        return seconds_until(self.until)


class MailboxFull(Refused):
    """That mailbox got as many mails as anybody may have sent to it; the next may go in so many `seconds`."""

    def __init__(self, until):
        super().__init__(_("Erre a címre most nem küldhetünk több levelet. Próbálja újra néhány óra múlva."))
        self.seconds = seconds_until(until)


class Attempt:
    """One guess that was let through and counted; `passed` once it was right."""

    def __init__(self, request, own: dict[str, Pace], shared: dict[str, Pace]):
        self.own, self.shared, self.moment = own, shared, timezone.now()
        until = limit.take(own | shared, self.moment)
        if until is not None:
            raise TooSoon(request, until)

    def passed(self) -> None:
        """Counts against nobody. What is shared stays as it was: one's own account helps nobody to guess others'."""
        limit.forget(self.own)
        limit.give_back(self.shared, self.moment)


def password(request, email: str) -> Attempt:
    """A password is about to be tried for the account of that address, known or not. Raises TooSoon."""
    user = User.objects.filter(email__iexact=email).only("pk", "generation").first()
    whose = f"user {user.pk}" if user else f"nobody {unicodedata.normalize('NFKC', email).casefold()}"
    return _attempt(request, "password", user, whose, PERSON)


def code(request, user) -> Attempt:
    """A code of the second factor is about to be tried. Raises TooSoon."""
    return _attempt(request, "code", user, f"user {user.pk}", CODES)


def _attempt(request, what: str, user, whose: str, everywhere: Pace) -> Attempt:
    if user and getattr(request.user, "pk", None) == user.pk:
        return Attempt(request, {key(what, "signed in", whose): OWN}, {})
    device = devices.known_as(request, user) if user else ""
    if device:
        return Attempt(request, {key(what, "device", whose, device): OWN}, {})
    place = place_of(request)
    return Attempt(
        request,
        {key(what, whose, place): HERE},
        {key("guess", place): PLACE, key(what, whose): everywhere},
    )


def ask(request, what: str, pace: Pace = ASKING) -> None:
    """Something is about to be done that anybody may do, but not all the time. Raises TooSoon."""
    until = limit.take({key("ask", what, place_of(request)): pace}, timezone.now())
    if until is not None:
        raise TooSoon(request, until, _("Túl sok próbálkozás. Ekkor próbálhatja újra: %(time)s."))


def ask_anybody(request, what: str, email: str | None = None) -> None:
    """A form that needs no account is about to be taken: counted by network, by address from that network, and by
    address from anywhere, as often an hour as the settings say (0: without a limit). Raises TooSoon.
    """
    place, mailbox = place_of(request), mailbox_of(email or "")
    limits = settings.PUBLIC_FORM_LIMITS
    paces = {key("anybody", what, place): limits["network"]}
    if email:
        paces |= {key("anybody", what, place, *mailbox): limits["here"], key("anybody", *mailbox): limits["address"]}
    paces = {name: an_hour(often) for name, often in paces.items() if often}
    until = limit.take(paces, timezone.now()) if paces else None
    if until is not None:
        raise TooSoon(request, until, _("Innen most túl sok érkezett. Amit írt, megmaradt: küldje el %(time)s után."))


def an_hour(often: int) -> Pace:
    """So many at once, and after that so many an hour."""
    return Pace(free=often, first=60, longest=3600, forgiven=math.ceil(3600 / often))


def may_mail(email: str) -> bool:
    """Whether one more mail that anybody can ask for goes to that mailbox now; whether it has an account or not."""
    try:
        mail_to(email)
    except MailboxFull:
        return False
    return True


def mail_to(email: str) -> None:
    """One more mail that anybody can ask for is about to go to that mailbox. Raises MailboxFull."""
    until = limit.take({key("mailbox", *mailbox_of(email)): MAILBOX}, timezone.now())
    if until is not None:
        raise MailboxFull(until)


def mailbox_of(email: str) -> tuple[str, str]:
    """The mailbox behind an address, however it is written: its name and its host."""
    name, _at, host = unicodedata.normalize("NFKC", email).casefold().rpartition("@")
    return name.partition("+")[0], host


def is_first_use(user, secret: str) -> bool:
    """Whether that code of the person was not used before: it may still be good for a minute."""
    return limit.use_once(key("used", str(user.pk), "".join(secret.split())))


def key(*words: str) -> str:
    """The fingerprint under which something is counted."""
    return salted_hmac("mentors.people.guard", "\n".join(words), algorithm="sha256").hexdigest()


def place_of(request) -> str:
    """The caller's network: an IPv4 address, or the first 64 bits of an IPv6 one, of which a single caller has all."""
    address = ipaddress.ip_address(address_of(request))
    if address.version == 6:
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)


def address_of(request) -> str:
    """The caller's address: as many hops from the right as there are proxies of ours, never what the caller wrote."""
    hops = request.headers.get("X-Forwarded-For", "").split(",")
    proxies = settings.ALLAUTH_TRUSTED_PROXY_COUNT
    said = hops[-proxies] if 0 < proxies <= len(hops) else ""
    return _address(said) or _address(request.META.get("REMOTE_ADDR", "")) or "0.0.0.0"  # noqa: S104 -- nobody's


def _address(said: str) -> str:
    said = said.strip()
    if said.startswith("["):
        said = said[1:].partition("]")[0]
    elif said.count(":") == 1:
        said = said.partition(":")[0]
    try:
        address = ipaddress.ip_address(said.partition("%")[0])
    except ValueError:
        return ""
    return str(getattr(address, "ipv4_mapped", None) or address)


def seconds_until(moment) -> int:
    return max(1, math.ceil((moment - timezone.now()).total_seconds()))


class AnswerAtDoors:
    """What a door answers beside its page: 429 and the time where it refused, and the cookie of a device now known."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        devices.write(request, response)
        until = getattr(request, "refused_until", None)
        if until is not None and response.status_code in (200, 400, 429):
            response.status_code = 429
            response["Retry-After"] = str(seconds_until(until))
        return response
