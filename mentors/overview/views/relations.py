"""Relations growing cold: a part of the mentor's day, and the page of all of them."""

import datetime

from django.views.generic import TemplateView

from institutions.base.exceptions import grant
from mentors.people.models.period import today
from mentors.visits.rules import visit as rules

from ..queries.relations import DEFAULT_RHYTHM_DAYS, relations_of


def relations_today(user, day: datetime.date, most: int) -> dict:
    """For the mentor's day: the coldest few, and how many more are colder than agreed."""
    relations = relations_of(user, day)
    cold = [one for one in relations if one.is_cold]
    return {
        "cold_relations": cold[:most],
        "more_cold_relations": max(0, len(cold) - most),
        "relation_count": len(relations),
        "default_rhythm": DEFAULT_RHYTHM_DAYS,
    }


class Relations(TemplateView):
    """All relations of a mentor, the coldest first."""

    template_name = "mentors/relations.html"

    def get_context_data(self, **kwargs):
        user = self.request.user
        grant(rules.may_log_somewhere(user))
        relations = relations_of(user, today())
        return super().get_context_data(
            relations=relations,
            cold_count=sum(one.is_cold for one in relations),
            default_rhythm=DEFAULT_RHYTHM_DAYS,
            **kwargs,
        )
