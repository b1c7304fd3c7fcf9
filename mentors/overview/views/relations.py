"""The page of relations: a mentor's own, and for who leads a county those of its mentors."""

from django.http import Http404
from django.views.generic import TemplateView

from institutions.base.exceptions import grant
from institutions.places.models.county import County
from mentors.people.models.period import today
from mentors.visits.rules.visit import may_log_somewhere

from .. import rules
from ..queries.relations import DEFAULT_RHYTHM_DAYS, relations_in, relations_of


class Relations(TemplateView):
    """All relations of a mentor, or with `?county=` of the county's mentors, the coldest first."""

    template_name = "mentors/relations.html"

    def get_context_data(self, **kwargs):
        user, day = self.request.user, today()
        grant(rules.may_read_relations(user))
        counties = list(rules.counties_led(user))
        county = self._county(counties, may_log_somewhere(user))
        relations = relations_in(county, day) if county else relations_of(user, day)
        return super().get_context_data(
            relations=relations,
            county=county,
            counties=counties,
            is_mentor=may_log_somewhere(user),
            cold_count=sum(one.is_cold for one in relations),
            default_rhythm=DEFAULT_RHYTHM_DAYS,
            **kwargs,
        )

    def _county(self, counties: list[County], is_mentor: bool) -> County | None:
        """The county asked for, by default the first one; None are one's own. Raises Http404 for another's."""
        code = self.request.GET.get("county", "")
        if not code:
            return None if is_mentor else counties[0]
        found = next((county for county in counties if county.ksh_code == code), None)
        if found is None:
            raise Http404
        return found
