"""What is put right afterwards: a count taken back burdens nobody, and what was counted holds a study and its days."""

import uuid

import pytest
from django.core.exceptions import ValidationError

from mentors.models import Quota, Study, Tally, Wave
from mentors.people.models.period import today
from mentors.surveys.actions import study as studies
from mentors.surveys.queries import asked_already, with_burden

from ... import make
from .test_tally import count

pytestmark = pytest.mark.django_db


def test_what_was_taken_back_whole_was_never_asked(people, client_of, wave, place):
    """By mistake at this place; taken back in part somebody was asked all the same."""
    other = make.wave()
    quota = make.quota(other, place, 10)
    count(people["mentor"], wave, place, 14)
    count(people["mentor"], wave, place, -4, reason="Elszámoltam.")
    assert [one.wave for one in asked_already({"settlement": place}, today(), but=other)] == [wave]
    assert [one.wave for one in with_burden([quota], today())[0].asked] == [wave]
    count(people["mentor"], wave, place, -10, reason="Nem itt volt.")
    assert asked_already({"settlement": place}, today(), but=other) == []
    assert with_burden([quota], today())[0].asked == []
    address = f"/waves/{make.wave().pk}/quotas/new/"
    answer = client_of(people["lead"]).post(address, {"settlement": "Gönc", "target": "10"})
    assert answer.status_code == 302


@pytest.mark.parametrize("with_what", ["a quota", "a count"])
def test_whom_a_study_asks_stays_once_somebody_was_asked(with_what, people, client_of, wave, place):
    study = wave.study
    if with_what == "a quota":
        make.quota(wave, place, 10)
    else:
        make.tally(wave, place, people["mentor"], 3)
    client, fields = client_of(people["lead"]), {"name": study.name, "about": "Más.", "revision": "1"}
    answer = client.post(f"/studies/{study.pk}/edit/", fields | {"of": "institutions"})
    assert (answer.status_code, "ezért ez már nem változhat" in answer.text) == (200, True)
    assert Study.objects.get(pk=study.pk).of == "residents"
    assert client.post(f"/studies/{study.pk}/edit/", fields | {"of": "residents"}).status_code == 302


def test_an_empty_study_may_still_ask_others(people, wave):
    changed = studies.update(wave.study, by=people["lead"], revision=1, of="institutions")
    assert changed.of == "institutions"


def test_a_quota_is_of_whom_the_study_asks(people, wave):
    with pytest.raises(ValidationError, match="lakosokat kérdez"):
        studies.add_quota(wave, by=people["lead"], target=5, institution=make.institution())
    assert Quota.objects.count() == 0


def test_a_count_is_held_to_the_days_of_the_wave_as_they_stand(people, wave, place):
    """The wave was read before its days were changed: those of now hold."""
    read = Wave.objects.select_related("study").get(pk=wave.pk)
    Wave.objects.filter(pk=wave.pk).update(starts_on="2020-01-01", ends_on="2020-01-05")
    with pytest.raises(ValidationError, match="véget ért"):
        count(people["mentor"], read, place)
    assert Tally.objects.count() == 0


def test_a_replay_is_answered_when_the_wave_is_long_over(people, client_of, wave, place):
    client, sent = client_of(people["mentor"]), {"uuid": str(uuid.uuid4()), "wave": wave.pk, "count": 5}
    sent |= {"settlement": place.ksh_code, "date": today().isoformat()}
    form = {"uuid": str(uuid.uuid4()), "wave": wave.pk, "settlement": place.name, "count": 2, "date": sent["date"]}
    headers = {"Accept": "application/json"}
    assert client.post("/api/v1/tallies/", sent, content_type="application/json").status_code == 201
    assert client.post("/tallies/new/", form, headers=headers).status_code == 201
    Wave.objects.filter(pk=wave.pk).update(starts_on="2020-01-01", ends_on="2020-01-05")
    assert client.post("/api/v1/tallies/", sent, content_type="application/json").status_code == 200
    assert client.post("/tallies/new/", form, headers=headers).status_code == 200
    fresh = form | {"uuid": str(uuid.uuid4())}
    answer = client.post("/tallies/new/", fresh, headers=headers)
    assert (answer.status_code, Tally.objects.count()) == (400, 2)
    assert "véget ért" in answer.json()["errors"]["wave"][0]
