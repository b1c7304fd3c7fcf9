"""How a file is answered; who may have it, the record that shows it says."""

from django.http import FileResponse, Http404
from django.utils.cache import patch_cache_control
from django.views.decorators.http import condition

from .contents import TYPES
from .models import Upload


def answer(request, upload: Upload, kind: str = "large"):
    """The file itself: a picture to be shown, a document to be saved. Unchanged it costs no bytes."""
    unless_known = condition(etag_func=lambda *_arguments: f'"{upload.uuid}-{kind}"')
    response = unless_known(_file)(request, upload, kind)
    patch_cache_control(response, private=True, no_cache=True)
    return response


def _file(request, upload: Upload, kind: str):
    try:
        file = upload.file(kind).open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    is_picture = upload.kind == Upload.Kind.PICTURE
    name = f"{upload.uuid}.{upload.suffix}"
    response = FileResponse(file, content_type=TYPES[upload.suffix], filename=name, as_attachment=not is_picture)
    response["X-Content-Type-Options"] = "nosniff"
    return response
