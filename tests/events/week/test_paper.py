"""The call, the shared picture, and what the mails of Community Week say."""

import pytest

from events.week.actions import checking, mails
from events.week.links import joiner_of
from institutions.models import Mail

from ... import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    return make.campaign(about="**Jöjjön el!** #1 $x$ [itt](https://example.org)")


def test_the_call_is_a_document_of_the_years_own_words(year, client_of):
    answer = client_of(None).get(f"/community-week/{year.year}/call/")
    assert (answer.status_code, answer["Content-Type"], answer.content[:5]) == (200, "application/pdf", b"%PDF-")


def test_the_picture_is_of_the_size_that_is_shown(year, client_of):
    answer = client_of(None).get(f"/community-week/{year.year}/share.png")
    width, height = (int.from_bytes(answer.content[at : at + 4]) for at in (16, 20))
    assert (answer.status_code, answer["Content-Type"], width, height) == (200, "image/png", 1200, 630)


def written(mail):
    return {"week_joined": mails.write_joined, "week_decided": mails.write_decided, "week_report": mails.write_report}[
        mail.kind
    ](mail)


def token_in(text: str) -> str:
    return text.partition("/community-week/link/")[2].partition("/")[0]


def test_the_link_is_mailed_and_is_its_joiners(year):
    joiner = make.joiner(year)
    mails.tell_joined(joiner)
    text = written(Mail.objects.get())
    assert (str(year) in text.subject, joiner.name in text.body) == (True, True)
    assert joiner_of(token_in(text.body)) == joiner


def test_a_name_that_would_be_a_link_is_left_out(year):
    joiner = make.joiner(year, name="Nyerjen most https://rossz.example.com")
    mails.tell_joined(joiner)
    assert "rossz" not in written(Mail.objects.get()).body


def test_what_was_decided_is_told_with_the_reason(people, year):
    programme = make.week_programme(make.joiner(year))
    checking.ask_back(programme, by=people["mentor"], reason="Hánykor kezdődik?")
    mail = Mail.objects.get()
    assert "Hánykor kezdődik?" in written(mail).body
    programme.refresh_from_db()
    programme.state, programme.state_reason = "received", ""
    programme.save()
    assert written(mail) is None, "changed meanwhile: there is nothing to say"


def test_the_first_accepted_programme_is_told_once(people, year):
    joiner = make.joiner(year)
    for _number in range(3):
        checking.accept(make.week_programme(joiner), by=people["mentor"])
    mail = Mail.objects.get()
    assert mail.kind == "week_decided"
    assert f"/community-week/{year.year}/programmes/" in written(mail).body


def test_whoever_has_reported_all_is_not_asked(year):
    joiner = make.joiner(year)
    mails.tell_over(joiner)
    assert written(Mail.objects.get()) is None
    make.week_programme(joiner, state="accepted")
    assert "Négy dolgot" in written(Mail.objects.get()).body
