"""Forms of good practices: the first step, the facts, the text of one language, the reason of a withdrawal."""

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import LineInput, LinesInput
from institutions.once.forms import revision_field
from institutions.organisations.forms.institution import InstitutionField
from institutions.organisations.models.institution import Institution
from institutions.places.forms import SettlementField

from ..actions.practice import needed
from ..models.practice import GoodPractice
from ..models.practice_facts import CostBand, TargetGroup, Theme
from ..models.practice_text import CONTENT, SECTIONS, PracticeText
from .plan import PlanField

COLLECTED = ("lead", "aim", "steps", "people", "things", "money", "results")
"""The words that whoever finds a practice may have on the spot; all of them, and more, are written at its text."""


class PracticeCreateForm(forms.ModelForm):
    """What a draft begins with, and the words there are already; its key comes with the empty form, so that it can be
    sent again.
    """

    uuid = forms.UUIDField(widget=forms.HiddenInput())
    visit = forms.UUIDField(widget=forms.HiddenInput(), required=False)
    title = LineInput(label=_("Cím magyarul"), max_length=160, validators=[one_line])
    settlement = SettlementField()
    field = forms.ChoiceField(label=_("Terület"), choices=GoodPractice._meta.get_field("field").choices)
    kind = forms.ChoiceField(label=_("Típus"), choices=GoodPractice._meta.get_field("kind").choices)
    cost_band = forms.ChoiceField(label=_("Költség egy évben"), choices=CostBand)

    class Meta:
        model = PracticeText
        fields = COLLECTED
        widgets = {name: forms.Textarea(attrs={"rows": 3}) for name in COLLECTED}


class PracticeForm(forms.ModelForm):
    """The facts. The institution is looked for by name in the settlement of the practice."""

    settlement = SettlementField()
    institution_name = InstitutionField(
        required=False,
        help_text=_("A neve, ahogy az intézmények között szerepel."),
        error_messages={"unknown": _("Ilyen intézmény ezen a településen nincs a listánkon.")},
    )
    themes = forms.MultipleChoiceField(label=_("Témák"), choices=Theme, widget=forms.CheckboxSelectMultiple)
    target_groups = forms.MultipleChoiceField(
        label=_("Kiknek szól"), choices=TargetGroup, widget=forms.CheckboxSelectMultiple, required=False
    )
    revision = revision_field()

    class Meta:
        model = GoodPractice
        fields = [
            *("slug", "kind", "field", "settlement", "institution_name", "started", "themes", "target_groups"),
            *("cost_band", "staff_needed", "accepts_study_visits"),
            *("contact_name", "contact_email", "contact_phone", "contact_consent"),
        ]

        help_texts = {
            "contact_consent": _(
                "Ha leveszi a jelölést, a kapcsolattartó azonnal eltűnik az oldalról, és az adatait töröljük, a "
                "naplóból is."
            ),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial["institution_name"] = self.instance.institution
        self.initial["revision"] = self.instance.revision
        self.fields["slug"].disabled = self.instance.published_at is not None

    def clean_settlement(self):
        """The institution, which is looked at next, is one of the settlement, whether it is still at work or not."""
        place = self.cleaned_data["settlement"]
        self.fields["institution_name"].queryset = Institution.objects.filter(settlement=place)
        return place

    def clean(self):
        data = super().clean()
        data["institution"] = data.pop("institution_name", None)
        if "settlement" in self.errors:
            # Nobody knows yet where the institution would be.
            self.errors.pop("institution_name", None)
        return data


class PracticeTextForm(forms.ModelForm):
    """The working text in one language."""

    revision = revision_field()
    plan = PlanField(
        label=_("Lépésről lépésre"),
        required=False,
        help_text=_("Soronként egy lépés: mit kell tenni, ki teszi, mennyi idő. Üres sort nem mentünk."),
    )

    class Meta:
        model = PracticeText
        fields = CONTENT
        help_texts = {
            "lead": _("Legfeljebb három mondat, amit bárki megért; ez alapján döntik el, hogy elolvassák-e."),
            "steps": _("Számozott lista: minden sor elé „1.”, „2.” és így tovább."),
            "aim": _("Markdown: **kiemelés**, - felsorolás, [hivatkozás](https://…). Képet nem lehet beletenni."),
        }
        widgets = {name: forms.Textarea(attrs={"rows": 5}) for name in SECTIONS} | {
            "lead": forms.Textarea(attrs={"rows": 3})
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial["revision"] = self.instance.revision if self.instance.pk else 0
        for name in needed(self.instance.language):
            self.fields[name].needed_for = _("a közzétételhez kell")


class WithdrawForm(forms.Form):
    """Why a practice is taken from the visitors: for the editors, and what visitors read of it."""

    reason = LinesInput(
        label=_("Miért vonja vissza?"),
        max_length=1000,
        validators=[plain_text],
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Csak a munkatársak olvassák."),
    )
    public_reason = LinesInput(
        label=_("Mit írjunk ki a látogatóknak?"),
        max_length=500,
        required=False,
        validators=[plain_text],
        widget=forms.Textarea(attrs={"rows": 2}),
    )
