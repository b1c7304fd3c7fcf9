"""The mails about adoptions and study visits, written when they are sent."""

from django.conf import settings
from django.db.models import Prefetch
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from institutions import links
from institutions.outbox.kind import MailKind, Text
from mentors.practices.models.practice import GoodPractice

from .models import Adoption, StudyVisit

PURPOSE = "mentors.adoption"


def link_of(adoption: Adoption) -> str:
    """The address by which its sender confirms, answers and erases."""
    token = links.sign(PURPOSE, str(adoption.uuid), adoption.link_version)
    return settings.SITE_URL + reverse("adoption-link", args=[token])


def _of_published(model):
    """Those about practices that are published now, each with the title under which visitors read its practice."""
    titled = Prefetch("practice", GoodPractice.objects.with_public_title())
    return model.objects.filter(practice__published__isnull=False).prefetch_related(titled)


def confirmation(mail) -> Text | None:
    """The link that confirms; None where that was done, and of a practice that was withdrawn."""
    return _of(mail, Adoption.State.UNCONFIRMED, "adoption_confirm", _("%(site)s: erősítse meg, amit beküldött"))


def year_later(mail) -> Text | None:
    """Whether it still holds; None where it was declined or its sender is forgotten."""
    return _of(mail, Adoption.State.CHECKED, "adoption_year", _("%(site)s: megy-e még, amit kipróbáltak?"))


def _of(mail, state, template: str, subject: str) -> Text | None:
    adoption = _of_published(Adoption).filter(pk=mail.about, state=state).first()
    if adoption is None or adoption.contact_email != mail.to:
        return None
    told = {"url": link_of(adoption), "title": adoption.practice.title, "SITE_NAME": settings.SITE_NAME}
    words = render_to_string(f"emails/{template}.txt", told)
    return Text(subject % {"site": settings.SITE_NAME}, words)


def study_visit(mail) -> Text | None:
    """What somebody wants to see; its reader answers to their address. None where the practice was withdrawn."""
    wish = _of_published(StudyVisit).filter(pk=mail.about).first()
    if wish is None:
        return None
    told = {"wish": wish, "title": wish.practice.title, "SITE_NAME": settings.SITE_NAME}
    subject = _("%(site)s: tanulmányutat kérnek") % {"site": settings.SITE_NAME}
    return Text(subject, render_to_string("emails/study_visit.txt", told), headers={"Reply-To": wish.email})


CONFIRM = MailKind(gettext_lazy("átvétel megerősítése"), confirmation, may_go_twice=True)
YEAR = MailKind(gettext_lazy("átvétel egy év múlva"), year_later)
STUDY_VISIT = MailKind(gettext_lazy("tanulmányút kérése"), study_visit, may_go_twice=True)
