"""Links keep the language that an address chose: whoever was sent `?lang=en` goes on in English, without a cookie."""

import re
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse

from institutions.base import mounts

TAG = re.compile(r"<(a|area|div|form|link)\b[^>]*>")
ADDRESS = re.compile(r'(\s(?:href|action|data-autocomplete-url)=")([/?][^"]*)"')
CHOSEN = re.compile(r"[?&;]lang=")
LEFT_AS_THEY_ARE = ("//", settings.STATIC_URL, settings.MEDIA_URL, f"/{mounts.LANGUAGE}")
"""Beginnings of addresses that have no language of their own; the switch names the language itself."""


def keep(request, response: HttpResponse, language: str) -> None:
    """Adds the language to every address of ours in the answer: links, forms, suggestions, and where it leads on to."""
    if request.path == reverse("offline"):
        return  # A worker fetched it in each language; its reader chose none.
    if "Location" in response.headers:
        response["Location"] = with_language(response["Location"], language, request.get_host(), "&")
    # A page for the road comes packed already; it is kept in its own person's language, whatever the address says.
    is_plain = not response.streaming and not response.has_header("Content-Encoding")
    if is_plain and response.get("Content-Type", "").startswith("text/html"):
        text = TAG.sub(lambda tag: _tag_with(tag, language), response.text)
        response.content = text.encode(response.charset)


def with_language(address: str, language: str, host: str = "", joint: str = "&amp;") -> str:
    """The address with `lang` in its query; unchanged where it is not one of our pages or has a language already."""
    parts = urlsplit(address)
    is_elsewhere = parts.netloc not in ("", host) or parts.scheme not in ("", "http", "https")
    if is_elsewhere or parts.path.startswith(LEFT_AS_THEY_ARE) or CHOSEN.search(address):
        return address
    before, hash_sign, fragment = address.partition("#")
    mark = "" if before.endswith("?") else joint if "?" in before else "?"
    return f"{before}{mark}lang={language}{hash_sign}{fragment}"


def _tag_with(tag: re.Match, language: str) -> str:
    """The tag with its address changed. A form that asks loses the query of its address: a hidden field says it."""
    whole = ADDRESS.sub(lambda found: f'{found[1]}{with_language(found[2], language)}"', tag[0])
    asks = tag[1] == "form" and not re.search(r'\smethod="?post', whole, re.IGNORECASE)
    return f'{whole}<input type="hidden" name="lang" value="{language}">' if asks else whole
