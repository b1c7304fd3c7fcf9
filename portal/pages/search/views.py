"""The page and the endpoint of the search over everything."""

from django import forms
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import exceptions, serializers
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from institutions.base.text_fields import LineInput
from mentors.practices.filters.searched import LONGEST, TOO_LONG
from mentors.practices.highlight import marked, pattern_of

from .found import found


class SearchForm(forms.Form):
    """A few words."""

    q = LineInput(label=_("Keresés"), max_length=LONGEST, required=False, error_messages={"max_length": TOO_LONG})


@require_safe
def search(request):
    """What answers the words, grouped by kind, the best first; without words only the box."""
    form = SearchForm(request.GET)
    typed = form.cleaned_data["q"] if form.is_valid() else ""
    groups, words = found(request.user, typed) if typed else ([], None)
    pattern = pattern_of(words.beginnings) if words else None
    context = {
        "typed": request.GET.get("q", "")[:LONGEST],
        "notice": " ".join(form.errors.get("q", [])),
        "is_asked": bool(typed),
        "groups": [(group, [(hit, marked(hit.title, pattern)) for hit in group.hits]) for group in groups],
        "number": sum(len(group.hits) for group in groups),
    }
    return render(request, "portal/search.html", context)


class HitSerializer(serializers.Serializer):
    """Something that was found: of which kind, its title, a word beside it, and the address of its page."""

    kind = serializers.CharField()
    title = serializers.CharField()
    hint = serializers.CharField()
    url = serializers.CharField()


class FoundSerializer(serializers.Serializer):
    """The best of each kind, the kinds that answer best first; there are no further pages: each kind has its list."""

    results = HitSerializer(many=True)
    next = serializers.CharField(allow_null=True)
    previous = serializers.CharField(allow_null=True)


class SearchView(APIView):
    """Search over everything that the caller may read: at most five of each kind, the best first."""

    permission_classes = [AllowAny]

    @extend_schema(responses=FoundSerializer, parameters=[OpenApiParameter("q", str, description="a few words")])
    def get(self, request):
        form = SearchForm(request.query_params)
        if not form.is_valid():
            raise exceptions.ValidationError(form.errors)
        groups, _words = found(request.user, form.cleaned_data["q"]) if form.cleaned_data["q"] else ([], None)
        rows = [hit for group in groups for hit in group.hits]
        results = [{name: getattr(hit, name) for name in ("kind", "title", "hint", "url")} for hit in rows]
        return Response({"results": results, "next": None, "previous": None})
