"""What belongs to a post."""

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from events.projects.inlines import EventField
from events.publishing.inlines import drop_file, practices
from events.publishing.rules import may_edit
from institutions.base.forms.naming import NamedField
from institutions.base.naming import Source
from institutions.parts.kind import Kind, Owner
from institutions.uploads.actions import take

from .models import EventOfPost, Post, PostOfPost, PostPicture, PostText, PracticeOfPost


class PostField(NamedField):
    """A post that the person may read, by its title. The form hands the person over as `user`."""

    user = None

    def __init__(self):
        super().__init__(label=_("Hír"), queryset=Post.objects.all(), options="post-options")

    def sources(self):
        return [Source(Post.objects.visible_to(self.user))]


def keep_picture(part: PostPicture, fields: dict, by) -> None:
    """The picture that came with the form."""
    if file := fields.get("file"):
        if part.upload_id:
            raise ValidationError({"file": _("Ennek már van képe: vegye le, és vegyen fel újat.")})
        part.upload = take(file, by=by, only_pictures=True)
    if not part.upload_id:
        raise ValidationError({"file": _("Válassza ki a képet.")})


POST = Owner(
    model=Post,
    lookup="slug",
    may_edit=may_edit,
    page=lambda post: reverse("post-desk", args=[post.slug]),
    kinds={
        "texts": Kind("texts", PostText, ("language", *Post.TEXTS), "post", _("Szöveg más nyelven")),
        "pictures": Kind(
            "pictures",
            PostPicture,
            ("alt", "credit"),
            "post",
            _("Kép"),
            form_fields={"file": lambda: forms.FileField(label=_("Kép"), required=False)},
            fill=keep_picture,
            gone=drop_file,
        ),
        "events": Kind(
            "events", EventOfPost, ("event", "position"), "post", _("Esemény"), form_fields={"event": EventField}
        ),
        "practices": practices(PracticeOfPost, "post"),
        "posts": Kind(
            "posts", PostOfPost, ("other", "position"), "post", _("Másik hír"), form_fields={"other": PostField}
        ),
    },
)
