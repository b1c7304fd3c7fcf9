"""The steps of a practice between the notebook and the shelf: each a page with its form, or a press."""

import uuid

import pghistory
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import FormView

from institutions.base.exceptions import Refused, grant
from institutions.base.views import PlainActionForm
from institutions.once.views import Enters

from ..actions import practice_review as reviews
from ..actions.practice_erasing import erase_name, left_alike
from ..forms.practice_way import AssignForm, CommentForm, DecisionForm, NameEraseForm, SkipForm
from ..models.practice_review import PracticeComment
from ..rules import may_comment, may_edit_practices, may_erase_names, may_review_as_expert, may_review_for_county
from .practice_editing import working

MOST_TOLD = 20


class StepForm(PlainActionForm, FormView):
    """A step with a form, over one practice."""

    def may(self, user, practice) -> bool:
        raise NotImplementedError

    def dispatch(self, request, *args, **kwargs):
        self.practice = working(request, kwargs["slug"])
        grant(self.may(request.user, self.practice))
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(practice=self.practice, **kwargs)

    def url_of(self, record):
        return reverse("practice-preview", args=[self.practice.slug])

    def told(self, words: str):
        messages.success(self.request, words)
        return redirect("practice-preview", self.practice.slug)


class PracticeCounty(StepForm):
    """The county's decision."""

    form_class = DecisionForm
    template_name = "mentors/practice/county.html"
    may = staticmethod(may_review_for_county)

    def act(self, form):
        reviews.decide_for_county(self.practice, by=self.request.user, **form.cleaned_data)
        passed = form.cleaned_data["passes"]
        return self.told(_("Jóváhagyta: a lektor következik.") if passed else _("Visszaküldte javításra."))


class PracticeAssign(Enters, StepForm):
    """An editor chooses the expert."""

    form_class = AssignForm
    template_name = "mentors/practice/assign.html"

    def may(self, user, practice):
        return may_edit_practices(user)

    def act(self, form):
        review, _is_new = reviews.assign(self.practice, by=self.request.user, **form.cleaned_data)
        return self.told(_("Felkérte lektornak: %(name)s.") % {"name": review.expert.name})


class PracticeLector(StepForm):
    """The expert's decision."""

    form_class = DecisionForm
    template_name = "mentors/practice/lector.html"
    may = staticmethod(may_review_as_expert)

    def act(self, form):
        reviews.decide_as_expert(self.practice, by=self.request.user, **form.cleaned_data)
        passed = form.cleaned_data["passes"]
        return self.told(_("Jóváhagyta: a szerkesztő közzéteheti.") if passed else _("Visszaküldte javításra."))


class PracticeSkip(StepForm):
    """An editor lets a review go."""

    form_class = SkipForm
    template_name = "mentors/practice/skip.html"

    def may(self, user, practice):
        return may_edit_practices(user)

    def act(self, form):
        reviews.skip(self.practice, by=self.request.user, **form.cleaned_data)
        return self.told(_("Ez az ellenőrzés elmarad; az okát feljegyeztük."))


class PracticeNameErase(StepForm):
    """Taking somebody's name out of every version."""

    form_class = NameEraseForm
    template_name = "mentors/practice/name_erase.html"

    def may(self, user, practice):
        return may_erase_names(user)

    def act(self, form):
        # The trail notes the address of each change: this one may have the name in it, and is given up then.
        pghistory.context(url=reverse("practice-editing"))
        number = erase_name(self.practice, by=self.request.user, **form.cleaned_data)
        self.practice.refresh_from_db(fields=["slug"])
        told = _("Töröltük a nevet, %(n)s helyen.") % {"n": number}
        if left := left_alike(self.practice, form.cleaned_data["name"]):
            asked = _("Meghagytuk, mert más nevének látszik: %(names)s. Ha mégis ugyanaz az ember, törölje így is.")
            messages.warning(self.request, asked % {"names": ", ".join(left[:MOST_TOLD])})
        return self.told(told if number else _("Ez a név egyik változatban sem szerepelt."))


def press(request, slug: str, act, told: str):
    """A step without a form; what is refused is said on the page."""
    practice = working(request, slug)
    try:
        act(practice, by=request.user)
        messages.success(request, told)
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect("practice-preview", slug)


@require_POST
def practice_hand_in(request, slug):
    return press(request, slug, reviews.hand_in, _("Átadta a szerkesztőnek: mostantól piszkozat."))


@require_POST
def practice_send_on(request, slug):
    return press(request, slug, reviews.send_on, _("Továbbküldte ellenőrzésre."))


@require_POST
def practice_comment(request, slug):
    """A word beside a paragraph; the answer leads back to it."""
    practice = working(request, slug)
    grant(may_comment(request.user, practice))
    form = CommentForm(request.POST)
    if not form.is_valid():
        messages.error(request, " ".join(one for errors in form.errors.values() for one in errors))
        return redirect("practice-preview", slug)
    data = form.cleaned_data
    try:
        reviews.comment(practice, by=request.user, **data | {"uuid": data["uuid"] or uuid.uuid4()})
        messages.success(request, _("Feljegyeztük a megjegyzést."))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect(f"{reverse('practice-preview', args=[slug])}?text={data['language']}#part-{data['section']}")


@require_POST
def practice_comment_resolve(request, slug, uuid):
    practice = working(request, slug)
    reviews.resolve(get_object_or_404(PracticeComment, practice=practice, uuid=uuid), by=request.user)
    messages.success(request, _("A megjegyzést elintézettnek jelölte."))
    return redirect("practice-preview", slug)
