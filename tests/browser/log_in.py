"""Logging in: through the page, as people do, or by a session alone; and a session that ends."""

from django.conf import settings
from django.test import Client

from mentors.models import Session

from .. import make


def log_in(page, user, home: str = "") -> None:
    """Gives the person a password and signs them in, at `home` where the window knows no base address."""
    give_password(user)
    page.goto(f"{home}/accounts/login/?lang={user.language}")
    page.fill("[name=login]", user.email)
    page.fill("[name=password]", make.PASSWORD)
    page.click("main [type=submit]")
    page.wait_for_url(lambda url: "/accounts/login" not in url)


def give_password(user) -> None:
    user.set_password(make.PASSWORD)
    user.save(update_fields=["password"])


def step_in(page, user, home: str) -> None:
    """Puts a session of the person, who has a password, into the window: for tests that do not begin with a log-in."""
    give_password(user)
    client = Client()
    client.force_login(user)
    key = client.session.session_key
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": key, "url": home}])


def expire_sessions() -> None:
    """Ends everybody's session as its age does: on the server. A browser that only lost its cookie may still have a
    request under way that carries it.
    """
    Session.objects.all().delete()
