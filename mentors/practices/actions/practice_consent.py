"""The institution's consent: asked by a signed link, given for exactly what was shown, taken back at any time."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _l

from institutions import links
from institutions.base.exceptions import Refused, grant
from institutions.base.text import in_one_line, tidied
from institutions.once.actions import once
from institutions.outbox.actions import mail as outbox
from institutions.outbox.kind import MailKind, Text

from ..models.practice import PUBLIC, GoodPractice, PracticeState
from ..models.practice_consent import ConsentState, PracticeConsent
from ..rules import may_answer_consent, may_ask_consent
from .practice import take_down
from .practice_content import content_of, hash_of, kept_of
from .practice_missing import MAIN_LANGUAGE, refuse_incomplete
from .practice_steps import Kind, locked, log, move

PURPOSE = "practice-consent"
ANSWERS = (ConsentState.AGREED, ConsentState.CORRECTED, ConsentState.DECLINED)
KINDS = {
    ConsentState.AGREED: Kind.CONSENTED,
    ConsentState.CORRECTED: Kind.CORRECTED,
    ConsentState.DECLINED: Kind.DECLINED,
}
BACK_TO_DRAFT = (PracticeState.COLLECTED, PracticeState.DRAFT, PracticeState.INSTITUTION_CONSENTED)


@once
def ask(practice: GoodPractice, *, by, email: str, name: str = "", language: str = "") -> PracticeConsent:
    """Sends somebody of the institution the link to what will be public; a link that was not answered yet is replaced.

    Raises NotGranted, Incomplete, Refused for a practice that was withdrawn by the institution's own word, and
    ValidationError.
    """
    practice = locked(practice)
    grant(may_ask_consent(by, practice))
    refuse_incomplete(practice, list(practice.texts.all()))
    supersede(practice)
    content = content_of(practice)
    consent = PracticeConsent(
        practice=practice,
        content=kept_of(content),
        content_hash=hash_of(practice, content),
        email=email,
        asked_name=name,
        asked_by=by,
    )
    consent.full_clean(validate_unique=False, validate_constraints=False)
    consent.save()
    if practice.state == PracticeState.COLLECTED:
        move(practice, PracticeState.DRAFT, Kind.DRAFTED, by=by)
    log(practice, Kind.CONSENT_ASKED, by=by)
    outbox.queue(
        kind="practice_consent",
        to=consent.email,
        cause=f"practice-consent:{consent.pk}",
        about=consent.pk,
        language=language or MAIN_LANGUAGE,
        by=by,
    )
    return consent


def supersede(practice: GoodPractice) -> None:
    """The question that waits, if any, is asked no more: its link says so."""
    practice.consents.filter(state=ConsentState.ASKED).update(state=ConsentState.SUPERSEDED)


def is_current(consent: PracticeConsent) -> bool:
    """Whether what it asks about is what would be published now."""
    return consent.content_hash == hash_of(consent.practice)


def shows_content(consent: PracticeConsent) -> bool:
    """Whether its page shows what it is about: a question that can be answered, a consent that stands."""
    return consent.state in (ConsentState.ASKED, ConsentState.AGREED) and is_current(consent)


@transaction.atomic
def answer(consent: PracticeConsent, *, state: str, signer_name: str, signer_role: str = "", words: str = "", by=None):
    """Writes the institution's answer, by whoever holds the link (`by` None) or speaks for it; the same answer again
    changes nothing.

    Raises NotGranted, Refused for a question that was answered otherwise, replaced, or is of an older text;
    ValidationError without a name, and for a correction or a refusal without words.
    """
    practice, consent = _locked(consent, by)
    said = {"signer_name": in_one_line(signer_name), "signer_role": in_one_line(signer_role), "words": tidied(words)}
    if consent.state == state and all(getattr(consent, name) == value for name, value in said.items()):
        return consent
    _refuse_unanswerable(consent)
    _check(state, said)
    for name, value in said.items():
        setattr(consent, name, value)
    consent.state, consent.answered_at = state, timezone.now()
    consent.full_clean(exclude=["practice"], validate_unique=False)
    consent.save()
    if state == ConsentState.AGREED and practice.state in BACK_TO_DRAFT:
        move(practice, PracticeState.INSTITUTION_CONSENTED, Kind.CONSENTED, by=by)
    elif state != ConsentState.AGREED and practice.state not in (*PUBLIC, PracticeState.WITHDRAWN):
        move(practice, PracticeState.DRAFT, KINDS[state], by=by)
    else:
        log(practice, KINDS[state], by=by)
    return consent


def _locked(consent: PracticeConsent, by) -> tuple[GoodPractice, PracticeConsent]:
    """Both for this transaction alone. Raises NotGranted for an account that does not speak for the institution."""
    practice = locked(consent.practice)
    consent = PracticeConsent.objects.select_for_update().get(pk=consent.pk)
    consent.practice = practice
    grant(by is None or may_answer_consent(by, consent))
    return practice, consent


def _refuse_unanswerable(consent: PracticeConsent) -> None:
    if consent.state == ConsentState.SUPERSEDED:
        raise Refused(_("Ehelyett újabb hivatkozást küldtünk: kérjük, azt nyissa meg."))
    if consent.state != ConsentState.ASKED:
        raise Refused(_("Erre már válaszoltak: a válasz megérkezett, és nem változott."))
    if not is_current(consent):
        raise Refused(_("A szöveg azóta megváltozott, ezért erre már nem lehet válaszolni. Új hivatkozást küldünk."))


def _check(state: str, said: dict) -> None:
    wrong = {}
    if not said["signer_name"]:
        wrong["signer_name"] = _("Írja be a nevét: így tudjuk, ki nyilatkozott az intézmény nevében.")
    if state not in ANSWERS:
        wrong["state"] = _("Válasszon egyet: hozzájárul, javítást kér, vagy nem járul hozzá.")
    if state != ConsentState.AGREED and not said["words"]:
        wrong["words"] = _("Írja le, mit javítsunk, vagy miért nem járul hozzá.")
    if wrong:
        raise ValidationError(wrong)


@transaction.atomic
def revoke(consent: PracticeConsent, *, reason: str = "", public_reason: str = "", by=None) -> PracticeConsent:
    """The institution takes its consent back, in the same way: a public practice is nowhere from now on. Once more
    changes nothing. Raises NotGranted, Refused where it never agreed, ValidationError.
    """
    practice, consent = _locked(consent, by)
    if consent.state == ConsentState.REVOKED:
        return consent
    if consent.state != ConsentState.AGREED:
        raise Refused(_("Ehhez nem járult hozzá, így nincs mit visszavonni."))
    consent.state, consent.revoked_at = ConsentState.REVOKED, timezone.now()
    consent.save(update_fields=["state", "revoked_at"])
    # What the same text may have been agreed to before counts no more either.
    older = practice.consents.filter(state=ConsentState.AGREED)
    older.update(state=ConsentState.REVOKED, revoked_at=consent.revoked_at)
    supersede(practice)
    note = tidied(reason) or _("Az intézmény visszavonta a hozzájárulását.")
    if practice.is_public:
        take_down(practice, Kind.REVOKED, by=by, reason=note, public_reason=public_reason)
    elif practice.state != PracticeState.WITHDRAWN:
        move(practice, PracticeState.DRAFT, Kind.REVOKED, by=by, note=note)
    return consent


def token_of(consent: PracticeConsent) -> str:
    """The end of the address that opens this question."""
    return links.sign(PURPOSE, consent.pk, consent.link_version)


def consent_of(token: str) -> PracticeConsent | None:
    """The question that an address opens; None for a forged one and one that was taken back."""
    read = links.read(PURPOSE, token)
    if read is None or not isinstance(read.key, int):
        return None
    found = consent_of_key(read.key)
    return found if found and found.link_version == read.version else None


def consent_of_key(key: int) -> PracticeConsent | None:
    """The question as it stands now, with its practice."""
    rows = PracticeConsent.objects.select_related("practice__settlement__county", "practice__institution")
    return rows.filter(pk=key).first()


def text_of(mail) -> Text | None:
    """The mail with the link; nothing where the question was answered or replaced meanwhile."""
    consent = PracticeConsent.objects.select_related("practice__institution", "asked_by").filter(pk=mail.about).first()
    if consent is None or consent.state != ConsentState.ASKED:
        return None
    title = consent.content["texts"].get(mail.language, consent.content["texts"][MAIN_LANGUAGE])["title"]
    told = {
        "consent": consent,
        "title": title,
        "url": settings.SITE_URL + reverse("practice-consent", args=[token_of(consent)]),
        "SITE_NAME": settings.SITE_NAME,
    }
    subject = _("Hozzájárulását kérjük: %(title)s") % {"title": title}
    return Text(subject, render_to_string("emails/practice_consent.txt", told))


MAIL = MailKind(_l("hozzájárulás kérése jó gyakorlathoz"), text_of, may_go_twice=True)
