"""Pages of news: the list, a post, where editors and county teams put it together, the feed."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.contrib.syndication.views import Feed
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import CreateView, UpdateView

from events.calendar.forms import LaterForm
from events.publishing import rules
from institutions.base.exceptions import Refused, grant
from institutions.base.languages import shown
from institutions.base.naming import Source
from institutions.base.views import ActionForm, FilteredList, add_errors
from institutions.communities.views.options import answer
from institutions.once.views import Edits, Enters
from institutions.uploads.views import answer as answer_file

from . import actions as news
from . import queries
from .columns import COLUMNS
from .filters import PostFilter
from .forms import PostForm
from .inlines import POST
from .models import Post, PostPicture


class PostList(FilteredList):
    model = Post
    filterset_class = PostFilter
    template_name = "events/post/list.html"
    columns = COLUMNS
    page_size = 24

    def rows(self):
        return queries.for_cards(super().rows())

    def get_context_data(self, **kwargs):
        may_create = rules.may_draft_somewhere(self.request.user, Post.KEEPERS)
        return super().get_context_data(may_create=may_create, today=timezone.localdate(), **kwargs)


class PostCreate(Enters, ActionForm, CreateView):
    form_class = PostForm
    template_name = "events/post/create.html"

    def dispatch(self, request, *args, **kwargs):
        grant(rules.may_draft_somewhere(request.user, Post.KEEPERS))
        return super().dispatch(request, *args, **kwargs)

    def act(self, form):
        post, is_new = news.draft(by=self.request.user, **form.cleaned_data)
        made = _("Elmentettük a piszkozatot. A szerkesztő teszi közzé; addig csak a csapat látja.")
        messages.success(self.request, made if is_new else _("Ezt a piszkozatot már elmentettük."))
        return redirect(self.url_of(post))

    def url_of(self, record):
        return reverse("post-desk", args=[record.slug])


class PostEdit(Edits, ActionForm, UpdateView):
    form_class = PostForm
    template_name = "events/post/edit.html"

    def get_queryset(self):
        return Post.objects.visible_to(self.request.user)

    def get_object(self, queryset=None):
        post = super().get_object(queryset)
        grant(rules.may_edit(self.request.user, post))
        return post

    def act(self, form):
        news.update(self.object, by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Elmentettük a változást."))
        return redirect("post-desk", self.object.slug)


def find(request, slug) -> Post:
    """A post that the person may read. Raises Http404."""
    post = queries.for_cards(Post.objects.visible_to(request.user)).filter(slug=slug).first()
    grant(post is not None)
    return post


@require_safe
@login_not_required
def post_detail(request, slug):
    """The post with its picture, what it leads to, and whether one can still apply."""
    post, user = find(request, slug), request.user
    context = {
        "post": post,
        "today": timezone.localdate(),
        "may_edit": rules.may_edit(user, post),
        "may_publish": rules.may_publish(user, post),
    }
    return render(request, "events/post/detail.html", context | queries.related(post, user))


@require_safe
def post_desk(request, slug):
    """Where a post is put together: every kind of its parts, with the ways to add, change and take off."""
    post = find(request, slug)
    grant(rules.may_edit(request.user, post))
    sections = [(kind, kind.of(post)) for kind in POST.kinds.values()]
    may_publish = rules.may_publish(request.user, post)
    context = {"record": post, "noun": "post", "sections": sections, "may_publish": may_publish}
    return render(request, "events/post/desk.html", context)


@require_POST
def post_publish(request, slug):
    """Shows the post to everybody."""
    return step(request, find(request, slug), news.publish, _("A hír nyilvános."), "post-detail")


@require_POST
def post_withdraw(request, slug):
    """Takes the post from the public."""
    told = _("Visszavontuk a hírt: már csak a csapat látja, a hírlevelek archívumából is eltűnt.")
    return step(request, find(request, slug), news.withdraw, told, "post-detail")


def step(request, post: Post, act, told: str, then: str):
    """Does it, says so or why not, and goes to the post."""
    try:
        act(post, by=request.user)
        messages.success(request, told)
    except Refused as refused:
        messages.error(request, str(refused))
        then = "post-desk" if rules.may_edit(request.user, post) else then
    return redirect(then, post.slug)


def post_publish_later(request, slug):
    """A page with one small form: when a draft is to be shown by itself."""
    post = find(request, slug)
    grant(rules.may_publish(request.user, post))
    form = LaterForm(request.POST or None, event=post)
    if request.method == "POST" and form.is_valid():
        try:
            news.publish_later(post, by=request.user, **form.cleaned_data)
            messages.success(request, _("Elmentettük a változást."))
            return redirect("post-desk", slug)
        except ValidationError as error:
            add_errors(form, error)
        except Refused as refused:
            form.add_error(None, str(refused))
            # What stands now is on the post's page: sent again, this holds.
            form.data = form.data.copy()
            form.data["revision"] = Post.objects.get(pk=post.pk).revision
    return render(request, "events/post/publish_later.html", {"form": form, "post": post})


@require_safe
@login_not_required
def post_picture(request, slug, uuid, kind):
    """The picture of a post that the person may read."""
    post = find(request, slug)
    found = PostPicture.objects.filter(post=post, uuid=uuid).select_related("upload").first()
    grant(found is not None)
    return answer_file(request, found.upload, kind)


@require_safe
@login_not_required
def post_options(request):
    """Posts that the person may read, for autocompletes."""
    return answer([Source(Post.objects.visible_to(request.user))], request.GET.get("q", ""))


IN_FEED = 50


class PostFeed(Feed):
    """What was published last among the posts that the filters of the list choose (Atom)."""

    feed_type = Atom1Feed

    def get_object(self, request):
        return request

    def title(self, request):
        return _("Kaláka: hírek")

    def subtitle(self, request):
        return _("Hírek, felhívások és lehetőségek a megyékből")

    def link(self, request):
        return f"{reverse('post-list')}{self._filters(request)}"

    def feed_url(self, request):
        return f"{reverse('post-feed')}{self._filters(request)}"

    @staticmethod
    def _filters(request) -> str:
        return f"?{query}" if (query := request.GET.urlencode()) else ""

    def items(self, request):
        chosen = PostFilter(request.GET or None, queryset=Post.objects.published(), request=request).qs
        return chosen.prefetch_related("texts").order_by("-placed_at", "-pk")[:IN_FEED]

    def item_title(self, item):
        name = shown(item).name
        return _("LEJÁRT: %s") % name if item.is_over() else name

    def item_description(self, item):
        return shown(item).summary

    def item_link(self, item):
        return reverse("post-detail", args=[item.slug])

    def item_guid(self, item):
        return f"urn:kalaka:post:{item.pk}"

    def item_pubdate(self, item):
        return item.published_at

    def item_updateddate(self, item):
        return item.published_at

    def item_categories(self, item):
        return [item.get_kind_display()]
