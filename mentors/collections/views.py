"""Pages of collections."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django.views.generic import CreateView, DetailView, UpdateView

from institutions.base.exceptions import grant
from institutions.base.languages import shown
from institutions.base.views import FilteredList, PlainActionForm
from institutions.once.views import Edits, Enters
from mentors.practices.views.paper import catalogue
from mentors.practices.views.practice_cards import CARD, card

from . import actions as collections
from . import rules
from .columns import COLUMNS
from .filters import CollectionFilter
from .forms import CollectionForm
from .models import Collection
from .parts import PUBLISHED

MOST = 200


@require_safe
def collection_pdf(request, slug):
    """The collection as a catalogue to print."""
    rows = Collection.objects.visible_to(request.user).prefetch_related("texts")
    collection = get_object_or_404(rows, slug=slug)
    text = shown(collection)
    return catalogue(request, text.name, text.about, collection.shelved(), slug)


class CollectionList(FilteredList):
    model = Collection
    filterset_class = CollectionFilter
    template_name = "mentors/collection/list.html"
    columns = COLUMNS

    def rows(self):
        return super().rows().annotate(number=PUBLISHED).prefetch_related("texts")

    def get_context_data(self, **kwargs):
        return super().get_context_data(may_write=rules.may_write(self.request.user), **kwargs)


class CollectionDetail(DetailView):
    """The introduction, and the practices as cards."""

    model = Collection
    template_name = "mentors/collection/detail.html"

    def get_queryset(self):
        return Collection.objects.visible_to(self.request.user).prefetch_related("texts")

    def get_context_data(self, **kwargs):
        cards = [card(row) for row in self.object.shelved().values(*CARD)[:MOST]]
        return super().get_context_data(cards=cards, may_write=rules.may_write(self.request.user), **kwargs)


class WritersOnly:
    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_write(request.user))
        return super().dispatch(request, *args, **kwargs)


class CollectionCreate(WritersOnly, Enters, PlainActionForm, CreateView):
    form_class = CollectionForm
    template_name = "mentors/collection/create.html"

    def act(self, form):
        collection, _is_new = collections.create(by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a gyűjteményt."))
        return redirect(self.url_of(collection))

    def url_of(self, record):
        return reverse("collection-detail", args=[record.slug])


class CollectionEdit(WritersOnly, Edits, PlainActionForm, UpdateView):
    model = Collection
    form_class = CollectionForm
    template_name = "mentors/collection/edit.html"

    def act(self, form):
        collections.update(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("collection-detail", self.object.slug)
