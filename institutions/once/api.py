"""How the API says that nothing happens twice and nothing is written over unread: `uuid` and `revision`."""

from drf_spectacular.utils import OpenApiResponse
from rest_framework import serializers

HIGHEST = 2**31 - 1
CONFLICT = OpenApiResponse(
    description="Problem details: other content was sent under this `uuid`, or it changed since `revision`; `present` "
    "is the record as it stands, where the person may read it."
)


class EnteredOnce(serializers.ModelSerializer):
    """A new record: the same `uuid` and content once more answers 200 with what the first request made."""

    uuid = serializers.UUIDField(write_only=True, required=False)
    revision = serializers.IntegerField(read_only=True)


class ChangedAsRead(serializers.ModelSerializer):
    """Some fields of a record, with the revision that was read before."""

    revision = serializers.IntegerField(min_value=1, max_value=HIGHEST)
