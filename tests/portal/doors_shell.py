"""Doors of the shell itself."""

from ..door import Door

DOORS = [
    *(
        Door(name, lambda w, url=url: url, "public.read")
        for name, url in (
            ("about", "/about/"),
            ("accessibility", "/accessibility/"),
            ("privacy", "/privacy/"),
            ("styleguide", "/styleguide/"),
            ("api", "/api/"),
            ("robots", "/robots.txt"),
            ("sitemap-index", "/sitemap.xml"),
            ("sitemap-section", "/sitemaps/communities.xml"),
            ("security-txt", "/.well-known/security.txt"),
            ("service-worker", "/sw.js"),
            ("manifest", "/manifest.webmanifest"),
            ("offline", "/offline/"),
        )
    ),
    Door("favicon", lambda w: "/favicon.ico", "public.read", opens_with=302),
    Door("healthz", lambda w: "/healthz/", "public.read"),
    Door(
        "language", lambda w: "/language/", "public.read", method="post", data=lambda w: {"lang": "en"}, opens_with=302
    ),
]
