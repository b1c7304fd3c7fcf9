"""Stages are dated rows: a new one is added, nothing is overwritten, and the counters go by the day asked for."""

import datetime

import pytest
from django.utils import timezone

from institutions.models import Community, CommunityStage

from ... import make

pytestmark = pytest.mark.django_db


def stages(community):
    return list(community.stages.values_list("stage", "date", "note"))


def test_a_new_stage_stands_above_the_earlier_ones(world, people, client_of):
    client = client_of(people["mentor"])
    answer = client.post(
        f"/communities/{world.community.pk}/stages/",
        {"stage": "independent", "date": "2026-02-03", "note": "Maguk szervezik."},
    )
    assert (answer.status_code, answer.url) == (302, f"/communities/{world.community.pk}/")
    assert stages(world.community) == [
        ("independent", datetime.date(2026, 2, 3), "Maguk szervezik."),
        ("mentored", datetime.date(2024, 1, 1), ""),
    ]


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({"stage": "independent", "date": "2999-01-01"}, "date"),
        ({"stage": "independent", "date": ""}, "date"),
        ({"stage": "independent", "date": "0026-01-01"}, "date"),
        ({"stage": "nonsense", "date": "2026-01-01"}, "stage"),
        ({"stage": "mentored", "date": "2024-01-01", "note": "Más szó."}, "date"),
        ({"stage": "offered", "date": "2026-01-01", "note": "a\x00b"}, "note"),
    ],
)
def test_a_wrong_stage_comes_back_with_what_was_typed(world, people, client_of, data, field):
    client = client_of(people["mentor"])
    answer = client.post(f"/communities/{world.community.pk}/stages/", {"note": "Ezt írtam."} | data)
    assert answer.status_code == 200
    assert list(answer.context["stage_form"].errors) == [field]
    assert data.get("note", "Ezt írtam.").replace("\x00", "") in answer.content.decode().replace("\x00", "")
    assert len(stages(world.community)) == 1
    in_api = client.post(f"/api/v1/communities/{world.community.pk}/stages/", data, content_type="application/json")
    assert (in_api.status_code, list(in_api.json()["errors"])) == (400, [field])


def test_a_new_community_says_where_it_stands(world, people, client_of):
    answer = client_of(people["mentor"]).post(
        "/communities/new/",
        {"name": "Kertbarátok", "settlement": "abaujszanto", "stage": "contacted", "since": "2026-01-02"},
    )
    made = Community.objects.get(name="Kertbarátok")
    assert answer.url == f"/communities/{made.pk}/"
    assert stages(made) == [("contacted", datetime.date(2026, 1, 2), "")]


def test_another_countys_settlement_is_an_error_at_the_field(world, people, client_of):
    far = make.settlement("Pécsely", code="19")
    data = {"name": "Kertbarátok", "settlement": far.name, "stage": "contacted", "since": "2026-01-02"}
    answer = client_of(people["mentor"]).post("/communities/new/", data)
    assert (answer.status_code, list(answer.context["form"].errors)) == (200, ["settlement"])
    assert 'value="Kertbarátok"' in answer.content.decode()
    assert not Community.objects.filter(name="Kertbarátok").exists()


def test_counters_on_a_day():
    """The exact rules: ever offered needs an offered row; mentored is the latest stage on that day."""
    day = datetime.date(2025, 6, 1)
    before, later = datetime.date(2025, 5, 1), datetime.date(2025, 7, 1)
    histories = {
        "offered": [("offered", before)],
        "offered, then mentored": [("offered", before), ("mentored", day)],
        "mentored without an offer": [("mentored", before)],
        "offered too late": [("reached", before), ("offered", later)],
        "mentored no more": [("offered", before), ("mentored", before), ("dormant", day)],
        "mentored until later": [("mentored", before), ("closed", later)],
        "nothing": [],
    }
    for name, rows in histories.items():
        community = make.community(name=name)
        for stage, date in rows:
            CommunityStage.objects.create(community=community, stage=stage, date=date)
    offered = set(Community.objects.offered(day).values_list("name", flat=True))
    mentored = set(Community.objects.mentored(day).values_list("name", flat=True))
    assert offered == {"offered", "offered, then mentored", "mentored no more"}
    assert mentored == {"offered, then mentored", "mentored without an offer", "mentored until later"}


def test_two_stages_of_one_day_the_later_entered_counts():
    community = make.community()
    for stage in ("offered", "mentored"):
        CommunityStage.objects.create(community=community, stage=stage, date=timezone.localdate())
    assert Community.objects.with_stage(timezone.localdate()).get().stage == "mentored"
