"""Pages of guides."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django.views.generic import CreateView, DetailView, UpdateView

from institutions.base.exceptions import grant
from institutions.base.views import FilteredList, PlainActionForm
from institutions.once.views import Edits, Enters
from institutions.uploads.views import answer as answer_file
from mentors.practices.views.practice_cards import CARD, card

from . import actions as guides
from . import rules
from .columns import COLUMNS
from .facets import facets
from .filters import GuideFilter
from .forms import GuideForm
from .models import Guide

MOST = 200


class GuideList(FilteredList):
    model = Guide
    filterset_class = GuideFilter
    template_name = "mentors/guide/list.html"
    columns = COLUMNS

    def rows(self):
        return super().rows().defer("search").prefetch_related("texts")

    def get_context_data(self, **kwargs):
        beside = facets(self.filter, self.request.GET)
        return super().get_context_data(may_write=rules.may_write(self.request.user), facets=beside, **kwargs)


class GuideDetail(DetailView):
    """The guide itself, and the practices of which it speaks. `beside` tells what else belongs to it (courses)."""

    model = Guide
    template_name = "mentors/guide/detail.html"
    beside = ()

    def get_queryset(self):
        rows = Guide.objects.visible_to(self.request.user).select_related("file").defer("search")
        return rows.prefetch_related("texts")

    def get_context_data(self, **kwargs):
        told = {"cards": [card(row) for row in self.object.shelved().values(*CARD)[:MOST]]}
        for tell in self.beside:
            told |= tell(self.request.user, self.object)
        return super().get_context_data(may_write=rules.may_write(self.request.user), **told, **kwargs)


class WritersOnly:
    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_write(request.user))
        return super().dispatch(request, *args, **kwargs)


class GuideCreate(WritersOnly, Enters, PlainActionForm, CreateView):
    form_class = GuideForm
    template_name = "mentors/guide/create.html"

    def act(self, form):
        guide, _is_new = guides.create(by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük az útmutatót."))
        return redirect(self.url_of(guide))

    def url_of(self, record):
        return reverse("guide-detail", args=[record.slug])


class GuideEdit(WritersOnly, Edits, PlainActionForm, UpdateView):
    model = Guide
    form_class = GuideForm
    template_name = "mentors/guide/edit.html"

    def act(self, form):
        guides.update(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("guide-detail", self.object.slug)


@require_safe
@login_not_required
def guide_file(request, slug):
    """The PDF, of what the person may read."""
    guide = Guide.objects.visible_to(request.user).select_related("file").filter(slug=slug).first()
    grant(guide is not None and guide.file is not None)
    return answer_file(request, guide.file)
