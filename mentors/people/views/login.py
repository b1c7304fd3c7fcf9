"""Pages of what one is logged in by: browsers and programs, and ending them."""

import datetime
from dataclasses import dataclass

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView

from ..actions import login as logins
from ..models.session import Session


@dataclass
class Row:
    """One way in that is open: a browser, or a program with its token."""

    name: str
    browser: str
    since: datetime.datetime | None
    until: datetime.datetime | None
    is_here: bool = False
    is_program: bool = False


class LoginList(TemplateView):
    """Where one is logged in."""

    template_name = "mentors/login/list.html"

    def get_context_data(self, **kwargs):
        user = self.request.user
        browsers = [self._browser(one) for one in Session.objects.open_of(user).order_by("-expire_date")]
        programs = [
            Row(logins.name_of(one), "", one.created, one.expiry, is_program=True)
            for one in user.auth_token_set.order_by("-created")
        ]
        rows = sorted(browsers, key=lambda row: not row.is_here) + programs
        return super().get_context_data(rows=rows, **kwargs)

    def _browser(self, one: Session) -> Row:
        opened = one.get_decoded().get("opened", {})
        since = parse_datetime(opened.get("at", ""))
        is_here = one.session_key == self.request.session.session_key
        return Row(one.name, opened.get("browser", ""), since, one.expire_date, is_here)


@require_POST
def login_end(request, name):
    """Ends one session or token of one's own."""
    logins.log_out(name, by=request.user)
    messages.success(request, _("Ott már nincs belépve."))
    return redirect("login-list")


@require_POST
def login_end_all(request):
    """Ends every session and token of one's own, this one as well."""
    logins.log_out_everywhere(by=request.user)
    request.session.flush()
    messages.success(request, _("Mindenhol kiléptettük. Itt újra beléphet."))
    response = redirect("account_login")
    # As after any log-out, the browser throws its copies away.
    response["Clear-Site-Data"] = '"cache"'
    return response
