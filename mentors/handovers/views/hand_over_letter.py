"""Pages of hand-over letters: to read, to print, to edit, to sign."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import UpdateView

from institutions.base.exceptions import Conflict, Refused, grant
from institutions.base.views import PlainActionForm
from institutions.once.views import Edits

from .. import rules
from ..actions import hand_over_letter as letters
from ..forms import LetterForm
from ..models.hand_over import HandOver
from ..models.hand_over_letter import HandOverLetter


def readable(request, uuid):
    """The letters of a hand-over that the person may read, with all that stands in them."""
    related = (
        "community__settlement",
        "changed_by",
        *(f"hand_over__{one}" for one in ("county", "from_mentor", "to_mentor")),
    )
    return HandOverLetter.objects.visible_to(request.user).filter(hand_over__uuid=uuid).select_related(*related)


@require_safe
def hand_over_letter(request, uuid, pk):
    """One letter; to the successor with the button that signs it, and the way to the next one."""
    found = get_object_or_404(readable(request, uuid), pk=pk)
    made = found.hand_over
    is_open = not found.signed_at and not made.undone_at
    signs = not made.undone_at and rules.may_sign_letter(request.user, made)
    context = {
        "letter": found,
        "hand_over": made,
        "may_edit": is_open and rules.may_edit_letter(request.user, made),
        "may_sign": is_open and signs,
        "has_signed": signs and found.signed_at,
        "next_letter": next_to_sign(request.user, found) if signs else None,
    }
    return render(request, "mentors/hand_over/letter.html", context)


def next_to_sign(user, letter: HandOverLetter) -> HandOverLetter | None:
    """The next letter that waits for the person: of the same hand-over, else of another one."""
    rows = HandOverLetter.objects.waiting_for(user).exclude(pk=letter.pk).select_related("hand_over", "community")
    return rows.filter(hand_over=letter.hand_over_id).first() or rows.first()


@require_safe
def hand_over_letters(request, uuid):
    """Every letter of a hand-over on one page, for printing."""
    made = get_object_or_404(HandOver.objects.visible_to(request.user), uuid=uuid)
    context = {"hand_over": made, "letters": readable(request, uuid)}
    return render(request, "mentors/hand_over/letters.html", context)


class HandOverLetterEdit(Edits, PlainActionForm, UpdateView):
    """Its words, by whoever leaves or the coordinator."""

    form_class = LetterForm
    template_name = "mentors/hand_over/letter_edit.html"

    def get_object(self, queryset=None):
        found = get_object_or_404(readable(self.request, self.kwargs["uuid"]), pk=self.kwargs["pk"])
        grant(rules.may_edit_letter(self.request.user, found.hand_over))
        self.was_open = not found.signed_at and not found.hand_over.undone_at
        return found

    def get(self, request, *args, **kwargs):
        answer = super().get(request, *args, **kwargs)
        return answer if self.was_open else self.closed()

    def closed(self, why=""):
        messages.warning(self.request, why or _("Ez a levél már nem módosítható."))
        return redirect("hand-over-letter", self.kwargs["uuid"], self.kwargs["pk"])

    def get_context_data(self, **kwargs):
        return super().get_context_data(letter=self.object, **kwargs)

    def act(self, form):
        try:
            letters.edit(self.object, by=self.request.user, **form.cleaned_data)
        except Conflict:
            raise
        except Refused as refusal:
            return self.closed(str(refusal))
        messages.success(self.request, _("Elmentettük a levelet."))
        return redirect("hand-over-letter", self.kwargs["uuid"], self.kwargs["pk"])


@require_POST
def hand_over_letter_sign(request, uuid, pk):
    """The successor signs what they read."""
    found = get_object_or_404(readable(request, uuid), pk=pk)
    read = request.POST.get("revision", "")
    revision = int(read) if read.isascii() and read.isdigit() and len(read) < 10 else 0
    try:
        letters.sign(found, by=request.user, revision=revision)
        messages.success(request, _("Aláírta a levelet. Mostantól senki sem módosíthatja."))
    except Conflict:
        messages.warning(request, _("A levél közben változott. Olvassa el újra, és utána írja alá."))
    except Refused as refusal:
        messages.warning(request, str(refusal))
    return redirect("hand-over-letter", uuid, pk)
