"""Certificates: what stands on them, who verifies them, how they end, and that they print."""

import re
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from institutions import pdf
from institutions.base.exceptions import Refused
from institutions.certificates import actions as certificates
from institutions.models import Certificate

from ... import make
from ...canary import tables_that_hold


@pytest.fixture
def certificate(db):
    return make.certificate(7, by=None)


def test_whoever_has_the_code_reads_what_stands_on_it(certificate, client):
    page = client.get(f"/certificates/{certificate.code}/")
    html = page.content.decode()
    for words in ("Kerekes Őrsné", "Őszi szakmai nap", "6 óra", "érvényes", certificate.code):
        assert words in html
    assert (page["X-Robots-Tag"], page["Cache-Control"], page.cookies) == ("noindex", "private, no-store", {})


def test_a_code_is_found_however_it_is_typed(certificate, client):
    typed = certificate.code.replace("-", "").lower()
    assert client.get(f"/certificates/{typed}/")["Location"] == f"/certificates/{certificate.code}/"
    for wrong in ("AAAA-AAAA-AAAA", "x" * 400, "é%00", "..", "٣" * 12, "-"):
        assert client.get(f"/certificates/{wrong}/").status_code in (400, 404)


def test_codes_are_not_alike(db):
    codes = {make.certificate().code for _number in range(50)}
    assert len(codes) == 50
    assert all(re.fullmatch(r"([2-9A-HJKMNP-TV-Z]{4}-){2}[2-9A-HJKMNP-TV-Z]{4}", code) for code in codes)


def test_issued_again_it_is_the_same(certificate):
    assert make.certificate(7, name="Más Név") == certificate
    assert make.certificate(8) != certificate
    certificates.revoke(certificate, "Tévedés.")
    assert make.certificate(7) != certificate


@pytest.mark.django_db(transaction=True)
def test_issued_at_the_same_moment_it_is_one():
    start = threading.Barrier(4)

    def issue(_number):
        try:
            start.wait()
            return make.certificate(7).pk
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(issue, range(4)))) == 1
    assert Certificate.objects.count() == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"name": " "},
        {"name": "é" * 201},
        {"facts": {"a": "b" * 501}},
        {"facts": {str(number): "x" for number in range(13)}},
    ],
)
def test_what_cannot_stand_on_paper_is_refused(db, fields):
    with pytest.raises(ValidationError):
        make.certificate(**fields)


def test_a_revoked_one_says_so_and_is_printed_no_more(certificate, client):
    certificates.revoke(certificate, "Nem volt ott.")
    html = client.get(f"/certificates/{certificate.code}/").content.decode()
    assert all(words in html for words in ("Ez az igazolás nem érvényes", "Nem volt ott.", "visszavonva"))
    assert client.get(f"/certificates/{certificate.code}/pdf/")["Location"] == f"/certificates/{certificate.code}/"
    for act in (lambda: certificates.revoke(certificate, "x"), lambda: certificates.renew(certificate, "x")):
        with pytest.raises(Refused):
            act()


def test_a_name_is_put_right_by_another_one(certificate, client):
    other = certificates.renew(certificate, "Kerekes Örsné")
    assert (other.name, other.facts, other.about, other.is_valid) == ("Kerekes Örsné", certificate.facts, 7, True)
    assert other.code != certificate.code
    old = client.get(f"/certificates/{certificate.code}/").content.decode()
    assert ("Javított névvel újra kiállítottuk." in old, other.code in old) == (True, False)
    assert tables_that_hold("Őrsné") == set()


def test_a_wrong_name_renews_nothing(certificate):
    with pytest.raises(ValidationError):
        certificates.renew(certificate, "")
    certificate.refresh_from_db()
    assert certificate.is_valid


def test_whoever_asks_to_be_taken_out_leaves_nothing(db, client):
    certificate = make.certificate(7, name="Kanári Klára", facts={"Esemény": "Kanári-nap"})
    certificates.renew(certificate, "Kanári Klára Éva")
    assert certificates.erase("attendance", 7) == 2
    assert tables_that_hold("Kanári") == set()
    page = client.get(f"/certificates/{certificate.code}/")
    assert (page.status_code, "nem érvényes" in page.content.decode()) == (200, True)


def test_on_paper(certificate, client):
    answer = client.get(f"/certificates/{certificate.code}/pdf/")
    file = answer.content
    assert (answer["Content-Type"], file[:5]) == ("application/pdf", b"%PDF-")
    assert answer["Content-Disposition"] == f'attachment; filename="kalaka-{certificate.code}.pdf"'
    assert b"pdfuaid:part" in file or b"pdfuaid" in file
    assert b"/Lang(hu" in file.replace(b" ", b"")
    assert b"/StructTreeRoot" in file or b"/MarkInfo" in file


def test_words_on_paper_are_never_obeyed(db, client):
    hostile = '#panic("x") $a$ *b* \\ @c <d> "e" //'
    certificate = make.certificate(name=hostile, facts={hostile: hostile})
    assert client.get(f"/certificates/{certificate.code}/pdf/").content[:5] == b"%PDF-"


@pytest.mark.parametrize("name", ["Smiley 😀", "日本 太郎", "Γιώργος", "Ș Ț ğ", "‮abc", "x" * 200])
def test_any_name_prints(db, client, name):
    certificate = make.certificate(name=name)
    assert client.get(f"/certificates/{certificate.code}/pdf/").content[:5] == b"%PDF-"


def test_a_fault_of_a_template_is_not_hidden(db):
    with pytest.raises(RuntimeError, match="No such file"):
        pdf.make("nowhere", {"title": "x", "lang": "hu"})
