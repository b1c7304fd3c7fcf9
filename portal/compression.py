"""Answers to visitors are sent compressed, those to whoever has a cookie or a key never: the size of a compressed one
tells what stands in it, letter by letter, to whoever can make a browser ask for it with words of their own (BREACH).
A visitor's answer holds no secret.
"""

import gzip
from collections.abc import Callable

import brotli
from django.utils.cache import patch_vary_headers

SHORTEST = 1_000
"""Bytes: what fits into one packet anyway is left as it is."""
KINDS = ("text/", "application/json", "application/xml", "application/atom+xml", "application/manifest+json")
WAYS: dict[str, Callable[[bytes], bytes]] = {
    # Levels at which compressing costs a small part of what making a page does.
    "br": lambda content: brotli.compress(content, quality=5),
    "gzip": lambda content: gzip.compress(content, compresslevel=6, mtime=0),
}


class CompressForVisitors:
    """brotli where the browser knows it, else gzip. The ETag becomes a weak one: the bytes differ by encoding."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if not holds_no_secret(request, response) or not is_worth_it(response):
            return response
        patch_vary_headers(response, ["Accept-Encoding"])
        if way := chosen_way(request.headers.get("Accept-Encoding", "")):
            response.content = WAYS[way](response.content)
            response["Content-Encoding"] = way
            response["Content-Length"] = str(len(response.content))
            if response.get("ETag", "").startswith('"'):
                response["ETag"] = f"W/{response['ETag']}"
        return response


def holds_no_secret(request, response) -> bool:
    """Whether anybody would get this answer: no cookie came or goes, and no key."""
    return not (request.COOKIES or response.cookies or "Authorization" in request.headers)


def is_worth_it(response) -> bool:
    return (
        response.status_code == 200
        and not response.streaming
        and "Content-Encoding" not in response.headers
        and response.get("Content-Type", "").startswith(KINDS)
        and len(response.content) >= SHORTEST
    )


def chosen_way(accepted: str) -> str | None:
    """The best of our ways that the browser takes (`gzip;q=0` is a refusal)."""
    takes = {}
    for part in accepted.lower().split(","):
        name, _sign, weight = part.replace(" ", "").partition(";q=")
        takes[name] = weight.strip("0.") != "" if weight else True
    return next((way for way in WAYS if takes.get(way, takes.get("*", False))), None)
