"""Pages about who looks after it. What is open to visitors says so here; everything else asks for a log-in."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from .views import account, appointment, invitation, mentor, options, practice, practice_desk, profile, word_pair

urlpatterns = [
    path("mentors/", login_not_required(mentor.MentorList.as_view()), name="mentor-list"),
    path("mentors/<int:pk>/", login_not_required(mentor.MentorDetail.as_view()), name="mentor-detail"),
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
    path("practices/", login_not_required(practice.PracticeList.as_view()), name="practice-list"),
    path("practices/feed/", login_not_required(practice.PracticeFeed()), name="practice-feed"),
    path("practices/desk/", practice_desk.PracticeDesk.as_view(), name="practice-desk"),
    path("practices/new/", practice_desk.PracticeCreate.as_view(), name="practice-create"),
    path("practices/words/", word_pair.WordPairList.as_view(), name="word-pair-list"),
    path("practices/words/<int:pk>/delete/", word_pair.delete, name="word-pair-delete"),
    path("practices/<slug:slug>/preview/", practice_desk.preview, name="practice-preview"),
    path("practices/<slug:slug>/edit/", practice_desk.PracticeEdit.as_view(), name="practice-edit"),
    path("practices/<slug:slug>/text/<slug:language>/", practice_desk.PracticeTextEdit.as_view(), name="practice-text"),
    path("practices/<slug:slug>/publish/", practice_desk.publish, name="practice-publish"),
    path("practices/<slug:slug>/withdraw/", practice_desk.withdraw, name="practice-withdraw"),
    path("practices/<slug:slug>/", login_not_required(practice.detail), name="practice-detail"),
    path("profile/", profile.Profile.as_view(), name="profile"),
    path("profile/card/", profile.ProfileCard.as_view(), name="profile-card"),
    path("rights/", profile.rights, name="rights"),
]
