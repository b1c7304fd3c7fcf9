"""A person's name is known in every form it takes in a sentence, and longer names that begin like it are not it."""

import pytest

from mentors.models import PracticeVersion
from mentors.practices.actions import practice_erasing as erasing
from mentors.practices.actions.practice_erasing import without
from mentors.practices.names import pattern_of

from ... import make

FORMS = {
    "Kovács János": (
        "Kovács Jánosnak|Kovács Jánossal|Kovács\nJánost|KOVÁCS JÁNOSÉK|Kovács Jánosné|"
        "Kovács Jánosnéval|Kovács Jánosnénak|Kovács Jánosékhoz|Kovács Jánoséknál|"
        "Kovács Jánosékkal|Kovács Jánosék|Kovács Jánosért|Kovács Jánosé|Kovács Jánoséi|"
        "Kovács Jánosként|Kovács Jánostól|Kovács Jánosról|Kovács Jánosból|Kovács Jánosra|"
        "Kovács Jánosig|Kovács Jánosunk|Kovács Jánosom|Kovács Jánosok|Kovács Jánosokkal|"
        "Kovács Jánosféle|Kovács János-féle|Kovács János-díj|Kovács János-emlékverseny|"
        "Kovács János-nak|Kovács Janos|KOVACS JANOSNAK|kovacs janossal|János Kovács|"
        "János Kováccsal|János Kovácsék|János Kovácsnéval|János Kovácsot|Kovács, János|"
        "Kovács dr. János|Kovács János-val|KOVÁCS JÁNOS-NAK|Kovács Jánossá|Kovács Jánosi|"
        "Kovács Jánoson|Kovács Jánosban|Kovács Jánosostul"
    ),
    "Nagy Anna": (
        "Nagy Annának|Nagy Annával|Nagy Annáról|nagy anna|Nagy Annáék|Nagy Annaék|Nagy Annáékkal|"
        "Nagy Annáé|Nagy Annáért|Nagy Annánál|Nagy Annát|Nagy Annaként|Nagy Annáknak|Nagy Annánk|"
        "Nagy Annám|Nagy Annánéval|NAGY ANNÁVAL|NAGY ANNA-VAL|Nagy Annaval|Nagy Annanak|"
        "Nagy Annat|Nagy Annarol|Anna Nagy|Anna Naggyal|Anna Nagynak|Anna Nagyot|Nagy Annai|"
        "Nagy Annára|Nagy Annácska|Nagy Annától|Nagy Annáéktól"
    ),
    "Tóth Imre": (
        "Tóth Imrét|Tóth Imrééknél|Tóth Imréné|Tóth Imrének|Tóth Imrével|Imre Tóthtal|Imre Tóthék|Imre Tóthnak"
    ),
    "Kis Balázs": "Kis Balázzsal|Kis Balázs-nak|Kis Balazzsal|Balázs Kissel",
    "Szűcs Ödön": "Szűcs Ödönnel|Szücs Ödön|Szucs Odon|Ödön Szűccsel|Szűcs Ödönt",
    "Móricz Jenő": "Jenő Móriczcal|Móricz Jenővel|Móricz Jenőék|Móricz Jenőné|Móricz Jenőt|Móricz Jenon",
    "Horváth Ildikó": (
        "Horváth Ildikóval|Horváth Ildikóék|Horváth Ildikón|Horváth Ildikót|Ildikó Horváthtal|HORVÁTH ILDIKÓÉKNAK"
    ),
    "Varga Márk": "Varga Márkkal|Varga Márkot|Varga Márknak|Márk Vargával|Márk Vargáné|Márk Vargáék",
    "Kiss Bernadett": "Kiss Bernadettel|Kiss Bernadettet|Kiss Bernadettnek|Bernadett Kissel|Bernadett Kiss-sel",
}

OTHERS = {
    "Kiss Éva": "Kiss Évald|Kiss Évamária",
    "Nagy Ede": "Nagy Edelény|Onagy Ede",
    "Kiss Anna": (
        "Kiss Annamária|Kiss Annabella|Kiss Annabell|KISS ANNAMÁRIA|Kiss Anna-Mária|"
        "Nagy-Kiss Anna|Kiss Annamarival|Kiss Annaliza"
    ),
    "Kiss Eri": "Kiss Erika|Kiss Erik",
    "Kiss Pál": "Kiss Pálma",
    "Kiss Ben": "Kiss Benedek|Kiss Benő|Kiss Bence",
    "Kiss Juli": "Kiss Julianna|Kiss Julika|Kiss Julia",
    "Kiss Leon": "Kiss Leona|Kiss Leonárd",
    "Kiss Luca": "Kiss Lucas",
    "Kiss Robi": "Kiss Robin",
    "Kiss Kata": "Kiss Katalin|Kiss Katalinnal",
    "Kiss Dani": "Kiss Daniela|Kiss Dániel",
    "Kis Péter": "Kiss Péter|Kis Péterfi",
    "Kiss Viktor": "Kiss Viktória",
    "Kiss Erik": "Kiss Erika|Kiss Erikával",
    "Kiss Márta": "Kiss Mártonnal",
    "Kiss Gábor": "Kiss Gáborján",
    "Kiss Ján": "Kiss János",
}


def every(cases):
    return [(name, form) for name, forms in cases.items() for form in forms.split("|")]


@pytest.mark.parametrize(("name", "form"), every(FORMS))
def test_every_form_of_a_name(name, form):
    assert without(pattern_of(name), form) == "(név törölve)"
    assert without(pattern_of(name), f"Ezt {form}, és") == "Ezt (név törölve), és"


@pytest.mark.parametrize(("name", "other"), every(OTHERS))
def test_what_only_begins_alike_is_somebody_else(name, other):
    assert without(pattern_of(name), other) == other


def test_what_is_left_is_told(people, client_of):
    words = {"hu": {"lead": "Kiss Annával és Kiss Annamáriával, Kiss\nAnna-Máriánál.", "aim": "Anna Kissenyi."}}
    practice = make.practice(people["editor"], slug="nevek", words=words)
    page = client_of(people["lead"]).post("/practices/nevek/erase-name/", {"name": "Kiss Anna"}, follow=True).text
    assert "Meghagytuk, mert más nevének látszik: Anna Kissenyi, Kiss Anna-Máriánál, Kiss Annamáriával." in page
    assert practice.texts.get().lead == "(név törölve) és Kiss Annamáriával, Kiss\nAnna-Máriánál."
    erasing.erase_name(practice, by=people["lead"], name="Kiss Annamária")
    assert erasing.left_alike(practice, "Kiss Anna") == ["Anna Kissenyi", "Kiss Anna-Máriánál"]
    assert erasing.left_alike(practice, "Tóth Anna") == []
    assert not PracticeVersion.objects.exists()
