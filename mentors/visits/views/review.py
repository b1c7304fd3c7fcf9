"""The coordinator's queue: submitted visits, the oldest first, one open to be read and decided."""

from uuid import UUID

from django.views.generic import TemplateView

from institutions.base.exceptions import grant
from institutions.base.keyset import capped_count

from ..forms.visit import ReturnForm
from ..models.promise import Promise
from ..models.visit import Visit
from ..queries import submitted_by_county
from ..rules import visit as rules
from .visit import WITH_PROMISES, promises_of

SHOWN, COUNTED_TO = 20, 1_000


class Review(TemplateView):
    """`?at=` opens another visit than the oldest one. Beside one's own queue stands what waits for others. `beside` are
    functions of other features: each tells, for the person, what else the page says. Whoever comes back here with a
    form gives it and the visit as arguments.
    """

    template_name = "mentors/review.html"
    beside = ()

    def get_context_data(self, at=None, return_form=None, **kwargs):
        user = self.request.user
        grant(rules.may_review(user))
        queue = rules.to_decide(user).select_related("settlement", "mentor", "consortium").order_by("date", "pk")
        rows = list(queue[:SHOWN])
        total, is_capped = capped_count(queue, COUNTED_TO)
        submitted = submitted_by_county(user)
        visit = self._open(queue, rows, at)
        if visit:
            kept = [Promise.from_json(row) for row in visit.kept_json]
            kwargs |= visit.partners() | {"promises": promises_of(visit), "kept": kept}
        for tell in self.beside:
            kwargs |= tell(user)
        form = return_form or ReturnForm(initial={"revision": visit.revision if visit else None})
        return super().get_context_data(
            visit=visit,
            rows=rows,
            total=total,
            total_is_capped=is_capped,
            submitted=submitted,
            all_submitted=sum(number for _county, number in submitted),
            following=self._after(rows, visit),
            return_form=form,
            whole=True,
            **kwargs,
        )

    def _open(self, queue, rows, at) -> Visit | None:
        try:
            wanted = at or UUID(self.request.GET.get("at", ""))
        except ValueError:
            wanted = None
        if not wanted and not rows:
            return None
        queue = queue.annotate(**WITH_PROMISES)
        found = queue.filter(uuid=wanted).first() if wanted else None
        return found or (rows and queue.filter(pk=rows[0].pk).first()) or None

    @staticmethod
    def _after(rows, visit) -> Visit | None:
        return next((one for one in rows if visit and (one.date, one.pk) > (visit.date, visit.pk)), None)
