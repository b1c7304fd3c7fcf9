"""Endpoint of news: published posts for everybody, drafts for those who may read them."""

from collections import defaultdict

from django.urls import reverse
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers

from events.calendar.models.event import Event
from events.news import actions as news
from events.news.filters import PostFilter
from events.news.models import EventOfPost, Post, PostOfPost, PostPicture, PostText, PracticeOfPost
from institutions.once.api import CONFLICT, ChangedAsRead, EnteredOnce
from institutions.places.api.fields import CountyField

from . import nested
from .api import PublicationViewSet

FIELDS = ("name", "kind", "language", "summary", "body", "deadline", "published_on")
READ = ("slug", "state", "published_at")


class PostSerializer(EnteredOnce):
    """A post, its county by KSH code. `is_over`: its deadline has passed; `events`, `practices` and `posts` are the
    last words of the addresses of what it leads to.
    """

    county = CountyField(allow_null=True, required=False)
    is_over = serializers.BooleanField(read_only=True)
    texts = serializers.DictField(read_only=True)
    picture = serializers.DictField(read_only=True, allow_null=True)
    events = serializers.ListField(child=serializers.CharField(), read_only=True)
    practices = serializers.ListField(child=serializers.CharField(), read_only=True)
    posts = serializers.ListField(child=serializers.CharField(), read_only=True)

    class Meta:
        model = Post
        fields = ["id", "uuid", "revision", *FIELDS, *READ, "county", "is_over", "texts", "picture"]
        fields += ["events", "practices", "posts"]
        read_only_fields = READ
        validators = []


class PostChange(ChangedAsRead, PostSerializer):
    """Some fields of a post, with the revision that was read before."""

    class Meta(PostSerializer.Meta):
        fields = [name for name in PostSerializer.Meta.fields if name != "uuid"]


def picture(one: PostPicture) -> dict:
    """A picture with its words and where it is."""
    file = reverse("post-picture", args=[one.post.slug, one.uuid, "large"])
    return {"file": file, "alt": one.alt, "credit": one.credit}


class PostViewSet(PublicationViewSet):
    """Posts: public ones for everybody, drafts for those who may read them; a county's team proposes its own, an editor
    publishes.
    """

    model = Post
    filterset_class = PostFilter
    serializer_class = PostSerializer
    actions_of, change = news, PostChange
    columns = ("id", "revision", "placed_at", "sort_key", "county__ksh_code", *FIELDS, *READ)

    def represent_all(self, rows):
        keys, day = [row["id"] for row in rows], timezone.localdate()
        words = nested.texts(PostText, "post", rows, Post.TEXTS)
        pictures = nested.grouped(PostPicture, "post", keys, picture, "post")
        linked = self.linked(keys)
        return [
            {name: row[name] for name in ("id", "revision", *FIELDS, *READ)}
            | {"county": row["county__ksh_code"], "is_over": bool(row["deadline"] and row["deadline"] < day)}
            | {"texts": words[row["id"]], "picture": next(iter(pictures[row["id"]]), None)}
            | {name: found[row["id"]] for name, found in linked.items()}
            for row in rows
        ]

    def linked(self, keys) -> dict[str, dict[int, list[str]]]:
        """By kind and post, the slugs of what the person may read of that to which these posts lead."""
        user = self.request.user
        read_events = Event.objects.visible_to(user).order_by().values("pk")
        read_posts = Post.objects.visible_to(user).order_by().values("pk")
        asked = {
            "events": (EventOfPost.objects.filter(event__in=read_events), "event__slug"),
            "practices": (PracticeOfPost.objects.filter(practice__published__isnull=False), "practice__slug"),
            "posts": (PostOfPost.objects.filter(other__in=read_posts), "other__slug"),
        }
        found = {}
        for name, (links, slug) in asked.items():
            found[name] = defaultdict(list)
            for key, word in links.filter(post__in=keys).values_list("post", slug):
                found[name][key].append(word)
        return found

    @extend_schema(responses={201: PostSerializer, 200: PostSerializer, 409: CONFLICT})
    def create(self, request):
        return self.created(request)

    @extend_schema(request=PostChange, responses={200: PostSerializer, 409: CONFLICT})
    def partial_update(self, request, slug):
        return self.changed(request, slug)
