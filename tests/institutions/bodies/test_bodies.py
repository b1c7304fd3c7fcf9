"""Bodies are kept once, and what was a party of a partnership is one."""

import pytest
from django.core.exceptions import ValidationError

from institutions.base.exceptions import Conflict, NotGranted
from institutions.bodies import actions as bodies
from institutions.bodies.actions import saved, the_body
from institutions.bodies.forms import BodyField
from institutions.models import Body
from mentors.models import Partnership

from ... import make

pytestmark = pytest.mark.django_db


def test_a_body_abroad_is_kept_once_whatever_the_accents():
    editor = make.person("editor")
    first, is_new = bodies.create(by=editor, own_name="Biblioteca Națională", kind="culture", country="MD")
    assert is_new
    with pytest.raises(ValidationError):
        bodies.create(by=editor, own_name="biblioteca nationala", kind="culture", country="MD")
    assert the_body("culture", name="BIBLIOTECA NAȚIONALĂ", country="MD") == first
    other = saved(the_body("culture", name="Biblioteca Națională", country="RO"))
    assert (other.pk == first.pk, Body.objects.count()) == (False, 2)


def test_who_writes_bodies():
    body = make.body()
    mentor, coordinator, editor = (
        make.person("mentor", make.HOME),
        make.person("coordinator", "02"),
        make.person("editor"),
    )
    for stranger in (mentor, coordinator, make.user()):
        with pytest.raises(NotGranted):
            bodies.update(body, by=stranger, revision=1, website="https://example.org/")
    bodies.update(body, by=editor, revision=1, website="https://example.org/")
    with pytest.raises(Conflict):
        bodies.update(body, by=editor, revision=1, website="https://example.com/")
    with pytest.raises(NotGranted):
        bodies.create(by=make.user(), own_name="X", kind="civil", country="RO")


def test_one_abroad_has_no_settlement_of_ours():
    with pytest.raises(ValidationError):
        bodies.create(
            by=make.person("editor"), own_name="EduAct", kind="civil", country="GR", settlement=make.settlement()
        )


def test_a_body_is_chosen_by_name_with_what_tells_it_apart():
    field = BodyField()
    field.user = make.person("editor")
    one, two = make.body("National Library", country="MD"), make.body("National Library", country="LV")
    assert (field.clean("National Library (MD)"), field.clean("National Library (Lettország)")) == (one, two)
    with pytest.raises(ValidationError):
        field.clean("National Library")
    assert field.prepare_value(two) == "National Library (LV)"
    institution = make.institution(name="Városi Könyvtár")
    found = field.clean("Városi Könyvtár")
    assert (found.pk, found.institution) == (None, institution)


def test_a_body_without_a_place_is_no_party(client_of, world, people):
    sent = {
        "uuid": "7b0c3c9e-4b7a-4c55-9a52-0d8a0a0f4c11",
        "name": "Közös nyár",
        "first": {"kind": "institution", "id": world.institution.pk},
        "second": {"kind": "civil", "name": "Civilek", "settlement": world.settlement.ksh_code},
    }
    client = client_of(people["mentor"])
    assert client.post("/api/v1/partnerships/", sent, content_type="application/json").status_code == 201
    assert Partnership.objects.get(uuid=sent["uuid"]).second == Body.objects.get(own_name="Civilek")
    options = client.get("/partnerships/parties/options/?q=Progress").json()["results"]
    assert (options, len(client.get("/bodies/options/?q=Progress").json()["results"])) == ([], 1)
