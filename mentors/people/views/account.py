"""Pages of accounts: who is there, what they hold, since when and until when."""

from django.contrib import messages
from django.db.models import Prefetch
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import DetailView

from institutions.base.exceptions import grant
from institutions.base.views import FilteredList

from ..actions import account as accounts
from ..columns import ACCOUNTS
from ..filters.account import AccountFilter
from ..models.appointment import Appointment
from ..models.period import today
from ..models.qualification import Qualification
from ..models.representation import Representation
from ..models.supervision import Supervision
from ..models.user import User
from ..rules import account as rules


def keepable(user):
    """The accounts that the person keeps. Raises NotGranted for who keeps none."""
    grant(rules.may_keep_accounts(user))
    return User.objects.visible_to(user)


class AccountList(FilteredList):
    model = User
    filterset_class = AccountFilter
    template_name = "mentors/account/list.html"
    columns = ACCOUNTS

    def rows(self):
        user = self.request.user
        held = Appointment.objects.visible_to(user).valid_today().select_related("county")
        spoken = Representation.objects.visible_to(user).valid_today().select_related("institution", "community")
        return (
            keepable(user)
            .defer("password")
            .prefetch_related(
                Prefetch("appointments", held, to_attr="held"), Prefetch("representations", spoken, to_attr="spoken")
            )
        )


class AccountDetail(DetailView):
    context_object_name = "person"
    template_name = "mentors/account/detail.html"

    def get_queryset(self):
        return keepable(self.request.user)

    def get_context_data(self, **kwargs):
        user, person = self.request.user, self.object
        appointments = Appointment.objects.visible_to(user).filter(user=person).select_related("county")
        links = Representation.objects.visible_to(user).filter(user=person)
        supervisions = Supervision.objects.visible_to(user).select_related("supervisor", "mentor")
        return super().get_context_data(
            is_self=person.pk == user.pk,
            appointments=[
                (one, is_running(one) and rules.may_appoint_person(user, person, one.role, one.county_id))
                for one in appointments
            ],
            representations=[
                (one, is_running(one) and rules.may_appoint_person(user, person, rules.CONTACT, county_of(one)))
                for one in links.select_related("institution__settlement", "community__settlement")
            ],
            supervisions=[
                (one, is_running(one) and rules.may_assign_supervisor(user) and person.pk != user.pk)
                for one in supervisions.filter(mentor=person) | supervisions.filter(supervisor=person)
            ],
            qualifications=Qualification.objects.of(person).select_related("given_by"),
            may_supervise=rules.may_assign_supervisor(user) and any(one.role == "mentor" for one in appointments),
            may_close=rules.may_close_account(user, person),
            **kwargs,
        )


def is_running(period) -> bool:
    """Whether there is anything left to end."""
    return period.valid_until is None or period.valid_until > today()


def county_of(representation) -> int:
    return (representation.institution or representation.community).settlement.county_id


@require_POST
def account_close(request, pk):
    """Closes the account: its owner cannot log in, and is logged out everywhere."""
    person = get_object_or_404(keepable(request.user), pk=pk)
    accounts.switch(person, by=request.user, on=False)
    messages.success(request, _("Bezártuk a fiókot. A megbízásai megmaradtak, de belépni nem tud."))
    return redirect("account-detail", pk)


@require_POST
def account_reopen(request, pk):
    """Opens a closed account."""
    person = get_object_or_404(keepable(request.user), pk=pk)
    accounts.switch(person, by=request.user, on=True)
    messages.success(request, _("Újra megnyitottuk a fiókot."))
    return redirect("account-detail", pk)
