"""Endpoint of the directory."""

from django.urls import reverse
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from institutions.base.api.viewset import NounViewSet
from institutions.base.exceptions import grant
from institutions.once.api import CONFLICT, ChangedAsRead, EnteredOnce

from . import actions as speakers
from . import rules
from .filters import SpeakerFilter
from .models import Speaker, SpeakerText

FIELDS = ("name", "sorted_as", "title", "affiliation", "country", "website", "language", "about", "consent_public")


class SpeakerSerializer(EnteredOnce):
    """Somebody of the directory; `key` is theirs in addresses, `texts` what is said of them by language."""

    key = serializers.UUIDField(source="uuid", read_only=True)
    texts = serializers.DictField(child=serializers.CharField(), read_only=True)
    picture = serializers.CharField(read_only=True, allow_null=True)

    class Meta:
        model = Speaker
        fields = ["id", "key", "uuid", "revision", *FIELDS, "texts", "picture"]
        validators = []


class SpeakerChange(ChangedAsRead, SpeakerSerializer):
    """Some fields of somebody, with the revision that was read before."""

    class Meta(SpeakerSerializer.Meta):
        fields = [name for name in SpeakerSerializer.Meta.fields if name != "uuid"]


ANSWERS = {200: SpeakerSerializer, 409: CONFLICT}


class SpeakerViewSet(NounViewSet):
    """The directory: everybody reads who consented; who drafts events keeps it."""

    model = Speaker
    filterset_class = SpeakerFilter
    serializer_class = SpeakerSerializer
    columns = ("id", "uuid", "revision", "sort_key", "picture__id", *FIELDS)

    def represent_all(self, rows):
        """With the texts of all rows in one query."""
        texts = {row["id"]: {row["language"]: row["about"]} for row in rows}
        found = SpeakerText.objects.filter(speaker__in=texts)
        for key, language, about in found.values_list("speaker_id", "language", "about"):
            texts[key][language] = about
        return [represent(row, texts[row["id"]]) for row in rows]

    @extend_schema(responses={201: SpeakerSerializer, **ANSWERS})
    def create(self, request):
        grant(rules.may_keep(request.user))
        made, is_new = speakers.create(by=request.user, **self.read())
        return Response(self.one(pk=made.pk), status=201 if is_new else 200)

    @extend_schema(request=SpeakerChange, responses=ANSWERS)
    def partial_update(self, request, pk):
        found = self.get_queryset().filter(pk=pk).first()
        grant(found is not None and rules.may_edit(request.user, found))
        speakers.update(found, by=request.user, **self.changes(SpeakerChange, found))
        return Response(self.one(pk=pk))


def represent(row: dict, texts: dict[str, str]) -> dict:
    picture = reverse("speaker-picture", args=[row["uuid"], "large"]) if row["picture__id"] else None
    said = {language: about for language, about in texts.items() if about}
    keys = {"id": row["id"], "key": row["uuid"], "revision": row["revision"]}
    return keys | {name: row[name] for name in FIELDS} | {"texts": said, "picture": picture}
