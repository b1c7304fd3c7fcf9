"""The page of synonyms, for editors."""

import itertools

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import CreateView

from institutions.base.exceptions import grant
from institutions.base.views import PlainActionForm
from institutions.once.views import Enters

from ..actions import synonym as actions
from ..forms.synonym import SynonymForm
from ..models.synonym import Synonym
from ..rules import may_edit_practices
from .practice_editing import EditorsOnly

SHOWN = 100


class SynonymList(EditorsOnly, Enters, PlainActionForm, CreateView):
    """The list, and the form that adds to it."""

    form_class = SynonymForm
    template_name = "mentors/synonym/list.html"

    def act(self, form):
        synonym, _is_new = actions.add(by=self.request.user, **form.cleaned_data)
        told = _("Felvettük: %(synonym)s. A következő keresésnél már számít.") % {"synonym": synonym}
        messages.success(self.request, told)
        return redirect("synonym-list")

    def url_of(self, record):
        return reverse("synonym-list")

    def get_context_data(self, **kwargs):
        typed = self.request.GET.get("q", "")[:40]
        groups = itertools.islice(itertools.groupby(Synonym.objects.holding(typed), lambda one: one.typed), SHOWN + 1)
        groups = [(word, list(synonyms)) for word, synonyms in groups]
        more = {"typed": typed, "groups": groups[:SHOWN], "shown": SHOWN if len(groups) > SHOWN else 0}
        return super().get_context_data(**more, **kwargs)


@require_POST
def synonym_delete(request, pk):
    grant(may_edit_practices(request.user))
    actions.remove(get_object_or_404(Synonym, pk=pk), by=request.user)
    messages.success(request, _("Levettük a listáról."))
    return redirect("synonym-list")
