"""Pages of the directory."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import CreateView, DetailView, UpdateView

from institutions.base.exceptions import grant
from institutions.base.naming import Source
from institutions.base.views import ActionForm, FilteredList
from institutions.communities.views.options import answer
from institutions.once.views import Edits, Enters
from institutions.uploads.views import answer as answer_file

from . import actions as speakers
from . import rules
from .columns import COLUMNS
from .filters import SpeakerFilter
from .forms import SpeakerForm
from .models import Speaker


class ByUuid:
    """What stands under its UUID, as far as the person may see it."""

    slug_field = slug_url_kwarg = "uuid"

    def get_queryset(self):
        return Speaker.objects.visible_to(self.request.user).select_related("picture")


class SpeakerList(FilteredList):
    model = Speaker
    filterset_class = SpeakerFilter
    template_name = "mentors/speaker/list.html"
    columns = COLUMNS

    def get_context_data(self, **kwargs):
        return super().get_context_data(may_create=rules.may_keep(self.request.user), **kwargs)


class SpeakerDetail(ByUuid, DetailView):
    model = Speaker
    template_name = "mentors/speaker/detail.html"

    def get_context_data(self, **kwargs):
        user = self.request.user
        return super().get_context_data(
            may_edit=rules.may_edit(user, self.object), may_erase=rules.may_erase(user), **kwargs
        )


class SpeakerCreate(Enters, ActionForm, CreateView):
    form_class = SpeakerForm
    template_name = "mentors/speaker/create.html"

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_keep(request.user))
        return super().dispatch(request, *args, **kwargs)

    def act(self, form):
        speaker, is_new = speakers.create(by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Felvettük a névsorba.") if is_new else _("Őt már felvettük a névsorba."))
        return redirect(self.url_of(speaker))

    def url_of(self, record):
        return reverse("speaker-detail", args=[record.uuid])


class SpeakerEdit(ByUuid, Edits, ActionForm, UpdateView):
    form_class = SpeakerForm
    template_name = "mentors/speaker/edit.html"

    def get_object(self, queryset=None):
        speaker = super().get_object(queryset)
        grant(rules.may_edit(self.request.user, speaker))
        return speaker

    def act(self, form):
        speakers.update(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("speaker-detail", self.object.uuid)


@require_POST
def speaker_erase(request, uuid):
    """Takes somebody out of the directory and out of everything that was frozen with their name."""
    speaker = Speaker.objects.visible_to(request.user).filter(uuid=uuid).first()
    grant(speaker is not None)
    speakers.erase(speaker, by=request.user)
    messages.success(request, _("Töröltük a nevét mindenhonnan."))
    return redirect("speaker-list")


@require_safe
@login_not_required
def speaker_picture(request, uuid, kind):
    """The picture of who may be seen."""
    speaker = Speaker.objects.visible_to(request.user).select_related("picture").filter(uuid=uuid).first()
    grant(speaker is not None and speaker.picture is not None)
    return answer_file(request, speaker.picture, kind)


@require_safe
def speaker_options(request):
    """Who can be chosen as a speaker, for autocompletes."""
    grant(rules.may_keep(request.user))
    return answer([Source(Speaker.objects.visible_to(request.user))], request.GET.get("q", ""))
