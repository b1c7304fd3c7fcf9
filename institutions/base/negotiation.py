"""What kind of answer a request asks for."""


def wants_json(request) -> bool:
    """Whether one of our scripts asks, which say so; a browser that opens a page does not."""
    if "json" not in request.META.get("HTTP_ACCEPT", ""):
        return False
    return request.get_preferred_type(["text/html", "application/json"]) == "application/json"
