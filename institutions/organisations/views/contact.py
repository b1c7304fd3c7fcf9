"""Pages of institutions' contacts; they are shown on their institution's page."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import CreateView, UpdateView

from institutions.base import rules
from institutions.base.exceptions import grant
from institutions.base.views import ActionForm
from institutions.once.views import Edits, Enters

from ..actions import contact as contacts
from ..forms.contact import ContactForm
from ..models.contact import Contact
from ..models.institution import Institution


class ContactCreate(Enters, ActionForm, CreateView):
    form_class = ContactForm
    template_name = "institutions/contact/create.html"

    def dispatch(self, request, *args, **kwargs):
        visible = Institution.objects.visible_to(request.user).select_related("settlement")
        self.institution = get_object_or_404(visible, pk=kwargs["institution"])
        grant(rules.may_edit_institution(request.user, self.institution))
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(institution=self.institution, **kwargs)

    def act(self, form):
        contact, is_new = contacts.create(self.institution, by=self.request.user, **form.cleaned_data)
        said = _("Felvettük a kapcsolattartót.") if is_new else _("Ezt a kapcsolattartót már felvettük.")
        messages.success(self.request, said)
        return redirect(self.url_of(contact))

    def url_of(self, record):
        return reverse("institution-detail", args=[record.institution_id])


class ContactEdit(Edits, ActionForm, UpdateView):
    form_class = ContactForm
    template_name = "institutions/contact/edit.html"

    def get_object(self, queryset=None):
        return contact_to_edit(self.request, self.kwargs["pk"])

    def get_context_data(self, **kwargs):
        return super().get_context_data(institution=self.object.institution, **kwargs)

    def act(self, form):
        contacts.update(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("institution-detail", self.object.institution_id)


@require_POST
def contact_erase(request, pk):
    """Erases a contact, also from the trail."""
    contact = contact_to_edit(request, pk)
    contacts.erase(contact, by=request.user)
    messages.success(request, _("Töröltük a kapcsolattartót, az előzményekből is."))
    return redirect("institution-detail", contact.institution_id)


def contact_to_edit(request, pk) -> Contact:
    """The contact that the person may change. Raises Http404."""
    visible = Contact.objects.visible_to(request.user).select_related("institution__settlement")
    contact = get_object_or_404(visible, pk=pk)
    grant(rules.may_edit_institution(request.user, contact.institution))
    return contact
