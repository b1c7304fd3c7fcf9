"""Forms of the newsletter."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from events.news.inlines import PostField
from events.projects.inlines import EventField
from institutions.base.text_fields import EmailInput
from institutions.once.forms import SentOnce, revision_field
from institutions.places.models.county import County
from mentors.people.public_form import FromAnybody
from mentors.practices.forms.published import PracticeField

from .models.issue import Issue
from .models.subscriber import Topic


class WishesForm(forms.Form):
    """What a subscriber wants to read."""

    topics = forms.MultipleChoiceField(
        label=_("Miről szeretne olvasni?"),
        choices=Topic.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Ha egyet sem jelöl be, mindenről."),
    )
    county = forms.ModelChoiceField(
        label=_("Megye"),
        queryset=County.objects.filter(country="HU"),
        required=False,
        empty_label=_("az egész ország"),
        help_text=_("Az egész országnak szóló hírek ilyenkor is mennek."),
    )
    language = forms.ChoiceField(label=_("A levél nyelve"), choices=settings.LANGUAGES)


class SubscribeForm(FromAnybody, WishesForm):
    """Asking for the newsletter."""

    email = EmailInput(
        label=_("E-mail-cím"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        help_text=_("Levelet küldünk rá egy hivatkozással: a feliratkozás akkor él, ha azon megerősíti."),
    )
    field_order = ["email", "topics", "county", "language"]


class IssueForm(SentOnce, forms.ModelForm):
    """An issue without its pieces."""

    class Meta:
        model = Issue
        fields = ["name", "language", "county", "lead"]
        labels = {"name": _("Tárgy")}
        help_texts = {"lead": _("Saját szavai a levél elején. Markdown használható.")}

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["county"].empty_label = _("az egész országé")


class SendForm(forms.Form):
    """When an issue is to leave; empty: now."""

    at = forms.DateTimeField(
        label=_("Mikor menjen ki? (budapesti idő)"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        help_text=_("Üresen hagyva most kezdjük küldeni."),
    )

    def __init__(self, *args, issue: Issue, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["revision"] = revision_field()
        self.initial["revision"] = issue.revision


def optional(field):
    field.required = False
    return field


SOURCES = {
    "post": lambda: optional(PostField()),
    "event": lambda: optional(EventField()),
    "practice": lambda: optional(PracticeField()),
}
"""The fields of a piece: one of these, or the editor's own words."""
