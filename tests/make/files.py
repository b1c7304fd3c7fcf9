"""Mails, certificates and files."""

import io

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from institutions.certificates import actions as certificates
from institutions.exports.rules import reach_of
from institutions.models import Certificate, Export, Mail, SheetImport
from mentors.models import User

from .numbers import counter


def mail(by: User | None = None, state="failed", **fields) -> Mail:
    """A mail straight in the outbox, without a job; caused by that person, or by a visitor or the clock for None."""
    number = next(counter)
    fields = {
        "kind": "invitation",
        "to": f"cimzett{number}@example.org",
        "language": "hu",
        "cause": f"{number}",
    } | fields
    return Mail.objects.create(caused_by=by and by.pk, state=state, **fields)


def certificate(about: int | None = None, kind: str = "attendance", **fields) -> Certificate:
    fields = {"name": "Kerekes Őrsné", "facts": {"Esemény": "Őszi szakmai nap", "Óraszám": "6 óra"}} | fields
    return certificates.issue(kind, about_key=about or next(counter), **fields)


def export(by: User, state="made", **fields) -> Export:
    """A list that was taken away, with its file where one was made."""
    fields = {"title": "Közösségek", "path": "/communities/export/", "format": "csv", "number": 1} | fields
    made = Export.objects.create(by=by.pk, language="hu", reach=reach_of(by), state=state, **fields)
    if state == "made":
        made.file.parent.mkdir(parents=True, exist_ok=True)
        made.file.write_text("\ufeffKözösségek\r\nNév\r\nPadlás-kör\r\n")
    return made


def sheet(by: User) -> SheetImport:
    """A table of collected practices that was read, with a line that is wrong."""
    row = {"number": 2, "cells": {"title": "Padlásolvasó"}, "faults": ["Üres: Település."], "notes": []}
    return SheetImport.objects.create(noun="practice", name="gyujtes.xlsx", by=by.pk, rows=[row])


def uploaded(data: bytes | None = None, name: str = "kép.jpg") -> SimpleUploadedFile:
    """A file as a form sends it: a picture unless its bytes are given."""
    return SimpleUploadedFile(name, picture() if data is None else data)


def pdf(name: str = "utmutato.pdf") -> SimpleUploadedFile:
    """A small PDF as a form sends it."""
    return uploaded(b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n", name)


def picture(width: int = 64, height: int = 48, kind: str = "JPEG", **saved) -> bytes:
    """The bytes of a picture: blue above, red below."""
    made = Image.new("RGB", (width, height), "blue")
    made.paste("red", (0, height // 2, width, height))
    out = io.BytesIO()
    made.save(out, kind, **saved)
    return out.getvalue()
