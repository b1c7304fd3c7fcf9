"""What happens to a request before any view: malformed input is refused, the language is chosen; and after it, that no
cache on the way keeps what one person saw.
"""

import time
from urllib.parse import unquote_to_bytes

from django.conf import settings
from django.contrib.auth.middleware import AuthenticationMiddleware, LoginRequiredMiddleware, get_user
from django.core.exceptions import MiddlewareNotUsed
from django.db import DatabaseError
from django.http import JsonResponse, QueryDict
from django.urls import reverse
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.translation.trans_real import parse_accept_lang_header
from pghistory.middleware import HistoryMiddleware

from institutions.base.negotiation import wants_json
from institutions.base.text import cleaned_values

from . import kept_language
from .demo import untouched
from .errors import bad_request, demo_in_public, too_large
from .health import healthz
from .offline import service_worker
from .secrecy import masked
from .unsent import kept_for_later

MARK = "Kalaka-Answer"
"""The header by which a phone knows that the portal answered, and not a hotspot or a proxy on the way (ours.js)."""
LARGEST_BODY = 30_000_000
"""No form of ours needs half of it; what is larger is not even read, so that no visitor fills the disk."""
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


class SayWhoAnswers:
    """Marks every answer as the portal's own, errors and static files too: a phone judges by no other (ADR 0038)."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response.headers[MARK] = "1"
        return response


class KeepDemoAtHome:
    """Answers 503 to everything while the database is a demo and the settings are public, for everybody knows its
    passwords. It stands here and not in `start`, because whoever serves a portal comes by here.
    """

    ANSWER_HOLDS = 5
    """Seconds: a demo may be loaded while the portal runs, and asking costs each page a query."""

    def __init__(self, get_response):
        if not untouched.kept_at_home():
            raise MiddlewareNotUsed
        self.get_response = get_response
        self.is_demo, self.asked_at = True, float("-inf")

    def __call__(self, request):
        if time.monotonic() - self.asked_at > self.ANSWER_HOLDS:
            try:
                self.is_demo, self.asked_at = untouched.is_demo(), time.monotonic()
            except DatabaseError:
                # Nothing is shown without the database; what follows says that it is away.
                return self.get_response(request)
        return demo_in_public(request) if self.is_demo else self.get_response(request)


class RefuseMalformed:
    """Answers 400 to a path or query that holds a NUL byte or is not UTF-8, 413 to a body beyond all measure."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if self._malformed(request.META.get("QUERY_STRING", "")) or "\x00" in request.path:
            return bad_request(request)
        if int(request.META.get("CONTENT_LENGTH") or 0) > LARGEST_BODY:
            return too_large(request)
        return self.get_response(request)

    @staticmethod
    def _malformed(query: str) -> bool:
        raw = unquote_to_bytes(query)
        try:
            raw.decode()
        except UnicodeDecodeError:
            return True
        return b"\x00" in raw


class CleanText:
    """Takes out of every typed text what nobody sees, once, before any form or filter reads it; secrets stay as they
    are. `as_sent` on the request is the form as it came.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.GET = self._cleaned(request.GET)
        return self.get_response(request)

    def process_view(self, request, *view):
        """Not before: who may not post is refused without reading what they sent."""
        if request.method == "POST" and request.content_type in FORMS:
            request.as_sent, request.POST = request.POST, self._cleaned(request.POST)

    @staticmethod
    def _cleaned(sent: QueryDict) -> QueryDict:
        clean = {name: cleaned_values(values, name) for name, values in sent.lists()}
        if clean == dict(sent.lists()):
            return sent
        fresh = QueryDict(mutable=True, encoding=sent.encoding)
        for name, values in clean.items():
            fresh.setlist(name, values)
        fresh._mutable = False
        return fresh


class AnswerEverybody:
    """Answers what is the same for everybody before anything asks who they are: the service worker and the health of
    the server have to come also to a phone that is signed in, while the database is away.
    """

    def __init__(self, get_response):
        self.get_response = get_response
        self.views = {reverse("service-worker"): service_worker, reverse("healthz"): healthz}

    def __call__(self, request):
        return self.views.get(request.path, self.get_response)(request)


class KnowPerson(AuthenticationMiddleware):
    """Puts the person themselves on the request, not Django's stand-in that looks them up when asked: the language is
    theirs, so each page asks; and every rule asks again, through the stand-in at twice the price.
    """

    def process_request(self, request):
        super().process_request(request)
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            request.user = get_user(request)


class ChooseLanguage:
    """`?lang=` decides for this page and those it leads to; else the user's profile, the visitor's cookie, what the
    browser asks for, and Hungarian. `Vary` tells every cache what it hangs on: the menu always hangs on the cookie.
    """

    def __init__(self, get_response):
        self.get_response = get_response
        self.known = {code for code, _name in settings.LANGUAGES}

    def __call__(self, request):
        chosen = request.GET.get("lang") in self.known
        language = request.GET["lang"] if chosen else self._wished(request)
        request.LANGUAGE_CODE = language
        with translation.override(language):
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        patch_vary_headers(response, ["Cookie"] if chosen else ["Cookie", "Accept-Language"])
        if chosen:
            kept_language.keep(request, response, language)
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            response.headers.setdefault("Cache-Control", "private, no-cache")
        return response

    def _wished(self, request) -> str:
        wishes = [request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME), *self._asked_for(request)]
        if settings.SESSION_COOKIE_NAME in request.COOKIES and request.user.is_authenticated:
            wishes.insert(0, request.user.language)
        return next((wish for wish in wishes if wish in self.known), settings.LANGUAGE_CODE)

    @staticmethod
    def _asked_for(request) -> list[str]:
        """The languages of the browser, the dearest first."""
        header = request.headers.get("Accept-Language", "")
        return [code.partition("-")[0] for code, weight in parse_accept_lang_header(header) if weight]


class KeepTrail(HistoryMiddleware):
    """Notes for the trail who wrote and at which address, without what opens a door in it."""

    def get_context(self, request):
        context = super().get_context(request)
        return context | {"url": masked(context["url"])}


class RequireLogin(LoginRequiredMiddleware):
    """Pages are closed unless they say otherwise; a script that asks for JSON gets 401 instead of the log-in page."""

    def handle_no_permission(self, request, view_func):
        if wants_json(request):
            return JsonResponse({"code": "login"}, status=401)
        return kept_for_later(request, super().handle_no_permission(request, view_func))
