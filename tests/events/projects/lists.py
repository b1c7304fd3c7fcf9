"""The lists of this feature, for the guards over lists."""

from events.models import EventOfProject, Insight, ProjectBody, ProjectCountry, ProjectText

from ... import make
from ...list import List


def projects(people, number):
    for index in range(number):
        made = make.project(state="published" if index % 2 else "draft")
        ProjectText.objects.create(project=made, language="lv", name="Projekts")
        ProjectBody.objects.create(project=made, body=make.body(), name_then="Alapítvány")
        ProjectCountry.objects.create(project=made, country="LV", number=18)
        Insight.objects.create(project=made, language="en", text="Listen first.")
        EventOfProject.objects.create(project=made, event=make.event(state="published"))


LISTS = [
    List("project", "/projects/", "/api/v1/projects/", projects, queries=("", "?q=proj", "?county=05&order=name")),
]
