"""Pages of bodies: for who enters what they take part in."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django.views.generic import CreateView, UpdateView

from institutions.base.exceptions import grant
from institutions.base.views import ActionForm, FilteredList
from institutions.communities.views.options import answer
from institutions.once.views import Edits, Enters

from . import actions as bodies
from . import rules
from .columns import COLUMNS
from .filters import BodyFilter
from .forms import BodyForm, body_sources
from .models import Body


class BodyList(FilteredList):
    model = Body
    filterset_class = BodyFilter
    template_name = "institutions/body/list.html"
    columns = COLUMNS

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_create(request.user))
        return super().dispatch(request, *args, **kwargs)

    def rows(self):
        return super().rows().of_own_name().in_order().select_related("settlement")

    def get_context_data(self, **kwargs):
        return super().get_context_data(may_edit=rules.may_edit_some(self.request.user), **kwargs)


class BodyCreate(Enters, ActionForm, CreateView):
    form_class = BodyForm
    template_name = "institutions/body/create.html"

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_create(request.user))
        return super().dispatch(request, *args, **kwargs)

    def act(self, form):
        _body, is_new = bodies.create(by=self.request.user, **form.cleaned_data)
        messages.success(
            self.request, _("Felvettük a szervezetet.") if is_new else _("Ezt a szervezetet már felvettük.")
        )
        return redirect("body-list")

    def url_of(self, record):
        return reverse("body-list")


class BodyEdit(Edits, ActionForm, UpdateView):
    form_class = BodyForm
    template_name = "institutions/body/edit.html"

    def get_queryset(self):
        return Body.objects.visible_to(self.request.user)

    def get_object(self, queryset=None):
        body = super().get_object(queryset)
        grant(rules.may_edit(self.request.user, body))
        return body

    def act(self, form):
        bodies.update(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("body-list")


@require_safe
def body_options(request):
    """Who can be chosen as a body, for autocompletes."""
    grant(rules.may_create(request.user))
    return answer(body_sources(request.user), request.GET.get("q", ""), most=4)
