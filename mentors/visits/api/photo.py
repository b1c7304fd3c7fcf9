"""Endpoint of visits' photos: announced with JSON, sent in chunks that can be resumed, looked at, taken off."""

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import APIException
from rest_framework.parsers import BaseParser
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from institutions.base.api.json import JSONParser
from institutions.base.api.text import LineField
from institutions.base.exceptions import get_granted_or_404, grant
from institutions.base.text import one_line

from ..actions import photo as photos
from ..models.visit import Visit
from ..models.visit_photo import MOST_BYTES, VisitPhoto
from ..rules import photo as rules

LONGEST_CHUNK = 1_000_000


class TooLong(APIException):
    status_code = 413
    default_detail = _("Egy darab legfeljebb egymillió bájt lehet.")


class Chunk(BaseParser):
    """Raw bytes, no more than a chunk may have. Raises TooLong."""

    media_type = "application/octet-stream"

    def parse(self, stream, media_type=None, parser_context=None):
        found = stream.read(LONGEST_CHUNK + 1)
        if len(found) > LONGEST_CHUNK:
            raise TooLong
        return found


class PhotoSerializer(serializers.ModelSerializer):
    """A photo; `size` and `sha256` are of the file as it is sent, `offset` says how much of it has arrived, `image` and
    `thumbnail` are addresses of the picture once the state is `complete`.
    """

    visit = serializers.UUIDField(source="visit.uuid", read_only=True)
    uuid = serializers.UUIDField()
    size = serializers.IntegerField(min_value=1, max_value=MOST_BYTES)
    sha256 = serializers.RegexField(r"\A[0-9a-f]{64}\Z")
    caption = LineField(max_length=200, required=False, allow_blank=True, validators=[one_line])
    offset = serializers.IntegerField(read_only=True)
    image = serializers.SerializerMethodField()
    thumbnail = serializers.SerializerMethodField()

    class Meta:
        model = VisitPhoto
        fields = [
            *("uuid", "visit", "state", "offset", "size", "sha256", "consent", "caption"),
            *("width", "height", "uploaded_at", "image", "thumbnail"),
        ]
        read_only_fields = ["state", "width", "height", "uploaded_at"]

    def get_image(self, photo) -> str | None:
        return reverse("visit-photo", args=[photo.uuid]) if photo.state == VisitPhoto.State.COMPLETE else None

    def get_thumbnail(self, photo) -> str | None:
        return reverse("visit-photo-small", args=[photo.uuid]) if photo.state == VisitPhoto.State.COMPLETE else None


REFUSED = {409: OpenApiResponse(description="Problem details: another photo, another offset, or one too many.")}


def seen(user) -> QuerySet:
    return VisitPhoto.objects.visible_to(user).select_related("visit")


class VisitPhotosView(APIView):
    """The photos of a visit. POST announces one and is idempotent by `uuid`: the same again answers 200, with the
    `offset` where its bytes go on.
    """

    permission_classes = [IsAuthenticated]

    @extend_schema(operation_id="visit_photos_list", responses=PhotoSerializer(many=True))
    def get(self, request, visit):
        found = Visit.objects.team_layer_for(request.user).filter(uuid=visit).first()
        grant(found is not None)
        rows = seen(request.user).filter(visit=found).order_by("pk")
        return Response(PhotoSerializer(rows, many=True).data)

    @extend_schema(request=PhotoSerializer, responses={200: PhotoSerializer, 201: PhotoSerializer, **REFUSED})
    def post(self, request, visit):
        found = get_granted_or_404(Visit.objects.all(), request.user, rules.may_add, uuid=visit)
        data = PhotoSerializer(data=request.data)
        data.is_valid(raise_exception=True)
        photo, is_new = photos.begin(found, by=request.user, **data.validated_data)
        return Response(PhotoSerializer(photo).data, status=201 if is_new else 200)


class PhotoView(APIView):
    """One photo. PATCH adds the bytes at `offset`; with the last of them the picture is made."""

    permission_classes = [IsAuthenticated]
    parser_classes = [Chunk, JSONParser]

    @extend_schema(responses=PhotoSerializer)
    def get(self, request, uuid):
        return Response(PhotoSerializer(self.find(uuid)).data)

    @extend_schema(
        request={"application/octet-stream": OpenApiTypes.BINARY},
        parameters=[OpenApiParameter("offset", OpenApiTypes.INT, required=True)],
        responses={200: PhotoSerializer, **REFUSED, 413: OpenApiResponse(description="Problem details: too long.")},
    )
    def patch(self, request, uuid):
        photo = self.find(uuid)
        grant(rules.may_add(request.user, photo.visit))
        offset = request.query_params.get("offset", "")
        if not (offset.isascii() and offset.isdigit() and len(offset) < 10):
            raise serializers.ValidationError({"offset": [_("Nem negatív egész szám kell.")]})
        chunk = request.data if isinstance(request.data, bytes) else b""
        changed = photos.append(photo, by=request.user, offset=int(offset), chunk=chunk)
        return Response(PhotoSerializer(changed).data)

    @extend_schema(responses={204: None})
    def delete(self, request, uuid):
        photos.remove(self.find(uuid), by=request.user)
        return Response(status=204)

    def find(self, uuid) -> VisitPhoto:
        """The photo, if the person may see it. Raises NotGranted."""
        photo = seen(self.request.user).filter(uuid=uuid).first()
        grant(photo is not None)
        return photo
