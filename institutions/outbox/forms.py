"""The form of a mail's words."""

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from institutions.once.forms import SentOnce

from .actions import words
from .models import Mail


class MailForm(SentOnce, forms.ModelForm):
    """Own words in place of the kind's; both empty means the kind's again."""

    class Meta:
        model = Mail
        fields = ["own_subject", "own_body"]
        help_texts = {
            "own_body": format_lazy(
                "{} {}",
                _("A {1}, {2} helyére küldéskor a levél hivatkozásai kerülnek."),
                _("Ha üresen hagyja, az eredeti szöveg megy ki."),
            )
        }
        widgets = {"own_body": forms.Textarea(attrs={"rows": 16})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        text = words.text_of(self.instance)
        if text:
            self.initial["own_subject"] = text.subject
            self.initial["own_body"] = self.instance.own_body or words.without_links(text.body)
