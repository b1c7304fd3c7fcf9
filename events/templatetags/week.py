"""Community Week on pages of features to the left."""

from django import template

from events.week.parts import to_join

register = template.Library()


@register.inclusion_tag("events/week/_bring.html")
def week_to_join(visit):
    """The way from a visit to joining who was visited, while a year can be joined."""
    return {"visit": visit, "week": to_join()}
