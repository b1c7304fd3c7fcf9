"""JSON in the API, by orjson: lists are plain rows from the database, so rendering is most of their cost; and it reads
only what it could write, so an unpaired surrogate or endless nesting ends here. What it reads comes in clean.
"""

import orjson
from django.core.exceptions import RequestDataTooBig
from django.utils.functional import Promise
from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser
from rest_framework.renderers import BaseRenderer

from ..text import cleaned_values


def _plain(value):
    if isinstance(value, Promise):
        return str(value)
    raise TypeError(type(value))


class JSONParser(BaseParser):
    """UTF-8 JSON, no longer than a form may be, and not a bare null. Raises ParseError."""

    media_type = "application/json"

    def parse(self, stream, media_type=None, parser_context=None):
        try:
            # Unlike the stream, `body` knows the limit.
            content = as_sent = orjson.loads(parser_context["request"].body)
        except (orjson.JSONDecodeError, RequestDataTooBig) as error:
            raise ParseError from error
        if content is None:
            # What serializers say about a bare null has no translation.
            raise ParseError
        # What was sent before texts were cleaned is known again by the hash of what it was.
        parser_context["request"].as_sent = as_sent
        try:
            return cleaned_values(content)
        except RecursionError as error:
            raise ParseError from error


class JSONRenderer(BaseRenderer):
    """UTF-8 JSON; dates as ISO 8601, UUIDs as text."""

    media_type = "application/json"
    format = "json"
    charset = None

    def render(self, data, accepted_media_type=None, renderer_context=None):
        return b"" if data is None else orjson.dumps(data, default=_plain)


class ProblemRenderer(JSONRenderer):
    """The same under the media type of problem details."""

    media_type = "application/problem+json"
