"""How the API names records of ours: a settlement by KSH code (text) or id (number), a county by KSH code."""

from django.utils.translation import gettext_lazy as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from ..models.county import County
from ..models.settlement import Settlement, is_ksh_code


def whole(data):
    """The integer that a number is: to a schema 100.0 is one."""
    return int(data) if isinstance(data, float) and data.is_integer() else data


@extend_schema_field({"oneOf": [{"type": "string", "pattern": r"^\d{5}$"}, {"type": "integer"}]})
class SettlementField(serializers.Field):
    """A string of five digits with a right check digit is a KSH code, a number an id. What GET gives, POST accepts."""

    default_error_messages = {
        "unknown": _("Ilyen település nincs."),
        "code": _("A KSH-kód öt számjegy, az ötödik az ellenőrző szám. Az azonosító szám, idézőjel nélkül."),
        "type": _("KSH-kód (szöveg) vagy azonosító (szám)."),
    }

    def to_internal_value(self, data):
        data = whole(data)
        if isinstance(data, str):
            if not is_ksh_code(data):
                self.fail("code")
            key = {"ksh_code": data}
        elif isinstance(data, int) and not isinstance(data, bool) and abs(data) < 2**63:
            key = {"pk": data}
        else:
            self.fail("type")
        found = Settlement.objects.filter(**key).select_related("county").first()
        if found is None:
            self.fail("unknown")
        return found

    def to_representation(self, value):
        return value.ksh_code or value.pk


class RecordField(serializers.PrimaryKeyRelatedField):
    """A record by its id, a whole number: the field that this one is made of cuts 1.5 down to 1."""

    def to_internal_value(self, data):
        data = whole(data)
        if not isinstance(data, int):
            self.fail("incorrect_type", data_type=type(data).__name__)
        return super().to_internal_value(data)


@extend_schema_field(OpenApiTypes.STR)
class CountyField(serializers.SlugRelatedField):
    """A county by its KSH code."""

    def __init__(self, **kwargs):
        if not kwargs.get("read_only"):
            kwargs.setdefault("queryset", County.objects.filter(country="HU"))
        super().__init__(slug_field="ksh_code", **kwargs)


class InsistField(serializers.BooleanField):
    """Says that the record is another one than those of nearly its name, which a 409 answered as `candidates`."""

    def __init__(self, **kwargs):
        text = "True: it is none of the `candidates` that a 409 answered."
        super().__init__(**{"write_only": True, "required": False, "help_text": text} | kwargs)


class WholeSerializer(serializers.Serializer):
    """A part that is always sent as a whole: what it requires is required also where the record around it is changed
    in part.
    """

    def to_internal_value(self, data):
        content = super().to_internal_value(data)
        needed = {name: field for name, field in self.fields.items() if field.required and not field.read_only}
        missing = {name: [field.error_messages["required"]] for name, field in needed.items() if name not in content}
        if missing:
            raise serializers.ValidationError(missing)
        return content


def settlement_key(row: dict, prefix: str = "settlement__"):
    """The settlement of a `values()` row, as SettlementField writes it."""
    return row[f"{prefix}ksh_code"] or row[f"{prefix}id"]
