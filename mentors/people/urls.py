"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path, re_path

from institutions.base import mounts
from institutions.exports.views import export_of

from .api.mentor import MentorViewSet
from .api.token import TokenCreate, TokenRevoke, TokenRevokeAll
from .views import account, appointment, invitation, login, mentor, options, profile, team

urlpatterns = [
    re_path(r"^counties/(?P<ksh_code>[0-9]{2})/team/\Z", team.team, name="team"),
    re_path(
        r"^counties/(?P<ksh_code>[0-9]{2})/team/(?P<pk>[0-9]{1,18})/assign/\Z",
        team.AssignmentCreate.as_view(),
        name="assignment-create",
    ),
    re_path(r"^counties/(?P<ksh_code>[0-9]{2})/team/options/\Z", team.assignment_options, name="assignment-options"),
    path("assignments/<int:pk>/end/", team.assignment_end, name="assignment-end"),
    path("mentors/", login_not_required(mentor.MentorList.as_view()), name="mentor-list"),
    path("mentors/export/", export_of(mentor.MentorList), name="mentor-export"),
    path("people/", account.AccountList.as_view(), name="account-list"),
    path("people/export/", export_of(account.AccountList), name="account-export"),
    path("people/options/", options.spoken_for_options, name="spoken-for-options"),
    path("people/<int:pk>/", account.AccountDetail.as_view(), name="account-detail"),
    path("people/<int:pk>/close/", account.account_close, name="account-close"),
    path("people/<int:pk>/reopen/", account.account_reopen, name="account-reopen"),
    path("people/<int:pk>/appoint/", appointment.AppointmentCreate.as_view(), name="appointment-create"),
    path("people/<int:pk>/represent/", appointment.RepresentationCreate.as_view(), name="representation-create"),
    path("people/<int:pk>/supervise/", appointment.SupervisionCreate.as_view(), name="supervision-create"),
    path("appointments/<int:pk>/end/", appointment.appointment_end, name="appointment-end"),
    path("representations/<int:pk>/end/", appointment.representation_end, name="representation-end"),
    path("supervisions/<int:pk>/end/", appointment.supervision_end, name="supervision-end"),
    path("people/invitations/", invitation.InvitationList.as_view(), name="invitation-list"),
    path("people/invitations/export/", export_of(invitation.InvitationList), name="invitation-export"),
    path("people/invitations/new/", invitation.InvitationCreate.as_view(), name="invitation-create"),
    path("people/invitations/<int:pk>/", invitation.InvitationDetail.as_view(), name="invitation-detail"),
    path("people/invitations/<int:pk>/revoke/", invitation.invitation_revoke, name="invitation-revoke"),
    path(
        f"{mounts.INVITATIONS}accept/<str:token>/",
        login_not_required(invitation.invitation_accept),
        name="invitation-accept",
    ),
    path("profile/", profile.Profile.as_view(), name="profile"),
    path("profile/card/", profile.ProfileCard.as_view(), name="profile-card"),
    path("profile/logins/", login.LoginList.as_view(), name="login-list"),
    path("profile/logins/end/", login.login_end_all, name="login-end-all"),
    path("profile/logins/<str:name>/end/", login.login_end, name="login-end"),
    path("rights/", profile.rights, name="rights"),
]

endpoints = [
    ("mentors", MentorViewSet, "api-mentor"),
]
api_patterns = [
    path("token/", TokenCreate.as_view(), name="api-token"),
    path("token/revoke/", TokenRevoke.as_view(), name="api-token-revoke"),
    path("token/revoke-all/", TokenRevokeAll.as_view(), name="api-token-revoke-all"),
]
