"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.exports.views import export_of

from . import views

urlpatterns = [
    path("account-requests/", views.AccountRequestList.as_view(), name="account-request-list"),
    path("account-requests/export/", export_of(views.AccountRequestList), name="account-request-export"),
    path("account-requests/new/", views.AccountRequestCreate.as_view(), name="account-request-create"),
    path("account-requests/new/sent/", login_not_required(views.account_request_sent), name="account-request-sent"),
    path(
        "account-requests/mine/<str:token>/",
        login_not_required(views.account_request_link),
        name="account-request-link",
    ),
    path("account-requests/<int:pk>/", views.account_request_detail, name="account-request-detail"),
    path("account-requests/<int:pk>/accept/", views.account_request_accept, name="account-request-accept"),
    path("account-requests/<int:pk>/decline/", views.account_request_decline, name="account-request-decline"),
]
