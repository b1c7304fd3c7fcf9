"""The institution's own page, opened by a signed link or by who speaks for it; and who sends it."""

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
from ..forms.practice_way import ConsentAnswerForm, ConsentAskForm, ConsentRevokeForm, OwnConsentForm
from ..models.practice_consent import ConsentState, PracticeConsent
from ..models.practice_text import PracticeText
from ..queries import way_of
from ..rules import may_answer_consent, may_ask_consent
from .practice_cards import article
from .practice_editing import working

BY_LINK, OWN, LONGEST_NAME = "practice-consent", "practice-consent-own", 120


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
    return _stepped(request, consent) if request.method == "POST" else consent_page(request, consent)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def practice_consent_own(request, pk):
    """The same for who speaks for the institution: their account is the proof, and no mail is needed."""
    consent, by = own_consent(request, pk), request.user
    return _stepped(request, consent, by) if request.method == "POST" else consent_page(request, consent, by)


def own_consent(request, pk: int) -> PracticeConsent:
    """What the institution was asked, for who speaks for it. Raises Http404."""
    consent = consents.consent_of_key(pk)
    grant(consent is not None and may_answer_consent(request.user, consent))
    return consent


def _stepped(request, consent: PracticeConsent, by=None):
    """Answers, or takes the consent back (`by` None: who holds the link); what cannot be done is said on the page."""
    is_revoked = "revoke" in request.POST
    form = ConsentRevokeForm(request.POST) if is_revoked else _answer_form(by, request.POST)
    name, act = ("revocation", consents.revoke) if is_revoked else ("answer", consents.answer)
    if not form.is_valid():
        return consent_page(request, consent, by, **{name: form})
    said = form.cleaned_data
    if by and not is_revoked:
        said = said | {"signer_name": by.name[:LONGEST_NAME]}
    try:
        act(consent, by=by, **said)
    except ValidationError as error:
        add_errors(form, error)
        return consent_page(request, consent, by, **{name: form})
    except Refused as refused:
        form.add_error(None, str(refused))
        return consent_page(request, consents.consent_of_key(consent.pk), by, status=409, **{name: form})
    return redirect(request.path)


def _answer_form(by, data=None) -> ConsentAnswerForm:
    return (OwnConsentForm if by else ConsentAnswerForm)(data)


def consent_page(request, consent: PracticeConsent, by=None, *, answer=None, revocation=None, status=200):
    """The page: the question with all that will be public, or what became of it."""
    current = consents.is_current(consent)
    asks = consent.state == ConsentState.ASKED and current
    shown = consents.shows_content(consent)
    return render(
        request,
        "mentors/practice/consent.html",
        {
            "consent": consent,
            "is_own": by is not None,
            "newer": newer_than(consent, by),
            "practice": consent.practice,
            "way": way_of(consent.practice),
            "asks": asks,
            "is_current": current,
            "texts": texts_of(consent) if shown else [],
            **(files_of(consent, by) if shown else {}),
            "contact": consent.practice if shown else None,
            "form": answer or (_answer_form(by) if asks else None),
            "revocation": revocation or (ConsentRevokeForm() if consent.state == ConsentState.AGREED else None),
        },
        status=status,
    )


def newer_than(consent: PracticeConsent, by) -> PracticeConsent | None:
    """What the institution was asked about the practice since, where an account opened the page."""
    rows = PracticeConsent.objects.visible_to(by) if by else PracticeConsent.objects.none()
    return rows.filter(practice=consent.practice, pk__gt=consent.pk).first()


def files_of(consent: PracticeConsent, by) -> dict:
    """The pictures and attachments of the practice, each with the address by which the page shows it."""
    door, key = (OWN, consent.pk) if by else (BY_LINK, consents.token_of(consent))
    practice = consent.practice
    pictures = practice.photos.select_related("upload")
    files = as_files(practice.attachments.select_related("upload"))
    return {
        "pictures": [(photo, reverse(f"{door}-picture", args=[key, photo.uuid])) for photo in pictures],
        "files": [(file, reverse(f"{door}-file", args=[key, file["uuid"]])) for file in files],
    }


def texts_of(consent: PracticeConsent) -> list[dict]:
    """Each text that was asked about, as visitors will read it."""
    found = []
    for language, words in consent.content["texts"].items():
        text = PracticeText(language=language, **words)
        shown = article({"title": text.title, "lead": text.lead}, article_of(text), language)
        found.append(shown | {"lang": language})
    return found
