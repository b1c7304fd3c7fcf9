"""Where whole parts of the portal are mounted: the beginnings of addresses that more than one place has to know."""

API = "api/"
API_VERSION = f"{API}v1/"
ACCOUNTS = "accounts/"
INVITATIONS = "invitations/"
LANGUAGE = "language/"
HEALTH = "healthz/"
STYLEGUIDE = "styleguide/"


def is_below(path: str, *mounts: str) -> bool:
    """Whether that path lies below one of the mounts."""
    return path.startswith(tuple(f"/{mount}" for mount in mounts))
