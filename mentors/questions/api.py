"""Endpoint of questions: everybody reads what is published, and nothing else; anybody asks."""

from django.conf import settings
from django.utils.translation import get_language
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_field
from rest_framework import exceptions, serializers
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from institutions.base.api.text import EmailField, LineField, LinesField
from institutions.base.api.viewset import NounViewSet
from institutions.base.text import one_line, plain_text
from institutions.once.api import CONFLICT
from institutions.places.api.fields import SettlementField
from mentors.people import guard
from mentors.people.api.anybody import AnybodyThrottle
from mentors.people.models.person_name import no_address

from .actions import question as questions
from .filters import QuestionFilter
from .models.published_answer import PublishedAnswer
from .models.question import Topic, few_links

PLAIN = ("title", "asked", "answer", "language", "topic", "expert_name", "published_at", "updated_at", "expires_on")
PLAIN += ("helpful", "unhelpful")


class QuestionSerializer(serializers.ModelSerializer):
    """A question with its answer, as published: `asked` and `answer` are HTML; who asked is told nowhere."""

    id = serializers.IntegerField(source="question_id", read_only=True)
    is_expired = serializers.SerializerMethodField()

    class Meta:
        model = PublishedAnswer
        fields = ["id", *PLAIN, "is_expired"]

    @extend_schema_field(serializers.BooleanField())
    def get_is_expired(self, answer):
        return answer.is_expired


class AskSerializer(serializers.Serializer):
    """What anybody asks. The link that confirms it goes to `email`; nothing else becomes of it until then. Sending the
    same `uuid` and content once more answers 200 with the same.
    """

    uuid = serializers.UUIDField()
    words = LinesField(max_length=4000, validators=[plain_text, few_links])
    email = EmailField(max_length=254, validators=[plain_text])
    name = LineField(max_length=200, required=False, allow_blank=True, validators=[one_line, no_address])
    topic = serializers.ChoiceField(choices=Topic.choices, required=False)
    settlement = SettlementField(required=False, allow_null=True)
    may_publish = serializers.BooleanField(required=False)
    language = serializers.ChoiceField(choices=settings.LANGUAGES, required=False)

    def question(self) -> dict:
        """What was asked, as the action takes it."""
        said = self.validated_data
        return {
            "uuid": said["uuid"],
            "asker_name": said.get("name", ""),
            "asker_email": said["email"],
            "words": said["words"],
            "topic": said.get("topic", Topic.OTHER),
            "settlement": said.get("settlement"),
            "may_publish": said.get("may_publish", False),
            "language": said.get("language", get_language()),
        }


class AskedSerializer(serializers.Serializer):
    """What whoever asked is told, whatever became of it: the rest stands behind the link in the mail."""

    uuid = serializers.UUIDField()
    state = serializers.ChoiceField(choices=["received"])


ASKED = {
    201: AskedSerializer,
    200: AskedSerializer,
    409: CONFLICT,
    429: OpenApiResponse(OpenApiTypes.OBJECT, description="Too many at once; `Retry-After` says when."),
}


class QuestionViewSet(NounViewSet):
    """Questions that experts answered. `q` searches as the page does. Anybody asks one."""

    model = PublishedAnswer
    filterset_class = QuestionFilter
    serializer_class = QuestionSerializer
    permission_classes = [AllowAny]
    throttle_classes = [AnybodyThrottle]
    limited_as = "question"
    columns = ("question_id", *PLAIN)

    def filter_queryset(self, queryset):
        found = super().filter_queryset(queryset)
        if "rank" in found.query.annotations:
            self.columns = (*self.columns, "rank")
        return found

    def represent(self, row):
        expired = PublishedAnswer(expires_on=row["expires_on"]).is_expired
        return {"id": row["question_id"], **{name: row[name] for name in PLAIN}, "is_expired": expired}

    @extend_schema(request=AskSerializer, responses=ASKED)
    def create(self, request):
        sent = AskSerializer(data=request.data)
        sent.is_valid(raise_exception=True)
        try:
            question, is_new = questions.ask(**sent.question())
        except guard.MailboxFull as full:
            raise exceptions.Throttled(full.seconds, str(full)) from None
        return Response({"uuid": str(question.uuid), "state": "received"}, status=201 if is_new else 200)
