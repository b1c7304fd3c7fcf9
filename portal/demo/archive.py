"""Events and projects of partner networks, entered as an editor enters them: by the same actions, part by part."""

from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile

from events.calendar import actions as events
from events.calendar.inlines import SERIES
from events.calendar.models.event import Event
from events.programme import actions as programme
from events.programme.inlines import EVENT
from events.projects import actions as projects
from events.projects.inlines import PROJECT
from events.projects.models import Project
from events.publishing.actions import create_funding
from events.publishing.inlines import FUNDING
from institutions.bodies import actions as bodies
from institutions.parts import actions as parts
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement
from mentors.directory import actions as directory

from . import content, drawings

NESTED = ("texts", "organisations", "countries", "series", "outcome", "insights", "recordings", "pictures", "events")
PROGRAMME = ("tracks", "sessions")


class Archive:
    """One load of `archive.toml`, by an editor; what a row is called there leads to the record made of it."""

    def __init__(self, editor):
        self.editor = editor
        self.data = content.texts("archive")
        self.bodies, self.fundings, self.series = {}, {}, {}
        self.events: dict[str, Event] = {}

    def load(self) -> None:
        for row in self.data["bodies"]:
            self.bodies[row["key"]] = bodies.create(
                by=self.editor, own_name=row["name"], kind=row["kind"], country=row["country"]
            )[0]
        for row in self.data["fundings"]:
            self.fundings[row["key"]] = self._entered(FUNDING, create_funding, row)
        for row in self.data["recurring"]:
            self.series[row["key"]] = self._entered(SERIES, events.create_series, row)
        for row in self.data["archived"]:
            self.events[row["name"]] = self._event(row)
        for row in self.data["projects"]:
            self._project(row)

    def _entered(self, owner, act, row: dict):
        fields = {name: value for name, value in row.items() if name not in ("key", *NESTED)}
        made = act(by=self.editor, **fields)[0]
        for text in row.get("texts", ()):
            self._add(owner, "texts", made, **text)
        return made

    def _add(self, owner, part: str, record, /, **fields):
        return parts.add(owner, owner.kinds[part], record, by=self.editor, **fields)[0]

    def _fields(self, row: dict) -> dict:
        fields = {name: value for name, value in row.items() if name not in (*NESTED, *PROGRAMME)}
        fields["funding"] = self.fundings[row["funding"]]
        if "county" in row:
            fields["county"] = County.objects.get(country="HU", ksh_code=row["county"])
        if "settlement" in row:
            fields["settlement"] = Settlement.objects.get(name=row["settlement"], county=fields["county"])
        return fields

    def _event(self, row: dict) -> Event:
        event = events.draft(by=self.editor, **self._fields(row))[0]
        self._parts(EVENT, event, row)
        for one in row.get("series", ()):
            self._add(EVENT, "series", event, series=self.series[one["series"]], edition=one["edition"])
        if "outcome" in row:
            self._add(EVENT, "outcome", event, **row["outcome"])
        self._programme(event, row)
        return events.publish(event, by=self.editor)

    def _project(self, row: dict) -> Project:
        project = projects.draft(by=self.editor, **self._fields(row))[0]
        self._parts(PROJECT, project, row)
        for one in row.get("insights", ()):
            self._add(PROJECT, "insights", project, **one)
        for name in row.get("events", ()):
            self._add(PROJECT, "events", project, event=self.events[name])
        return projects.publish(project, by=self.editor)

    def _parts(self, owner, record, row: dict) -> None:
        """What events and projects have alike."""
        for text in row.get("texts", ()):
            self._add(owner, "texts", record, **text)
        for one in row.get("organisations", ()):
            self._add(owner, "organisations", record, **one | {"body": self.bodies[one["body"]]})
        for one in row.get("countries", ()):
            self._add(owner, "countries", record, **one)
        for one in row.get("recordings", ()):
            link = {"title": one["title"], "language": one["language"], "url": settings.SITE_URL + one["page"]}
            self._add(owner, "materials", record, kind="recording", **link)
        for one in row.get("pictures", ()):
            told = {"title": one["title"], "alt": one["alt"], "language": record.language, "licence": "cc0"}
            picture = SimpleUploadedFile(f"{one['drawn']}.jpg", drawings.draw(one["drawn"]))
            self._add(owner, "materials", record, kind="graphic_record", file=picture, **told)

    def _programme(self, event: Event, row: dict) -> None:
        tracks = {name: self._add(EVENT, "tracks", event, name=name) for name in row.get("tracks", ())}
        for one in row.get("sessions", ()):
            fields = {name: value for name, value in one.items() if name not in ("hu", "en", "speaker")}
            if "track" in one:
                fields["track"] = tracks[one["track"]]
            session = self._add(EVENT, "sessions", event, **fields)
            for language in ("hu", "en"):
                if language in one:
                    self._add(EVENT, "session-texts", event, session=session, language=language, **one[language])
            if "speaker" in one:
                speaker = directory.create(by=self.editor, **one["speaker"])[0]
                self._add(EVENT, "contributions", event, session=session, speaker=speaker)
        if row.get("sessions"):
            programme.release(event, by=self.editor)


def load(editor) -> None:
    """Enters everything in `archive.toml`."""
    Archive(editor).load()
