"""The forms of editors: a course, a run."""

from django import forms

from events.training.models.course import Course
from events.training.models.run import CourseRun
from institutions.once.forms import SentOnce

DAYS = ("starts_on", "ends_on", "applies_from", "applies_until", "told_certified_on")


class CourseForm(SentOnce, forms.ModelForm):
    """What a course is, in its own language; modules, people and further languages are added beside it."""

    class Meta:
        model = Course
        fields = ["name", "hours", "language", "summary", "about", "qualifies"]

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)


class RunForm(SentOnce, forms.ModelForm):
    """When and where a course is held, and until when one applies."""

    class Meta:
        model = CourseRun
        fields = ["place", "starts_on", "ends_on", "contact_hours", "elearning_hours", "applies_from", "applies_until"]
        fields += ["seats", "notes", "told_certified", "told_certified_on"]
        widgets = {name: forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d") for name in DAYS}

    def __init__(self, *args, user, course=None, **kwargs):
        super().__init__(*args, **kwargs)
        if course is not None:
            # What is checked of a run asks about its course.
            self.instance.course = course
