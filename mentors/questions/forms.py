"""Forms of questions: what anybody asks, what experts and editors write."""

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.forms.naming import ToldApartField
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import EmailInput, LineInput, LinesInput
from institutions.once.forms import Keyed, SentOnce
from institutions.places.forms import SettlementField
from mentors.people.models.person_name import no_address
from mentors.people.public_form import FromAnybody

from .actions.question import experts_today
from .models.question import Question, Topic, few_links

DATE = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})


class QuestionCreateForm(FromAnybody, forms.Form):
    """What anybody asks. `seen` says that the answers that are there already were shown."""

    words = LinesInput(
        label=_("A kérdése"),
        max_length=4000,
        validators=[plain_text, few_links],
        widget=forms.Textarea(attrs={"rows": 7}),
        help_text=_("Írja le a helyzetet és azt, amiben elakadt. Más személyes adatát ne adja meg."),
    )
    topic = forms.ChoiceField(label=_("Téma"), choices=Topic.choices, initial=Topic.OTHER, required=False)
    settlement = SettlementField(
        label=_("Település"), required=False, help_text=_("Csak a szakértő látja, nem jelenik meg.")
    )
    name = LineInput(
        label=_("A neve"),
        required=False,
        max_length=200,
        validators=[one_line, no_address],
        help_text=_("Csak a szakértő és a szerkesztő látja, nem jelenik meg."),
    )
    email = EmailInput(
        label=_("E-mail-címe"),
        max_length=254,
        validators=[plain_text],
        help_text=_("Ide küldjük a megerősítő hivatkozást és a választ. Senkinek nem mutatjuk meg."),
    )
    may_publish = forms.BooleanField(
        label=_("A kérdés és a válasz név nélkül, átírva megjelenhet, hogy másnak is segítsen"), required=False
    )
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def question(self) -> dict:
        """What was asked, as the action takes it."""
        said = self.cleaned_data
        return {
            "asker_name": said["name"],
            "asker_email": said["email"],
            "words": said["words"],
            "topic": said["topic"] or Topic.OTHER,
            "settlement": said["settlement"],
            "may_publish": said["may_publish"],
        }


class MessageForm(Keyed, forms.Form):
    """A message to the asker, or theirs."""

    words = LinesInput(
        label=_("Üzenet"),
        max_length=4000,
        validators=[plain_text, few_links],
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class AnswerForm(SentOnce, forms.ModelForm):
    """The answer, and the question as it is to appear; `is_sure` is asked where a text might tell who asked."""

    is_sure = forms.BooleanField(
        label=_("Átnéztem: ebből nem derül ki, ki kérdezte"), required=False, widget=forms.HiddenInput
    )

    class Meta:
        model = Question
        fields = ["answer", "title", "asked", "names_expert", "expires_on"]
        widgets = {
            "answer": forms.Textarea(attrs={"rows": 12}),
            "asked": forms.Textarea(attrs={"rows": 5}),
            "expires_on": DATE,
        }
        help_texts = {
            "answer": _(
                "A kérdező ezt olvassa; közzététel után mindenki. Markdown: **fontos**, felsorolás, hivatkozás."
            ),
            "title": _("Rövid, általános kérdés, például: „Kell-e engedély az utcabálhoz?”"),
            "asked": _("A kérdés úgy átírva, hogy ne derüljön ki belőle, ki kérdezte: név, település, telefon nélkül."),
            "expires_on": _("Ekkor a szakértő újra megkapja: érvényes-e még. Ha üres: két év múlva."),
        }

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user

    def add_error(self, field, error):
        super().add_error(field, error)
        if "is_sure" in self.errors:
            self.fields["is_sure"].widget = forms.CheckboxInput()
            self._bound_fields_cache.pop("is_sure", None)


class AssignForm(forms.Form):
    """Who answers, and until when."""

    expert = ToldApartField(label=_("Szakértő"), queryset=None, empty_label=_("válasszon"))
    due_on = forms.DateField(label=_("Határidő"), required=False, widget=DATE, help_text=_("Ha üres: tíz nap."))

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["expert"].queryset = experts_today()


class TopicsForm(forms.Form):
    """What an expert answers."""

    topics = forms.MultipleChoiceField(
        label=_("Témák"), choices=Topic.choices, required=False, widget=forms.CheckboxSelectMultiple
    )
