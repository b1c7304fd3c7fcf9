"""The forms of what is left of an event, behind the link in the mail."""

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import LineInput, LinesInput

from .models.afterwards import GRADES, Pledge


class FeedbackForm(forms.Form):
    """What somebody thought: two answers, and words if they like."""

    useful = forms.TypedChoiceField(label=_("Hasznos volt?"), choices=GRADES, coerce=int, widget=forms.RadioSelect)
    welcome = forms.TypedChoiceField(label=_("Jól érezte magát?"), choices=GRADES, coerce=int, widget=forms.RadioSelect)
    words = LinesInput(
        label=_("Mit mondana még?"),
        required=False,
        max_length=1000,
        validators=[plain_text],
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def sent(self, data) -> "FeedbackForm":
        """The same form with what was sent."""
        return type(self)(data, prefix="feedback")


class PledgeForm(forms.Form):
    """What somebody means to try at home."""

    words = LineInput(
        label=_("Ezt kipróbálom"),
        max_length=300,
        validators=[one_line],
        help_text=_("A megyéje mentora látja, hogy segíthessen benne."),
    )

    def sent(self, data) -> "PledgeForm":
        """The same form with what was sent."""
        return type(self)(data, prefix="pledge")


class KeptForm(forms.Form):
    """Whether what was pledged is kept up a year later."""

    kept = forms.ChoiceField(
        label=_("Tartja, amit felajánlott?"),
        choices=[(one.value, one.label) for one in (Pledge.Kept.YES, Pledge.Kept.PARTLY, Pledge.Kept.NO)],
        widget=forms.RadioSelect,
    )

    def sent(self, data) -> "KeptForm":
        """The same form with what was sent."""
        return type(self)(data, prefix="kept")
