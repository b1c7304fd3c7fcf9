"""Visits: what a mentor did, where, with whom. The heart of the portal."""

import datetime
import uuid
from functools import cache

from django.contrib.postgres.fields import ArrayField
from django.db import connection, connections, models
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.communities.models.community import Community
from institutions.consortia.models.consortium import Consortium
from institutions.organisations.models.institution import Institution
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement
from mentors.people.models.user import User

from .trip import Trip


class VisitState(models.TextChoices):
    """draft → submitted → accepted | returned (with a note) | withdrawn; reopened ones are returned again."""

    DRAFT = "draft", _("piszkozat")
    SUBMITTED = "submitted", _("beküldve")
    ACCEPTED = "accepted", _("elfogadva")
    RETURNED = "returned", _("visszaküldve")
    WITHDRAWN = "withdrawn", _("visszavonva")


COUNTED = (VisitState.SUBMITTED, VisitState.ACCEPTED)
"""The states that every figure counts; drafts are the author's alone."""
WAITING_DAYS = 7
"""A submitted visit that waits longer than so many days for its review waits long, whatever day it tells of."""


def waited_since(day: datetime.date) -> datetime.date:
    """What was submitted before this day waits long on that one."""
    return day - datetime.timedelta(days=WAITING_DAYS)


class VisitQuerySet(models.QuerySet):
    """Visits, as far as a person may read at least one of their layers."""

    def counted(self):
        return self.filter(state__in=COUNTED)

    def waiting_long(self, day: datetime.date):
        """Those submitted more than a week ago that nobody has decided about."""
        return self.filter(state=VisitState.SUBMITTED, submitted_at__date__lt=waited_since(day))

    def team_layer_for(self, user):
        """Those whose team layer the person reads: own county's but for others' drafts; a lead all but drafts."""
        standing = standing_of(user)
        sent = ~models.Q(state=VisitState.DRAFT)
        own = models.Q(county__in=standing.counties_as(Role.MENTOR), mentor=standing.user_id)
        if standing.holds(Role.LEAD):
            return self.filter(sent | own)
        return self.filter(sent | own, county__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR))

    def community_layer_for(self, user):
        """Counted visits to a community for which the person speaks."""
        named = self.model.communities.through.objects.filter(community__in=standing_of(user).communities)
        return self.counted().filter(pk__in=named.values("visit"))

    def visible_to(self, user):
        """Those of which the person reads the team layer or, as a contact, the community layer."""
        team = self.team_layer_for(user)
        if not standing_of(user).communities:
            return team
        return self.filter(
            models.Q(pk__in=team.order_by().values("pk"))
            | models.Q(pk__in=self.community_layer_for(user).order_by().values("pk"))
        )


class VisitManager(models.Manager.from_queryset(VisitQuerySet)):
    """Visits, and how a new one is written."""

    def insert(self, visit: "Visit", **sending) -> None:
        """Writes a new visit and its first revision, with what the phone said of its `sending`, in one statement of
        fixed SQL: a visit is what a phone waits for, and the ORM's two cost a good part of the whole answer.

        Raises IntegrityError where there is a visit with this UUID.
        """
        fields = _columns_of_a_new_one()
        facts = [visit.revision, visit.content_hash, *sending.values()]
        own = connections[self.db]
        values = [field.get_db_prep_save(field.pre_save(visit, True), own) for field in fields]
        [(visit.pk,)] = own.ask(_insert_sql(tuple(sending)), [*values, *facts])
        visit._state.adding, visit._state.db = False, own.alias


@audited()
class Visit(models.Model):
    """One visit, call or meeting of a mentor. `date` is the local day in Budapest, never in the future; times are
    local too. `county` is the settlement's county on that day and is never rewritten. `revision` grows with each
    change; `content_hash` says what the content was, so that a repeated sending is recognised.
    """

    State = VisitState
    EDITABLE = (VisitState.DRAFT, VisitState.RETURNED, VisitState.WITHDRAWN)

    class Method(models.TextChoices):
        PERSONAL = "personal", _("személyesen")
        PHONE = "phone", _("telefonon")
        ONLINE = "online", _("online")
        LETTER = "letter", _("levélben")

    class Activity(models.TextChoices):
        INTERVIEW = "interview", _("közösségi interjú")
        DISCUSSION = "discussion", _("közösségi beszélgetés")
        SURVEY = "survey", _("közösségi felmérés")
        ACTION_PLAN = "action_plan", _("helyi cselekvési terv")
        HISTORY = "history", _("történeti feltárás")
        TRADITION = "tradition", _("hagyományfeltárás")
        PRESENTATION = "presentation", _("eredmények bemutatása")
        NEIGHBOURING = "neighbouring", _("közösségek szomszédolása")
        EXHIBITION = "exhibition", _("közösségi kiállítás")
        VALUES = "values", _("értékfeltárás")
        KNOWLEDGE = "knowledge", _("tankatalógus")
        VILLAGE_BOOK = "village_book", _("falukönyv, kalendárium")
        FORUM = "forum", _("fórum")
        ADVICE = "advice", _("tanácsadás")
        TRAINING = "training", _("képzés")
        EVENT = "event", _("rendezvény")

    class PartnerKind(models.TextChoices):
        MUNICIPALITY = "municipality", _("önkormányzat")
        MINORITY_MUNICIPALITY = "minority_municipality", _("nemzetiségi önkormányzat")
        INSTITUTION = "institution", _("intézmény")
        CIVIL = "civil", _("civil szervezet")
        CHURCH = "church", _("egyház")
        INFORMAL = "informal", _("informális közösség")
        SCHOOL = "school", _("iskola")

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    # Keys without an index of their own are led by one of the indexes below.
    mentor = models.ForeignKey(User, models.PROTECT, db_index=False, related_name="visits", verbose_name=_("mentor"))
    county = models.ForeignKey(County, models.PROTECT, db_index=False, related_name="visits", verbose_name=_("megye"))
    settlement = models.ForeignKey(
        Settlement, models.PROTECT, db_index=False, related_name="visits", verbose_name=_("település")
    )
    consortium = models.ForeignKey(
        Consortium,
        models.PROTECT,
        null=True,
        blank=True,
        db_index=False,
        related_name="visits",
        verbose_name=_("konzorcium"),
    )
    communities = models.ManyToManyField(
        Community, through="mentors.VisitCommunity", related_name="visits", blank=True, verbose_name=_("közösségek")
    )
    institutions = models.ManyToManyField(
        Institution,
        through="mentors.VisitInstitution",
        related_name="visits",
        blank=True,
        verbose_name=_("intézmények"),
    )
    trip = models.ForeignKey(
        Trip, models.PROTECT, null=True, blank=True, db_index=False, related_name="visits", verbose_name=_("út")
    )
    date = models.DateField(_("nap"))
    starts_at = models.TimeField(_("kezdete"), null=True, blank=True)
    ends_at = models.TimeField(_("vége"), null=True, blank=True)
    method = models.CharField(_("mód"), max_length=10, choices=Method)
    activities = ArrayField(models.CharField(max_length=20, choices=Activity), verbose_name=_("tevékenységek"))
    partner_kinds = ArrayField(
        models.CharField(max_length=25, choices=PartnerKind),
        default=list,
        blank=True,
        verbose_name=_("partnerek"),
    )
    participants = models.PositiveIntegerField(_("résztvevők száma"), null=True, blank=True)
    participants_estimated = models.BooleanField(_("becsült szám"), default=False)
    summary = Lines(_("mi történt?"), max_length=5000, validators=[plain_text])
    result = Lines(_("eredmény"), max_length=2000, blank=True, validators=[plain_text])
    community_note = Lines(_("amit a közösség is olvas"), max_length=2000, blank=True, validators=[plain_text])
    state = models.CharField(_("állapot"), max_length=10, choices=VisitState, default=VisitState.DRAFT)
    state_note = Lines(_("megjegyzés az állapothoz"), max_length=1000, blank=True, validators=[plain_text])
    submitted_at = models.DateTimeField(_("beküldve"), null=True, blank=True)
    decided_at = models.DateTimeField(_("elbírálva"), null=True, blank=True)
    decided_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="decided_visits", verbose_name=_("elbírálta")
    )
    revision = models.PositiveIntegerField(_("változat"), default=1)
    content_hash = Line(_("tartalom lenyomata"), max_length=64, validators=[one_line])
    logged_at = models.DateTimeField(_("rögzítve"), auto_now_add=True)
    changed_at = models.DateTimeField(_("módosítva"), auto_now=True)

    objects = VisitManager()

    class Meta:
        verbose_name = _("látogatás")
        verbose_name_plural = _("látogatások")
        ordering = ["-date", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(starts_at=None)
                | models.Q(ends_at=None)
                | models.Q(ends_at__gte=models.F("starts_at")),
                name="visit_ends_after_start",
            ),
            models.CheckConstraint(condition=models.Q(activities__len__gt=0), name="visit_has_an_activity"),
            models.CheckConstraint(condition=models.Q(state__in=VisitState.values), name="visit_state_known"),
        ]
        indexes = [
            models.Index(fields=["-date", "-id"], name="visit_newest"),
            models.Index(fields=["county", "-date", "-id"], name="visit_county_newest"),
            models.Index(fields=["county", "state", "-date", "-id"], name="visit_county_state_newest"),
            models.Index(fields=["mentor", "-date", "-id"], name="visit_mentor_newest"),
            models.Index(fields=["settlement", "-date", "-id"], name="visit_settlement_newest"),
            models.Index(
                fields=["consortium", "-date", "-id"],
                name="visit_consortium_newest",
                condition=models.Q(consortium__isnull=False),
            ),
            models.Index(fields=["date", "id"], name="visit_undecided", condition=models.Q(state="submitted")),
            models.Index(
                fields=["county", "submitted_at"],
                name="visit_waiting",
                condition=models.Q(state=VisitState.SUBMITTED),
            ),
            models.Index(fields=["trip"], name="visit_trip", condition=models.Q(trip__isnull=False)),
        ]

    def __str__(self):
        return f"{self.settlement}, {date_format(self.date)}"

    # Django's own look through every choice for each row: a sixth of a list's work.
    def get_method_display(self) -> str:
        return str(self.Method(self.method).label) if self.method else ""

    def get_state_display(self) -> str:
        return str(VisitState(self.state).label)

    def activity_labels(self) -> list[str]:
        return [str(self.Activity(code).label) for code in self.activities]

    def partner_labels(self) -> list[str]:
        return [str(self.PartnerKind(code).label) for code in self.partner_kinds]

    def partners(self) -> dict[str, list[dict]]:
        """The names of `communities` and `institutions`, each with `pk`, `name`, in one query."""
        columns = ("relation", "pk", "name", "sort_key")

        def named(rows, name):
            return rows.order_by().annotate(relation=models.Value(name)).values(*columns)

        rows = named(self.communities, "communities").union(named(self.institutions, "institutions"), all=True)
        found: dict[str, list[dict]] = {"communities": [], "institutions": []}
        for row in rows.order_by("sort_key", "pk"):
            found[row["relation"]].append(row)
        return found


@cache
def _columns_of_a_new_one() -> list[models.Field]:
    return [field for field in Visit._meta.local_concrete_fields if not field.primary_key]


@cache
def _insert_sql(sending: tuple[str, ...]) -> str:
    """The SQL that writes a visit, and its first revision with these further columns."""
    fields, revision = _columns_of_a_new_one(), Visit._meta.get_field("revisions").related_model
    into = ", ".join(field.column for field in fields)
    values = ", ".join(_placeholder(field) for field in fields)
    facts = ("revision", "content_hash", *sending)
    return (
        f"WITH visit AS (INSERT INTO {Visit._meta.db_table} ({into}) VALUES ({values}) RETURNING id) "  # noqa: S608 -- the models' own names
        f"INSERT INTO {revision._meta.db_table} (visit_id, {', '.join(facts)}) "
        f"SELECT id, {', '.join(['%s'] * len(facts))} FROM visit RETURNING visit_id"
    )


def _placeholder(field: models.Field) -> str:
    return field.get_placeholder(None, None, connection) if hasattr(field, "get_placeholder") else "%s"
