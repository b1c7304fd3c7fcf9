"""Where practices are written: the list of working records, the forms, the preview, publishing and withdrawing."""

from copy import copy

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import UpdateView

from institutions.base.exceptions import grant
from institutions.base.views import FilteredList, PlainActionForm
from institutions.once.views import Edits

from ..actions import practice as practices
from ..columns import WORKING
from ..filters.practice_editing import EditingFilter
from ..forms.practice import PracticeForm, PracticeTextForm
from ..models.practice import GoodPractice
from ..models.practice_text import PracticeText
from ..queries import ways_of
from ..rules import may_collect, may_edit_practices, may_read_unpublished, may_write
from .practice_on_page import about_text, tabs


def working(request, slug: str) -> GoodPractice:
    """The working record, if the person may read it. Raises Http404."""
    rows = (
        GoodPractice.objects.visible_to(request.user).with_title().select_related("institution", "settlement__county")
    )
    return get_object_or_404(rows, slug=slug)


class PracticeEditing(FilteredList):
    """Working records, the last changed first."""

    model = GoodPractice
    filterset_class = EditingFilter
    template_name = "mentors/practice/editing.html"
    columns = WORKING
    formats = ("xlsx", "csv", "json")

    def dispatch(self, request, *args, **kwargs):
        grant(may_read_unpublished(request.user))
        return super().dispatch(request, *args, **kwargs)

    def rows(self):
        return super().rows().with_title().select_related("settlement__county", "institution")

    def fill(self, rows):
        """Gives each practice its Hungarian working text."""
        found = PracticeText.objects.filter(practice__in=rows, language=practices.MAIN_LANGUAGE)
        texts = {text.practice_id: text for text in found}
        for practice in rows:
            practice.text = texts.get(practice.pk)

    def get_context_data(self, **kwargs):
        user = self.request.user
        context = super().get_context_data(may_edit=may_edit_practices(user), may_collect=may_collect(user), **kwargs)
        ways = ways_of(GoodPractice.objects.filter(pk__in=[practice.pk for practice in context["rows"]]))
        return context | {"ways": [(practice, ways[practice.pk]) for practice in context["rows"]]}


class EditorsOnly:
    """Pages on which editors write."""

    def dispatch(self, request, *args, **kwargs):
        grant(may_edit_practices(request.user))
        return super().dispatch(request, *args, **kwargs)


class WorkingEdit(Edits, PlainActionForm, UpdateView):
    """A form over something that somebody else may be changing too."""

    practice: GoodPractice

    def get_object(self, queryset=None):
        self.practice = working(self.request, self.kwargs["slug"])
        grant(may_write(self.request.user, self.practice))
        return copy(self.practice)

    def save(self, data: dict):
        raise NotImplementedError

    def act(self, form):
        self.save(form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("practice-preview", self.practice.slug)

    def get_context_data(self, **kwargs):
        return super().get_context_data(practice=self.practice, tabs=tabs(self.practice, self.request.path), **kwargs)


class PracticeEdit(WorkingEdit):
    """The facts."""

    form_class = PracticeForm
    template_name = "mentors/practice/edit.html"

    def save(self, data):
        self.practice = practices.update_facts(self.practice, by=self.request.user, **data)


class PracticeTextEdit(WorkingEdit):
    """The text of one language."""

    form_class = PracticeTextForm
    template_name = "mentors/practice/text_edit.html"

    def get_object(self, queryset=None):
        super().get_object()
        language = self.kwargs["language"]
        known = dict(PracticeText._meta.get_field("language").choices)
        if language not in known:
            raise Http404
        text = self.practice.texts.filter(language=language).first()
        return text or PracticeText(practice=self.practice, language=language)

    def get_context_data(self, **kwargs):
        about = about_text(self.practice, self.object)
        return super().get_context_data(saved="saved" in self.request.GET, **about, **kwargs)

    def save(self, data):
        practices.save_text(self.practice, by=self.request.user, language=self.kwargs["language"], **data)
