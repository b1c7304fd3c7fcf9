"""The way of a practice in the API: the same steps as on the pages, by the same actions."""

from django.http import Http404
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from institutions.base.api.text import EmailField, LineField, LinesField
from institutions.base.api.viewset import UUID
from institutions.base.text import plain_text
from mentors.people.models.user import User

from ..actions import practice_consent as consents
from ..actions import practice_review as reviews
from ..models.practice import GoodPractice
from ..models.practice_consent import PracticeConsent
from ..models.practice_review import PracticeComment
from ..models.practice_text import SECTIONS
from ..models.practice_way import PracticeStep
from ..queries import way_of
from .practice_editing import CONFLICT


class StepSerializer(serializers.ModelSerializer):
    """One thing that happened on the way."""

    class Meta:
        model = PracticeStep
        fields = ["kind", "at", "by", "note"]


class ConsentSerializer(serializers.ModelSerializer):
    """What the institution was asked and what it answered; the link itself is in the mail alone."""

    class Meta:
        model = PracticeConsent
        fields = ["state", "asked_at", "asked_by", "answered_at", "revoked_at", "signer_name", "signer_role", "words"]
        extra_kwargs = {name: {"read_only": True} for name in fields}


class CommentSerializer(serializers.ModelSerializer):
    """A word beside a paragraph of the working text; open until it is resolved."""

    uuid = serializers.UUIDField(required=False)
    section = serializers.ChoiceField(choices=["lead", *SECTIONS])
    paragraph = serializers.IntegerField(min_value=0, max_value=10_000)

    class Meta:
        model = PracticeComment
        fields = ["uuid", "language", "section", "paragraph", "quote", "text", "author", "written_at", "resolved_at"]
        read_only_fields = ["quote", "author", "written_at", "resolved_at"]


class WaySerializer(serializers.ModelSerializer):
    """Where a practice stands: since when, who is next to do what and until when, what has happened, the consents and
    the comments on its text.
    """

    since = serializers.DateTimeField(source="state_since")
    next = serializers.SerializerMethodField()
    happened = StepSerializer(source="way", many=True)
    consents = ConsentSerializer(many=True)
    comments = CommentSerializer(many=True)

    class Meta:
        model = GoodPractice
        fields = ["state", "since", "next", "happened", "consents", "comments"]

    @extend_schema_field(
        {"type": "object", "properties": {name: {"type": ["string", "null"]} for name in ("who", "what", "due")}}
    )
    def get_next(self, practice):
        way = way_of(practice)
        return {"who": way.who, "what": way.what, "due": way.due}


class ConsentAsking(serializers.Serializer):
    """Whom to ask; `uuid` makes one question of it, however often it is sent."""

    uuid = serializers.UUIDField(required=False)
    email = EmailField()
    name = LineField(max_length=120, required=False, allow_blank=True)


class Decision(serializers.Serializer):
    """It goes on, or back; what comes back says why."""

    passes = serializers.BooleanField()
    note = LinesField(max_length=2000, validators=[plain_text], required=False, allow_blank=True)


class Assignment(serializers.Serializer):
    """Who reads it, and until when."""

    uuid = serializers.UUIDField(required=False)
    expert = serializers.PrimaryKeyRelatedField(queryset=User.objects.filter(is_active=True))
    due_on = serializers.DateField()


class Skipping(serializers.Serializer):
    """Why the review that it waits for is left out."""

    uuid = serializers.UUIDField(required=False)
    reason = LinesField(max_length=1000, validators=[plain_text])


ANSWERS = {200: WaySerializer, 409: CONFLICT}


def step(name: str, request=None):
    """An endpoint of one step."""

    def made(method):
        described = extend_schema(request=request, responses=ANSWERS)(method)
        return action(detail=True, methods=["post"], url_path=name, permission_classes=[IsAuthenticated])(described)

    return made


class PracticeWay:
    """The steps; for whom the working record does not exist, they do not."""

    @extend_schema(responses=WaySerializer)
    @action(detail=True, permission_classes=[IsAuthenticated])
    def way(self, request, slug):
        return self.stands(slug)

    @step("hand-in")
    def hand_in(self, request, slug):
        reviews.hand_in(self.working(slug), by=request.user)
        return self.stands(slug)

    @step("ask-consent", ConsentAsking)
    def ask_consent(self, request, slug):
        consents.ask(self.working(slug), by=request.user, **self.read(ConsentAsking))
        return self.stands(slug)

    @step("send-on")
    def send_on(self, request, slug):
        reviews.send_on(self.working(slug), by=request.user)
        return self.stands(slug)

    @step("county", Decision)
    def county(self, request, slug):
        reviews.decide_for_county(self.working(slug), by=request.user, **self.read(Decision))
        return self.stands(slug)

    @step("assign", Assignment)
    def assign(self, request, slug):
        reviews.assign(self.working(slug), by=request.user, **self.read(Assignment))
        return self.stands(slug)

    @step("lector", Decision)
    def lector(self, request, slug):
        reviews.decide_as_expert(self.working(slug), by=request.user, **self.read(Decision))
        return self.stands(slug)

    @step("skip", Skipping)
    def skip(self, request, slug):
        reviews.skip(self.working(slug), by=request.user, **self.read(Skipping))
        return self.stands(slug)

    @step("comments", CommentSerializer)
    def comments(self, request, slug):
        reviews.comment(self.working(slug), by=request.user, **self.read(CommentSerializer))
        return self.stands(slug)

    @extend_schema(request=None, responses=ANSWERS)
    @action(
        detail=True,
        methods=["post"],
        url_path=f"comments/(?P<uuid>{UUID})/resolve",
        permission_classes=[IsAuthenticated],
    )
    def resolve(self, request, slug, uuid):
        found = PracticeComment.objects.filter(practice=self.working(slug), uuid=uuid).first()
        if found is None:
            raise Http404
        reviews.resolve(found, by=request.user)
        return self.stands(slug)

    def stands(self, slug: str) -> Response:
        """Where it stands now."""
        return Response(WaySerializer(self.working(slug)).data)
