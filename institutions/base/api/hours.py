"""A local hour in the API."""

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers


@extend_schema_field({"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"})
class HourField(serializers.TimeField):
    """An hour of the place, without a zone; the format „time” of a schema would ask for an offset (RFC 3339)."""
