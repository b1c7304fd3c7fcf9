"""The shapes of events, series and projects in the API."""

from rest_framework import serializers

from events.calendar.models.event import Event
from events.calendar.models.series import Series
from events.projects.models import Project
from events.publishing.models import Funding
from institutions.base.api.text import EmailField, LineField
from institutions.base.text import one_line
from institutions.once.api import ChangedAsRead, EnteredOnce
from institutions.places.api.fields import CountyField, RecordField, SettlementField

EVENT_FIELDS = (
    *("name", "subtitle", "language", "kind", "starts_on", "ends_on", "precision", "end_precision"),
    *("start_time", "end_time", "start_fold", "end_fold", "time_zone", "mode", "venue", "address", "country"),
    *("accessibility", "languages", "summary", "description", "is_free", "price", "registration", "capacity"),
    *("participants",),
    *("funding_note", "published_on", "contact_name", "contact_email", "contact_phone"),
)
EVENT_READ = ("slug", "state", "state_reason", "previous_starts_on")
PROJECT_FIELDS = (
    *("name", "language", "summary", "starts_on", "precision", "ends_on", "end_precision", "aim", "activities"),
    *("participants", "follow_up", "published_on"),
)
SERIES_FIELDS = ("name", "language", "about")
NESTED = ("texts", "organisations", "countries", "materials", "practices")


class ListOf(serializers.ListField):
    """Parts that are read here, and written at their own endpoint."""

    def __init__(self, **kwargs):
        super().__init__(child=serializers.DictField(), read_only=True, **kwargs)


class WithParts(EnteredOnce):
    """What events and projects carry alike; `practices` are the addresses of published good practices."""

    county = CountyField(allow_null=True, required=False)
    funding = RecordField(queryset=Funding.objects.order_by(), allow_null=True, required=False)
    funding_name = serializers.CharField(read_only=True, allow_null=True)
    texts = serializers.DictField(read_only=True)
    organisations = ListOf()
    countries = ListOf()
    materials = ListOf()
    practices = serializers.ListField(child=serializers.SlugField(), read_only=True)


class EventSerializer(WithParts):
    """An event; county and settlement by KSH code, abroad `place` and `country`. Days and hours are local to its time
    zone and are what is written; `starts_at` and `ends_at` are read, where the hour is known.
    """

    settlement = SettlementField(required=False, allow_null=True)
    place = LineField(source="city", max_length=80, required=False, allow_blank=True, validators=[one_line])
    contact_email = EmailField(required=False, allow_blank=True, validators=[one_line])
    starts_at = serializers.DateTimeField(read_only=True, allow_null=True)
    ends_at = serializers.DateTimeField(read_only=True, allow_null=True)
    is_over = serializers.BooleanField(read_only=True)
    counties = ListOf()
    counted_participants = serializers.IntegerField(read_only=True, allow_null=True)
    series = ListOf()
    sessions = ListOf()
    speakers = ListOf()
    programme_version = serializers.IntegerField(read_only=True, allow_null=True)
    outcome = serializers.DictField(read_only=True, allow_null=True)

    class Meta:
        model = Event
        fields = ["id", "uuid", "revision", *EVENT_FIELDS, *EVENT_READ, "contact_consent", "county", "settlement"]
        fields += ["place", "funding", "funding_name", "starts_at", "ends_at", "is_over", *NESTED, "counties"]
        fields += ["counted_participants", "series", "sessions", "speakers", "programme_version", "outcome"]
        read_only_fields = EVENT_READ
        validators = []


class EventChange(ChangedAsRead, EventSerializer):
    """Some fields of an event, with the revision that was read before."""

    class Meta(EventSerializer.Meta):
        fields = [name for name in EventSerializer.Meta.fields if name != "uuid"]


class ProjectSerializer(WithParts):
    """A project card; `events` are the addresses of its events."""

    events = serializers.ListField(child=serializers.CharField(), read_only=True)
    insights = ListOf()

    class Meta:
        model = Project
        fields = ["id", "uuid", "revision", "slug", "state", *PROJECT_FIELDS, "county", "funding", "funding_name"]
        fields += [*NESTED, "events", "insights"]
        read_only_fields = ["slug", "state"]
        validators = []


class ProjectChange(ChangedAsRead, ProjectSerializer):
    """Some fields of a project, with the revision that was read before."""

    class Meta(ProjectSerializer.Meta):
        fields = [name for name in ProjectSerializer.Meta.fields if name != "uuid"]


class SeriesSerializer(EnteredOnce):
    """A series with its editions, the latest first."""

    texts = serializers.DictField(read_only=True)
    editions = ListOf()

    class Meta:
        model = Series
        fields = ["id", "uuid", "revision", "slug", *SERIES_FIELDS, "texts", "editions"]
        read_only_fields = ["slug"]
        validators = []


class SeriesChange(ChangedAsRead, SeriesSerializer):
    """Some fields of a series, with the revision that was read before."""

    class Meta(SeriesSerializer.Meta):
        fields = [name for name in SeriesSerializer.Meta.fields if name != "uuid"]
