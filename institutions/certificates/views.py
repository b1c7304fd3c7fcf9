"""The page that verifies a certificate, for whoever has its code, and the certificate itself on paper."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from institutions import pdf
from institutions.base.exceptions import grant
from institutions.base.qr import qr_path

from .models import Certificate


def found_by(code: str) -> Certificate:
    certificate = Certificate.objects.by_code(code)
    grant(certificate is not None)
    return certificate


@require_safe
@login_not_required
def certificate_detail(request, code):
    """What stands on it, and whether it is valid. Nothing else is told, and no search engine keeps it."""
    certificate = found_by(code)
    if certificate.code != code:
        return redirect(certificate)
    response = render(request, "institutions/certificate/detail.html", {"certificate": certificate})
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Cache-Control"] = "private, no-store"
    return response


@require_safe
@login_not_required
def certificate_pdf(request, code):
    """The certificate on paper; one that was revoked is printed no more, its page says why."""
    certificate = found_by(code)
    if not certificate.is_valid:
        return redirect(certificate)
    return pdf.answer(on_paper(certificate), f"kalaka-{certificate.code}")


def on_paper(certificate: Certificate) -> bytes:
    """Its file, in its own language."""
    address = f"{settings.SITE_URL}{certificate.get_absolute_url()}"
    with translation.override(certificate.language):
        data = {
            "lang": certificate.language,
            "title": capfirst(certificate.get_kind_display()),
            "site": settings.SITE_NAME,
            "name": certificate.name,
            "facts": list(certificate.facts.items()),
            "issued": _("Kiállítva: %(day)s") % {"day": date_format(localdate(certificate.issued_at))},
            "verify": _("Az igazolás érvényessége itt ellenőrizhető:"),
            "code": certificate.code,
            "address": address,
            "qr": qr_image(address),
            "qr_alt": _("Az ellenőrző oldal címe QR-kódként"),
        }
    return pdf.make("certificate", data)


def qr_image(text: str) -> str:
    """The code as SVG."""
    side, path = qr_path(text)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="{path}"/></svg>'
