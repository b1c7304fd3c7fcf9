"""What visitors may post to the API, but not all the time."""

from rest_framework.throttling import BaseThrottle

from .. import guard


class AnybodyThrottle(BaseThrottle):
    """Counts a POST like the form of the same page: by network and address (settings); `limited_as` of the view names
    what is counted. Raises what answers 429 with Retry-After.
    """

    def allow_request(self, request, view):
        if request.method != "POST":
            return True
        email = request.data.get("email") if hasattr(request.data, "get") else None
        try:
            guard.ask_anybody(request._request, view.limited_as, email if isinstance(email, str) else None)
        except guard.TooSoon as refusal:
            self.seconds = refusal.seconds
            return False
        return True

    def wait(self):
        return self.seconds
