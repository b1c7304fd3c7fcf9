"""Pages about who looks after it. What is open to visitors says so here; everything else asks for a log-in."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from .views import account, appointment, invitation, options, profile

urlpatterns = [
    path("people/", account.AccountList.as_view(), name="account-list"),
    path("people/options/", options.spoken_for_options, name="spoken-for-options"),
    path("people/<int:pk>/", account.AccountDetail.as_view(), name="account-detail"),
    path("people/<int:pk>/close/", account.close, name="account-close"),
    path("people/<int:pk>/reopen/", account.reopen, name="account-reopen"),
    path("people/<int:pk>/appoint/", appointment.AppointmentCreate.as_view(), name="appointment-create"),
    path("people/<int:pk>/represent/", appointment.RepresentationCreate.as_view(), name="representation-create"),
    path("people/<int:pk>/supervise/", appointment.SupervisionCreate.as_view(), name="supervision-create"),
    path("appointments/<int:pk>/end/", appointment.appointment_end, name="appointment-end"),
    path("representations/<int:pk>/end/", appointment.representation_end, name="representation-end"),
    path("supervisions/<int:pk>/end/", appointment.supervision_end, name="supervision-end"),
    path("invitations/", invitation.InvitationList.as_view(), name="invitation-list"),
    path("invitations/new/", invitation.InvitationCreate.as_view(), name="invitation-create"),
    path("invitations/<int:pk>/", invitation.InvitationDetail.as_view(), name="invitation-detail"),
    path("invitations/<int:pk>/revoke/", invitation.revoke, name="invitation-revoke"),
    path("invitations/accept/<str:token>/", login_not_required(invitation.accept), name="invitation-accept"),
    path("profile/", profile.Profile.as_view(), name="profile"),
    path("profile/card/", profile.ProfileCard.as_view(), name="profile-card"),
    path("rights/", profile.rights, name="rights"),
]
