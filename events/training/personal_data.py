"""What the portal keeps about applicants, trainees and teachers."""

from django.utils.translation import gettext_lazy as _

from institutions.base.personal_data import Kept
from institutions.retention import Retention

from .actions.forgetting import forget_people, forget_portfolios, forget_teachers

KEPT = [
    Kept(
        _("Képzésre jelentkezők, résztvevők: név, e-mail-cím, miért jelentkeznek"),
        _("Hogy dönthessünk a jelentkezésről, és a résztvevő lássa, hol tart."),
        _("A képzés után egy évig; aki elvégezte, annak neve a tanúsítvánnyal marad. A naplóba nem kerül."),
        _("A hálózatvezető, a megye koordinátora, a képzés oktatói; a résztvevő a levélben kapott hivatkozással."),
        tuple(f"events.Enrolment.{name}" for name in ("name", "email", "words")),
    ),
    Kept(
        _("Képzések oktatói: e-mail-cím"),
        _("Ide megy a hivatkozás, amellyel fiók nélkül is beírhatják, ki volt ott."),
        _("A képzés után egy évig; a naplóba nem kerül."),
        _("A képzések szerkesztői és a hálózatvezető."),
        ("events.RunTeacher.email",),
    ),
    Kept(
        _("A képzésen résztvevők portfóliója: fájlok, látogatások"),
        _("Hogy az oktatók lássák, min dolgozott a résztvevő."),
        _("A képzés után egy évig, vagy amíg a résztvevő le nem veszi."),
        _("A résztvevő, a képzés oktatói és a hálózatvezető."),
    ),
]

RETENTION = [
    Retention(
        "events.Enrolment",
        _("Képzésre jelentkezők: név, e-mail-cím, miért jelentkeznek"),
        _("egy évvel a képzés után"),
        forget_people,
    ),
    Retention(
        "events.PortfolioItem",
        _("A képzésen résztvevők portfóliója"),
        _("egy évvel a képzés után"),
        forget_portfolios,
    ),
    Retention("events.RunTeacher", _("Képzések oktatói: e-mail-cím"), _("egy évvel a képzés után"), forget_teachers),
]
