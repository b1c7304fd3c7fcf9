"""What a page may load, whom it may talk to (the portal itself and nobody else: Content-Security-Policy), and which of
the device's abilities it may ask for (none that we have no use for: Permissions-Policy).
"""

HEADER = "Content-Security-Policy"
OWN, NOTHING = "'self'", "'none'"
DIRECTIVES = {
    "default-src": NOTHING,
    "script-src": OWN,
    "style-src": OWN,
    "img-src": OWN,
    "font-src": OWN,
    "connect-src": OWN,
    "manifest-src": OWN,
    "worker-src": OWN,
    "form-action": OWN,
    "frame-ancestors": NOTHING,
    "base-uri": NOTHING,
}


def written(**also: str) -> str:
    """The policy as the header says it; `also` lets one page do more, its names written with underscores."""
    more = {name.replace("_", "-"): f" {sources}" for name, sources in also.items()}
    return "; ".join(f"{name} {sources}{more.get(name, '')}" for name, sources in DIRECTIVES.items())


POLICY = written()
UNUSED = (
    "accelerometer",
    "autoplay",
    "camera",  # the door of an event reads codes with it; photos come by the phone's own chooser of files
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
)


def permissions(asked: frozenset[str] = frozenset()) -> str:
    """The policy as the header says it; `asked` are the abilities that one page uses, for itself alone."""
    return ", ".join(f"{name}=({'self' if name in asked else ''})" for name in UNUSED)


PERMISSIONS = permissions()


class ContentPolicy:
    """Gives both policies to every answer that has none of its own: the first of all middleware, so that a static file,
    a redirect and a refusal have them as well. A view says by `response.abilities` what its page uses.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response.headers.setdefault(HEADER, POLICY)
        response.headers.setdefault("Permissions-Policy", permissions(getattr(response, "abilities", frozenset())))
        return response
