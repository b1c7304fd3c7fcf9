"""Pages of issues: the archive for everybody; where editors put one together, look at it, send it and stop it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import CreateView, UpdateView

from institutions.base.exceptions import Conflict, Refused, grant
from institutions.base.views import ActionForm, FilteredList, add_errors
from institutions.once.views import Edits, Enters
from institutions.outbox.kind import Text

from .. import mails, queries, rules
from ..actions import issues, sending
from ..columns import COLUMNS
from ..filters import IssueFilter
from ..forms import IssueForm, SendForm
from ..inlines import ISSUE
from ..models.issue import Issue

LETTER_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
"""A letter has its style sheet within, for a mail has no other, and nothing else."""


class IssueList(FilteredList):
    """The archive; for editors and the lead also what is being written."""

    model = Issue
    filterset_class = IssueFilter
    template_name = "events/issue/list.html"
    columns = COLUMNS
    page_size = 24

    def get_context_data(self, **kwargs):
        user = self.request.user
        reads = rules.may_read_figures(user)
        return super().get_context_data(may_create=rules.may_write(user), reads_figures=reads, **kwargs)


class IssueCreate(Enters, ActionForm, CreateView):
    form_class = IssueForm
    template_name = "events/issue/create.html"

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_write(request.user))
        return super().dispatch(request, *args, **kwargs)

    def act(self, form):
        issue, is_new = issues.compose(by=self.request.user, **form.cleaned_data)
        made = _("Elmentettük a piszkozatot.")
        messages.success(self.request, made if is_new else _("Ezt a piszkozatot már elmentettük."))
        return redirect(self.url_of(issue))

    def url_of(self, record):
        return reverse("issue-desk", args=[record.slug])


class IssueEdit(Edits, ActionForm, UpdateView):
    form_class = IssueForm
    template_name = "events/issue/edit.html"

    def get_queryset(self):
        return Issue.objects.visible_to(self.request.user)

    def get_object(self, queryset=None):
        grant(rules.may_write(self.request.user))
        return super().get_object(queryset)

    def get(self, request, *args, **kwargs):
        issue = self.get_object()
        if why := rules.why_frozen(issue):
            messages.error(request, why)
            return redirect("issue-desk", issue.slug)
        return super().get(request, *args, **kwargs)

    def act(self, form):
        issues.update(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("issue-desk", self.object.slug)


def find(request, slug) -> Issue:
    """An issue that the person may read. Raises Http404."""
    issue = Issue.objects.visible_to(request.user).select_related("county").filter(slug=slug).first()
    grant(issue is not None)
    return issue


def of_readers(request, slug) -> Issue:
    """The same for whom its figures concern."""
    issue = find(request, slug)
    grant(rules.may_read_figures(request.user))
    return issue


@require_safe
@login_not_required
def issue_detail(request, slug):
    """The issue as a page of the archive: what was withdrawn since stands there no more."""
    issue = find(request, slug)
    with translation.override(issue.language):
        pieces = queries.pieces_of(issue)
    context = {"issue": issue, "pieces": pieces, "reads_figures": rules.may_read_figures(request.user)}
    return render(request, "events/issue/detail.html", context)


@require_safe
def issue_desk(request, slug):
    """Where an issue is put together and sent, with what became of it in numbers."""
    issue = of_readers(request, slug)
    labels = dict(sending.Mail.State.choices)
    figures = sending.figures_of(issue) or issue.figures
    context = {
        "record": issue,
        "noun": "issue",
        "sections": [(kind, queries.to_edit(kind.of(issue))) for kind in ISSUE.kinds.values()],
        "may_write": rules.may_write(request.user),
        "may_edit": rules.may_edit(request.user, issue),
        "frozen": rules.why_frozen(issue) if rules.may_write(request.user) else "",
        "readers": sending.readers_of(issue).count(),
        "figures": [(label, figures[state]) for state, label in labels.items() if state in figures],
        "offered": queries.offered(issue) if rules.may_edit(request.user, issue) else {},
    }
    return render(request, "events/issue/desk.html", context)


@require_safe
def issue_mail(request, slug):
    """The letter as mail programs show it; `?as=text` in plain text."""
    issue = of_readers(request, slug)
    text: Text = mails.text_of(issue, None)
    if request.GET.get("as") == "text":
        return HttpResponse(text.body, content_type="text/plain; charset=utf-8")
    return HttpResponse(text.html, headers={"Content-Security-Policy": LETTER_POLICY})


def issue_schedule(request, slug):
    """A page with one small form: sending now, or at a moment."""
    issue = find(request, slug)
    grant(rules.may_write(request.user))
    form = SendForm(request.POST or None, issue=issue)
    if request.method == "POST" and form.is_valid():
        try:
            issues.schedule(issue, by=request.user, **form.cleaned_data)
            messages.success(request, _("A hírlevelet a megadott időben elkezdjük küldeni."))
            return redirect("issue-desk", slug)
        except ValidationError as error:
            add_errors(form, error)
        except Refused as refused:
            form.add_error(None, str(refused))
            if isinstance(refused, Conflict):
                # What stands now is on the issue's page: sent again, this holds.
                form.data = form.data.copy()
                form.data["revision"] = Issue.objects.get(pk=issue.pk).revision
    context = {"form": form, "issue": issue, "readers": sending.readers_of(issue).count()}
    return render(request, "events/issue/schedule.html", context)


def press(request, slug, act, told: str):
    """A button of the desk: does it, says so or why not."""
    issue = find(request, slug)
    try:
        act(issue, by=request.user)
        messages.success(request, told)
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect("issue-desk", slug)


@require_POST
def issue_unschedule(request, slug):
    """Makes a draft of it again."""
    return press(request, slug, issues.unschedule, _("Újra piszkozat: magától nem megy ki."))


@require_POST
def issue_stop(request, slug):
    """Keeps back what has not left."""
    return press(request, slug, issues.stop, _("Leállítottuk: ami még nem ment ki, már nem is megy."))


@require_POST
def issue_test(request, slug):
    """Sends it to the editor alone."""
    return press(request, slug, issues.send_test, _("Elküldtük az Ön címére."))


@require_POST
def issue_withdraw(request, slug):
    """Takes it from the archive; a second press puts it back."""
    hidden = not find(request, slug).is_withdrawn
    told = _("Kivettük az archívumból.") if hidden else _("Visszatettük az archívumba.")
    return press(request, slug, lambda issue, by: issues.withdraw(issue, by=by, hidden=hidden), told)
