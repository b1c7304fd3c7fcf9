"""What the mails about a registration say, in the language of whoever gets them."""

import zoneinfo
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from django.conf import settings
from django.db.models import Q
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from events.publishing.rules import EVERYWHERE
from events.sharing import ics
from events.sharing.entries import CANCELLED as CANCELLED_ENTRY
from events.sharing.entries import of_event, place_of
from events.templatetags.event_dates import event_date, event_time
from institutions import links
from institutions.base.languages import shown
from institutions.base.standing import Role, standing_of
from institutions.outbox.kind import Attachment, MailKind, Text

from .models.registration import COMING, Cause, Registration, State
from .models.setup import Form, setup_of
from .queries.choosing import in_sentences
from .queries.waiting import place_in_words, places

PURPOSE = "events.registration"
PUBLISH, CANCEL = "PUBLISH", "CANCEL"


@dataclass
class Letter:
    """A letter before it is laid out: paragraphs, and the button below them."""

    subject: str
    paragraphs: list[str] = field(default_factory=list)
    button: str = ""
    path: str = ""
    calendar: str = ""
    """The method of the calendar entry that goes with it; „” where there is none."""
    name: str = ""
    """Whom it greets, where that is not the one whose registration it is."""


def token_of(one: Registration) -> str:
    """The end of the address that opens a registration to whoever got the mail."""
    return links.sign(PURPOSE, one.uuid, one.link_version)


def path_of(one: Registration) -> str:
    return reverse("registration-link", args=[token_of(one)])


def moment(at, zone: str) -> str:
    """A moment by the clock of the event."""
    return date_format(at.astimezone(zoneinfo.ZoneInfo(zone)), "DATETIME_FORMAT")


def facts_of(one: Registration) -> list[str]:
    """When and where, in one paragraph; the way in for who comes online and has a seat."""
    event, setup = one.event, setup_of(one.event)
    when = ", ".join(filter(None, [str(event_date(event)), str(event_time(event)) if event.start_time else ""]))
    where = place_of(event) if one.form == Form.ONSITE else ""
    found = [_("Mikor: %s") % when, *([_("Hol: %s") % where] if where else [])]
    if one.form == Form.ONLINE and one.state in COMING and setup.joining_link:
        found.append(_("Csatlakozás: %s") % setup.joining_link)
        found += [setup.joining_note] if setup.joining_note else []
    return found + in_sentences(one)


def on_list(one: Registration) -> str:
    number = places(one.event).get(one.pk)
    return f"{place_in_words(number)}." if number else ""


def confirmed(one, title, mail) -> Letter:
    words = [_("Megvan a helye."), *facts_of(one), _("A belépéshez a kódja: %s") % one.code]
    return Letter(_("Megvan a helye: %s") % title, words, _("Megnézem, módosítom vagy lemondom"), calendar=PUBLISH)


def promoted(one, title, mail) -> Letter:
    letter = confirmed(one, title, mail)
    letter.subject = _("Felszabadult egy hely, az Öné: %s") % title
    letter.paragraphs[0] = _("Felszabadult egy hely, és Ön volt a következő a sorban: megvan a helye.")
    return letter


def confirm(one, title, mail) -> Letter:
    held = _("A helyet eddig tartjuk fenn: %s.") % moment(one.until, one.event.time_zone) if one.until else ""
    words = [_("Erősítse meg, hogy ez az Ön címe, és a hely az Öné."), held, *facts_of(one)]
    return Letter(_("Erősítse meg a jelentkezését: %s") % title, words, _("Megerősítem"))


def waiting(one, title, mail) -> Letter:
    words = [_("Most minden hely foglalt, felvettük a várólistára."), on_list(one)]
    words += [_("Ha felszabadul egy hely, levélben szólunk."), *facts_of(one)]
    return Letter(_("Várólistán van: %s") % title, words, _("Hol tartok a sorban?"))


def offer(one, title, mail) -> Letter:
    ends = moment(one.until, one.event.time_zone) if one.until else ""
    words = [_("Felszabadult egy hely, és Ön a következő a sorban. Eddig fogadhatja el: %s.") % ends, *facts_of(one)]
    return Letter(_("Elfogadja a helyet? %s") % title, words, _("Elfogadom vagy visszaadom"))


ENDED = {
    Cause.SELF: gettext_lazy("Lemondta a részvételt. Köszönjük, hogy szólt."),
    Cause.DECLINED: gettext_lazy("Nem kérte a helyet. Köszönjük, hogy szólt."),
    Cause.STAFF: gettext_lazy("A szervező levette Önt a jelentkezők közül."),
    Cause.LAPSED: gettext_lazy(
        "Nem erősítette meg a jelentkezését, ezért a hely másé lett. Ha jönne, jelentkezzen újra."
    ),
    Cause.EXPIRED: gettext_lazy("A felajánlott hely ideje lejárt, ezért másé lett. Ha jönne, jelentkezzen újra."),
    Cause.EVENT: gettext_lazy("Az esemény elmarad."),
}


def cancelled(one, title, mail) -> Letter:
    words = [str(ENDED.get(one.ended, ""))]
    if one.ended == Cause.EVENT:
        return Letter(_("Elmarad: %s") % title, [*words, one.event.state_reason], calendar=CANCEL)
    return Letter(_("Lemondva: %s") % title, words, calendar=CANCEL)


def again(one, title, mail) -> Letter:
    words = [_("Ezzel a névvel és címmel már jelentkezett; a mostani nem változtat semmin.")]
    words += [on_list(one)] if one.state == State.WAITING else facts_of(one)
    return Letter(_("Már jelentkezett: %s") % title, words, _("Megnézem, módosítom vagy lemondom"))


def changed(one, title, mail) -> Letter:
    told = [_("Megváltozott, amit a részvételéről tudunk. Most így áll:")]
    if mail.facts.get("lines"):
        told = [_("Ez változott:"), *mail.facts["lines"], _("Most így áll:")]
    calendar = PUBLISH if one.state in COMING else ""
    return Letter(_("Változott: %s") % title, [*told, *facts_of(one)], _("Megnézem"), calendar=calendar)


def handed(one, title, mail) -> Letter:
    words = [_("Ezt a helyet átadták egy kollégának: a korábbi levelek hivatkozása többé nem nyit semmit.")]
    return Letter(_("Átadta a helyét: %s") % title, words, path="-", name=mail.facts.get("name", ""))


def reminder(one, title, mail) -> Letter:
    words = [_("Hamarosan találkozunk."), *facts_of(one), _("A belépéshez a kódja: %s") % one.code]
    words.append(_("Ha mégsem tud jönni, mondja le, hogy más jöhessen."))
    return Letter(_("Hamarosan: %s") % title, words, _("Megnézem vagy lemondom"), calendar=PUBLISH)


def after(one, title, mail) -> Letter:
    words = [setup_of(one.event).after_words or _("Köszönjük, hogy velünk volt.")]
    words.append(_("Két kattintással elmondhatja, milyen volt, és azt is, mit próbálna ki otthon."))
    return Letter(_("Köszönjük: %s") % title, words, _("Elmondom"))


def message(one, title, mail) -> Letter | None:
    """Not to who has given up since it was written; who was told that it is off still gets it."""
    has_left = one.state == State.CANCELLED and one.ended != Cause.EVENT
    found = None if has_left else one.event.organiser_messages.filter(pk=mail.facts.get("message")).first()
    return found and Letter(f"{title}: {found.subject}", found.words.splitlines(), _("A jelentkezésem"))


def a_year_later(one, title, mail) -> Letter | None:
    pledge = one.pledges.filter(kept="").first()
    if pledge is None:
        return None
    words = [_("Egy éve ezt írta: „%s”.") % pledge.words, _("Hogy áll vele? Egy kattintás az egész.")]
    return Letter(_("Egy év után: %s") % title, words, _("Elmondom"))


ANY = tuple(State)


def kind(label, make: Callable, *states: str, to_former=False) -> MailKind:
    """A kind of mail that is moot once the registration is in none of these states, or is somebody else's: its link
    opens what is theirs. `to_former`: it is for who had it before.
    """

    def written(mail) -> Text | None:
        found = Registration.objects.select_related("event__setup").filter(pk=mail.about, forgotten_at=None).first()
        if found is None or (states and found.state not in states) or (found.email != mail.to and not to_former):
            return None
        letter = make(found, shown(found.event).name, mail)
        return letter and laid_out(found, letter, mail.language)

    return MailKind(label, written, may_go_twice=True, readers=readers, is_editable=True)


def laid_out(one: Registration, letter: Letter, language: str) -> Text:
    """The letter as text and as HTML."""
    path = "" if letter.path == "-" else letter.path or path_of(one)
    context = {
        "name": letter.name or one.name,
        "paragraphs": [words for words in letter.paragraphs if words],
        "button": letter.button if path else "",
        "url": f"{settings.SITE_URL}{path}?lang={language}" if path else "",
        "event_url": settings.SITE_URL + reverse("event-detail", args=[one.event.slug]),
        "title": shown(one.event).name,
        "subject": letter.subject,
        "SITE_NAME": settings.SITE_NAME,
        "LANGUAGE_CODE": language,
    }
    with translation.override(language):
        text, html = (render_to_string(f"emails/letter.{suffix}", context) for suffix in ("txt", "html"))
    return Text(letter.subject, text, html, attachments=entry_of(one, letter.calendar, path))


def entry_of(one: Registration, method: str, path: str) -> tuple[Attachment, ...]:
    """The event as an entry in the person's calendar: their own, so that it can be taken off again. With the way in for
    who comes online and has a seat.
    """
    entry = of_event(one.event) if method else None
    if entry is None:
        return ()
    status = CANCELLED_ENTRY if method == CANCEL else entry.status
    about = "\n".join(
        [*(facts_of(one)[1:] if method == PUBLISH else []), *([settings.SITE_URL + path] if path else [])]
    )
    entry = replace(entry, key=one.uuid, sequence=entry.sequence + one.revision, status=status, description=about)
    data = ics.calendar(entry.title, [entry], method)
    return (Attachment(f"{one.event.slug}.ics", f"text/calendar; charset=utf-8; method={method}", data),)


def readers(user) -> Q | None:
    """Whoever organises the event reads its mails."""
    standing = standing_of(user)
    if standing.holds(*EVERYWHERE):
        return Q()
    counties = standing.counties_as(Role.COORDINATOR)
    rows = Registration.objects.filter(event__county__in=counties).order_by()
    return Q(about__in=rows.values("pk")) if counties else None


CONFIRMED = kind(gettext_lazy("jelentkezés: megvan a helye"), confirmed, *COMING)
CONFIRM = kind(gettext_lazy("jelentkezés: erősítse meg"), confirm, State.RECEIVED)
WAITING = kind(gettext_lazy("jelentkezés: várólistán"), waiting, State.WAITING)
PROMOTED = kind(gettext_lazy("jelentkezés: felszabadult egy hely"), promoted, *COMING)
OFFER = kind(gettext_lazy("jelentkezés: felajánlott hely"), offer, State.OFFERED)
CHANGED = kind(gettext_lazy("jelentkezés: változott"), changed, *[one for one in State if one != State.CANCELLED])
CANCELLED = kind(gettext_lazy("jelentkezés: lemondva"), cancelled, State.CANCELLED)
AGAIN = kind(gettext_lazy("jelentkezés: már megvan"), again)
HANDED = kind(gettext_lazy("jelentkezés: átadta a helyét"), handed, to_former=True)
REMINDER = kind(gettext_lazy("jelentkezés: emlékeztető"), reminder, State.CONFIRMED)
AFTER = kind(gettext_lazy("jelentkezés: köszönet és visszajelzés"), after, *COMING)
MESSAGE = kind(gettext_lazy("jelentkezés: a szervező levele"), message)
A_YEAR_LATER = kind(gettext_lazy("felajánlás: egy év után"), a_year_later)
