"""Mentors' public cards."""

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import JSONObject
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Email, Line, Lines
from institutions.base.trail import audited

from .appointment import Appointment
from .period import Period, today
from .user import User


class MentorQuerySet(models.QuerySet):
    """Mentor cards, as far as a person may read them."""

    def serving(self, day=None):
        """Cards of people who hold a mentor's appointment on that day (default: today)."""
        held = Appointment.objects.filter(
            Period.period_holds(day or today()), user=models.OuterRef("user"), role=Role.MENTOR
        )
        return self.filter(models.Exists(held))

    def in_directory(self, user):
        """Serving mentors whom the person may see, with `places`: their counties of today, as code and name."""
        held = Appointment.objects.valid_today().filter(user=models.OuterRef("user"), role=Role.MENTOR)
        place = JSONObject(ksh_code="county__ksh_code", name="county__name")
        places = ArraySubquery(held.order_by("county__sort_key").values_list(place))
        return self.visible_to(user).serving().annotate(places=places)

    def to_call_in(self, county):
        """Cards with consent of the county's mentors and coordinators of today, mentors first, with `role`."""
        held = Appointment.objects.valid_today().filter(
            user=models.OuterRef("user"), county=county, role__in=[Role.MENTOR, Role.COORDINATOR]
        )
        role = models.Subquery(held.order_by("-role").values("role")[:1])
        found = self.filter(consent_public=True, user__is_active=True).annotate(role=role).exclude(role=None)
        return found.select_related("user").defer("user__password", "user__email").order_by("-role", "user__sort_key")

    def visible_to(self, user):
        """Serving mentors who consented; one's own card; own county's for its team; all for lead and administrator."""
        standing = standing_of(user)
        if standing.holds(Role.LEAD, Role.ADMINISTRATOR):
            return self
        team = Appointment.objects.valid_today().filter(
            role=Role.MENTOR, county__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR)
        )
        return self.filter(
            models.Q(pk__in=self.model.objects.serving().filter(consent_public=True).values("pk"))
            | models.Q(user=standing.user_id)
            | models.Q(user__in=team.values("user"))
        )


@audited()
class Mentor(models.Model):
    """A mentor as the public sees them, once they consented."""

    PERSONAL = ("phone", "email", "about")
    """What the trail holds only while the person consents, and only as it stands here."""

    class Background(models.TextChoices):
        COMMUNITY_DEVELOPER = "community_developer", _("közösségfejlesztő")
        CULTURE_ORGANISER = "culture_organiser", _("közművelődés")
        MUSEUM = "museum", _("múzeum")
        LIBRARY = "library", _("könyvtár")
        TEACHER = "teacher", _("pedagógus")
        RURAL_DEVELOPER = "rural_developer", _("vidékfejlesztő")
        SOCIAL_WORKER = "social_worker", _("szociális munkás")

    user = models.OneToOneField(User, models.CASCADE, related_name="mentor_card", verbose_name=_("személy"))
    phone = Line(_("telefon"), max_length=40, blank=True, validators=[one_line])
    email = Email(_("nyilvános e-mail"), blank=True, validators=[plain_text])
    backgrounds = ArrayField(
        models.CharField(max_length=20, choices=Background), default=list, blank=True, verbose_name=_("háttér")
    )
    about = Lines(_("bemutatkozás"), max_length=1500, blank=True, validators=[plain_text])
    consent_public = models.BooleanField(_("hozzájárult a nyilvános megjelenéshez"), default=False)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = MentorQuerySet.as_manager()

    class Meta:
        verbose_name = _("mentor")
        verbose_name_plural = _("mentorok")
        ordering = ["user__sort_key", "pk"]

    def __str__(self):
        return self.user.name

    @property
    def is_reachable(self) -> bool:
        return bool(self.phone or self.email)

    def background_labels(self) -> list[str]:
        return [str(self.Background(code).label) for code in self.backgrounds]
