"""The style guide: every component in use, with made-up data in the words of the domain."""

from django import forms
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import render

from institutions.places.tiles import DEPTHS, TileMap, key_to

from .charts import stacked

ACTIVITIES = [
    ("interview", "Közösségi interjú"),
    ("discussion", "Közösségi beszélgetés"),
    ("advice", "Tanácsadás"),
    ("plan", "Helyi cselekvési terv"),
    ("forum", "Fórum"),
    ("exhibition", "Közösségi kiállítás"),
]
METHODS = [("personal", "Személyesen"), ("phone", "Telefonon"), ("online", "Online"), ("letter", "Levélben")]
MONTHS = ["dec 2025", "jan 2026", *["feb", "már", "ápr", "máj", "jún", "júl", "aug", "szep", "okt", "nov"]]
VISITS = [
    (56, 20, 4), (66, 24, 6), (46, 12, 3), (66, 18, 3), (54, 26, 12), (64, 20, 5),
    (47, 17, 6), (42, 18, 7), (53, 15, 7), (59, 21, 4), (79, 20, 13), (65, 26, 6),
]  # fmt: skip
# row, column, code, name, visits; None: outside the network
COUNTIES = [
    (1, 4, "NO", "Nógrád", 34), (1, 5, "BZ", "Borsod-Abaúj-Zemplén", 92), (1, 6, "SZ", "Szabolcs-Szatmár-Bereg", 71),
    (2, 1, "GS", "Győr-Moson-Sopron", 40), (2, 2, "KE", "Komárom-Esztergom", 28), (2, 3, "BU", "Budapest", None),
    (2, 4, "PE", "Pest", None), (2, 5, "HE", "Heves", 55), (2, 6, "HB", "Hajdú-Bihar", 47),
    (3, 1, "VA", "Vas", 38), (3, 2, "VE", "Veszprém", 62), (3, 3, "FE", "Fejér", 44), (3, 4, "BK", "Bács-Kiskun", 66),
    (3, 5, "JN", "Jász-Nagykun-Szolnok", 51), (3, 6, "BE", "Békés", 49), (4, 1, "ZA", "Zala", 58),
    (4, 2, "SO", "Somogy", 69), (4, 3, "TO", "Tolna", 36), (4, 5, "CS", "Csongrád-Csanád", 43),
    (5, 2, "BA", "Baranya", 77),
]  # fmt: skip


class SampleForm(forms.Form):
    """One field of each kind; bound and wrong in the guide, so that the errors show."""

    place = forms.CharField(label="Hol járt?", help_text="A település neve, ékezet nélkül is.")
    on = forms.DateField(label="Mikor?", widget=forms.DateInput(attrs={"type": "date"}))
    method = forms.ChoiceField(label="Hogyan?", choices=METHODS, widget=forms.RadioSelect)
    activities = forms.MultipleChoiceField(
        label="Mi történt?", choices=ACTIVITIES, widget=forms.CheckboxSelectMultiple, help_text="Több is lehet."
    )
    summary = forms.CharField(
        label="Néhány mondatban", widget=forms.Textarea(attrs={"rows": 4}), help_text="Ezt a csapat látja."
    )
    partner = forms.ChoiceField(label="Partner", choices=[("", "–"), ("municipality", "önkormányzat")], required=False)
    photo = forms.FileField(label="Fénykép", required=False)
    consent = forms.BooleanField(label="A képen látható emberek hozzájárultak.", required=False)


@login_not_required
def styleguide(request):
    """Shows every component."""
    return render(request, "portal/styleguide.html", samples(), status=200)


def samples() -> dict:
    """The data of the guide."""
    wrong = SampleForm({"place": "Abaujszanto", "method": "personal", "activities": ["discussion", "advice"]})
    wrong.is_valid()
    return {
        "form": SampleForm(auto_id="ok_%s", initial={"method": "personal", "activities": ["discussion", "advice"]}),
        "wrong": wrong,
        "chart": stacked(["személyes", "telefon", "online"], list(zip(MONTHS, VISITS, strict=True))),
        "months": list(zip(MONTHS, VISITS, strict=True)),
        "tiles": TileMap([tile(*county) for county in COUNTIES], key_to(MOST)),
        "covers": range(10),
        "states": [
            ("draft", "piszkozat"), ("submitted", "beküldve"), ("accepted", "elfogadva"), ("returned", "visszaküldve"),
            ("withdrawn", "visszavonva"), ("published", "megjelent"),
        ],
        "stages": [
            {"label": "megkeresve", "number": 905, "percent": 100, "url": "#funnel", "share": ""},
            {"label": "segítséget kapott", "number": 612, "percent": 67.6, "url": "#funnel", "share": "68 %"},
            {"label": "mentorált", "number": 419, "percent": 46.3, "url": "#funnel", "share": "46 %"},
            {"label": "önálló", "number": 88, "percent": 9.7, "url": "#funnel", "share": "10 %"},
        ],
        "facets": [
            {"label": "Szakterület", "options": [
                {"label": "könyvtár", "count": 64, "url": "#find", "active": True},
                {"label": "múzeum", "count": 38, "url": "#find", "active": False},
                {"label": "közművelődés", "count": 75, "url": "#find", "active": False},
            ]},
            {"label": "Település mérete", "options": [
                {"label": "500 fő alatt", "count": 21, "url": "#find", "active": False},
                {"label": "500–1000 fő", "count": 33, "url": "#find", "active": False},
            ]},
        ],
        "chips": [{"label": "1000 fő alatt", "url": "#find"}, {"label": "könyvtár", "url": "#find"}],
        "tabs": [
            {"label": "Áttekintés", "url": "#tabs", "current": True},
            {"label": "Látogatások", "url": "#tabs", "current": False},
            {"label": "Közösségek", "url": "#tabs", "current": False},
        ],
        "steps": [
            {"label": "Interjúk", "state": "done"}, {"label": "Beszélgetések", "state": "done"},
            {"label": "Felmérés", "state": "current"}, {"label": "Cselekvési terv", "state": ""},
            {"label": "Lezárás", "state": ""},
        ],
    }  # fmt: skip


MOST = max(number or 0 for *_place, number in COUNTIES)


def tile(row, col, code, name, number):
    """A county as the tile map takes it."""
    outside = number is None
    return {
        "row": row, "col": col, "code": code, "name": name, "number": number, "url": "#map", "outside": outside,
        "level": 0 if outside else -(-DEPTHS * number // MOST), "current": code == "BZ",
    }  # fmt: skip
