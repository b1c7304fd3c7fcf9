"""Writes of posts; publishing, at once or later, and withdrawing are those of every publication."""

from django.db import transaction
from django.utils import timezone

from events.publishing import rules
from events.publishing.actions import enter, publish, publish_later, withdraw, write
from institutions.base.exceptions import grant
from institutions.once.actions import once

from .models import Post

__all__ = ["publish", "publish_later", "withdraw"]
"""What is the same for every publication; the rest stands here."""


@once
def draft(*, by, **fields) -> Post:
    """Enters a post as a draft: the proposal of a county's team, or an editor's. Raises NotGranted, ValidationError."""
    county = fields.get("county")
    grant(rules.may_draft_for(by, county.pk if county else None, Post.KEEPERS))
    return enter(Post(**fields), year=timezone.localdate().year, stem="hir")


@transaction.atomic
def update(post: Post, *, by, revision: int | None, **fields) -> Post:
    """Changes these fields; the address stays. Raises NotGranted, Conflict when it changed since, ValidationError."""
    post, changed = write(post, by=by, revision=revision, fields=fields)
    if changed:
        post.save()
    return post
