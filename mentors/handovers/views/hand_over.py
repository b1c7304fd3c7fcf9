"""Pages of hand-overs: list, the way to a new one, what it did, its undoing."""

import uuid

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Count, F, Q
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django.views.generic import DetailView, FormView

from institutions.base.exceptions import Refused, grant
from institutions.base.naming import with_text
from institutions.base.views import FilteredList, add_errors
from institutions.places.models.county import County
from mentors.people.models.assignment import Assignment
from mentors.people.models.period import today
from mentors.people.models.user import User
from mentors.people.rules import assignment as assigning

from .. import rules
from ..actions import hand_over as hand_overs
from ..columns import COLUMNS
from ..filters import HandOverFilter
from ..forms import HandOverForm, UndoForm
from ..models.hand_over import HandOver

RELATED = ("county", "from_mentor", "to_mentor", "made_by", "undone_by")


class HandOverList(FilteredList):
    """Those that the person gave, took over, or keeps as the county's coordinator."""

    model = HandOver
    filterset_class = HandOverFilter
    template_name = "mentors/hand_over/list.html"
    columns = COLUMNS

    def rows(self):
        waiting = Count("letters", filter=Q(letters__signed_at=None), distinct=True)
        counts = {"waiting": waiting, "letters_made": Count("letters", distinct=True)}
        return super().rows().select_related("county", "from_mentor", "to_mentor").annotate(**counts)

    def get_context_data(self, **kwargs):
        may_make = assigning.counties_to_assign_in(self.request.user).exists()
        return super().get_context_data(may_make=may_make, **kwargs)


@require_safe
def hand_over_choose(request):
    """Whose work is handed over: the mentors of the counties where the person may, with how much they look after."""
    counties = list(assigning.counties_to_assign_in(request.user))
    grant(bool(counties))
    rows = []
    for county in counties[:25]:
        running = Assignment.objects.in_counties([county.pk]).not_over(today())
        numbers = dict(running.order_by().values_list("mentor").annotate(n=Count("pk", distinct=True)))
        people = User.objects.filter(pk__in=numbers).defer("password").order_by("sort_key", "pk")
        rows.append((county, [(one, numbers[one.pk]) for one in with_text(people)]))
    return render(request, "mentors/hand_over/choose.html", {"rows": rows})


class HandOverCreate(FormView):
    """What, to whom, from when and why; then the same once more to check, and only then it is done."""

    form_class = HandOverForm
    template_name = "mentors/hand_over/create.html"

    @cached_property
    def county(self):
        county = get_object_or_404(County, country="HU", ksh_code=self.kwargs["ksh_code"])
        grant(rules.may_hand_over(self.request.user, county.pk))
        return county

    @cached_property
    def mentor(self):
        running = Assignment.objects.in_counties([self.county.pk]).not_over(today())
        people = User.objects.filter(pk__in=running.values("mentor")).defer("password")
        return get_object_or_404(people, pk=self.kwargs["pk"])

    def post(self, request, *args, **kwargs):
        """A second click finds nothing left to hand over, and shows what the first one did."""
        made = HandOver.objects.visible_to(request.user).filter(made_by=request.user, uuid=key_of(request)).first()
        if made and rules.may_hand_over(request.user, made.county_id):
            messages.success(request, _("Ezt az átadást már rögzítettük."))
            return redirect("hand-over-detail", made.uuid)
        return super().post(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"county": self.county, "mentor": self.mentor}

    def get_context_data(self, **kwargs):
        return super().get_context_data(county=self.county, mentor=self.mentor, **kwargs)

    def form_valid(self, form):
        step = self.request.POST.get("step")
        if step == "change":
            return self.render_to_response(self.get_context_data(form=form))
        data = form.cleaned_data
        if step != "confirm":
            letters = hand_overs.letters_for(self.mentor, data["assignments"])
            context = self.get_context_data(form=form, data=data, letters=letters)
            return render(self.request, "mentors/hand_over/check.html", context)
        try:
            made, created = hand_overs.hand_over(
                by=self.request.user, county=self.county, from_mentor=self.mentor, **data
            )
        except ValidationError as error:
            add_errors(form, error)
            return self.form_invalid(form)
        said = _("Rögzítettük az átadást.") if created else _("Ezt az átadást már rögzítettük.")
        messages.success(self.request, said)
        return redirect("hand-over-detail", made.uuid)


def key_of(request) -> uuid.UUID | None:
    """The key that the form sent along, by which a second click is known."""
    try:
        return uuid.UUID(request.POST.get("uuid", ""))
    except ValueError:
        return None


class HandOverDetail(DetailView):
    """What passed to whom, with its letters."""

    template_name = "mentors/hand_over/detail.html"
    slug_field = slug_url_kwarg = "uuid"
    context_object_name = "hand_over"

    def get_queryset(self):
        return HandOver.objects.visible_to(self.request.user).select_related(*RELATED)

    def get_context_data(self, **kwargs):
        made, user = self.object, self.request.user
        sides = (f"{side}__{one}" for side in ("old", "new") for one in hand_overs.RELATED)
        letters = list(made.letters.select_related("community__settlement"))
        return super().get_context_data(
            items=made.items.select_related("old", "new", *sides).order_by(
                F("old__community__sort_key").asc(nulls_first=True), "old__settlement__sort_key", "pk"
            ),
            letters=letters,
            unsigned=sum(1 for one in letters if not one.signed_at),
            may_undo=made.is_undoable and rules.may_hand_over(user, made.county_id),
            is_successor=rules.may_sign_letter(user, made),
            **kwargs,
        )


class HandOverUndo(FormView):
    """Asks why, and says what comes back."""

    form_class = UndoForm
    template_name = "mentors/hand_over/undo.html"

    def dispatch(self, request, *args, **kwargs):
        found = HandOver.objects.visible_to(request.user).select_related(*RELATED)
        self.hand_over = get_object_or_404(found, uuid=kwargs["uuid"])
        grant(rules.may_hand_over(request.user, self.hand_over.county_id))
        if request.method != "POST" and not self.hand_over.is_undoable:
            messages.warning(request, _("Ezt az átadást már nem lehet visszavonni."))
            return redirect("hand-over-detail", self.hand_over.uuid)
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(hand_over=self.hand_over, number=self.hand_over.items.count(), **kwargs)

    def form_valid(self, form):
        try:
            hand_overs.undo(self.hand_over, by=self.request.user, **form.cleaned_data)
            messages.success(self.request, _("Visszavontuk az átadást; minden az előző mentorhoz tartozik."))
        except Refused as refusal:
            messages.warning(self.request, str(refusal))
        return redirect("hand-over-detail", self.hand_over.uuid)
