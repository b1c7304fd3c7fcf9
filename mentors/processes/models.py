"""The process of a settlement or a consortium: ordered steps from the first interview to the closing."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.text import plain_text
from institutions.base.text_fields import Lines
from institutions.base.trail import audited
from institutions.consortia.models.consortium import Consortium
from institutions.places.models.settlement import Settlement


class ProcessQuerySet(models.QuerySet):
    """Processes, as far as a person may read them and by how far they have come."""

    def visible_to(self, user):
        """Own counties' for mentor and coordinator, all for a lead."""
        standing = standing_of(user)
        if standing.holds(Role.LEAD):
            return self
        counties = standing.counties_as(Role.MENTOR, Role.COORDINATOR)
        return self.filter(models.Q(settlement__county__in=counties) | models.Q(consortium__county__in=counties))

    def with_progress(self, day):
        """Each with `done` (steps that are done), `at` (the first one that is not, by position), `is_late` (a step
        should have begun before that day) and `is_out_of_order`, as `ProcessStep.remarks` says it in words.
        """
        steps = ProcessStep.objects.filter(process=models.OuterRef("pk"))
        undone = steps.filter(done_on=None).order_by("position")
        count = steps.exclude(done_on=None).order_by().values("process").annotate(n=models.Count("pk"))
        return self.annotate(
            done=models.functions.Coalesce(models.Subquery(count.values("n")), 0),
            at=models.Subquery(undone.values("position")[:1]),
            is_late=models.Exists(steps.filter(planned_on__lt=day, started_on=None, done_on=None)),
            is_out_of_order=models.Exists(_out_of_order(steps)),
        )

    def with_place(self):
        """Each with what lists order and search by: `sort_key`, `folded` and `county_id` of its subject."""
        names = {name: models.functions.Coalesce(f"settlement__{name}", f"consortium__{name}") for name in SUBJECT}
        return self.annotate(**names, county=models.functions.Coalesce("settlement__county", "consortium__county"))


SUBJECT = ("name", "sort_key", "folded")


@audited()
class Process(models.Model):
    """How far a settlement or a consortium has come; each has one at most, with all its steps from the beginning."""

    class Step(models.TextChoices):
        """The steps in their order."""

        INTERVIEWS = "interviews", _("közösségi interjúk")
        DISCUSSIONS = "discussions", _("közösségi beszélgetések")
        SURVEY = "survey", _("közösségi felmérés")
        ACTION_PLAN = "action_plan", _("helyi cselekvési terv")
        ACTIONS = "actions", _("cselekvések, fórumok")
        CLOSING = "closing", _("lezárás")

    settlement = models.OneToOneField(
        Settlement, models.PROTECT, null=True, blank=True, related_name="process", verbose_name=_("település")
    )
    consortium = models.OneToOneField(
        Consortium, models.PROTECT, null=True, blank=True, related_name="process", verbose_name=_("konzorcium")
    )

    objects = ProcessQuerySet.as_manager()

    class Meta:
        verbose_name = _("folyamat")
        verbose_name_plural = _("folyamatok")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(settlement__isnull=False, consortium=None)
                | models.Q(settlement=None, consortium__isnull=False),
                name="process_of_one_thing",
            )
        ]

    def __str__(self):
        return str(self.subject)

    @property
    def subject(self) -> Settlement | Consortium:
        return self.settlement or self.consortium


POSITIONS = {code: number for number, code in enumerate(Process.Step.values, 1)}


@audited()
class ProcessStep(models.Model):
    """A step of a process: when it was planned, began, was done. `revision` grows with each change."""

    process = models.ForeignKey(Process, models.CASCADE, related_name="steps", verbose_name=_("folyamat"))
    step = models.CharField(_("lépés"), max_length=12, choices=Process.Step)
    position = models.PositiveSmallIntegerField(_("sorszám"))
    planned_on = models.DateField(_("tervezett kezdés"), null=True, blank=True)
    started_on = models.DateField(_("elkezdődött"), null=True, blank=True)
    done_on = models.DateField(_("elkészült"), null=True, blank=True)
    note = Lines(_("megjegyzés"), max_length=1000, blank=True, validators=[plain_text])
    revision = models.PositiveIntegerField(_("változat"), default=1)

    class Meta:
        verbose_name = _("a folyamat lépése")
        verbose_name_plural = _("a folyamatok lépései")
        ordering = ["process", "position"]
        constraints = [
            models.UniqueConstraint(fields=["process", "step"], name="processstep_once"),
            models.CheckConstraint(
                condition=models.Q(started_on=None)
                | models.Q(done_on=None)
                | models.Q(done_on__gte=models.F("started_on")),
                name="processstep_done_after_start",
                violation_error_message=_("Nem készülhetett el, mielőtt elkezdődött."),
            ),
            models.CheckConstraint(
                condition=models.Q(
                    *(models.Q(step=code, position=number) for code, number in POSITIONS.items()),
                    _connector=models.Q.OR,
                ),
                name="processstep_position",
            ),
        ]

    def __str__(self):
        return self.get_step_display()

    @property
    def begun_on(self):
        """The first day on which something of it is known to have happened."""
        return self.started_on or self.done_on


def _out_of_order(steps):
    """Steps that began before an earlier one did, or were done before an earlier one was."""
    begun = models.functions.Coalesce("started_on", "done_on")
    earlier = ProcessStep.objects.filter(process=models.OuterRef("process"), position__lt=models.OuterRef("position"))
    not_begun = models.Q(begun=None) | models.Q(begun__gt=models.OuterRef("begun"))
    not_done = models.Q(done_on=None) | models.Q(done_on__gt=models.OuterRef("done_on"))
    steps = steps.annotate(begun=begun).exclude(begun=None)
    return steps.filter(
        models.Exists(earlier.annotate(begun=begun).filter(not_begun))
        | (models.Q(done_on__isnull=False) & models.Exists(earlier.filter(not_done)))
    )
