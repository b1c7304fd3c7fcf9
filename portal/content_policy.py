"""What a page may load and whom it may talk to: the portal itself and nobody else (Content-Security-Policy)."""

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


class ContentPolicy:
    """Gives the policy to every answer that has none of its own."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response.headers.setdefault(HEADER, POLICY)
        return response


def with_policy(headers, path, url) -> None:
    """Gives the policy to a static file too: a drawing can be opened by itself."""
    headers[HEADER] = POLICY
