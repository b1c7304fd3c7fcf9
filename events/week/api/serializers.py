"""The shapes of Community Week in the API."""

from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from events.week.actions.joining import MOST_PROGRAMMES
from events.week.models.campaign import Campaign, Theme
from events.week.models.joiner import Joiner
from events.week.models.programme import Access, Age, Programme
from institutions.base.api.hours import HourField
from institutions.base.api.text import EmailField, LineField, LinesField
from institutions.base.countries import COUNTRIES, HOME
from institutions.base.text import one_line, plain_text
from institutions.places.api.fields import CountyField, SettlementField


class WeekDecisionSerializer(serializers.Serializer):
    """Why a programme is sent back or declined, and at which revision it was read."""

    reason = LinesField(max_length=1000, required=False, default="", allow_blank=True, validators=[plain_text])
    revision = serializers.IntegerField(min_value=1, max_value=2**31 - 1, required=False, default=None, allow_null=True)


class OfferSerializer(serializers.Serializer):
    """A programme as it is sent in; without a settlement it is where its joiner is. `city` is a town abroad."""

    uuid = serializers.UUIDField()
    title = LineField(max_length=200, validators=[one_line])
    theme = serializers.ChoiceField(choices=Theme.choices)
    date = serializers.DateField()
    start_time = HourField(required=False, allow_null=True, default=None)
    end_time = HourField(required=False, allow_null=True, default=None)
    place = LineField(max_length=200, validators=[one_line])
    open = serializers.BooleanField(source="is_open", default=True, help_text="Whoever comes is welcome.")
    settlement = SettlementField(required=False, allow_null=True, default=None)
    city = LineField(max_length=80, required=False, allow_blank=True, default="", validators=[one_line])
    country = serializers.ChoiceField(choices=COUNTRIES, required=False, default=HOME)
    description = LinesField(max_length=2000, required=False, allow_blank=True, default="", validators=[plain_text])
    accessibility = serializers.ListField(
        child=serializers.ChoiceField(choices=Access.choices), required=False, default=list, max_length=len(Access)
    )
    ages = serializers.ListField(
        child=serializers.ChoiceField(choices=Age.choices), required=False, default=list, max_length=len(Age)
    )


class JoinSerializer(serializers.Serializer):
    """Who joins, with at least one programme. `place` is a town abroad or without a code, with its `country`."""

    uuid = serializers.UUIDField()
    name = LineField(max_length=200, validators=[one_line])
    kind = serializers.ChoiceField(choices=Joiner.Kind.choices)
    settlement = SettlementField(required=False, allow_null=True, default=None)
    place = LineField(max_length=80, required=False, allow_blank=True, default="", validators=[one_line])
    country = serializers.ChoiceField(choices=COUNTRIES, required=False, default=HOME)
    email = EmailField(max_length=254)
    contact_name = LineField(max_length=120, required=False, allow_blank=True, default="", validators=[one_line])
    contact_consent = serializers.BooleanField(default=False, help_text="Name and address may stand on public pages.")
    via_mentor = serializers.BooleanField(
        source="said_via_mentor", required=False, allow_null=True, default=None, help_text="Did a mentor invite them?"
    )
    programmes = OfferSerializer(
        many=True,
        min_length=1,
        max_length=MOST_PROGRAMMES,
        error_messages={
            "max_length": _("Egy csatlakozó legfeljebb {max_length} programot vehet fel."),
            "min_length": _("Legalább egy programot adjon meg."),
            "empty": _("Legalább egy programot adjon meg."),
        },
    )


class JoinedSerializer(serializers.Serializer):
    """What a visitor is told: that it arrived. How it stands, the mailed link says."""

    uuid = serializers.UUIDField()
    state = serializers.CharField(help_text="Always `received`.")


class ProgrammeSerializer(serializers.ModelSerializer):
    """A programme; others than accepted ones are read by who checks them and who joined with them."""

    joiner = serializers.UUIDField(source="joiner.uuid")
    joiner_name = serializers.CharField(source="joiner.name")
    open = serializers.BooleanField(source="is_open")
    settlement = SettlementField(allow_null=True)
    county = CountyField(read_only=True, allow_null=True)

    class Meta:
        model = Programme
        fields = ["uuid", "joiner", "joiner_name", "title", "theme", "description", "date", "start_time", "end_time"]
        fields += ["place", "settlement", "county", "city", "country", "open", "accessibility", "ages", "state"]
        fields += ["participants", "helpers", "sentence", "revision"]


class JoinerSerializer(serializers.ModelSerializer):
    """A joiner; it counts from its first accepted programme."""

    settlement = SettlementField(allow_null=True)
    county = CountyField(read_only=True, allow_null=True)
    programmes = serializers.IntegerField(help_text="How many of its programmes are accepted.")

    class Meta:
        model = Joiner
        fields = ["uuid", "name", "kind", "settlement", "county", "place", "country", "via_mentor", "programmes"]


class SumsSerializer(serializers.Serializer):
    """What is counted of a year."""

    joiners = serializers.IntegerField()
    programmes = serializers.IntegerField()
    settlements = serializers.IntegerField()
    via_mentor = serializers.IntegerField(help_text="Counted joiners that came through a mentor.")
    reported = serializers.IntegerField(help_text="Accepted programmes of which it was told how they were.")
    participants = serializers.IntegerField()
    helpers = serializers.IntegerField()


class CampaignSerializer(serializers.ModelSerializer):
    """A year of Community Week; `told_…` are numbers as they were published, in words, `counted` those of our rows."""

    themes = serializers.ListField(child=serializers.ChoiceField(choices=Theme.choices))
    is_open = serializers.BooleanField(help_text="Whether it can be joined today.")
    counted = SumsSerializer()

    class Meta:
        model = Campaign
        fields = ["year", "starts_on", "ends_on", "joins_from", "joins_until", "is_open", "language", "motto", "about"]
        fields += ["themes", "told_joiners", "told_programmes", "told_settlements", "counted"]
