"""Whatever bytes are sent to the API as JSON, the answer says what is wrong with them: never a 500."""

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db

NESTED = b'{"name": ' + b"[" * 30_000 + b"]" * 30_000 + b"}"


@pytest.mark.parametrize(
    "body",
    [NESTED, b"[" * 30_000, b'{"kind": "\\ud800"}', b'{"name": NaN}', b'{"name": "\xff"}', b"[1]", b"null", b""],
    ids=["nested", "unclosed", "surrogate", "not a number", "not utf-8", "a list", "null", "nothing"],
)
def test_malformed_json_is_refused(body, people, client_of):
    client = client_of(people["mentor"])
    answer = client.post(reverse("api-institution-list"), body, content_type="application/json")
    assert answer.status_code == 400, answer.content


def test_a_body_longer_than_a_form_may_be_is_refused(client_of, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    body = b'{"email": "a@example.org", "password": "b"}' + b" " * 1000
    answer = client_of(None).post(reverse("api-token"), body, content_type="application/json")
    assert (answer.status_code, "errors" in answer.json()) == (400, False)
