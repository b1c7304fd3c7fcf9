"""The portal's own texts: who we are, accessibility, privacy, the way into the API; what robots may read, and whom to
tell about a hole.
"""

import datetime
from pathlib import Path
from urllib.parse import quote

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.views.generic import RedirectView, TemplateView
from drf_spectacular.views import SpectacularSwaggerSplitView

from institutions.base import mounts
from institutions.base.standing import Role, standing_of
from institutions.retention import actions as retention
from mentors.people.models.demo_marker import DemoMarker
from portal import content_policy
from portal.retention import RETENTION

from .personal_data import KEPT

CLOSED_TO_ROBOTS = (mounts.ACCOUNTS, mounts.API_VERSION, mounts.STYLEGUIDE)
ROBOTS = "User-agent: *\n" + "".join(f"Disallow: /{mount}\n" for mount in CLOSED_TO_ROBOTS)

TRUSTED_FOR = datetime.timedelta(days=180)
"""How long whoever keeps a copy of security.txt may believe it."""
OF_THE_DEMO = ("Kaláka-bemutató, kitalált hálózat", "mukodteto@demo.example.org")


class Page(TemplateView):
    """A public page that is only a text; it knows who runs this portal, if the settings say so."""

    def get_context_data(self, **kwargs):
        name, email = operator()
        may_set = standing_of(self.request.user).holds(Role.ADMINISTRATOR)
        return super().get_context_data(operator=name, operator_email=email, may_set=may_set, **kwargs)


class PrivacyPage(Page):
    """What is kept about people; to administrators also how much went by itself."""

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {"forgotten": retention.counts(RETENTION) if context["may_set"] else []}


def operator() -> tuple[str, str]:
    """Name and address of who runs the portal; of a demo, whose settings name nobody, an invented one."""
    if not settings.OPERATOR_EMAIL and DemoMarker.objects.exists():
        return OF_THE_DEMO
    return settings.OPERATOR_NAME, settings.OPERATOR_EMAIL


def page(template: str, view=Page, **more):
    return login_not_required(view.as_view(template_name=f"portal/pages/{template}.html", extra_context=more))


def arrived_on() -> datetime.date:
    """The day since which the version that runs here is here."""
    moment = Path(__file__).stat().st_mtime
    return timezone.localdate(datetime.datetime.fromtimestamp(moment, datetime.UTC))


about = page("about")
accessibility = page("accessibility", checked_on=arrived_on)
privacy = page("privacy", PrivacyPage, kept=KEPT)
api_introduction = page("api")


class ApiDocs(SpectacularSwaggerSplitView):
    """The API's page, Swagger's own. It writes style attributes and draws its icons from data: addresses, which it
    alone may; scripts stay ours.
    """

    url_name = "api-schema"
    template_name = "portal/api_docs.html"
    permission_classes: list = []
    # Its only template is that of the page: it has no words for what else could be done with it.
    http_method_names = ["get", "head"]

    @property
    def default_response_headers(self):
        policy = content_policy.written(style_src="'unsafe-inline'", img_src="data:")
        return super().default_response_headers | {content_policy.HEADER: policy}


api_docs = login_not_required(ApiDocs.as_view())


@login_not_required
def robots(request):
    """Keeps search engines out of log-in, API and style guide; all else public is meant to be found, by the sitemap."""
    found_by = f"Sitemap: {request.build_absolute_uri(reverse('sitemap-index'))}\n"
    return HttpResponse(ROBOTS + found_by, content_type="text/plain; charset=utf-8")


@login_not_required
def security_txt(request):
    """Whom to tell about a hole in the portal (RFC 9116): the operator by mail, or the page that says who that is."""
    address = settings.OPERATOR_EMAIL
    lines = [
        f"Contact: mailto:{quote(address, safe='@+')}"
        if address
        else f"Contact: {settings.SITE_URL}{reverse('about')}",
        f"Expires: {timezone.now() + TRUSTED_FOR:%Y-%m-%dT00:00:00Z}",
        "Preferred-Languages: hu, en",
        f"Canonical: {settings.SITE_URL}{reverse('security-txt')}",
    ]
    return HttpResponse("\n".join([*lines, ""]), content_type="text/plain; charset=utf-8")


class Favicon(RedirectView):
    """Browsers and readers that look for the icon at its old address find it."""

    def get_redirect_url(self, *args, **kwargs):
        return static("img/favicon.svg")


favicon = login_not_required(Favicon.as_view())
