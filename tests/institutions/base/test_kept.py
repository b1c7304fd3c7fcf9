"""What is composed once and kept: every value in its place, constants written out, and nothing else that may change."""

import datetime

import pytest
from django.db import connection

from institutions.base.kept import Unmapped, keep
from institutions.models import Community, CommunityStage, Settlement

from ... import make

pytestmark = pytest.mark.django_db
ONE, OTHER = [datetime.date(3456, 7, 19), -1], [datetime.date(2789, 3, 31), -2]


def stages(day, community, **more):
    rows = CommunityStage.objects.filter(date__lte=day, community=community, **more).order_by("pk")
    return rows.values_list("stage", "note").query.sql_with_params()


def test_finds_what_the_orm_would():
    community = make.community(stage="mentored")
    CommunityStage.objects.create(community=community, stage="closed", date=datetime.date(2026, 3, 1), note="100 % 'a'")
    make.community(stage="mentored")
    kept = keep(lambda values: stages(*values), ONE, OTHER)
    assert kept.rows([datetime.date(2026, 2, 28), community.pk]) == [("mentored", "")]
    assert kept.rows([datetime.date(2026, 3, 1), community.pk])[1:] == [("closed", "100 % 'a'")]
    assert kept.rows([datetime.date(2026, 3, 1), -1]) == []


def test_a_constant_is_no_value_even_where_it_looks_like_one():
    community = make.community(stage="mentored")
    kept = keep(lambda values: stages(*values, note__in=["", "%s", "'%%"], pk__gt=-1), ONE, OTHER)
    assert kept.sql.count("%s") == 2 + 1, "two places, and the text"
    assert len(kept.places) == 2
    assert kept.rows([datetime.date(2026, 12, 1), community.pk]) == [("mentored", "")]


@pytest.mark.parametrize(
    "compose",
    [
        lambda day, key: stages(day + datetime.timedelta(days=1), key),
        lambda day, key: stages(day, key + 1),
        lambda day, key: stages(day, key, note=day.isoformat()),
        lambda day, key: stages(day, key, date__year=day.year),
        lambda day, key: stages(day, key, date__week_day=day.isoweekday()),
        lambda day, key: stages(day, key, **({"note": "a"} if day.day > 20 else {})),
        lambda day, key: stages(day, key, pk__in=range(day.month)),
    ],
)
def test_what_depends_on_more_than_the_values_is_refused(compose):
    with pytest.raises(Unmapped):
        keep(lambda values: compose(*values), ONE, OTHER)


def test_what_can_find_nothing_asks_nothing(django_assert_num_queries):
    kept = keep(lambda values: Community.objects.filter(pk__in=values).query.sql_with_params(), [], [])
    with django_assert_num_queries(0):
        assert kept.rows([]) == []
    assert Settlement.objects.named_in(frozenset(), "Golop") == []


def test_what_has_no_values_is_asked_all_the_same():
    make.settlement("Golop")
    kept = keep(
        lambda values: Settlement.objects.filter(name="Golop").values_list("name").query.sql_with_params(), [], []
    )
    assert kept.places == ()
    assert kept.rows([]) == kept.rows([]) == [("Golop",)]
    assert connection.ask("SELECT '%%s'", []) == [("%s",)]
