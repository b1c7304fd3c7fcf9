"""Public pages may be kept by browsers and proxies, but are asked for again each time: an ETag answers what is new."""

from functools import wraps

from django.utils.cache import get_conditional_response, patch_vary_headers, set_response_etag


def revalidated(view):
    """Sends the page with an ETag, and 304 to who has it already. Only a visitor's page may be kept by a proxy."""

    @wraps(view)
    def answer(request, *args, **kwargs):
        response = view(request, *args, **kwargs)
        if response.status_code != 200 or request.method not in ("GET", "HEAD"):
            return response
        if not getattr(response, "is_rendered", True):
            response.render()
        response["Cache-Control"] = f"{'private' if request.COOKIES else 'public'}, no-cache"
        patch_vary_headers(response, ["Cookie"])
        set_response_etag(response)
        return get_conditional_response(request, etag=response["ETag"], response=response)

    return answer
