"""Mails of Community Week: the joiner's link, what became of its programmes, and one that asks how it was."""

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from events.week.links import address_of
from events.week.models.joiner import Joiner
from events.week.models.programme import Programme, State
from institutions.outbox.actions import mail as outbox
from institutions.outbox.kind import MailKind, Text
from mentors.people.models.person_name import holds_address


def queue(kind: str, joiner: Joiner, cause: str, about: int, by=None) -> None:
    """One mail to the joiner; nothing where no address is known (any more)."""
    if joiner.email:
        outbox.queue(kind=kind, to=joiner.email, cause=cause, about=about, language=joiner.language, by=by)


def tell_joined(joiner: Joiner, *, by=None) -> None:
    """The link by which the joiner comes back."""
    queue("week_joined", joiner, f"week-joined:{joiner.pk}", joiner.pk, by)


def tell_link(joiner: Joiner, *, asked: str) -> None:
    """The link once more, to the address known before."""
    queue("week_joined", joiner, f"week-link:{joiner.pk}:{asked}", joiner.pk)


def tell_decided(programme: Programme, *, by) -> None:
    """What was decided, with the reason; of accepted ones the first, by which the joiner begins to count."""
    joiner = programme.joiner
    cause = f"week-decided:{programme.pk}:{programme.revision}"
    if programme.state == State.ACCEPTED:
        cause = f"week-accepted:{joiner.pk}"
    queue("week_decided", joiner, cause, programme.pk, by)


def tell_over(joiner: Joiner) -> None:
    """Asks, once, how the joiner's programmes were."""
    queue("week_report", joiner, f"week-report:{joiner.pk}", joiner.pk)


def written(template: str, subject: str, joiner: Joiner, **more) -> Text:
    """A mail's words; a name that would become a link is left out, whatever somebody called themselves."""
    name = "" if holds_address(joiner.name) else joiner.name
    context = {"joiner": joiner, "name": name, "week": str(joiner.campaign), "url": address_of(joiner)}
    context |= {"first": joiner.campaign.starts_on, "last": joiner.campaign.ends_on, "SITE_NAME": settings.SITE_NAME}
    return Text(subject, render_to_string(f"emails/{template}.txt", context | more))


def joiner_of(mail) -> Joiner | None:
    """Who is written to, as long as the address still is theirs."""
    return Joiner.objects.select_related("campaign").filter(pk=mail.about, email=mail.to).first()


def write_joined(mail) -> Text | None:
    joiner = joiner_of(mail)
    return joiner and written("week_joined", f"{joiner.campaign}: {_('az Ön hivatkozása')}", joiner)


def write_decided(mail) -> Text | None:
    """None where it was changed meanwhile and waits again."""
    rows = Programme.objects.select_related("joiner__campaign", "campaign")
    programme = rows.filter(pk=mail.about, joiner__email=mail.to).first()
    if programme is None or programme.state not in (State.ACCEPTED, State.RETURNED, State.DECLINED):
        return None
    said = {State.ACCEPTED: _("elfogadtuk"), State.RETURNED: _("kérdésünk van"), State.DECLINED: _("elutasítottuk")}
    title = "" if holds_address(programme.title) else programme.title
    page = f"{settings.SITE_URL}{programme.get_absolute_url()}"
    more = {"programme": programme, "title": title, "day": date_format(programme.date), "page": page}
    subject = f"{programme.campaign}: {said[programme.state]}"
    return written("week_decided", subject, programme.joiner, **more)


def write_report(mail) -> Text | None:
    """None where everything was reported meanwhile."""
    joiner = joiner_of(mail)
    if joiner is None or not to_report(joiner).exists():
        return None
    return written("week_report", f"{joiner.campaign}: {_('milyen volt?')}", joiner)


def to_report(joiner: Joiner):
    """The accepted programmes of a joiner of which nobody has told yet how they were."""
    return Programme.objects.filter(joiner=joiner, state=State.ACCEPTED, reported_at=None)


WRITTEN = {"may_go_twice": True}
JOINED = MailKind(gettext_lazy("Közösségek Hete: hivatkozás"), write_joined, **WRITTEN)
DECIDED = MailKind(gettext_lazy("Közösségek Hete: döntés egy programról"), write_decided, **WRITTEN)
REPORT = MailKind(gettext_lazy("Közösségek Hete: beszámoló kérése"), write_report, is_bulk=True)
