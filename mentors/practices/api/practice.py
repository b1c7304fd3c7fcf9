"""Endpoint of practices: everybody reads what is published; editors write at the desk."""

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.response import Response

from institutions.base.api.viewset import NounViewSet
from institutions.places.api.fields import SettlementField, settlement_key

from ..filters.practice import PracticeFilter
from ..models.practice_text import CONTENT
from ..models.practice_version import PracticeVersion
from ..models.published_practice import PublishedPractice
from ..views.practice_cards import files, pictures
from .practice_editing import PlanRow, PracticeEditing
from .practice_way import PracticeWay

PLAIN = ("slug", "kind", "field", "settlement_size", "started", "themes", "target_groups", "cost_band", "staff_needed")
PLAIN += ("accepts_study_visits", "published_at", "updated_at")


class PracticeTextSerializer(serializers.ModelSerializer):
    """A published text: Markdown in the sections."""

    plan = PlanRow(many=True, required=False)
    source = serializers.IntegerField(required=False)

    class Meta:
        model = PracticeVersion
        fields = ["number", "source", *CONTENT]


class PictureSerializer(serializers.Serializer):
    """A picture that was published; `url` answers it as long as nobody has withdrawn it."""

    uuid = serializers.UUIDField()
    url = serializers.CharField()
    alt = serializers.CharField()
    alt_en = serializers.CharField()
    credit = serializers.CharField()
    width = serializers.IntegerField()
    height = serializers.IntegerField()


class FileSerializer(serializers.Serializer):
    """An attachment that was published, to be saved; `lacks` is what a PDF does not say to who cannot see it."""

    uuid = serializers.UUIDField()
    url = serializers.CharField()
    title = serializers.CharField()
    language = serializers.CharField()
    suffix = serializers.CharField()
    size = serializers.IntegerField()
    lacks = serializers.ListField(child=serializers.CharField())


class PracticeSerializer(serializers.ModelSerializer):
    """A practice as last published. Lists give title and lead per language; the detail gives the whole `texts`."""

    settlement = SettlementField()
    settlement_name = serializers.CharField(source="settlement.name", read_only=True)
    county = serializers.CharField(source="settlement.county.ksh_code", read_only=True)
    institution = serializers.IntegerField(source="institution_id", allow_null=True)
    texts = serializers.SerializerMethodField()
    pictures = PictureSerializer(many=True)
    files = FileSerializer(many=True)

    class Meta:
        model = PublishedPractice
        fields = [*PLAIN, "settlement", "settlement_name", "county", "institution", "texts", "pictures", "files"]

    @extend_schema_field(serializers.DictField(child=PracticeTextSerializer()))
    def get_texts(self, practice):
        return practice.headings


class PracticeViewSet(PracticeWay, PracticeEditing, NounViewSet):
    """Good practices and model projects: everybody reads what is published; editors write, and read the `draft`.

    `q` searches as the page does.
    """

    model = PublishedPractice
    filterset_class = PracticeFilter
    serializer_class = PracticeSerializer
    lookup_field = "slug"
    lookup_value_regex = r"[-\w]{1,120}"
    columns = (
        *PLAIN,
        "practice_id",
        "headings",
        "pictures",
        "files",
        "institution_id",
        "settlement__id",
        "settlement__ksh_code",
        "settlement__name",
        "settlement__county__ksh_code",
    )

    def filter_queryset(self, queryset):
        found = super().filter_queryset(queryset)
        self.columns = (*self.columns, *(name for name in ("rank", "distance") if name in found.query.annotations))
        return found

    def represent(self, row):
        return {name: row[name] for name in PLAIN} | {
            "settlement": settlement_key(row),
            "settlement_name": row["settlement__name"],
            "county": row["settlement__county__ksh_code"],
            "institution": row["institution_id"],
            "texts": row["headings"],
            "pictures": pictures(row["slug"], row["pictures"]),
            "files": files(row["slug"], row["files"]),
        }

    def retrieve(self, request, *args, **kwargs):
        found = self.one(slug=kwargs["slug"])
        versions = PracticeVersion.objects.filter(practice__slug=kwargs["slug"]).order_by("language", "number")
        newest = {one["language"]: one for one in versions.values("language", "number", *CONTENT)}
        for language, heading in found["texts"].items():
            found["texts"][language] = {name: newest[language][name] for name in ("number", *CONTENT)} | heading
        return Response(found)
