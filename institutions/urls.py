"""Pages about what is out there. What is open to visitors says so here; everything else asks for a log-in."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.communities.views import community, options
from institutions.consortia.views import consortium
from institutions.organisations.views import contact, institution
from institutions.outbox import views as mail
from institutions.places import views as settlement

urlpatterns = [
    path("settlements/", login_not_required(settlement.SettlementList.as_view()), name="settlement-list"),
    path("settlements/options/", options.settlement_options, name="settlement-options"),
    path("institutions/", login_not_required(institution.InstitutionList.as_view()), name="institution-list"),
    path("institutions/new/", institution.InstitutionCreate.as_view(), name="institution-create"),
    path("institutions/options/", options.institution_options, name="institution-options"),
    path("institutions/<int:pk>/edit/", institution.InstitutionEdit.as_view(), name="institution-edit"),
    path("institutions/<int:institution>/contacts/new/", contact.ContactCreate.as_view(), name="contact-create"),
    path("contacts/<int:pk>/edit/", contact.ContactEdit.as_view(), name="contact-edit"),
    path("contacts/<int:pk>/erase/", contact.erase, name="contact-erase"),
    path("communities/", login_not_required(community.CommunityList.as_view()), name="community-list"),
    path("communities/new/", community.CommunityCreate.as_view(), name="community-create"),
    path("communities/options/", options.community_options, name="community-options"),
    path("communities/<int:pk>/edit/", community.CommunityEdit.as_view(), name="community-edit"),
    path("communities/<int:pk>/erase-contact/", community.erase_contact, name="community-erase-contact"),
    path("consortia/", login_not_required(consortium.ConsortiumList.as_view()), name="consortium-list"),
    path("consortia/new/", consortium.ConsortiumCreate.as_view(), name="consortium-create"),
    path("consortia/options/", options.consortium_options, name="consortium-options"),
    path("consortia/<int:pk>/edit/", consortium.ConsortiumEdit.as_view(), name="consortium-edit"),
    path("mail/", mail.MailList.as_view(), name="mail-list"),
    path("mail/<int:pk>/retry/", mail.mail_retry, name="mail-retry"),
    path("mail/<int:pk>/stop/", mail.mail_stop, name="mail-stop"),
]
