"""Applying without an account, exactly once; the selection; the trainee's link and portfolio."""

import time
import uuid

import pytest
from django.core.exceptions import ValidationError

from events.models import Enrolment, PortfolioItem
from events.training import parts
from events.training.actions import portfolio, selecting
from events.training.links import trainee_path
from institutions.base.exceptions import Conflict, NotGranted, Refused
from institutions.models import Mail
from mentors.people.models.period import today
from mentors.people.public_form import new_stamp

from ... import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def run():
    return make.run()


@pytest.fixture
def visitor(client_of):
    return client_of(None, enforce_csrf_checks=True)


def words(**more) -> dict:
    return {
        "stamp": new_stamp(time.time() - 60),
        "name": "Jelentkező Júlia",
        "email": "Julia@Example.org",
        "county": make.county().pk,
        "words": "Szeretném megtanulni.",
        "consent": "on",
    } | more


def apply(client, run, content):
    return client.post(f"/training/runs/{run.pk}/apply/", content)


def test_anybody_applies_without_an_account_or_a_cookie(visitor, run):
    page = visitor.get(f"/training/runs/{run.pk}/apply/")
    assert (page.status_code, page.cookies) == (200, {})
    answer = apply(visitor, run, words())
    assert (answer.status_code, answer["Location"]) == (302, f"/training/runs/{run.pk}/applied/")
    made = Enrolment.objects.get()
    assert (made.email, made.state, made.county, made.user) == ("julia@example.org", "applied", make.county(), None)
    assert list(Mail.objects.values_list("kind", "to")) == [("training_applied", "julia@example.org")]
    assert "Jelentkező Júlia" not in visitor.get(answer["Location"]).content.decode()


def test_with_an_account_it_is_theirs_and_a_colleagues_is_not(people, client_of, run):
    mentor = people["mentor"]
    client = client_of(mentor)
    apply(client, run, words(email=mentor.email.upper()))
    apply(client, run, words(name="Kolléga Kata", email="kata@example.org"))
    assert dict(Enrolment.objects.values_list("email", "user")) == {mentor.email: mentor.pk, "kata@example.org": None}


def test_who_is_selected_finds_it_with_their_account(people, visitor, run):
    apply(visitor, run, words(email=people["contact"].email))
    made = selecting.decide(Enrolment.objects.get(), "accepted", by=people["lead"], revision=1)
    assert made.user == people["contact"]


def test_sent_twice_it_is_one(visitor, run):
    content = words()
    assert [apply(visitor, run, content).status_code for _time in range(2)] == [302, 302]
    assert (Enrolment.objects.count(), Mail.objects.count()) == (1, 1)
    assert apply(visitor, run, content | {"words": "Más."}).status_code == 409
    assert Enrolment.objects.get().words == "Szeretném megtanulni."


def test_who_has_applied_is_told_by_mail_alone(visitor, run):
    first, again = (
        apply(visitor, run, words()),
        apply(visitor, run, words(name="jelentkezo julia", words="Még egyszer.")),
    )
    assert (first.status_code, first["Location"]) == (again.status_code, again["Location"])
    assert (Enrolment.objects.count(), Mail.objects.count()) == (1, 2)


def test_over_the_api_exactly_once(client_of, run):
    client, url = client_of(None), f"/api/v1/course-runs/{run.pk}/apply/"
    content = {"uuid": str(uuid.uuid4()), "name": "Api Anna", "email": "anna@example.org", "county": "05"}
    answers = [client.post(url, content, content_type="application/json") for _time in range(2)]
    told = {"uuid": content["uuid"], "state": "received"}
    assert [(one.status_code, one.json()) for one in answers] == [(201, told), (200, told)]
    other = client.post(url, content | {"name": "Api Éva"}, content_type="application/json")
    assert other.status_code == 409
    assert Enrolment.objects.get().name == "Api Anna"


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"email": "nem cím"}, "e-mail"),
        ({"county": ""}, "kötelező"),
        ({"name": "www.csalo.hu"}, "név"),
        ({"consent": ""}, ""),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_lost(visitor, run, wrong, told):
    answer = apply(visitor, run, words(**wrong))
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Szeretném megtanulni." in page
    assert told in page.lower()
    assert not Enrolment.objects.exists()


def test_nobody_applies_when_it_is_over_or_not_public(visitor, run, client_of):
    closed, hidden = make.running(run.course), make.run(is_public=False)
    answer = apply(visitor, closed, words())
    assert "most nem lehet jelentkezni" in answer.content.decode()
    assert visitor.get(f"/training/runs/{hidden.pk}/apply/").status_code == 404
    assert not Enrolment.objects.exists()


def test_the_selection_writes_to_them_and_counts_the_seats(people):
    run = make.run(seats=1)
    first, second = (make.enrolment(run, state="applied") for _one in range(2))
    lead = people["lead"]
    selecting.decide(first, "accepted", by=lead, revision=1)
    with pytest.raises(Refused):
        selecting.decide(second, "accepted", by=lead, revision=1)
    selecting.decide(second, "waiting", by=lead, revision=1)
    with pytest.raises(ValidationError):
        selecting.decide(second, "declined", by=lead, revision=2)
    with pytest.raises(Conflict):
        selecting.decide(second, "declined", by=lead, revision=1, reason="Betelt.")
    selecting.decide(second, "declined", by=lead, revision=2, reason="Betelt.")
    selecting.decide(second, "declined", by=lead, revision=2, reason="Betelt.")
    kinds = Mail.objects.order_by("pk").values_list("kind", "to")
    assert list(kinds) == [("training_decided", one.email) for one in (first, second, second)]


def test_only_the_lead_selects(people, client_of):
    applied = make.enrolment(make.run(), state="applied")
    for name in ("coordinator", "editor", "mentor", "expert", "administrator"):
        with pytest.raises(NotGranted):
            selecting.decide(applied, "accepted", by=people[name], revision=1)


def test_owner_colleague_and_stranger(people, client_of):
    found = make.enrolment(make.running(), people["mentor"], words="Titkos indok.")
    url = f"/training/enrolments/{found.uuid}/"
    seen = {name for name in people if client_of(people[name]).get(url).status_code == 200}
    assert seen == {"mentor", "coordinator", "lead"}
    reads = {name for name in seen if "Titkos indok." in client_of(people[name]).get(url).content.decode()}
    assert reads == {"mentor", "lead"}


def test_a_link_is_the_trainees_own_until_another_is_sent(visitor, run):
    one, other = make.enrolment(run), make.enrolment(run)
    item = PortfolioItem.objects.create(enrolment=other, title="Övé")
    base = trainee_path(one)
    assert visitor.get(base).status_code == 200
    assert visitor.get(f"{base}portfolio/{item.uuid}/").status_code == 404
    assert visitor.get(f"{base}portfolio/{item.uuid}/remove/").status_code == 404
    Enrolment.objects.filter(pk=one.pk).update(link_version=2)
    assert visitor.get(base).status_code == 404


def test_the_portfolio_takes_files_once_and_gives_them_to_who_teaches(visitor, people, client_of):
    run = make.running()
    make.run_teacher(run, people["expert"])
    one = make.enrolment(run)
    url, stamp = f"{trainee_path(one)}portfolio/new/", new_stamp(time.time() - 60)
    for _time in range(2):
        sent = {"stamp": stamp, "title": "Interjú", "file": make.pdf()}
        assert visitor.post(url, sent).status_code == 302
    item = one.portfolio.get()
    bad = {"stamp": new_stamp(time.time() - 60), "title": "Kép", "file": make.uploaded(b"semmi", "kep.jpg")}
    answer = visitor.post(url, bad)
    assert (answer.status_code, one.portfolio.count()) == (200, 1)
    files = f"/training/enrolments/{one.uuid}/portfolio/{item.uuid}/"
    assert {name for name in people if client_of(people[name]).get(files).status_code == 200} == {"expert", "lead"}
    gone = visitor.post(f"{trainee_path(one)}portfolio/{item.uuid}/remove/", {"stamp": new_stamp(time.time() - 60)})
    assert (gone.status_code, one.portfolio.count()) == (302, 0)


def test_only_own_visits_stand_in_a_portfolio(people):
    one = make.enrolment(make.running(), people["mentor"])
    own, others = make.visit(people["mentor"]), make.visit(people["mentor_elsewhere"], make.settlement(code="02"))
    portfolio.add(one, by=people["mentor"], title="Első utam", visit=own)
    with pytest.raises(NotGranted):
        portfolio.add(one, by=people["mentor"], title="Másé", visit=others)
    assert one.portfolio.get().visit == own


def test_stepping_back(visitor, run):
    one = make.enrolment(run, state="waiting")
    url = f"{trainee_path(one)}withdraw/"
    assert visitor.get(url).status_code == 200
    assert Enrolment.objects.get(pk=one.pk).state == "waiting"
    assert visitor.post(url, {"stamp": new_stamp(time.time() - 60)}).status_code == 302
    assert Enrolment.objects.get(pk=one.pk).state == "withdrawn"


def test_the_digest_tells_what_waits(people):
    run = make.running()
    make.run_teacher(run, people["expert"])
    make.enrolment(run, state="applied", name="Váró Vera")
    run.modules.update(held_on=today().replace(year=today().year - 1))
    (waiting,) = parts.waiting(people["lead"], today())
    assert "Váró Vera" in [line.text for line in waiting.lines]
    assert parts.waiting(people["editor"], today()) == []
    (sheets,) = parts.unmarked(people["expert"], today())
    assert sheets.number == 3
    assert parts.unmarked(people["mentor"], today()) == []
