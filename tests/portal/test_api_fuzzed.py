"""Random requests by the API's own schema, as mentor and visitor: every answer is one that the schema tells.

300 cases or one for each operation, with a fixed seed, and every check there is: no server error, status, content type
and shape as documented, wrong data refused and right data taken, methods that are not there, nothing open that the
schema says is closed.
"""

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections, transaction
from hypothesis import HealthCheck, Phase, given, seed
from hypothesis import settings as hypothesis_settings
from knox.models import AuthToken
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import FailureGroup
from schemathesis.core.result import Ok

CASES, SEED = 300, 20261130
PERSONAS = ["mentor", "visitor"]
# Every check stands. The tool's own about well-formed requests knows statuses only; which of them may be refused, and
# why, is held below.
TAKEN_OR_TOLD = ["2xx", "400", "401", "403", "404", "409", "429"]
CONFIG = SchemathesisConfig.from_dict({"checks": {"positive_data_acceptance": {"expected-statuses": TAKEN_OR_TOLD}}})


UNTELLABLE = (
    # Which records there are, and which cursors were ours.
    "Ilyen település nincs.",
    "A KSH-kód öt számjegy, az ötödik az ellenőrző szám.",
    "Nem létezik olyan objektum",
    "Érvénytelen pk",
    "Ismeretlen lapozójel.",
    "Az e-mail-cím vagy a jelszó nem jó.",
    # What moves with the calendar.
    "Ez a nap túl régen volt",
    # What is put right where it can be.
    "Ezt az azonosítót nem tudjuk értelmezni.",
    "Ez a mező üresnek látszik. Írjon bele szöveget.",
    # What must hold between fields: of a process one of two, of a trip a stop or a visit, of a party its kind's key.
    "Vagy települést, vagy konzorciumot adjon meg.",
    "Adjon meg legalább egy települést.",
    "A szervezet típusához tartozó adat",
    # A draft is refused as a practice that is not there.
    "Ez a jó gyakorlat most nem olvasható",
    # A day that can be thought of, in the words of its validator.
    "Bizonyosodjon meg arról, hogy az érték",
)
"""How the sentences begin with which a request that fits the schema may be refused: no schema can tell these."""
OF_ITS_KIND = {("first", "settlement"), ("second", "settlement")}


@pytest.fixture
def api(db):
    # Each case is undone in this test's own connection: it stays open, as with Django's own client.
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield schemathesis.openapi.from_wsgi("/api/schema/?format=json", get_wsgi_application(), config=CONFIG)
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.mark.parametrize("persona", PERSONAS)
def test_every_answer_is_a_documented_one(persona, api, people, world):
    user = people[persona]
    # The client of the test reads no compressed answer.
    headers = {"Accept-Encoding": "identity"}
    if user:
        headers["Authorization"] = f"Token {AuthToken.objects.create(user)[1]}"
    operations = [found.ok() for found in api.get_all_operations() if isinstance(found, Ok)]
    assert len(operations) == api.statistic.operations.total
    each, more = divmod(CASES // len(PERSONAS), len(operations))
    failures = []
    for number, operation in enumerate(operations):
        asked = ask(operation, headers, failures)
        runs = hypothesis_settings(
            max_examples=max(1, each + (number < more)),
            phases=[Phase.generate],
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        seed(SEED)(runs(given(case=operation.as_strategy())(asked)))()
    assert not failures, "\n".join(failures)


def ask(operation, headers, failures):
    """The test of one case; what it writes is undone."""

    def asked(case):
        point = transaction.savepoint()
        try:
            answer = case.call_and_validate(headers=headers)
            if answer.status_code == 400 and case.meta.generation.mode.is_positive:
                failures.extend(f"{operation.label}: {one}" for one in tellable(answer.json()["errors"]))
        except FailureGroup as group:
            sent = case.as_curl_command()[:400]
            failures.extend(f"{operation.label}: {one.title}: {one.message[:300]} {sent}" for one in group.exceptions)
        finally:
            transaction.savepoint_rollback(point)

    return asked


def tellable(errors, way=()):
    """What a well-formed request was refused for although the schema could have said it."""
    if isinstance(errors, dict):
        for name, inner in errors.items():
            yield from tellable(inner, (*way, name))
    elif isinstance(errors, list):
        for inner in errors:
            yield from tellable(inner, way)
    elif not errors.startswith(UNTELLABLE) and way not in OF_ITS_KIND:
        yield f"{'.'.join(map(str, way))}: {errors}"
