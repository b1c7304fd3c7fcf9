"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.exports.views import export_of

from .api import InstitutionViewSet
from .views import contact, institution

urlpatterns = [
    path("institutions/", login_not_required(institution.InstitutionList.as_view()), name="institution-list"),
    path("institutions/export/", export_of(institution.InstitutionList), name="institution-export"),
    path("institutions/new/", institution.InstitutionCreate.as_view(), name="institution-create"),
    path("institutions/<int:pk>/edit/", institution.InstitutionEdit.as_view(), name="institution-edit"),
    path("institutions/<int:institution>/contacts/new/", contact.ContactCreate.as_view(), name="contact-create"),
    path("contacts/<int:pk>/edit/", contact.ContactEdit.as_view(), name="contact-edit"),
    path("contacts/<int:pk>/erase/", contact.contact_erase, name="contact-erase"),
]

endpoints = [
    ("institutions", InstitutionViewSet, "api-institution"),
]
