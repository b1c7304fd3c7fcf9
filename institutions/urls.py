"""Pages about what is out there. What is open to visitors says so here; everything else asks for a log-in."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from .views import institution, options

urlpatterns = [
    path("settlements/options/", options.settlement_options, name="settlement-options"),
    path("institutions/", login_not_required(institution.InstitutionList.as_view()), name="institution-list"),
    path("institutions/new/", institution.InstitutionCreate.as_view(), name="institution-create"),
    path(
        "institutions/<int:pk>/", login_not_required(institution.InstitutionDetail.as_view()), name="institution-detail"
    ),
    path("institutions/<int:pk>/edit/", institution.InstitutionEdit.as_view(), name="institution-edit"),
]
