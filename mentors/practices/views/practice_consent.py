"""The institution's own page, opened by a signed link and by nothing else; and who sends it."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods
from django.views.generic import FormView

from institutions.base.exceptions import Refused, grant
from institutions.base.views import PlainActionForm, add_errors
from institutions.once.views import Enters

from ..actions import practice_consent as consents
from ..actions.practice_content import as_files
from ..actions.practice_shelf import article_of
from ..forms.practice_way import ConsentAnswerForm, ConsentAskForm, ConsentRevokeForm
from ..models.practice_consent import ConsentState, PracticeConsent
from ..models.practice_text import PracticeText
from ..queries import way_of
from ..rules import may_ask_consent
from .practice_cards import article
from .practice_editing import working


class PracticeConsentAsk(Enters, PlainActionForm, FormView):
    """Asking somebody of the institution; the link goes by mail."""

    form_class = ConsentAskForm
    template_name = "mentors/practice/consent_ask.html"

    def dispatch(self, request, *args, **kwargs):
        self.practice = working(request, kwargs["slug"])
        grant(may_ask_consent(request.user, self.practice))
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        return {"email": self.practice.contact_email, "name": self.practice.contact_name}

    def act(self, form):
        consent, is_new = consents.ask(self.practice, by=self.request.user, **form.cleaned_data)
        sent = _("Elküldtük a hivatkozást ide: %(email)s.") % {"email": consent.email}
        messages.success(self.request, sent if is_new else _("Ezt a hivatkozást már elküldtük."))
        return redirect("practice-preview", self.practice.slug)

    def url_of(self, record):
        return reverse("practice-preview", args=[record.practice.slug])

    def get_context_data(self, **kwargs):
        return super().get_context_data(practice=self.practice, **kwargs)


@never_cache
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def practice_consent(request, token):
    """GET shows what will be public and asks; POST answers, or takes the consent back. The link is the proof, and all
    that it can do is this.
    """
    consent = consents.consent_of(token)
    if consent is None:
        raise Http404
    if request.method == "POST":
        return _revoke(request, consent) if "revoke" in request.POST else _answer(request, consent)
    return consent_page(request, consent)


def _answer(request, consent: PracticeConsent):
    form = ConsentAnswerForm(request.POST)
    if not form.is_valid():
        return consent_page(request, consent, answer=form)
    try:
        consents.answer(consent, **form.cleaned_data)
    except ValidationError as error:
        add_errors(form, error)
        return consent_page(request, consent, answer=form)
    except Refused as refused:
        form.add_error(None, str(refused))
        return consent_page(request, consents.consent_of_key(consent.pk), answer=form, status=409)
    return redirect(request.path)


def _revoke(request, consent: PracticeConsent):
    form = ConsentRevokeForm(request.POST)
    if not form.is_valid():
        return consent_page(request, consent, revocation=form)
    try:
        consents.revoke(consent, **form.cleaned_data)
    except Refused as refused:
        form.add_error(None, str(refused))
        return consent_page(request, consents.consent_of_key(consent.pk), revocation=form, status=409)
    return redirect(request.path)


def consent_page(request, consent: PracticeConsent, *, answer=None, revocation=None, status=200):
    """The page: the question with all that will be public, or what became of it."""
    current = consents.is_current(consent)
    asks = consent.state == ConsentState.ASKED and current
    shown = current and consent.state in (ConsentState.ASKED, ConsentState.AGREED)
    return render(
        request,
        "mentors/practice/consent.html",
        {
            "consent": consent,
            "token": consents.token_of(consent),
            "practice": consent.practice,
            "way": way_of(consent.practice),
            "asks": asks,
            "is_current": current,
            "texts": texts_of(consent) if shown else [],
            "pictures": consent.practice.photos.select_related("upload") if shown else [],
            "files": as_files(consent.practice.attachments.select_related("upload")) if shown else [],
            "contact": consent.practice if shown else None,
            "form": answer or (ConsentAnswerForm() if asks else None),
            "revocation": revocation or (ConsentRevokeForm() if consent.state == ConsentState.AGREED else None),
        },
        status=status,
    )


def texts_of(consent: PracticeConsent) -> list[dict]:
    """Each text that was asked about, as visitors will read it."""
    found = []
    for language, words in consent.content["texts"].items():
        text = PracticeText(language=language, **words)
        shown = article({"title": text.title, "lead": text.lead}, article_of(text), language)
        found.append(shown | {"lang": language})
    return found
