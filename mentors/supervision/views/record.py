"""What one of the two notes of their talk."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import FormView

from institutions.base.exceptions import Conflict, get_granted_or_404
from institutions.base.views import PlainActionForm

from .. import actions, rules
from ..forms import RecordForm
from ..models import SupervisionBooking


class SupervisionRecordEdit(PlainActionForm, FormView):
    """The form of one's own note about a booking."""

    form_class = RecordForm
    template_name = "mentors/supervision_record/edit.html"

    def dispatch(self, request, *args, **kwargs):
        rows = SupervisionBooking.objects.visible_to(request.user).live().select_related("date", "mentor")
        which = {"date__uuid": kwargs["uuid"], "mentor": kwargs["mentor"]}
        self.booking = get_granted_or_404(rows, request.user, rules.may_write_about, **which)
        self.own = self.booking.records.filter(author=request.user).first()
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        return {"text": self.own.text, "revision": self.own.revision} if self.own else {}

    def get_context_data(self, **kwargs):
        return super().get_context_data(booking=self.booking, **kwargs)

    def act(self, form):
        actions.write(self.booking, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük; ketten olvassák."))
        return redirect("supervision-date-detail", self.booking.date.uuid)

    def conflict(self, form, conflict: Conflict):
        """The other window's text, above the typed one: both are the person's own."""
        form.data = form.data.copy()
        form.data["revision"] = conflict.present.revision
        form.add_error(None, _("Egy másik ablakban közben ezt mentette: „%(text)s”.") % {"text": conflict.present.text})
        return self.form_invalid(form)
