"""Photos of a visit: sent by a plain form, shown to who reads the team layer, taken off."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import FileResponse, Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from django.views.decorators.http import condition, require_POST, require_safe

from institutions.base.exceptions import Refused, grant
from institutions.base.views import add_errors

from ..actions import photo as photos
from ..forms.photo import PhotoForm
from ..models.visit_photo import VisitPhoto
from ..rules import photo as rules
from .visit import VisitDetail
from .visit_steps import as_get, find


@require_POST
def visit_photo_add(request, uuid):
    """A whole file from a plain form; errors come back beside their fields, on the visit's page."""
    visit = find(request, uuid)
    grant(rules.may_add(request.user, visit))
    form = PhotoForm(request.POST, request.FILES)
    if form.is_valid():
        data = dict(form.cleaned_data)
        try:
            photos.add(visit, by=request.user, file=data.pop("image"), **data)
        except ValidationError as error:
            add_errors(form, error)
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Elmentettük a fényképet."))
            return back(visit)
    return VisitDetail.as_view(photo_form=form)(as_get(request), uuid=uuid)


@require_POST
def visit_photo_remove(request, uuid):
    photo = seen(request, uuid)
    photos.remove(photo, by=request.user)
    messages.success(request, _("Töröltük a fényképet."))
    return back(photo.visit)


@require_safe
def visit_photo(request, uuid, kind):
    """The picture itself. Each asking is answered by the rights of that moment; unchanged it costs no bytes."""
    photo = seen(request, uuid)
    unless_known = condition(etag_func=lambda *_arguments: f'"{photo.uuid}-{kind}"')
    response = unless_known(_file)(request, photo, kind)
    patch_cache_control(response, private=True, no_cache=True)
    return response


def _file(request, photo, kind):
    try:
        file = photo.file(kind).open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    return FileResponse(file, content_type="image/jpeg", filename=f"{photo.uuid}.jpg")


def seen(request, uuid) -> VisitPhoto:
    """A photo that the person may see. Raises Http404."""
    photo = VisitPhoto.objects.visible_to(request.user).select_related("visit").filter(uuid=uuid).first()
    grant(photo is not None)
    return photo


def back(visit):
    """To the photos on the visit's page."""
    return redirect(f"{reverse('visit-detail', args=[visit.uuid])}#photos")
