"""Forms of good practices: the first step, the facts, the text of one language, the reason of a withdrawal."""

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from institutions.forms.fields import SettlementField, name_empty_choices
from institutions.forms.sent_once import revision_field
from institutions.models import Institution
from institutions.models.text import one_line, plain_text

from ..models import GoodPractice, PracticeText
from ..models.practice_facts import CostBand, TargetGroup, Theme
from ..models.practice_text import SECTIONS, WORDS


class PracticeCreateForm(forms.Form):
    """What a draft begins with; its key comes with the empty form, so that it can be sent again."""

    uuid = forms.UUIDField(widget=forms.HiddenInput())
    title = forms.CharField(label=_("Cím magyarul"), max_length=160, validators=[one_line])
    settlement = SettlementField()
    field = forms.ChoiceField(label=_("Terület"), choices=GoodPractice._meta.get_field("field").choices)
    kind = forms.ChoiceField(label=_("Fajta"), choices=GoodPractice._meta.get_field("kind").choices)
    cost_band = forms.ChoiceField(label=_("Költség egy évben"), choices=CostBand)


class PracticeForm(forms.ModelForm):
    """The facts. The institution is looked for by name in the settlement of the practice."""

    settlement = SettlementField()
    institution_name = forms.CharField(
        label=_("Intézmény"),
        max_length=200,
        required=False,
        help_text=_("A neve, ahogy az intézmények között szerepel."),
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

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.institution:
            self.initial["institution_name"] = self.instance.institution.name
        self.initial["revision"] = self.instance.revision
        self.fields["institution_name"].options_url = reverse("institution-options")
        self.fields["slug"].disabled = self.instance.published_at is not None
        name_empty_choices(self)

    def clean(self):
        data = super().clean()
        name, place = data.pop("institution_name", ""), data.get("settlement")
        data["institution"] = None
        if name and place:
            data["institution"] = Institution.objects.filter(settlement=place).named(name).first()
            if data["institution"] is None:
                self.add_error("institution_name", _("Ilyen intézmény ezen a településen nincs a listánkon."))
        return data


class PracticeTextForm(forms.ModelForm):
    """The working text in one language."""

    revision = revision_field()

    class Meta:
        model = PracticeText
        fields = WORDS
        help_texts = {
            "lead": _("Két-három mondat: erről döntik el, elolvassák-e."),
            "steps": _("Számozott lista: minden sor elé „1.”, „2.” és így tovább."),
            "aim": _("Markdown: **kiemelés**, - felsorolás, [hivatkozás](https://…)."),
        }
        widgets = {name: forms.Textarea(attrs={"rows": 5}) for name in SECTIONS} | {
            "lead": forms.Textarea(attrs={"rows": 3})
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial["revision"] = self.instance.revision if self.instance.pk else 0


class WithdrawForm(forms.Form):
    """Why a practice is taken from the visitors; editors read it."""

    reason = forms.CharField(
        label=_("Miért vonja vissza?"),
        max_length=1000,
        validators=[plain_text],
        widget=forms.Textarea(attrs={"rows": 2}),
    )
