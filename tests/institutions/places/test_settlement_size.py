"""The bands of size: every number of people in exactly one, on the list of settlements as in the library."""

import pytest

from institutions.models import Settlement
from institutions.places.models.settlement_size import SettlementSize

from ... import make


@pytest.mark.parametrize(
    ("population", "size"),
    [
        *[(0, "under_500"), (499, "under_500"), (500, "under_1000"), (999, "under_1000"), (1000, "under_3000")],
        *[(2999, "under_3000"), (3000, "under_10000"), (9999, "under_10000"), (10_000, "over_10000"), (None, "")],
    ],
)
def test_each_number_is_in_one_band(population, size, db, client_of):
    place = make.settlement(population=population)
    assert SettlementSize.of(population) == size
    found = [one.value for one in SettlementSize if Settlement.objects.filter(one.condition(), pk=place.pk).exists()]
    assert found == ([size] if size else [])
    client = client_of(None)
    listed = [one for one in SettlementSize.values if client.get(f"/settlements/?size={one}").context["rows"]]
    assert listed == found
