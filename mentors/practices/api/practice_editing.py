"""The editors' desk in the API: the working record of a practice, written by the same actions as on the pages."""

from django.conf import settings
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from institutions.base.api.text import LineField, LinesField
from institutions.base.exceptions import grant
from institutions.base.text import plain_text
from institutions.places.api.fields import RecordField, SettlementField

from ..actions import practice as practices
from ..models.practice import GoodPractice
from ..models.practice_plan import LONGEST, MOST
from ..models.practice_text import CONTENT, PracticeText
from ..rules import may_collect

LANGUAGES = [code for code, _name in settings.CONTENT_LANGUAGES]
WRITTEN = ("kind", "field", "settlement", "institution", "started", "themes", "target_groups", "cost_band")
WRITTEN += ("staff_needed", "accepts_study_visits", "contact_name", "contact_email", "contact_phone", "contact_consent")
KEPT = (
    "settlement_size",
    "state",
    "state_note",
    "state_since",
    "public_reason",
    "revision",
    "published_at",
    "withdrawn_at",
    "created_at",
    "changed_at",
)


class PlanRow(serializers.Serializer):
    """One step: what is done, by whom, how long it takes."""

    what = LineField(max_length=LONGEST)
    who = LineField(max_length=LONGEST, required=False, allow_blank=True)
    how_long = LineField(max_length=LONGEST, required=False, allow_blank=True)


class PracticeWordsSerializer(serializers.ModelSerializer):
    """A text in one language: title and lead in plain words, the sections in Markdown, the steps once more as rows."""

    plan = PlanRow(many=True, required=False, max_length=MOST)

    class Meta:
        model = PracticeText
        fields = CONTENT
        validators = []


class PracticeTextChange(PracticeWordsSerializer):
    """Some words of a text, with the revision that was read before; 0 begins the text of a language."""

    revision = serializers.IntegerField(min_value=0, max_value=2**31 - 2)

    class Meta(PracticeWordsSerializer.Meta):
        fields = ["revision", *CONTENT]


class PracticeDraftText(PracticeTextChange):
    """The working text of one language."""

    class Meta(PracticeTextChange.Meta):
        fields = ["revision", "author", "changed_at", *CONTENT]
        read_only_fields = fields


class PracticeFactsSerializer(serializers.ModelSerializer):
    """The facts of a practice. Its institution is one of its settlement."""

    serializer_related_field = RecordField
    settlement = SettlementField()

    class Meta:
        model = GoodPractice
        fields = WRITTEN
        validators = []

    def validate_themes(self, codes):
        return list(dict.fromkeys(codes))

    validate_target_groups = validate_themes

    def validate(self, facts):
        if {"institution", "settlement"} & set(facts):
            institution = facts.get("institution", getattr(self.instance, "institution", None))
            place = facts.get("settlement", getattr(self.instance, "settlement", None))
            if institution and institution.settlement_id != place.pk:
                told = _("Ilyen intézmény ezen a településen nincs a listánkon.")
                raise serializers.ValidationError({"institution": [told]})
        return facts


class PracticeBeginning(PracticeFactsSerializer):
    """What a draft begins with: its key, facts, and the Hungarian text with its title at least."""

    uuid = serializers.UUIDField()
    text = PracticeWordsSerializer(write_only=True)

    class Meta(PracticeFactsSerializer.Meta):
        fields = ["uuid", *WRITTEN, "text"]


class PracticeChange(PracticeFactsSerializer):
    """Some facts, with the revision that was read before. What was once published keeps its `slug`."""

    revision = serializers.IntegerField(min_value=1, max_value=2**31 - 2)

    class Meta(PracticeFactsSerializer.Meta):
        fields = ["revision", "slug", *WRITTEN]


class PracticeDraft(PracticeFactsSerializer):
    """The working record with its working `texts` by language; what visitors read is the published practice."""

    texts = serializers.SerializerMethodField()

    class Meta(PracticeFactsSerializer.Meta):
        fields = ["uuid", "slug", *WRITTEN, *KEPT, "texts"]
        read_only_fields = fields

    @extend_schema_field(serializers.DictField(child=PracticeDraftText()))
    def get_texts(self, practice):
        return {text.language: PracticeDraftText(text).data for text in practice.texts.order_by("language")}


class PracticeWithdrawal(serializers.Serializer):
    """Taking a practice from the visitors: the reason for the editors, and what visitors read of it."""

    reason = LinesField(max_length=1000, validators=[plain_text])
    public_reason = LinesField(max_length=500, validators=[plain_text], required=False, allow_blank=True)


CONFLICT = OpenApiResponse(description="Problem details: somebody else changed it, or it cannot be done in this state.")
ANSWERS = {200: PracticeDraft, 409: CONFLICT}
LANGUAGE = OpenApiParameter("language", str, OpenApiParameter.PATH, enum=LANGUAGES)


class PracticeEditing:
    """What editors write and read; for everybody else it does not exist."""

    @extend_schema(request=PracticeBeginning, responses={201: PracticeDraft, **ANSWERS})
    def create(self, request):
        """Begins a draft. The same content again answers 200 with the present draft, other content 409."""
        grant(may_collect(request.user))
        facts = self.read(PracticeBeginning)
        words = facts.pop("text")
        made, is_new = practices.create(by=request.user, title=words.pop("title"), words=words, **facts)
        return self.answer(made.slug, status=201 if is_new else 200)

    @extend_schema(request=PracticeChange, responses=ANSWERS)
    def partial_update(self, request, slug):
        practice = self.working(slug)
        facts = self.changes(PracticeChange, practice)
        return self.answer(practices.update_facts(practice, by=request.user, **facts).slug)

    @extend_schema(request=None, responses=PracticeDraft)
    @action(detail=True, permission_classes=[IsAuthenticated])
    def draft(self, request, slug):
        return Response(PracticeDraft(self.working(slug)).data)

    @extend_schema(request=PracticeTextChange, responses=ANSWERS, parameters=[LANGUAGE])
    @action(detail=True, methods=["patch"], url_path=f"texts/(?P<language>{'|'.join(LANGUAGES)})")
    def text(self, request, slug, language):
        practice = self.working(slug)
        words = self.changes(PracticeTextChange)
        practices.save_text(practice, by=request.user, language=language, **words)
        return self.answer(slug)

    @extend_schema(request=None, responses=ANSWERS)
    @action(detail=True, methods=["post"])
    def publish(self, request, slug):
        practices.publish(self.working(slug), by=request.user)
        return self.answer(slug)

    @extend_schema(request=PracticeWithdrawal, responses=ANSWERS)
    @action(detail=True, methods=["post"])
    def withdraw(self, request, slug):
        practice = self.working(slug)
        practices.withdraw(practice, by=request.user, **self.read(PracticeWithdrawal))
        return self.answer(slug)

    def working(self, slug: str) -> GoodPractice:
        """The working record, for whom it exists; what may be done with it the action asks. Raises Http404."""
        rows = GoodPractice.objects.visible_to(self.request.user).select_related("institution", "settlement")
        return get_object_or_404(rows, slug=slug)

    def present(self, record) -> dict:
        """The working record, whichever of its parts was changed."""
        return PracticeDraft(getattr(record, "practice", record)).data

    def answer(self, slug: str, status: int = 200) -> Response:
        """The working record as it is now."""
        return Response(PracticeDraft(self.working(slug)).data, status=status)
