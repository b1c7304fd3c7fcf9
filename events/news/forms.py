"""The form of a post."""

from django import forms
from django.utils.translation import gettext_lazy as _

from events.calendar.forms import InTheirCounty, day_input
from institutions.once.forms import SentOnce

from .models import Post


class PostForm(InTheirCounty, SentOnce, forms.ModelForm):
    """Everything that a person writes of a post in its own language; picture, other languages and what it leads to are
    parts beside it.
    """

    class Meta:
        model = Post
        fields = ["name", "kind", "language", "summary", "body", "deadline", "county", "published_on"]
        widgets = {"deadline": day_input(), "published_on": day_input(), "kind": forms.RadioSelect}
        help_texts = {
            "summary": _("Egy-két mondat: ez áll a listában, a nyitólapon és a hírlevélben."),
            "body": _("Markdown használható: **kiemelés**, felsorolás, [hivatkozás](https://…)."),
        }

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.choose_county(user, Post.KEEPERS)
        self.fields["kind"].choices = Post.Kind.choices
