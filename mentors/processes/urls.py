"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path, re_path

from .views import process, process_history

urlpatterns = [
    re_path(
        r"^settlements/(?P<key>[0-9]{1,18})/\Z",
        login_not_required(process.SettlementPage.as_view()),
        name="settlement-detail",
    ),
    re_path(
        r"^settlements/(?P<key>[0-9]{1,18})/process/(?P<step>[a-z_]{1,20})/\Z",
        process.SettlementStep.as_view(),
        name="settlement-step",
    ),
    path("consortia/<int:pk>/", login_not_required(process.ConsortiumPage.as_view()), name="consortium-detail"),
    path("consortia/<int:pk>/process/<slug:step>/", process.ConsortiumStep.as_view(), name="consortium-step"),
    path("processes/", process.ProcessList.as_view(), name="process-list"),
    path("processes/<int:pk>/history/", process_history.ProcessHistory.as_view(), name="process-history"),
]
