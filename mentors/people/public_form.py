"""Forms that anybody may send, without an account, a cookie or a puzzle: the form and its page (ADR 0060).

A signed stamp in the form stands for the cookie's token: it says which form this is, so that what is sent twice happens
once, and when it was opened. Whatever is wrong, what was typed comes back.
"""

import datetime
import time
import uuid
from urllib.parse import urlsplit

from django import forms
from django.conf import settings
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from institutions import links
from institutions.base.exceptions import Conflict

from . import guard

PURPOSE = "mentors.public_form"
KEPT = datetime.timedelta(days=7)
"""So long an opened form may be sent; the keys of what was sent are kept for longer."""


def new_stamp(opened_at: float | None = None, key: uuid.UUID | None = None) -> str:
    """The stamp of a form that was opened at that moment (seconds; now where none is given)."""
    opened_at = time.time() if opened_at is None else opened_at
    return links.sign(PURPOSE, key or uuid.uuid4(), int(opened_at * 1000))


class FromAnybody:
    """For a form that anybody may send, before `forms.Form` or `forms.ModelForm`: its stamp, a field that only robots
    fill, and a least time. `uuid` is the key by which the action knows the form again.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["stamp"] = forms.CharField(required=False, widget=forms.HiddenInput, initial=new_stamp)
        self.fields["homepage"] = trap()
        self.uuid = None

    def clean(self):
        data = super().clean() or self.cleaned_data
        named = links.read(PURPOSE, data.pop("stamp", ""), max_age=KEPT)
        filled = data.pop("homepage", "")
        if named is None:
            self.restamp()
            self.add_error(None, _("Régen nyitotta meg ezt az oldalt. Nézze át, amit írt, és küldje el még egyszer."))
        elif filled or time.time() < named.version / 1000 + settings.PUBLIC_FORM_SECONDS:
            self.put("homepage", "")
            self.add_error(None, _("Nem vagyunk biztosak benne, hogy ember írta. Kérjük, küldje el még egyszer."))
        else:
            self.uuid = uuid.UUID(named.key)
        return data

    def restamp(self) -> None:
        """Makes another form of it: what is sent next is not taken for this one."""
        self.put("stamp", new_stamp())

    def put(self, name: str, value: str) -> None:
        self.data = self.data.copy()
        self.data[self.add_prefix(name)] = value


def trap() -> forms.CharField:
    """A field that no person sees; `c-field` hides it."""
    attrs = {"autocomplete": "off", "tabindex": "-1"}
    field = forms.CharField(
        required=False, label=gettext_lazy("Ezt hagyja üresen"), widget=forms.TextInput(attrs=attrs)
    )
    field.is_trap = True
    return field


class OpenToAnybody:
    """For the page of such a form, before `PlainActionForm`: open to visitors, without a cookie, from our own pages
    alone, and only so often (settings; `limited_as` names what is counted). Over the limit the form comes back as 429.
    """

    limited_as = "form"

    @classmethod
    def as_view(cls, **initkwargs):
        view = super().as_view(**initkwargs)
        view.csrf_exempt, view.login_required = True, False
        return view

    def dispatch(self, request, *args, **kwargs):
        response = super().dispatch(request, *args, **kwargs)
        add_never_cache_headers(response)
        return response

    def get_context_data(self, **kwargs):
        if not self.request.user.is_authenticated:
            # A token would come with a cookie.
            kwargs["csrf_token"] = ""
        return super().get_context_data(**kwargs)

    def form_valid(self, form):
        if not is_from_here(self.request):
            return self.again(form, _("Ez az űrlap egy másik oldalról jött. Innen küldje el még egyszer."), 403)
        try:
            guard.ask_anybody(self.request, self.limited_as, form.cleaned_data.get("email"))
        except guard.TooSoon as refusal:
            return self.again(form, refusal.message, 429)
        return super().form_valid(form)

    def conflict(self, form, conflict: Conflict):
        """Other content under the same stamp; nothing is told of what the first sending made."""
        form.restamp()
        told = _("Ezt az űrlapot már elküldte, más tartalommal. Ha ez egy újabb, küldje el még egyszer.")
        return self.again(form, told, 409)

    def again(self, form, told: str, status: int):
        """The form with everything that was typed, and why it was not taken."""
        form.add_error(None, told)
        response = self.form_invalid(form)
        response.status_code = status
        return response


def is_from_here(request) -> bool:
    """Whether the request says that one of our own pages sent it, or nothing about that."""
    said = request.headers.get("Origin") or request.headers.get("Referer")
    if said is None:
        return True
    ours = [f"{request.scheme}://{request.get_host()}", *settings.CSRF_TRUSTED_ORIGINS]
    try:
        parts = urlsplit(said)
    except ValueError:
        return False
    return f"{parts.scheme}://{parts.netloc}" in ours
