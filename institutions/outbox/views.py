"""The page of the outbox: what waits, what went, what was lost and why; sending again, stopping."""

import datetime
import logging

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.db import DatabaseError
from django.http import QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import DetailView, UpdateView

from institutions.base.exceptions import Refused, get_granted_or_404
from institutions.base.views import FilteredList, PlainActionForm
from institutions.once.views import Edits

from .actions import mail as outbox
from .actions import words
from .columns import COLUMNS
from .filters import MailFilter
from .forms import MailForm
from .kind import can_go_again, page_of
from .models import Mail
from .rules import may_edit_mail, may_read_all_mail, may_retry_mail, may_stop_mail, organises_mail

logger = logging.getLogger(__name__)
LATE = datetime.timedelta(minutes=10)
"""A mail that waits so long behind its time says that the job worker stands still, or that the mail server hangs."""


class MailList(FilteredList):
    """The outbox as far as the person reads it: all of it, or what they sent and was lost."""

    model = Mail
    filterset_class = MailFilter
    template_name = "institutions/mail/list.html"
    columns = COLUMNS

    def get_context_data(self, **kwargs):
        reads_all = organises_mail(self.request.user)
        late = (
            may_read_all_mail(self.request.user)
            and Mail.objects.queued().filter(next_try__lt=timezone.now() - LATE).exists()
        )
        return super().get_context_data(reads_all=reads_all, late=late, **kwargs)

    def dress(self, rows):
        """Gives each row whose deed it was, the page of its record, and whether this person may send it again."""
        senders = {mail.caused_by for mail in rows} - {None}
        names = dict(get_user_model().objects.filter(pk__in=senders).values_list("pk", "name")) if senders else {}
        organised = Mail.objects.organised_by(self.request.user).filter(pk__in=[mail.pk for mail in rows])
        organised = set(organised.values_list("pk", flat=True)) if rows else set()
        for mail in rows:
            mail.sender, mail.page = names.get(mail.caused_by, ""), page_of(mail)
            mail.is_organised = mail.pk in organised
            own = mail.caused_by == self.request.user.pk and mail.state != Mail.State.STOPPED
            mail.can_retry = can_go_again(mail) and (mail.is_organised or own)


class MailDetail(DetailView):
    """One mail: what becomes of it, and its words as they would go now, for whoever organises what it is about."""

    model = Mail
    template_name = "institutions/mail/detail.html"

    def get_queryset(self):
        return Mail.objects.visible_to(self.request.user)

    def get_context_data(self, **kwargs):
        mail, user = self.object, self.request.user
        may_edit = may_edit_mail(user, mail)
        text, is_broken = written(mail) if may_edit and mail.is_queued else (None, False)
        return super().get_context_data(
            page=page_of(mail),
            text=text,
            body=words.without_links(text.body) if text else "",
            is_broken=is_broken,
            is_moot=may_edit and mail.is_queued and not text and not is_broken,
            may_edit=may_edit and mail.is_queued and not is_broken,
            may_stop=may_stop_mail(user, mail),
            may_retry=can_go_again(mail) and may_retry_mail(user, mail),
            **kwargs,
        )


def written(mail):
    """Its words as they would go now, and whether the feature failed to write them (the list then tells why)."""
    try:
        return words.text_of(mail), False
    except DatabaseError:
        raise
    except Exception:
        logger.exception("a mail (%s) could not be shown", mail.kind)
        return None, True


class MailEdit(Edits, PlainActionForm, UpdateView):
    """Own words in place of the kind's, while it waits."""

    form_class = MailForm
    template_name = "institutions/mail/edit.html"

    def get_object(self, queryset=None):
        rows = Mail.objects.visible_to(self.request.user)
        return get_granted_or_404(rows, self.request.user, may_edit_mail, pk=self.kwargs["pk"])

    def act(self, form):
        outbox.rewrite(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük: a levél ezzel a szöveggel megy ki."))
        return redirect("mail-detail", self.object.pk)


@require_POST
def mail_bounced(request, pk):
    """Marks a mail as come back."""
    mail = get_object_or_404(Mail.objects.visible_to(request.user), pk=pk)
    if outbox.bounced(mail, hard=True, by=request.user):
        messages.success(request, _("Megjelöltük: visszapattant."))
    else:
        messages.warning(request, _("Ez a levél nem ment el, vagy már jelezték, hogy visszapattant."))
    return redirect("mail-detail", pk)


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
    if request.POST.get("next") == "mail":
        return redirect("mail-detail", mail.pk)
    if request.POST.get("next") == "record" and page_of(mail):
        return redirect(page_of(mail))
    filters = QueryDict(request.POST.get("filters", "")).urlencode()
    return redirect(f"{reverse('mail-list')}{'?' if filters else ''}{filters}")
