"""Pages of adoptions: reported by anybody, confirmed and answered by a signed link, listed, checked."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import CreateView, DetailView, FormView

from institutions import links
from institutions.base.exceptions import grant
from institutions.base.views import FilteredList, PlainActionForm
from mentors.people.public_form import OpenToAnybody
from mentors.practices.models.practice import PUBLIC, GoodPractice

from .. import rules
from ..actions import adoption as adoptions
from ..columns import COLUMNS, practice
from ..filters import AdoptionFilter
from ..forms import AdoptionForm, DeclineForm, HoldsForm
from ..mails import PURPOSE
from ..models import Adoption


class OfPractice:
    """A form about one published practice."""

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        rows = GoodPractice.objects.filter(state__in=PUBLIC).with_public_title().select_related("settlement")
        self.practice = get_object_or_404(rows, slug=kwargs["slug"])

    def get_context_data(self, **kwargs):
        return super().get_context_data(practice=self.practice, **kwargs)


class AdoptionCreate(OfPractice, OpenToAnybody, PlainActionForm, CreateView):
    """„Kipróbáltuk”."""

    form_class = AdoptionForm
    template_name = "mentors/adoption/create.html"
    limited_as = "adoption"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"user": self.request.user}

    def act(self, form):
        made, _is_new = adoptions.report(
            by=self.request.user, uuid=form.uuid, own_uuid=form.uuid, practice=self.practice, **form.cleaned_data
        )
        if made.state == Adoption.State.UNCONFIRMED:
            return redirect("adoption-sent", self.practice.slug)
        messages.success(self.request, _("Köszönjük, elmentettük."))
        return redirect("adoption-detail", made.uuid)


class AdoptionSent(OfPractice, DetailView):
    """What happens next, for a visitor."""

    template_name = "mentors/adoption/sent.html"

    def get_object(self, queryset=None):
        return self.practice


class AdoptionList(FilteredList):
    """Who tried what; the team also sees what waits to be checked."""

    model = Adoption
    filterset_class = AdoptionFilter
    template_name = "mentors/adoption/list.html"
    columns = COLUMNS

    def rows(self):
        return super().rows().select_related("settlement__county", "practice__published")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(may_check=rules.may_check_somewhere(self.request.user), **kwargs)
        for row in context["rows"]:
            row.tried = practice(row)
        return context


class AdoptionDetail(DetailView):
    """One of them, with what its reader may do."""

    model = Adoption
    slug_field = slug_url_kwarg = "uuid"
    template_name = "mentors/adoption/detail.html"

    def get_queryset(self):
        rows = Adoption.objects.visible_to(self.request.user)
        return rows.select_related("settlement__county", "practice__published", "visit", "institution")

    def get_context_data(self, **kwargs):
        may_check = rules.may_check(self.request.user, self.object)
        kwargs.setdefault("form", DeclineForm() if may_check else None)
        return super().get_context_data(may_check=may_check, **kwargs)


def to_check(request, uuid) -> Adoption:
    """One that the person may check. Raises NotGranted."""
    rows = Adoption.objects.visible_to(request.user).select_related("settlement__county")
    adoption = rows.filter(uuid=uuid).first()
    grant(adoption is not None and rules.may_check(request.user, adoption))
    return adoption


@require_POST
def adoption_check(request, uuid):
    adoptions.check(to_check(request, uuid), by=request.user)
    messages.success(request, _("Ellenőrizte: mostantól mindenki olvashatja."))
    return redirect("adoption-detail", uuid)


@require_POST
def adoption_decline(request, uuid):
    form = DeclineForm(request.POST)
    adoption = to_check(request, uuid)
    if not form.is_valid():
        page = AdoptionDetail()
        page.setup(request, uuid=uuid)
        page.object = page.get_object()
        return page.render_to_response(page.get_context_data(form=form))
    adoptions.decline(adoption, by=request.user, **form.cleaned_data)
    messages.success(request, _("Elutasította: a látogatók nem látják."))
    return redirect("adoption-detail", uuid)


class AdoptionLink(OpenToAnybody, PlainActionForm, FormView):
    """What its sender may do, by the link in the mail: confirm, say how it goes a year later, be erased."""

    form_class = HoldsForm
    template_name = "mentors/adoption/link.html"
    limited_as = "adoption_link"

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        named = links.read(PURPOSE, kwargs["token"])
        rows = Adoption.objects.select_related("practice__published", "settlement__county")
        self.adoption = rows.filter(uuid=named.key).first() if named else None
        if self.adoption is None or self.adoption.link_version != named.version:
            raise Http404

    def get_initial(self):
        return {"holds": self.adoption.holds, "holds_note": self.adoption.holds_note}

    def get_context_data(self, **kwargs):
        return super().get_context_data(adoption=self.adoption, **kwargs)

    def post(self, request, *args, **kwargs):
        wish = request.POST.get("wish")
        if wish == "confirm":
            adoptions.confirm(self.adoption)
            return redirect(request.path)
        if wish == "erase":
            adoptions.forget_sender(self.adoption)
            return redirect("adoption-erased")
        return super().post(request, *args, **kwargs)

    def act(self, form):
        adoptions.answer(self.adoption, **form.cleaned_data)
        return redirect(self.request.path)
