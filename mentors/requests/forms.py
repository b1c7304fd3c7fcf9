"""Forms of requests for an account: what anybody asks, what is decided."""

from django import forms
from django.contrib.auth.models import AnonymousUser
from django.utils.translation import gettext_lazy as _

from institutions.base.forms.naming import NamedField
from institutions.base.naming import Source
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import EmailInput, LineInput, LinesInput
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution
from institutions.places.forms import SettlementField
from mentors.people.forms.fields import SpokenForField
from mentors.people.models.person_name import no_address
from mentors.people.public_form import FromAnybody


class PublicBodyField(NamedField):
    """An institution, or a community whose card is public: a visitor learns of no others."""

    def sources(self):
        visitor = AnonymousUser()
        return [
            Source(model.objects.visible_to(visitor), model._meta.verbose_name) for model in (Institution, Community)
        ]


class AccountRequestForm(FromAnybody, forms.Form):
    """Who asks, for whom, and why."""

    name = LineInput(label=_("A neve"), max_length=200, validators=[one_line, no_address])
    email = EmailInput(label=_("E-mail-címe"), max_length=254, validators=[plain_text])
    subject = PublicBodyField(
        label=_("Melyik intézményt vagy közösséget képviseli?"),
        required=False,
        options="institution-options",
        help_text=_("Ha nincs a listában, hagyja üresen, és lent írja le."),
    )
    body = LineInput(label=_("Új intézmény vagy közösség neve"), required=False, max_length=200, validators=[one_line])
    settlement = SettlementField(label=_("Települése"), required=False)
    words = LinesInput(
        label=_("Egy mondat: miért kér fiókot?"),
        max_length=500,
        validators=[plain_text],
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Ezt olvassa, aki dönt róla: a megye koordinátora."),
    )


class AcceptForm(forms.Form):
    """For whom the person will speak."""

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["subject"] = SpokenForField(user=user)


class DeclineRequestForm(forms.Form):
    """Why there will be no account."""

    reason = LinesInput(
        label=_("Miért nem?"),
        help_text=_("Aki kérte, levélben megkapja."),
        max_length=1000,
        validators=[plain_text],
        widget=forms.Textarea({"rows": 3}),
        error_messages={"required": _("Írja meg, miért: aki kérte, olvassa.")},
    )
