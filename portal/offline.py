"""The portal without network: the service worker, the page for what is not kept, and the home screen's manifest."""

import hashlib
import json

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.contrib.staticfiles import finders
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from institutions.base import mounts

SHELL = [
    "css/kalaka.css",
    "img/favicon.svg",
    "img/motif.svg",
    "js/autocomplete.js",
    "js/autosize.js",
    "js/confirm.js",
    "js/door.js",
    "js/error-summary.js",
    "js/keys.js",
    "js/menu.js",
    "js/photos.js",
    "js/tally-form.js",
    "js/text.js",
    "js/thumbnail.js",
    "js/trip-form.js",
    "js/visit-form.js",
    "js/offline/addresses.js",
    "js/offline/draft.js",
    "js/offline/export.js",
    "js/offline/fields.js",
    "js/offline/install.js",
    "js/offline/offer.js",
    "js/offline/ours.js",
    "js/offline/page.js",
    "js/offline/photo.js",
    "js/offline/queue.js",
    "js/offline/sender.js",
    "js/offline/store.js",
    "js/offline/waiting.js",
]
"""Static files without which the mentor's pages would not work on the road."""
WORKER = ["js/offline/worker.js", "js/offline/places.js"]
"""What the service worker itself is made of: the browser keeps it beside the portal."""
ICONS = [(f"img/icon-{side}.png", f"{side}x{side}", purpose) for purpose in ("any", "maskable") for side in (192, 512)]
"""Their drawing stands inside the circle that every phone leaves of a maskable icon."""
COLOUR = "#1a2665"
ADDRESSES = {
    "health": "healthz",
    "icon": "start-page",
    "log_out": "account_logout",
    "offline": "offline",
    "service_worker": "service-worker",
    "practice_create": "practice-create",
    "tally_create": "tally-create",
    "today": "today",
    "trip_create": "trip-create",
    "visit_create": "visit-create",
    "visit_offline": "visit-offline",
    "visit_partners": "visit-partners",
    "visit_places": "visit-place-options",
    "visit_queue": "visit-queue",
}
OF_RECORD = {
    "photo": "api-photo",
    "photos": "api-visit-photos",
    "trip_edit": "trip-edit",
    "visit_detail": "visit-detail",
    "visit_edit": "visit-edit",
}
NIL = "00000000-0000-0000-0000-000000000000"


@require_safe
@login_not_required
def service_worker(request):
    """The script that browsers keep beside the portal; it changes with what it keeps, and only then is it new."""
    start = {
        "version": shell_version(),
        "shell": [static(path) for path in SHELL],
        "languages": languages(),
        "addresses": addresses(),
        "doors": [f"/{mount}" for mount in (mounts.ACCOUNTS, mounts.INVITATIONS)],
        "files": settings.STATIC_URL,
    }
    script = (
        f"// The service worker: what it does stands in {static('js/offline/worker.js')}\n"
        f"import {{ start }} from {json.dumps(static('js/offline/worker.js'))};\n"
        f"start({json.dumps(start)});\n"
    )
    headers = {"Cache-Control": "no-cache"}
    return HttpResponse(script, content_type="text/javascript; charset=utf-8", headers=headers)


def addresses() -> dict[str, str]:
    """The addresses that the scripts of the road need, those of a record with {uuid} in the place of its name."""
    of_record = {name: reverse(route, args=[NIL]).replace(NIL, "{uuid}") for name, route in OF_RECORD.items()}
    return {name: reverse(route) for name, route in ADDRESSES.items()} | of_record


def shell_version() -> str:
    """A name for the present content of the shell."""
    state = hashlib.sha256()
    for path in [*SHELL, *WORKER]:
        if found := finders.find(path):
            with open(found, "rb") as file:
                state.update(path.encode() + b"\0" + file.read())
    return state.hexdigest()[:16]


def languages() -> list[str]:
    return [code for code, _name in settings.LANGUAGES]


@require_safe
@login_not_required
def offline(request):
    """What a browser shows in place of a page that it cannot reach and does not keep: nobody's own."""
    return render(request, "portal/offline/nothing.html")


@require_safe
@login_not_required
def manifest(request):
    """The web app manifest: with it the portal can be put on a phone's home screen."""
    icons = [{"src": static(path), "sizes": sizes, "type": "image/png", "purpose": use} for path, sizes, use in ICONS]
    body = {
        "id": "/",
        "name": settings.SITE_NAME,
        "short_name": settings.SITE_NAME,
        "description": str(_("Látogatások rögzítése, internet nélkül is.")),
        "lang": request.LANGUAGE_CODE,
        # Not the mentor's day itself: the icon outlives the appointment.
        "start_url": reverse("start-page"),
        "scope": "/",
        "display": "standalone",
        "theme_color": COLOUR,
        "background_color": COLOUR,
        "icons": icons,
        "shortcuts": [{"name": str(_("Látogatás rögzítése")), "url": reverse("visit-create")}],
    }
    return JsonResponse(body, content_type="application/manifest+json", headers={"Cache-Control": "max-age=3600"})
