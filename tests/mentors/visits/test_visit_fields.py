"""One list of what a visit says drives all that has to know its fields; whoever adds one is told here what lacks."""

import pytest

from mentors.visits.actions.visit.content import COLUMNS, FIELDS, OPTIONAL, TEXTS
from mentors.visits.api.visit import VisitSerializer
from mentors.visits.forms.visit import VisitForm
from mentors.visits.models.visit import Visit
from mentors.visits.models.visit_fields import VISIT_FIELDS, Kind, Layer
from mentors.visits.views import visit_history
from mentors.visits.views.visit_comparison import label_of
from portal.demo.fieldwork import TABLES

TOLD = (Layer.COMMUNITY, Layer.TEAM)


@pytest.mark.parametrize("one", VISIT_FIELDS, ids=lambda one: one.name)
def test_a_field_is_everywhere(one):
    assert label_of(one.name)
    assert one.name in VisitSerializer().fields
    assert one.name in {*VisitForm.base_fields, "trip", "promises", "kept"}
    history = {*visit_history.PLAIN, *visit_history.RECORDS, *(linked[0] for linked in visit_history.LINKED)}
    assert (one.name in history) == (one.layer in TOLD)
    assert (one.kind != Kind.ROWS and one.layer != Layer.SUPERVISION) == (one.name in COLUMNS)


def test_the_lists_are_those_of_the_fields():
    assert {one.name for one in VISIT_FIELDS} == set(FIELDS)
    assert set(FIELDS) - set(OPTIONAL) == {"date", "settlement", "method", "activities", "summary"}
    assert set(TEXTS) == {"summary", "result", "community_note", "supervision"}
    assert {Visit._meta.get_field(name).column for name in COLUMNS} <= set(TABLES["mentors_visit"])
