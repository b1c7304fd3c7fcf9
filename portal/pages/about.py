"""The portal's own texts: who we are, accessibility, privacy, the way into the API; and what robots may read."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse
from django.templatetags.static import static
from django.views.generic import RedirectView, TemplateView
from drf_spectacular.views import SpectacularSwaggerSplitView

from portal import content_policy

from .personal_data import KEPT

ROBOTS = "User-agent: *\nDisallow: /accounts/\nDisallow: /api/v1/\nDisallow: /styleguide/\n"


class Page(TemplateView):
    """A public page that is only a text; it knows who runs this portal, if the settings say so."""

    def get_context_data(self, **kwargs):
        operator = {"operator": settings.OPERATOR_NAME, "operator_email": settings.OPERATOR_EMAIL}
        return super().get_context_data(**operator, **kwargs)


def page(template: str, **more):
    return login_not_required(Page.as_view(template_name=f"portal/pages/{template}.html", extra_context=more))


about = page("about")
accessibility = page("accessibility")
privacy = page("privacy", kept=KEPT)
api_introduction = page("api")


class ApiDocs(SpectacularSwaggerSplitView):
    """The API's page, Swagger's own. It writes style attributes and draws its icons from data: addresses, which it
    alone may; scripts stay ours.
    """

    url_name = "api-schema"
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
    """Keeps search engines out of log-in, API and style guide; all else public is meant to be found."""
    return HttpResponse(ROBOTS, content_type="text/plain; charset=utf-8")


class Favicon(RedirectView):
    """Browsers and readers that look for the icon at its old address find it."""

    def get_redirect_url(self, *args, **kwargs):
        return static("img/favicon.svg")


favicon = login_not_required(Favicon.as_view())
