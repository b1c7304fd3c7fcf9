"""Requests to come and see a practice: two mails at most, and a row until it is forgotten."""

import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused
from institutions.once.actions import once
from institutions.outbox.actions import mail as outbox
from mentors.people.models.person_name import holds_address

from ..models import StudyVisit
from ..queries import hosts_of

KEPT = datetime.timedelta(days=365)
PLAIN = ("name", "organisation", "wished", "message")


@once
def ask(*, by, practice, **fields) -> StudyVisit:
    """Asks the practice's contact and its mentor, by mail. Raises ValidationError; Refused where it takes no visits."""
    wish = StudyVisit(practice=practice, **fields)
    # A stranger's words go to people whose address we know: they must lead nowhere.
    told = _("Ide ne írjon webcímet vagy e-mail-címet: a levél a fenti e-mail-címre válaszol.")
    wrong = {name: told for name in PLAIN if holds_address(getattr(wish, name))}
    if wrong:
        raise ValidationError(wrong)
    wish.full_clean()
    hosts = hosts_of(practice)
    if not hosts or not practice.is_public or not practice.accepts_study_visits:
        raise Refused(_("Ehhez a jó gyakorlathoz most nem lehet tanulmányutat kérni."))
    wish.save()
    for number, address in enumerate(hosts):
        cause = f"study_visit:{wish.uuid}:{number}"
        outbox.queue(kind="study_visit", to=address, cause=cause, about=wish.pk, language="hu")
    return wish


def forget(now: datetime.datetime) -> int:
    """Deletes the requests of long ago; answers how many."""
    return StudyVisit.objects.filter(created_at__lt=now - KEPT).delete()[0]
