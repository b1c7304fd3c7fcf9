"""`check --deploy` notices mails whose links would lead nowhere."""

import pytest

from portal.boot.deployed import site_url


@pytest.mark.parametrize(
    ("address", "https", "found"),
    [
        ("https://kalaka.example.org", True, []),
        ("http://127.0.0.1:8000", False, []),
        ("http://[::1]:8000", False, []),
        ("http://127.0.0.1:8000", True, ["portal.W001"]),
        ("http://kalaka.example.org", True, ["portal.W001"]),
        ("kalaka.example.org", False, ["portal.E001"]),
        ("https://kalaka.example.org/portal", True, ["portal.E001"]),
        ("ftp://kalaka.example.org", True, ["portal.E001"]),
        ("", False, ["portal.E001"]),
    ],
)
def test_the_address_of_the_site(settings, address, https, found):
    settings.SITE_URL, settings.HTTPS = address, https
    assert [one.id for one in site_url(None)] == found
