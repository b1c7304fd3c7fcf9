"""Users: everybody who can log in, known by their e-mail address."""

from functools import cache, cached_property

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.postgres.indexes import GinIndex
from django.db import connection, models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from institutions.base.kept import Kept, keep
from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.reading import parse_day
from institutions.base.standing import Role, Standing, standing_of
from institutions.base.text import email_address, one_line, plain_text
from institutions.base.text_fields import Email, Line
from institutions.base.trail import audited
from institutions.places.models.county import County

from .period import today
from .person_name import no_address


class UserQuerySet(NamedQuerySet):
    """Accounts, as far as a person may see them. Two of one name are told apart by the county where they are or were
    mentors or coordinators last, and by the day when their appointment there, or any other, began; never by their
    address.
    """

    TELLING = ("last_county", "since")

    def with_telling(self):
        held = self.model.appointments.rel.related_model.objects.filter(user=models.OuterRef("pk"))
        latest = held.order_by(models.Case(models.When(county=None, then=1), default=0), "-valid_from", "-pk")
        return self.annotate(
            last_county=models.Subquery(latest.values("county__name")[:1]),
            since=models.Subquery(latest.values("valid_from")[:1]),
        )

    def told_by(self, part: str):
        held = self.model.appointments.rel.related_model.objects.order_by()
        told = held.filter(county__in=County.objects.once_called(part))
        if day := parse_day(part):
            told |= held.filter(valid_from=day)
        return models.Q(pk__in=told.values("user"))

    def visible_to(self, user):
        """All for lead and administrator; for a coordinator whoever was ever appointed or spoke for something in
        their county; one's own for everybody.
        """
        standing = standing_of(user)
        if standing.holds(Role.LEAD, Role.ADMINISTRATOR):
            return self
        counties = standing.counties_as(Role.COORDINATOR)
        mine = models.Q(pk=standing.user_id)
        if counties:
            for way in (
                "appointments__county",
                "representations__institution__settlement__county",
                "representations__community__settlement__county",
            ):
                mine |= models.Q(pk__in=self.model.objects.filter(**{f"{way}__in": counties}).values("pk"))
        return self.filter(mine)


class UserManager(BaseUserManager.from_queryset(UserQuerySet)):
    """Makes users; addresses are compared without regard to case."""

    def create_user(self, email: str, password: str | None = None, **fields):
        """A user with a normalised e-mail address; without a password nobody can log in with one."""
        user = self.model(email=email_address(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, email):
        return self.get(email__iexact=email_address(email))

    def signed_in(self, pk: int) -> "User | None":
        """The user together with their links: what each request of a signed-in person begins with, in one query."""
        rows = _signed_in().rows([pk])
        if not rows:
            return None
        columns = [field.attname for field in self.model._meta.concrete_fields]
        user = self.model.from_db(connection.alias, columns, rows[0][: len(columns)])
        links = [row[len(columns) :] for row in rows]
        user._links = [link for link in links if link[0] is not None]
        return user


@audited(exclude=[*GENERATED, "password", "last_login", "generation"])
class User(AbstractBaseUser, Named):
    """A person with an account. What they may do is in their appointments and links, never on this row."""

    name = Line(_("név"), max_length=200, validators=[one_line, no_address])
    email = Email(_("e-mail-cím"), unique=True, validators=[plain_text])
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE)
    daily_digest = models.BooleanField(_("napi levél"), default=True, db_default=True)
    is_active = models.BooleanField(_("beléphet"), default=True)
    date_joined = models.DateTimeField(_("csatlakozott"), default=timezone.now, editable=False)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    # Sessions, links to a new password and known devices belong to one generation: the next one ends them all.
    generation = models.PositiveIntegerField(_("belépések nemzedéke"), default=0, db_default=0, editable=False)

    objects = UserManager()
    USERNAME_FIELD = EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    class Meta(Named.Meta):
        verbose_name = _("felhasználó")
        verbose_name_plural = _("felhasználók")
        constraints = [models.UniqueConstraint(Lower("email"), name="user_email_unique")]
        indexes = [GinIndex(fields=["folded"], name="user_folded", opclasses=["gin_trgm_ops"])]

    @cached_property
    def standing(self) -> Standing:
        """The rights of today; read once per request, so a right ends with its appointment, at once."""
        return self.standing_on(today())

    def standing_on(self, day) -> Standing:
        """The rights that were or will be valid on that day."""
        if not self.is_active:
            return Standing(user_id=self.pk)
        held: dict[str, set] = {"institution": set(), "community": set(), "mentee": set()}
        counties: dict[str, set[int]] = {}
        for kind, role, number, valid_from, valid_until in self._links:
            if day < valid_from or (valid_until and valid_until <= day):
                continue
            if kind == "role":
                counties.setdefault(role, set()).update([number] if number else [])
            elif number:
                held[kind].add(number)
        return Standing(
            user_id=self.pk,
            counties={role: frozenset(ids) for role, ids in counties.items()},
            institutions=frozenset(held["institution"]),
            communities=frozenset(held["community"]),
            mentees=frozenset(held["mentee"]),
        )

    @cached_property
    def _links(self) -> list[tuple]:
        """Appointments, representations and supervisions of all days in one query: kind, role, key, from, until."""
        return _links_of().rows([self.pk])

    def refresh_from_db(self, *args, **kwargs):
        """Forgets what was read of the links as well."""
        for name in ("standing", "_links"):
            self.__dict__.pop(name, None)
        super().refresh_from_db(*args, **kwargs)

    def _get_session_auth_hash(self, secret=None):
        """What a session of this person holds: as Django makes it, and of this generation."""
        if not self.generation:
            return super()._get_session_auth_hash(secret)
        words = f"{self.generation} {self.password}"
        return salted_hmac("mentors.session", words, secret=secret, algorithm="sha256").hexdigest()

    def __str__(self):
        return self.name

    def get_full_name(self):
        return self.name

    def get_short_name(self):
        return self.name


_NOBODY, _NOBODY_ELSE = [-1], [-2]


@cache
def _links_of() -> Kept:
    """What is behind every person's standing: composed once, as composing costs more than running it."""
    return keep(_links_sql, _NOBODY, _NOBODY_ELSE)


def _links_sql(values) -> tuple[str, tuple]:
    def rows(manager, kind, column, role=None):
        found = manager.order_by().annotate(kind=models.Value(kind), of=role or models.Value(""))
        return found.values_list("kind", "of", column, "valid_from", "valid_until")

    nobody = User(pk=values[0])
    links = rows(nobody.appointments, "role", "county_id", models.F("role")).union(
        rows(nobody.representations, "institution", "institution_id"),
        rows(nobody.representations, "community", "community_id"),
        rows(nobody.supervised, "mentee", "mentor_id"),
        all=True,
    )
    sql, parameters = links.query.sql_with_params()
    # Begins with SELECT, so that the trail sees at once that nothing is written.
    return f"SELECT * FROM ({sql}) AS links", parameters  # noqa: S608 -- composed by the ORM


@cache
def _signed_in() -> Kept:
    """A user's row, repeated beside each of their links; one without links stands there once."""
    return keep(_signed_in_sql, _NOBODY, _NOBODY_ELSE)


def _signed_in_sql(values) -> tuple[str, tuple]:
    person, of_person = User.objects.order_by().filter(pk=values[0]).query.sql_with_params()
    links, of_links = _links_sql(values)
    sql = f"SELECT * FROM ({person}) AS person LEFT JOIN ({links}) AS link ON true"  # noqa: S608 -- the ORM's
    return sql, (*of_person, *of_links)
