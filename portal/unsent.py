"""A log-in that ends while somebody types: nothing of it is lost, without a script too (ADR 0037).

Each form carries the mark of who it was made for. A form that comes without a log-in, or with the token of an earlier
one, is put aside for that person; when they are signed in again in the same browser, the page shows what they typed,
and sends it on. Another person is shown nothing. One mechanism for all forms: no view knows of it.
"""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.core.signing import BadSignature, Signer
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve, reverse
from django.utils.translation import gettext as _

from institutions.base import mounts
from institutions.base.negotiation import wants_json
from mentors.people.actions import unsent

MARK, KEY, COOKIE = "writer", "unsent", "unsent"
NEVER = ("csrfmiddlewaretoken", MARK, KEY)
CLOSED = (mounts.ACCOUNTS, mounts.INVITATIONS, mounts.LANGUAGE, mounts.API)
"""Where passwords and codes are typed, and what is no text."""
LONG = 60


def mark_of(user) -> str:
    """The mark of a signed-in person; empty for a visitor."""
    return Signer(salt="kalaka.writer").sign(str(user.pk)) if getattr(user, "is_authenticated", False) else ""


def writer_of(request) -> int | None:
    """Whose form this is, by its mark; None where it bears none of ours."""
    try:
        return int(Signer(salt="kalaka.writer").unsign(request.POST.get(MARK, "")))
    except (BadSignature, ValueError):
        return None


def put_aside(request) -> bool:
    """Keeps what was typed for who typed it; answers whether it did. Files are not kept, nor what a script sends."""
    writer = writer_of(request) if request.method == "POST" and not wants_json(request) else None
    if writer is None or mounts.is_below(request.path, *CLOSED):
        return False
    data = {name: values for name, values in request.POST.lists() if name not in NEVER and "password" not in name}
    return unsent.keep(writer, path=request.get_full_path(), data=data) is not None


def with_cookie(response):
    """Lets this browser know that something waits: others are asked nothing."""
    age = int(unsent.KEPT.total_seconds())
    response.set_cookie(COOKIE, "1", max_age=age, httponly=True, samesite="Lax", secure=settings.SESSION_COOKIE_SECURE)
    return response


def kept_for_later(request, response):
    """The answer of a page that asks for a log-in, with a word about what was typed."""
    return with_cookie(told(request, response)) if put_aside(request) else response


def told(request, response):
    messages.warning(request, _("Közben lejárt a belépése. Amit írt, megőriztük: belépés után visszakapja."))
    return response


def after_csrf(request):
    """The answer to a form with the token of an earlier log-in; None where nothing could be kept of it.

    Whoever it belongs to gets it back at once; for all others it waits, and they are told nothing of it.
    """
    if not put_aside(request):
        return None
    if request.user.is_authenticated and writer_of(request) == request.user.pk:
        return with_cookie(redirect(request.get_full_path()))
    if not request.user.is_authenticated:
        return with_cookie(told(request, redirect_to_login(request.get_full_path())))
    return with_cookie(render(request, "portal/unsent_of_other.html", status=403))


class GiveBack:
    """Shows a person what they had typed when they come back to its page, and forgets it when it has been sent."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if COOKIE in request.COOKIES and request.method == "POST" and response.status_code < 500:
            self.forget(request, response)
        return response

    def process_view(self, request, view, args, kwargs):
        if COOKIE not in request.COOKIES or not request.user.is_authenticated or wants_json(request):
            return None
        if request.method == "POST":
            return redirect("start-page") if "throw_away" in request.POST and KEY in request.POST else None
        if request.method != "GET" or mounts.is_below(request.path, *CLOSED):
            return None
        path = request.get_full_path()
        if path == reverse("start-page"):
            first = unsent.waiting_for(request.user).first()
            return redirect(first.path) if first else None
        kept = unsent.waiting_for(request.user).filter(path=path).first()
        return given_back(request, kept) if kept else None

    @staticmethod
    def forget(request, response) -> None:
        key = request.POST.get(KEY, "")
        if not (request.user.is_authenticated and key.isascii() and key.isdigit() and len(key) < 19):
            return
        if unsent.forget(int(key), by=request.user):
            response.delete_cookie(COOKIE)


def given_back(request, kept):
    """What was typed, to be read, changed and sent on to where it was meant."""
    labels = labels_of(kept.path)
    typed = [(name, one) for name, values in kept.data.items() for one in values]
    shown = [(name, one, labels.get(name, "")) for name, one in typed if is_text(name, one)]
    silent = [(name, one) for name, one in typed if not is_text(name, one)]
    return render(request, "portal/unsent.html", {"kept": kept, "shown": shown, "silent": silent})


def is_text(name: str, value: str) -> bool:
    """Whether it is something that a person wrote, and would miss."""
    return name not in ("uuid", "revision", "version") and (len(value) > LONG or "\n" in value or " " in value.strip())


def labels_of(path: str) -> dict[str, str]:
    """The labels of a page's form, by the names of its fields, where the page says what its form is."""
    try:
        view = resolve(path.partition("?")[0]).func
    except Resolver404:
        return {}
    form = getattr(getattr(view, "view_class", None), "form_class", None)
    return {name: str(field.label or "") for name, field in getattr(form, "base_fields", {}).items()}
