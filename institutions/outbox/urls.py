"""Addresses of this feature; what is open to visitors says so here."""

from django.urls import path

from institutions.exports.views import export_of

from . import views as mail

urlpatterns = [
    path("mail/", mail.MailList.as_view(), name="mail-list"),
    path("mail/<int:pk>/", mail.MailDetail.as_view(), name="mail-detail"),
    path("mail/<int:pk>/edit/", mail.MailEdit.as_view(), name="mail-edit"),
    path("mail/<int:pk>/bounced/", mail.mail_bounced, name="mail-bounced"),
    path("mail/export/", export_of(mail.MailList), name="mail-export"),
    path("mail/<int:pk>/retry/", mail.mail_retry, name="mail-retry"),
    path("mail/<int:pk>/stop/", mail.mail_stop, name="mail-stop"),
]
