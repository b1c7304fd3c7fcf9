"""Mails about supervision dates: when and where, never why or what of."""

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from institutions.outbox.kind import MailKind, Text

from .models import SupervisionDate


def text(mail, subject: str, still_true) -> Text | None:
    """The mail of that subject, while what it says of the date holds."""
    date = SupervisionDate.objects.select_related("supervisor").filter(pk=mail.about).first()
    if date is None or not still_true(date):
        return None
    url = settings.SITE_URL + reverse("supervision-date-detail", args=[date.uuid])
    context = {"date": date, "what": subject, "url": url, "SITE_NAME": settings.SITE_NAME}
    return Text(f"{settings.SITE_NAME}: {subject}", render_to_string("emails/supervision_date.txt", context))


def reminder(mail):
    return text(mail, _("holnap szupervízió"), lambda date: date.cancelled_at is None and not date.is_over)


def changed(mail):
    return text(mail, _("módosult egy szupervíziós alkalom"), lambda date: date.cancelled_at is None)


def cancelled(mail):
    return text(mail, _("elmarad egy szupervíziós alkalom"), lambda date: date.cancelled_at is not None)


REMINDER = MailKind(gettext_lazy("emlékeztető szupervízióra"), reminder, may_go_twice=True)
CHANGED = MailKind(gettext_lazy("szupervízió módosult"), changed, may_go_twice=True)
CANCELLED = MailKind(gettext_lazy("szupervízió elmarad"), cancelled, may_go_twice=True)
