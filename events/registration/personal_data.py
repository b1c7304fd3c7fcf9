"""What the portal keeps about people who register for events."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept
from institutions.retention import Retention

from .actions.arriving import forget_walk_ins
from .actions.forgetting import forget_answers, forget_people

KEPT = [
    Kept(
        _("Jelentkezés eseményre: név, e-mail-cím, intézmény, település"),
        _("Hogy legyen helye, és szólhassunk, ha valami változik."),
        _("Az esemény után egy évig, vagy amíg a levélben kapott hivatkozással nem törli; a naplóba nem kerül."),
        _("Az esemény szervezői és a megye csapata; Ön a levélben kapott hivatkozással."),
        tuple(f"events.Registration.{name}" for name in ("name", "email", "organisation", "place")),
    ),
    Kept(
        _("Válaszok a jelentkezéskor feltett kérdésekre"),
        _("Amit a kérdés alatt olvas: étkezés, akadálymentesség és hasonlók."),
        _("A kérdés alatt olvasható ideig az esemény után."),
        _("Az esemény szervezői."),
    ),
    Kept(
        _("Aki jelentkezés nélkül jött eseményre: név"),
        _("Hogy tudjuk, hányan és kik voltak ott."),
        _("Az esemény után egy évig; a naplóba nem kerül."),
        _("Az esemény szervezői és a megye csapata; az ajtónál a telefonjuk is, az esemény után egy napig."),
        ("events.Arrival.name",),
    ),
    Kept(
        _("Meghívás eseményre: név, e-mail-cím"),
        _("Hogy a meghívottat megtalálja a levél."),
        _("Az esemény után egy évig; a naplóba nem kerül."),
        _("Az esemény szervezői."),
        ("events.EventInvitation.email", "events.EventInvitation.name"),
    ),
]

RETENTION = [
    Retention(
        "events.Arrival",
        _("Aki jelentkezés nélkül jött eseményre: név"),
        _("Az esemény után egy évig; a naplóba nem kerül."),
        forget_walk_ins,
    ),
    Retention(
        "events.Registration",
        _("Jelentkezés eseményre: név, e-mail-cím, intézmény, település"),
        _("Az esemény után egy évig; felajánlással kettőig."),
        forget_people,
    ),
    Retention(
        "events.Answer",
        _("Válaszok a jelentkezéskor feltett kérdésekre"),
        _("A kérdés alatt olvasható ideig az esemény után."),
        forget_answers,
    ),
]
