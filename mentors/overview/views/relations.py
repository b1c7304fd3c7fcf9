"""The page of a mentor's relations."""

from django.views.generic import TemplateView

from institutions.base.exceptions import grant
from mentors.people.models.period import today
from mentors.visits.rules import visit as rules

from ..queries.relations import DEFAULT_RHYTHM_DAYS, relations_of


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
