"""Addresses of this feature; what is open to visitors says so in the views."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.exports.views import export_of
from institutions.parts.urls import parts_of

from .inlines import ISSUE
from .views import issues, subscribing

BASE = "newsletter/issues/"
ONE = f"{BASE}<slug:slug>/"
urlpatterns = [
    path("newsletter/", subscribing.Newsletter.as_view(), name="newsletter"),
    path("newsletter/confirm/<str:token>/", subscribing.subscriber_confirm, name="subscriber-confirm"),
    path("newsletter/preferences/<str:token>/", subscribing.subscriber_keep, name="subscriber-keep"),
    path("newsletter/unsubscribe/<str:token>/", subscribing.subscriber_leave, name="subscriber-leave"),
    path(BASE, login_not_required(issues.IssueList.as_view()), name="issue-list"),
    path(f"{BASE}export/", export_of(issues.IssueList), name="issue-export"),
    path(f"{BASE}new/", issues.IssueCreate.as_view(), name="issue-create"),
    path(ONE, issues.issue_detail, name="issue-detail"),
    path(f"{ONE}edit/", issues.IssueEdit.as_view(), name="issue-edit"),
    path(f"{ONE}desk/", issues.issue_desk, name="issue-desk"),
    path(f"{ONE}mail/", issues.issue_mail, name="issue-mail"),
    path(f"{ONE}test/", issues.issue_test, name="issue-test"),
    path(f"{ONE}schedule/", issues.issue_schedule, name="issue-schedule"),
    path(f"{ONE}unschedule/", issues.issue_unschedule, name="issue-unschedule"),
    path(f"{ONE}stop/", issues.issue_stop, name="issue-stop"),
    path(f"{ONE}withdraw/", issues.issue_withdraw, name="issue-withdraw"),
    *parts_of(ISSUE, f"{BASE}<slug:key>/", "issue"),
]
