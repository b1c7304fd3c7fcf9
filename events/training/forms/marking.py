"""The sheets of teachers: one module with its hours, and the results of tests and exam, of all trainees at once."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from events.training.actions.marking import Hours, Result, hours_in
from events.training.models.course import Module
from events.training.models.enrolment import Enrolment
from events.training.models.run import CourseRun, RunModule
from institutions.once.forms import revision_field
from mentors.people.public_form import FromAnybody

OUTCOMES = [("", gettext_lazy("még nem volt")), ("yes", gettext_lazy("megvan")), ("no", gettext_lazy("nincs meg"))]
VALUES = {"yes": True, "no": False}
CODES = {None: "", True: "yes", False: "no"}


class SheetForm(forms.Form):
    """What both sheets share: the trainees, and the revision that was read."""

    def __init__(self, *args, instance, user=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance = instance
        self.trainees = list(self.rows())
        self.build()
        self.fields["revision"] = revision_field()
        self.initial.setdefault("revision", self.revision)

    def by_trainee(self, *names):
        """Each trainee with their fields."""
        return [(one, *(self[f"{name}_{one.pk}"] for name in names)) for one in self.trainees]


class HoursForm(SheetForm):
    """The hours of each trainee in a module."""

    instance: RunModule

    def rows(self):
        return Enrolment.objects.filter(run=self.instance.run_id, state=Enrolment.State.ACCEPTED)

    @property
    def revision(self) -> int:
        return self.instance.revision

    def build(self):
        known = hours_in(self.instance)
        most = self.instance.module.hours
        for one in self.trainees:
            there = known.get(one.pk, Hours())
            self.fields[f"attended_{one.pk}"] = self.hour_field(one, gettext_lazy("jelen volt"), there.attended, most)
            self.fields[f"credited_{one.pk}"] = self.hour_field(one, gettext_lazy("elismert"), there.credited, most)

    @staticmethod
    def hour_field(one: Enrolment, label, initial: int, most: int):
        attrs = {"inputmode": "numeric", "min": 0, "max": most}
        told = _("%(name)s: ennél a modulnál összesen legfeljebb %(n)s óra írható be.") % {"name": one.name, "n": most}
        return forms.IntegerField(
            label=f"{one.name}, {label}",
            initial=initial,
            required=False,
            min_value=0,
            max_value=most,
            widget=forms.NumberInput(attrs=attrs),
            error_messages={"max_value": told},
        )

    def hours(self) -> dict[int, Hours]:
        """What the action takes. Call when valid."""
        said = self.cleaned_data
        return {
            one.pk: Hours(said.get(f"attended_{one.pk}") or 0, said.get(f"credited_{one.pk}") or 0)
            for one in self.trainees
        }

    def table(self):
        return self.by_trainee("attended", "credited")

    def fill_whole(self) -> None:
        """Everybody of whom nothing is written yet was there all the time; of e-learning all of it is credited."""
        data = self.data.copy()
        name = "credited" if self.instance.module.kind == Module.Kind.ELEARNING else "attended"
        for one in self.trainees:
            there = [self.add_prefix(f"{which}_{one.pk}") for which in ("attended", "credited")]
            if all(data.get(field, "") in ("", "0") for field in there):
                data[self.add_prefix(f"{name}_{one.pk}")] = str(self.instance.module.hours)
        self.data = data


class ResultsForm(SheetForm):
    """Tests and exam of each trainee."""

    instance: CourseRun

    def rows(self):
        return Enrolment.objects.filter(run=self.instance, state=Enrolment.State.ACCEPTED)

    @property
    def revision(self) -> int:
        return self.instance.marks_revision

    def build(self):
        for one in self.trainees:
            for name, label in (("tests", gettext_lazy("tesztek")), ("exam", gettext_lazy("vizsga"))):
                self.fields[f"{name}_{one.pk}"] = forms.ChoiceField(
                    label=f"{one.name}, {label}",
                    choices=OUTCOMES,
                    required=False,
                    initial=CODES[getattr(one, f"{name}_passed")],
                )

    def results(self) -> dict[int, Result]:
        """What the action takes. Call when valid."""
        said = {name: VALUES.get(value) for name, value in self.cleaned_data.items()}
        return {one.pk: Result(said.get(f"tests_{one.pk}"), said.get(f"exam_{one.pk}")) for one in self.trainees}

    def table(self):
        return self.by_trainee("tests", "exam")


class LinkedHoursForm(FromAnybody, HoursForm):
    """The same by a teacher's link."""


class LinkedResultsForm(FromAnybody, ResultsForm):
    """The same by a teacher's link."""
