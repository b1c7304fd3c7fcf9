"""The access matrix: every address of ours × every persona, against the table of rights."""

import importlib
from pathlib import Path

import pytest
from django.conf import settings
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from . import canary
from .world import PERSONAS

ROOT = Path(__file__).parent
OURS = ("institutions.", "mentors.", "events.", "portal.")
# Library routes with access rules and tests of their own.
LIBRARY = {
    "account_change_password",
    "account_confirm_email",
    "account_confirm_login_code",
    "account_email",
    "account_email_verification_sent",
    "account_inactive",
    "account_login",
    "account_logout",
    "account_reauthenticate",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key",
    "account_reset_password_from_key_done",
    "account_set_password",
    "account_signup",
    "api-docs",
    "api-schema",
    "mfa_activate_totp",
    "mfa_authenticate",
    "mfa_deactivate_totp",
    "mfa_download_recovery_codes",
    "mfa_generate_recovery_codes",
    "mfa_index",
    "mfa_reauthenticate",
    "mfa_trust",
    "mfa_view_recovery_codes",
}


def all_doors():
    """Those of every feature: `doors_<noun>.py` in its folder has a list `DOORS`."""
    files = sorted(ROOT.rglob("doors_*.py"), key=lambda file: file.name)
    modules = (".".join(file.relative_to(ROOT.parent).with_suffix("").parts) for file in files)
    return [entry for name in modules for entry in importlib.import_module(name).DOORS]


DOORS = all_doors()


def routes(patterns=None):
    """Every (name, methods of ours) that the URLconf knows; methods only for endpoints."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        if isinstance(pattern, URLResolver):
            yield from routes(pattern.url_patterns)
        elif isinstance(pattern, URLPattern):
            actions = getattr(pattern.callback, "actions", None) or {"get": ""}
            for method in actions:
                yield pattern.name, method, pattern.callback.__module__


def test_every_route_has_a_door():
    known = {(door.route, door.method) for door in DOORS}
    missing = {
        (name, method)
        for name, method, _module in routes()
        if name not in LIBRARY and method not in ("head", "options") and (name, method) not in known
    }
    posts_only = {(name, "get") for name, method in known if method == "post"}
    assert missing - posts_only == set()


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.name)
def test_who_is_let_in(door, world):
    found, heard = {}, set()
    for persona in PERSONAS:
        client = Client(raise_request_exception=False)
        if persona in world.sessions:
            client.cookies[settings.SESSION_COOKIE_NAME] = world.sessions[persona]
        send = getattr(client, door.method)
        as_json = {"content_type": "application/json"} if door.route.startswith("api-") and door.method != "get" else {}
        point = transaction.savepoint()
        response = send(door.url(world), door.data(world), **as_json)
        transaction.savepoint_rollback(point)
        found[persona] = response.status_code
        if canary.is_heard(response):
            heard.add(persona)
    assert heard <= canary.HEARERS.get(door.route, set())
    assert found == {persona: door.expected(persona) for persona in PERSONAS}
