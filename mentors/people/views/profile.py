"""Pages about oneself, and the table of who may do what."""

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django.views.generic import UpdateView

from institutions.base.exceptions import grant
from institutions.base.views import PlainActionForm
from institutions.once.views import Edits

from ..actions import account as accounts
from ..forms.profile import CardForm, ProfileForm
from ..models.appointment import Appointment
from ..models.mentor import Mentor
from ..models.representation import Representation
from ..rights import ACTORS, RIGHTS
from ..rules import account as rules


class Profile(Edits, PlainActionForm, UpdateView):
    """Name and language; links to password, second factor, card; one's own appointments."""

    form_class = ProfileForm
    template_name = "mentors/profile.html"

    def get_object(self, queryset=None):
        # A copy: a form that fails has changed its object already, and the page's frame shows the person's name.
        return get_user_model().objects.get(pk=self.request.user.pk)

    def get_context_data(self, **kwargs):
        user = self.request.user
        return super().get_context_data(
            person=user,
            has_card=rules.may_edit_own_card(user),
            appointments=Appointment.objects.filter(user_id=user.pk).select_related("county"),
            representations=Representation.objects.filter(user_id=user.pk).select_related("institution", "community"),
            **kwargs,
        )

    def act(self, form):
        accounts.update_profile(by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük az adatait."))
        return redirect("profile")


class ProfileCard(Edits, PlainActionForm, UpdateView):
    """One's own public card as a mentor."""

    form_class = CardForm
    template_name = "mentors/profile/card.html"

    def get_object(self, queryset=None):
        grant(rules.may_edit_own_card(self.request.user))
        return Mentor.objects.filter(user=self.request.user).first() or Mentor(user=self.request.user)

    def act(self, form):
        accounts.update_card(by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a névjegyét."))
        return redirect("profile")


@require_safe
@login_not_required
def rights(request):
    """The table of rights as it stands, for everybody to read."""
    rows = [(right.what, [(label, right.scope_of(actor)) for actor, label in ACTORS]) for right in RIGHTS.values()]
    return render(request, "mentors/rights.html", {"rows": rows, "actors": [label for _actor, label in ACTORS]})
