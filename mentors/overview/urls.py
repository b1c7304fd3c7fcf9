"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from mentors.visits.views.visit_offline import kept_offline

from .views import community, relations, review, today

urlpatterns = [
    path("today/", kept_offline(today.Today.as_view()), name="today"),
    path("relations/", relations.Relations.as_view(), name="relations"),
    path("review/", review.ReviewPage.as_view(), name="review"),
    path("communities/<int:pk>/", login_not_required(community.CommunityPage.as_view()), name="community-detail"),
    path("communities/<int:pk>/stages/", community.StageAdd.as_view(), name="community-add-stage"),
]
