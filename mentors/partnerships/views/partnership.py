"""Pages of partnerships: list, detail with its timeline, the form, new stages and notes."""

import uuid

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import DetailView, FormView

from institutions.base.exceptions import get_granted_or_404, grant
from institutions.base.standing import Role, standing_of
from institutions.base.views import ActionForm, FilteredList, add_errors
from institutions.bodies.models import Body
from institutions.communities.models.community import Community
from institutions.communities.views.options import answer
from institutions.once.views import KEPT, Edits, Enters
from mentors.visits.filters.visit import mentors

from .. import actions as partnerships
from .. import rules
from ..columns import COLUMNS
from ..filters import PartnershipFilter
from ..forms.partnership import PartnershipCreateForm, PartnershipEditForm, PartnershipNoteForm, PartnershipStageForm
from ..forms.party import party_sources
from ..models.partnership import PARTIES, SIDES, Partnership

OTHERS = 10


def of_person(user):
    return Partnership.objects.visible_to(user).select_related(*PARTIES, "mentor")


class PartnershipList(FilteredList):
    """Partnerships as far as the person reads them; the next follow-up comes first."""

    model = Partnership
    filterset_class = PartnershipFilter
    template_name = "mentors/partnership/list.html"
    columns = COLUMNS

    def rows(self):
        return of_person(self.request.user).with_follow_up(self.request.user).with_stage()

    def dress(self, rows):
        """Gives each partnership whether the person reads its notes and plans."""
        for partnership in rows:
            partnership.in_full = rules.reads_notes(self.request.user, partnership.counties)

    def get_context_data(self, **kwargs):
        user = self.request.user
        context = super().get_context_data(may_create=rules.may_keep_somewhere(user), **kwargs)
        return context | {
            "reads_team": rules.may_see_networks(user),
            "today": timezone.localdate(),
        }


class PartnershipDetail(DetailView):
    """One partnership; notes and plans for the team only."""

    template_name = "mentors/partnership/detail.html"
    slug_field = slug_url_kwarg = "uuid"

    def get_queryset(self):
        return of_person(self.request.user).select_related("initiated_by")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | whole(self.request.user, self.object)


def whole(user, partnership) -> dict:
    """What the page shows of a partnership to this person."""
    in_full = rules.reads_notes(user, partnership.counties)
    may_edit = rules.may_keep(user, partnership)
    stages = list(partnership.stages.all())
    return {
        "in_full": in_full,
        "may_edit": may_edit,
        "today": timezone.localdate(),
        "current": stages[0] if stages else None,
        "timeline": timeline(partnership, stages, in_full),
        "parties": [{"party": party, "linked": is_linked(user, party)} for party in partnership.parties],
        # The same pair may have much in common; it may also have been entered twice.
        "others": list(others_of(user, partnership)),
        "stage_form": PartnershipStageForm() if may_edit else None,
        "note_form": PartnershipNoteForm() if may_edit else None,
    }


def others_of(user, partnership):
    """The latest other partnerships of the same two parties."""
    same = Partnership.objects.visible_to(user).between(*partnership.parties).exclude(pk=partnership.pk)
    return same.with_stage().order_by("-pk")[:OTHERS]


def timeline(partnership, stages, in_full: bool) -> list[dict]:
    """Stages and, for the team, notes; the latest first, on one day in the order in which they were entered."""
    rows = [{"date": row.date, "stage": row, "note": row.note if in_full else ""} for row in stages]
    if in_full:
        notes = partnership.notes.select_related("author")
        rows += [{"date": row.date, "note": row.text, "author": row.author} for row in notes]
    return sorted(rows, key=lambda row: row["date"], reverse=True)


def is_linked(user, party: Body) -> bool:
    """Whether the person may open the party's own page: not each community has one for everybody."""
    if party.kind != Body.Kind.COMMUNITY:
        return True
    return Community.objects.visible_to(user).filter(pk=party.community_id).exists()


class PartnershipFormPage(ActionForm, FormView):
    """What entering and editing share: the person, the mentors to choose from."""

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"mentors": mentors(self.request)}


class PartnershipCreate(Enters, PartnershipFormPage):
    form_class = PartnershipCreateForm
    template_name = "mentors/partnership/create.html"

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_keep_somewhere(request.user))
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        user = self.request.user
        own = user if standing_of(user).holds(Role.MENTOR) else None
        return {"uuid": uuid.uuid4(), "initiated_on": timezone.localdate(), "mentor": own}

    def act(self, form):
        made, is_new = partnerships.start(
            by=self.request.user,
            uuid=form.cleaned_data["uuid"],
            initiated_on=form.cleaned_data["initiated_on"],
            **form.content(),
        )
        told = _("Felvettük a partnerséget.") if is_new else _("Ezt a partnerséget már felvettük.")
        messages.success(self.request, told)
        return redirect(self.url_of(made))

    def url_of(self, record):
        return reverse("partnership-detail", args=[record.uuid])


class PartnershipEdit(Edits, PartnershipFormPage):
    form_class = PartnershipEditForm
    template_name = "mentors/partnership/edit.html"

    def dispatch(self, request, *args, **kwargs):
        self.partnership = partnership_to_edit(request, kwargs["uuid"])
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        return PartnershipEditForm.initial_of(self.partnership)

    def present(self):
        return self.partnership

    def decided(self, data):
        """A party that stays as it stands is no new one."""
        data = super().decided(data)
        for side in SIDES:
            if side in data.getlist("differing") and KEPT in (data.get("all"), data.get(f"choice_{side}")):
                data.pop(f"{side}_is_new", None)
        return data

    def differences(self, form, present):
        """How a party is entered belongs to the party."""
        return [one for one in super().differences(form, present) if not one.name.endswith("_is_new")]

    def form_of(self, record):
        initial = PartnershipEditForm.initial_of(record)
        return PartnershipEditForm(initial=initial, user=self.request.user, mentors=mentors(self.request))

    def get_context_data(self, **kwargs):
        return super().get_context_data(partnership=self.partnership, **kwargs)

    def act(self, form):
        changed = form.cleaned_data["revision"]
        partnerships.update(self.partnership, by=self.request.user, revision=changed, **form.content())
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("partnership-detail", self.partnership.uuid)


@require_POST
def partnership_add_stage(request, uuid):
    """Notes a new stage; with something wrong the page comes back with the form as it was sent."""
    partnership, form = partnership_to_edit(request, uuid), PartnershipStageForm(request.POST)
    return step(request, partnership, form, "stage_form", partnerships.add_stage)


@require_POST
def partnership_add_note(request, uuid):
    """Adds a note; with something wrong the page comes back with the form as it was sent."""
    partnership, form = partnership_to_edit(request, uuid), PartnershipNoteForm(request.POST)
    return step(request, partnership, form, "note_form", partnerships.add_note)


def step(request, partnership, form, name, act):
    """Hands a valid form to the action and goes back to the page."""
    if form.is_valid():
        try:
            _row, is_new = act(partnership, by=request.user, **form.cleaned_data)
        except ValidationError as error:
            add_errors(form, error)
        except partnerships.Conflict as conflict:
            form.add_error(None, str(conflict))
        else:
            messages.success(request, _("Feljegyeztük.") if is_new else _("Ezt már feljegyeztük."))
            return redirect("partnership-detail", partnership.uuid)
    context = {"partnership": partnership, "object": partnership} | whole(request.user, partnership) | {name: form}
    return render(request, "mentors/partnership/detail.html", context)


@require_safe
def party_options(request):
    """Who can be a party, for the form's autocomplete."""
    grant(rules.may_keep_somewhere(request.user))
    return answer(party_sources(request.user), request.GET.get("q", ""), most=4)


def partnership_to_edit(request, uuid) -> Partnership:
    """The partnership that the person may change. Raises Http404."""
    records = of_person(request.user).select_related("initiated_by")
    return get_granted_or_404(records, request.user, rules.may_keep, uuid=uuid)
