"""Where a practice begins: the form, from the page and from a phone's queue."""

from uuid import uuid4

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import FormView

from institutions.base.exceptions import Conflict, grant
from institutions.base.negotiation import wants_json
from institutions.base.views import PlainActionForm
from institutions.once.views import Enters
from mentors.visits.views import visit_answers as answers

from ..actions import practice as practices
from ..forms.practice import COLLECTED, PracticeCreateForm
from ..models.practice import GoodPractice
from ..rules import may_collect, may_collect_in
from .practice_on_page import from_visit, visit_of


class PracticeCreate(Enters, PlainActionForm, FormView):
    """Editors begin a draft; mentors write down what they found, on a visit (`?visit=`) or without one. Kept by their
    phones like a visit, and sent by the same queue, which is told as JSON.
    """

    form_class = PracticeCreateForm
    template_name = "mentors/practice/create.html"

    def dispatch(self, request, *args, **kwargs):
        grant(may_collect(request.user))
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def as_json(self) -> bool:
        return wants_json(self.request)

    def get_initial(self):
        return {"uuid": uuid4()} | from_visit(self.request)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        collected = [context["form"][name] for name in COLLECTED]
        return context | {"collected": collected, "written": any(one.errors or one.value() for one in collected)}

    def post(self, request, *args, **kwargs):
        if reason := answers.not_taken(request):
            return self.not_taken(self.get_form(), *reason)
        return super().post(request, *args, **kwargs)

    def act(self, form):
        facts = dict(form.cleaned_data)
        if not may_collect_in(self.request.user, facts["settlement"].county_id):
            raise ValidationError({"settlement": _("Csak a saját megyéjében gyűjthet.")})
        facts["visit"] = visit_of(self.request.user, facts["visit"])
        words = {name: facts.pop(name) for name in COLLECTED}
        practice, is_new = practices.create(by=self.request.user, words=words, **facts)
        return self.stored(practice, facts["title"], is_new)

    def stored(self, practice: GoodPractice, title: str, is_new: bool):
        url = reverse("practice-text-edit", args=[practice.slug, practices.MAIN_LANGUAGE])
        if self.as_json:
            body = {"uuid": str(practice.uuid), "place": title, "url": url, "notes": []}
            body |= {"date": timezone.localdate(practice.created_at).isoformat()}
            body |= {"server_time": timezone.now().isoformat()}
            return JsonResponse(body, status=201 if is_new else 200)
        began = _("Elkezdtük. Írja meg a szöveget, aztán pontosítsa az adatokat.")
        messages.success(self.request, began if is_new else _("Ezt a piszkozatot már elkezdte."))
        return redirect(url)

    def form_invalid(self, form):
        return answers.wrong(form) if self.as_json else super().form_invalid(form)

    def not_taken(self, form, code: str, message: str):
        """With the words on top, and what was typed still in the form."""
        if self.as_json:
            return answers.problem(code, message)
        form.add_error(None, message)
        return super().form_invalid(form)

    def conflict(self, form, conflict: Conflict):
        """A phone is told where the first sending's practice is, if it is the person's to read."""
        if not self.as_json:
            return super().conflict(form, conflict)
        made = GoodPractice.objects.visible_to(self.request.user).filter(pk=conflict.present.pk).first()
        return answers.problem("taken", str(conflict), url=self.url_of(made) if made else "")

    def url_of(self, record):
        return reverse("practice-preview", args=[record.slug])
