"""The API's page works under its own, narrow policy, from our own files."""


def test_the_page_lists_the_endpoints(open_page, transactional_db):
    page = open_page(viewport={"width": 1280, "height": 900})
    page.goto("/api/docs/")
    # Swagger draws what is in sight: one of the first.
    page.get_by_text("/api/v1/adoptions/", exact=True).first.wait_for(timeout=30_000)
