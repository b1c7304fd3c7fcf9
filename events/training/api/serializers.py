"""The shapes of training in the API."""

from rest_framework import serializers

from events.training.models.course import Course, Module
from events.training.models.enrolment import Enrolment
from events.training.models.run import CourseRun
from institutions.base.api.text import EmailField, LineField, LinesField
from institutions.base.text import one_line, plain_text
from institutions.places.api.fields import CountyField
from mentors.people.models.person_name import no_address


class ModuleSerializer(serializers.ModelSerializer):
    """A module of a course, with its hours."""

    class Meta:
        model = Module
        fields = ["uuid", "name", "hours", "kind", "position"]


class CourseFiguresSerializer(serializers.Serializer):
    """What is counted of a course; `told_certified` is of runs before the portal, as it was published."""

    authors = serializers.IntegerField()
    reviewers = serializers.IntegerField()
    teachers = serializers.IntegerField()
    certified = serializers.IntegerField()
    told_certified = serializers.IntegerField()


class CourseSerializer(serializers.ModelSerializer):
    """A course with its modules, the public guides it teaches from, and its figures."""

    texts = serializers.DictField(read_only=True)
    modules = ModuleSerializer(many=True, read_only=True)
    guides = serializers.ListField(child=serializers.SlugField(), read_only=True)
    counted = CourseFiguresSerializer(read_only=True)

    class Meta:
        model = Course
        fields = ["id", "slug", "name", "hours", "language", "summary", "about", "qualifies", "is_public", "texts"]
        fields += ["modules", "guides", "counted", "revision"]


class RunSerializer(serializers.ModelSerializer):
    """A run of a course, named by the last word of its address."""

    course = serializers.SlugField(source="course.slug")
    is_open = serializers.BooleanField(help_text="Whether one can apply today.")
    certified = serializers.IntegerField(help_text="How many completed the course on it.")

    class Meta:
        model = CourseRun
        fields = ["id", "course", "place", "starts_on", "ends_on", "contact_hours", "elearning_hours", "applies_from"]
        fields += ["applies_until", "seats", "notes", "is_open", "certified", "told_certified", "told_certified_on"]
        fields += ["revision"]


class EnrolmentSerializer(serializers.ModelSerializer):
    """Somebody on a run, and how far they are: credited hours of those the course has, and what is missing."""

    course = serializers.SlugField(source="run.course.slug")
    county = CountyField(read_only=True, allow_null=True)
    hours = serializers.IntegerField(help_text="Credited so far.")
    needed = serializers.IntegerField(help_text="The hours of the course.")
    missing = serializers.ListField(child=serializers.CharField(), help_text="What is missing, in words.")
    is_complete = serializers.BooleanField(help_text="Whether hours, tests and exam are all there.")

    class Meta:
        model = Enrolment
        fields = ["uuid", "run", "course", "name", "county", "state", "tests_passed", "exam_passed"]
        fields += ["hours", "needed", "missing", "is_complete", "revision"]


class ApplySerializer(serializers.Serializer):
    """Who applies for a run."""

    uuid = serializers.UUIDField()
    name = LineField(max_length=200, validators=[one_line, no_address])
    email = EmailField(max_length=254)
    county = CountyField()
    words = LinesField(max_length=2000, required=False, allow_blank=True, default="", validators=[plain_text])


class AppliedSerializer(serializers.Serializer):
    """What a visitor is told: that it arrived. How it stands, the mailed link says."""

    uuid = serializers.UUIDField()
    state = serializers.CharField(help_text="Always `received`.")
