"""Standing at a door: clients of an address, logging in, and time that passes."""

import datetime

from mentors.models import Limit

from .. import make

LOGIN, RESET, TOKEN = "/accounts/login/", "/accounts/password/reset/", "/api/v1/token/"
WRONG = "rossz-jelszo-1234"
FIREFOX = "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0"


def log_in(client, who, password=make.PASSWORD):
    return client.post(LOGIN, {"login": getattr(who, "email", who), "password": password})


def is_in(client) -> bool:
    return client.get("/profile/").status_code == 200


def known(client, who):
    """The same client after its person has been here once before."""
    assert log_in(client, who).status_code == 302
    client.post("/accounts/logout/")
    return client


def let_time_pass(**time):
    """As if all attempts had been made so much earlier."""
    for row in Limit.objects.all():
        row.changed_at -= datetime.timedelta(**time)
        row.until = row.until and row.until - datetime.timedelta(**time)
        row.save()
