"""The page of the outbox: what waits, what went, what was lost and why; sending again, stopping."""

import datetime

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.http import QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from institutions.base.exceptions import Refused
from institutions.base.rules import may_read_all_mail, may_retry_mail
from institutions.base.views import FilteredList

from .actions import mail as outbox
from .filters import MailFilter
from .kind import can_go_again, page_of
from .models import Mail

LATE = datetime.timedelta(minutes=10)
"""A mail that waits so long behind its time says that the job worker stands still, or that the mail server hangs."""


class MailList(FilteredList):
    """The outbox as far as the person reads it: all of it, or what they sent and was lost."""

    model = Mail
    filterset_class = MailFilter
    template_name = "institutions/mail/list.html"

    def get_context_data(self, **kwargs):
        reads_all = may_read_all_mail(self.request.user)
        late = reads_all and Mail.objects.queued().filter(next_try__lt=timezone.now() - LATE).exists()
        context = super().get_context_data(reads_all=reads_all, late=late, **kwargs)
        self.complete(context["rows"])
        return context

    def complete(self, rows):
        """Gives each row whose deed it was, the page of its record, and whether this person may send it again."""
        senders = {mail.caused_by for mail in rows} - {None}
        names = dict(get_user_model().objects.filter(pk__in=senders).values_list("pk", "name")) if senders else {}
        for mail in rows:
            mail.sender, mail.page = names.get(mail.caused_by, ""), page_of(mail)
            mail.can_retry = can_go_again(mail) and may_retry_mail(self.request.user, mail)


@require_POST
def mail_retry(request, pk):
    """Queues a lost or stopped mail again."""
    mail = get_object_or_404(Mail.objects.of(request.user), pk=pk)
    return answer(request, mail, outbox.retry, _("Újra sorba állt, hamarosan elküldjük."))


@require_POST
def mail_stop(request, pk):
    """Keeps a waiting mail from leaving."""
    mail = get_object_or_404(Mail.objects.of(request.user), pk=pk)
    return answer(request, mail, outbox.stop, _("Megállítottuk: ez a levél nem megy ki."))


def answer(request, mail, act, done: str):
    """Does it, says so, and goes back to where the button was: the list as it was filtered, or the mail's record."""
    try:
        act(mail, by=request.user)
    except Refused as refused:
        messages.warning(request, str(refused))
    else:
        messages.success(request, done)
    if request.POST.get("next") == "record" and page_of(mail):
        return redirect(page_of(mail))
    filters = QueryDict(request.POST.get("filters", "")).urlencode()
    return redirect(f"{reverse('mail-list')}{'?' if filters else ''}{filters}")
