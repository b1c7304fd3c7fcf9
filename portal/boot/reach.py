"""Whether the settings say that people elsewhere reach this portal, or only whoever sits at this machine."""

import ipaddress
from urllib.parse import urlsplit


def is_public(*, https: bool, trusted_proxies: int, hosts: list[str], addresses: list[str]) -> bool:
    """TLS, a proxy of ours in front, a host that is allowed, or an address of the site, beyond the loopback."""
    named = [*hosts, *(urlsplit(address).hostname or "" for address in addresses)]
    return https or trusted_proxies > 0 or any(not is_loopback(name) for name in named if name)


def is_loopback(host: str) -> bool:
    """Whether a host's name, as ALLOWED_HOSTS writes it, leads back to this very machine; `*` leads everywhere."""
    name = host.strip("[].").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
