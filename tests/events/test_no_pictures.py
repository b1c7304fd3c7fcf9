"""No text of what goes out on a date holds a picture: it would be loaded from elsewhere, or show nothing."""

import pytest
from django.core.exceptions import ValidationError

from events.models import Event, EventText, Issue, Outcome, Piece, Post, PostText, Project, ProjectText

PICTURE = "Ilyen volt: ![terem](https://elsewhere.example.org/a.png)"
FORMATTED = [
    (Event, "description"),
    (EventText, "description"),
    (Outcome, "conclusions"),
    (Post, "body"),
    (PostText, "body"),
    (Issue, "lead"),
    (Piece, "text"),
    *[(model, name) for model in (Project, ProjectText) for name in ("aim", "activities", "follow_up")],
]


@pytest.mark.parametrize(("model", "name"), FORMATTED)
def test_a_picture_is_refused_at_its_field(model, name):
    with pytest.raises(ValidationError) as refused:
        model(**{name: PICTURE}).clean()
    assert list(refused.value.error_dict) == [name]
