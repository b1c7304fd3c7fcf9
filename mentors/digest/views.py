"""The page that switches the daily digest off, for whoever holds the signed address out of a mail."""

from django.http import Http404
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from .actions import digest
from .actions.digest_mail import user_of


@never_cache
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def digest_off(request, token):
    """GET asks, so that no mail scanner switches it off; POST does it, from the page or at one click in the mail
    program (RFC 8058), which sends neither cookie nor token: the address is the proof, and all it can do is this.
    """
    person = user_of(token)
    if person is None:
        raise Http404
    if request.method == "POST":
        digest.switch(person, on=False)
    return render(request, "mentors/digest/off.html", {"done": request.method == "POST"})
