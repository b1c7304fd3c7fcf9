"""What the schema says of every endpoint besides its own words: who may ask, and how it answers what is wrong."""

from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiResponse
from rest_framework import serializers
from rest_framework.permissions import AllowAny

from .viewset import OpenToRead


class ProblemSerializer(serializers.Serializer):
    """Problem details (RFC 9457); `errors` by field where the data are wrong."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    errors = serializers.DictField(required=False)


def problem(said: str) -> OpenApiResponse:
    return OpenApiResponse(ProblemSerializer, said)


WRONG = {
    "400": "The data, a filter or the address are wrong; why stands by field in `errors`.",
    "401": "Nobody is signed in.",
    "403": "A session's write without its CSRF token.",
    "404": "There is none, or it is not the person's to see.",
    "405": "Not here.",
    "406": "JSON only.",
    "409": "It changed meanwhile, or cannot be done now.",
    "413": "Too long.",
    "415": "Not this type of content.",
    "429": "Too often; `Retry-After` says when to come again.",
    "503": "The database or the store of files is away; `Retry-After` says when to come again.",
}


READING = ("400", "401", "404", "406", "503")
WRITING = ("400", "401", "403", "404", "406", "409", "413", "415", "429", "503")


class TruthfulSchema(AutoSchema):
    """Adds the answers that our one exception handler gives, and leaves open what anybody may read."""

    def is_open(self) -> bool:
        """Whether a visitor is answered, too."""
        permissions = self.view.get_permissions()
        return self.method == "GET" and all(isinstance(one, (OpenToRead, AllowAny)) for one in permissions)

    def get_operation_id(self):
        """By the name that the address gives its view, where one view stands at several."""
        named = getattr(self.view, "operations", "")
        return f"{named}_{self.method.lower()}" if named else super().get_operation_id()

    def get_auth(self):
        return [{}, *super().get_auth()] if self.is_open() else super().get_auth()

    def _get_response_bodies(self, direction="response"):
        found = super()._get_response_bodies(direction)
        for code in READING if self.method == "GET" else WRITING:
            made = self._get_response_for_code(problem(WRONG[code]), code, ["application/problem+json"])
            found[code] = made | {"description": found.get(code, {}).get("description") or WRONG[code]}
        return dict(sorted(found.items()))
