"""The page of word pairs, for editors."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import CreateView

from institutions.base.exceptions import grant
from institutions.base.views import PlainActionForm
from institutions.once.views import Enters

from ..actions import word_pair as word_pairs
from ..forms.word_pair import WordPairForm
from ..models.word_pair import WordPair
from ..rules import may_edit_practices
from .practice_editing import EditorsOnly


class WordPairList(EditorsOnly, Enters, PlainActionForm, CreateView):
    """The list, and the form that adds to it."""

    form_class = WordPairForm
    template_name = "mentors/word_pair/list.html"

    def act(self, form):
        pair, _is_new = word_pairs.add(by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Felvettük: %(pair)s. A következő keresésnél már számít.") % {"pair": pair})
        return redirect("word-pair-list")

    def url_of(self, record):
        return reverse("word-pair-list")

    def get_context_data(self, **kwargs):
        return super().get_context_data(pairs=WordPair.objects.all()[:1000], **kwargs)


@require_POST
def delete(request, pk):
    grant(may_edit_practices(request.user))
    word_pairs.remove(get_object_or_404(WordPair, pk=pk), by=request.user)
    messages.success(request, _("Levettük a listáról."))
    return redirect("word-pair-list")
