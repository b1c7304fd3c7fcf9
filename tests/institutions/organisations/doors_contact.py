"""Doors of institutions' contacts."""

from ...door import Door

NEW = {"name": "Könyves Klára", "phone": "+36 1 234 5678"}

DOORS = [
    Door("contact-create", lambda w: f"/institutions/{w.institution.pk}/contacts/new/", "organisation.write"),
    Door(
        "contact-create",
        lambda w: f"/institutions/{w.institution.pk}/contacts/new/",
        "organisation.write",
        method="post",
        data=lambda w: NEW,
        opens_with=302,
    ),
    Door("contact-edit", lambda w: f"/contacts/{w.contact.pk}/edit/", "organisation.write"),
    Door(
        "contact-edit",
        lambda w: f"/contacts/{w.contact.pk}/edit/",
        "organisation.write",
        method="post",
        data=lambda w: NEW | {"revision": 1},
        opens_with=302,
    ),
    Door(
        "contact-erase",
        lambda w: f"/contacts/{w.contact.pk}/erase/",
        "organisation.write",
        method="post",
        opens_with=302,
    ),
]
