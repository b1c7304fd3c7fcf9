"""Kinds of parts that events, projects and posts share."""

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from institutions.bodies.actions import saved
from institutions.bodies.forms import BodyField
from institutions.parts.kind import Kind, Owner
from institutions.uploads.actions import discard, take
from mentors.practices.forms.published import PracticeField

from . import rules
from .models import BodyRole, Funding, FundingText

MATERIAL = ("title", "kind", "language", "url", "alt", "credit", "licence", "position")


def name_body(part: BodyRole, fields: dict, by) -> None:
    """The body with its row, and the name it has today where none was given."""
    part.body = saved(part.body)
    part.name_then = part.name_then or part.body.name


def organisations(model, owner: str) -> Kind:
    return Kind(
        "organisations",
        model,
        ("body", "role", "name_then", "position"),
        owner,
        _("Szervező, partner, támogató"),
        form_fields={"body": lambda: BodyField(label=_("Szervezet"))},
        fill=name_body,
    )


def countries(model, owner: str) -> Kind:
    return Kind("countries", model, ("country", "number", "about"), owner, _("Résztvevők országonként"))


def practices(model, owner: str) -> Kind:
    return Kind(
        "practices",
        model,
        ("practice", "position"),
        owner,
        _("Jó gyakorlat"),
        form_fields={"practice": PracticeField},
    )


def keep_file(part, fields: dict, by) -> None:
    """The file that came with the form."""
    if file := fields.get("file"):
        if part.upload_id:
            raise ValidationError({"file": _("Ennek már van fájlja: vegyen fel egy újat.")})
        part.upload = take(file, by=by)


def drop_file(part) -> None:
    if part.upload:
        discard(part.upload)


def materials(model, owner: str, *more: str) -> Kind:
    return Kind(
        "materials",
        model,
        (*MATERIAL[:3], *more, *MATERIAL[3:]),
        owner,
        _("Anyag, felvétel, kép"),
        form_fields={"file": lambda: forms.FileField(label=_("Fájl"), required=False)},
        fill=keep_file,
        gone=drop_file,
    )


FUNDING = Owner(
    model=Funding,
    lookup="pk",
    may_edit=lambda user, funding: rules.may_keep_fundings(user),
    page=lambda funding: reverse("funding-edit", args=[funding.pk]),
    kinds={"texts": Kind("texts", FundingText, ("language", "statement"), "funding", _("Nyilatkozat más nyelven"))},
)
