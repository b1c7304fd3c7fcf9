"""A name holds no address: it stands in mails that strangers get."""

import re
from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError

from mentors.models import Invitation, User
from mentors.people.actions.invitation import link_of, written
from mentors.people.models.person_name import holds_address, no_address

from ... import make

BAD = [
    "https://evil.example/",
    "Nyert! evil.hu",
    "evil.hu/nyeremeny",
    "www.evil",
    "Kovács (evil.com)",
    "bela@example.org",
    "Dr.evil.com",
    "x.co/abc",
    "t.me",
    "EVIL.HU",
    "evil。hu",
    "ｅｖｉｌ．ｈｕ",
    "//evil",
    "192.168.1.10",
    "xn--bcher-kva.example",
]
GOOD = [
    "Kovács Béla",
    "Dr. Kovács Béla",
    "dr.Nagy Éva",
    "Dr.Nagy Éva",
    "ifj.Nagy Pál",
    "özv. Szabó Jánosné",
    "B.Nagy Anna",
    "J. R. R. Tolkien",
    "Nagy-Kiss Éva, PhD.",
    "O’Brien Kate",
    "Kovács B. Béla",
    "Szabó M.",
]


@pytest.mark.parametrize("name", BAD)
def test_a_name_with_an_address_is_refused(name):
    with pytest.raises(ValidationError):
        no_address(name)


@pytest.mark.parametrize("name", GOOD)
def test_names_as_people_write_them_pass(name):
    no_address(name)


def test_every_way_to_a_name_asks(people, client_of):
    """Inviting somebody, accepting, one's own page."""
    keeper = client_of(people["administrator"])
    bad = "Nyert, itt veheti át: evil.hu"
    offer = {"email": "uj@example.org", "language": "hu", "name": bad, "county": make.county().pk}
    assert keeper.post("/people/invitations/new/?role=coordinator", offer).status_code == 200
    open_one = make.invitation(people["administrator"])
    taken = client_of(None).post(
        f"/invitations/accept/{open_one.token}/", {"name": bad, "password": "negy-fuggetlen-szo-2026"}
    )
    assert "A névben nem lehet webcím" in taken.content.decode()
    own = client_of(people["mentor"])
    assert own.post("/profile/", {"name": bad, "language": "hu"}).status_code == 200
    assert not Invitation.objects.filter(name=bad).exists()
    assert not User.objects.filter(name=bad).exists()


@pytest.mark.parametrize("name", ["Ált.Isk. Golop", "Műv.Ház", "Közs.Kvt. Sima", "Városi Könyvtár", "Dr.Nagy Ernő Kör"])
def test_institutions_may_abbreviate(name):
    assert not holds_address(name, abbreviations=True)


@pytest.mark.parametrize("name", ["Nyert! evil.hu", "EVIL.HU", "www.evil", "https://evil.example"])
def test_a_mail_to_a_stranger_leads_nowhere_else(name, people, world):
    """Whoever invites chose their own name long ago, and that of what is represented."""
    User.objects.filter(pk=people["coordinator"].pk).update(name=name)
    world.community.name = name
    world.community.save()
    offer = make.invitation(people["coordinator"], role="", community=world.community, name=name)
    body = written(SimpleNamespace(about=offer.pk)).body
    assert re.findall(r"\S+\.\S+|www\S*", body.replace("Jó napot!", "")) == [link_of(offer)]
    assert "kapcsolattartó" in body
