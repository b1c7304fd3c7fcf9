"""Endpoint of questions: everybody reads what is published, and nothing else."""

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from institutions.base.api.viewset import NounViewSet

from .filters import QuestionFilter
from .models.published_answer import PublishedAnswer

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


class QuestionViewSet(NounViewSet):
    """Questions that experts answered. `q` searches as the page does."""

    model = PublishedAnswer
    filterset_class = QuestionFilter
    serializer_class = QuestionSerializer
    columns = ("question_id", *PLAIN)

    def filter_queryset(self, queryset):
        found = super().filter_queryset(queryset)
        if "rank" in found.query.annotations:
            self.columns = (*self.columns, "rank")
        return found

    def represent(self, row):
        expired = PublishedAnswer(expires_on=row["expires_on"]).is_expired
        return {"id": row["question_id"], **{name: row[name] for name in PLAIN}, "is_expired": expired}
