"""JSON in the API, written by orjson: lists are plain rows from the database, so rendering is most of their cost."""

import orjson
from django.utils.functional import Promise
from rest_framework.renderers import BaseRenderer


def _plain(value):
    if isinstance(value, Promise):
        return str(value)
    raise TypeError(type(value))


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
