"""Addresses of this feature; what is open to visitors says so here."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path

from institutions.exports.views import export_of

from .api import QuestionViewSet
from .views import asking, question, working

urlpatterns = [
    path("questions/", login_not_required(question.QuestionList.as_view()), name="question-list"),
    path("questions/export/", export_of(question.QuestionList), name="question-export"),
    path("questions/feed/", login_not_required(question.QuestionFeed()), name="question-feed"),
    path("questions/ask/", asking.QuestionCreate.as_view(), name="question-create"),
    path("questions/ask/sent/", login_not_required(asking.question_sent), name="question-sent"),
    path("questions/mine/<str:token>/", login_not_required(asking.question_link), name="question-link"),
    path("questions/work/", working.QuestionWorkList.as_view(), name="question-work-list"),
    path("questions/work/export/", export_of(working.QuestionWorkList), name="question-work-export"),
    path("questions/work/experts/", working.question_experts, name="question-experts"),
    path("questions/work/<int:pk>/", working.QuestionWork.as_view(), name="question-work"),
    path("questions/work/<int:pk>/assign/", working.question_assign, name="question-assign"),
    path("questions/work/<int:pk>/write/", working.question_write, name="question-write"),
    path("questions/work/<int:pk>/answer/", working.QuestionAnswer.as_view(), name="question-answer"),
    path("questions/work/<int:pk>/renew/", working.question_renew, name="question-renew"),
    path("questions/work/<int:pk>/withdraw/", working.question_withdraw, name="question-withdraw"),
    path("questions/<int:pk>/", login_not_required(question.question_detail), name="question-detail"),
    path("questions/<int:pk>/rate/", login_not_required(question.question_rate), name="question-rate"),
]

endpoints = [
    ("questions", QuestionViewSet, "api-question"),
]
