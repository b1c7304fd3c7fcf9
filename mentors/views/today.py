"""Mai nap: what waits for the mentor, and the large button."""

from datetime import timedelta

from django.db.models import Q
from django.views.generic import TemplateView

from institutions.refusals import grant

from ..forms.visit_habits import habits_of, places_of
from ..models import HandOverLetter, Visit
from ..models.period import today
from ..rules import visit as rules
from .relations import relations_today

MOST = 5


class Today(TemplateView):
    template_name = "mentors/today.html"

    def get_context_data(self, **kwargs):
        user, day = self.request.user, today()
        grant(rules.may_log_somewhere(user))
        monday = day - timedelta(days=day.weekday())
        mine = Visit.objects.visible_to(user).filter(mentor=user).select_related("settlement").order_by("-date", "-pk")
        waiting = Q(state__in=[Visit.State.RETURNED, Visit.State.DRAFT])
        rows = list(mine.filter(waiting)[:50])
        week = list(mine.filter(date__gte=monday, state__in=[Visit.State.SUBMITTED, Visit.State.ACCEPTED])[:50])
        habits = habits_of(user)
        return super().get_context_data(
            day=day,
            returned=[visit for visit in rows if visit.state == Visit.State.RETURNED][:MOST],
            drafts=[visit for visit in rows if visit.state == Visit.State.DRAFT][:MOST],
            week=week[:MOST],
            week_count=len(week),
            monday=monday,
            places=places_of(user, habits)[:4],
            letters_to_sign=HandOverLetter.objects.visible_to(user).to_sign().filter(hand_over__to_mentor=user).count(),
            **relations_today(user, day),
            **kwargs,
        )
