"""What `manage.py check --deploy` asks of this portal besides Django's own questions."""

from urllib.parse import urlsplit

from django.conf import settings
from django.core import checks

HINT = "Set SITE_URL to the address where people reach the portal, e.g. https://kalaka.example.org"


@checks.register(deploy=True)
def site_url(app_configs, **kwargs):
    """Links in the daily mail begin with SITE_URL: a site's whole address, under https where the portal is."""
    found = urlsplit(settings.SITE_URL)
    if found.scheme not in ("http", "https") or not found.hostname or found.path or found.query or found.fragment:
        return [checks.Error(f"SITE_URL is no address of a site: {settings.SITE_URL}", HINT, id="portal.E001")]
    if settings.HTTPS and (found.scheme != "https" or found.hostname in ("127.0.0.1", "localhost", "::1")):
        return [checks.Warning("Links in mails would not lead to the portal", HINT, id="portal.W001")]
    return []
