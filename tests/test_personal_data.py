"""A canary in every personal field: no visitor hears it without consent, and once it ends no table, page or trail does.

Whoever adds a personal field adds its line to `personal_data.py` of its feature, and here how it ends.
"""

import datetime
import uuid

import pytest
from django.apps import apps
from django.db import connection, models, transaction
from django.utils import timezone

from events.calendar import actions as events
from events.models import (
    Arrival,
    Campaign,
    CourseRun,
    Enrolment,
    Event,
    EventInvitation,
    Joiner,
    Registration,
    RunTeacher,
    Subscriber,
)
from events.newsletter.actions import subscribing
from events.registration.actions import arriving, forgetting
from events.training.actions import forgetting as training
from events.week.actions import afterwards, joining
from institutions.certificates import actions as certificates
from institutions.communities import actions as communities
from institutions.erasing.models import erasures
from institutions.models import Certificate, Community, Contact
from institutions.organisations.actions import contact as contacts
from institutions.parts import actions as parts
from mentors.adoptions.actions import adoption as adoptions
from mentors.adoptions.actions import study_visit as study_visits
from mentors.directory import actions as speakers
from mentors.directory.inlines import SPEAKER
from mentors.guides import actions as guides
from mentors.models import (
    AccountRequest,
    Adoption,
    GoodPractice,
    Guide,
    Mentor,
    PracticeConsent,
    PracticePhoto,
    PublishedPractice,
    Qualification,
    Question,
    QuestionMessage,
    Speaker,
    SpeakerText,
    StudyVisit,
    SupervisionNote,
    SupervisionRecord,
    VisitPhoto,
)
from mentors.people.actions import account as accounts
from mentors.people.actions import qualification as qualifications
from mentors.practices.actions import practice as practices
from mentors.practices.actions import practice_erasing as erasing
from mentors.practices.actions import practice_photo as practice_photos
from mentors.practices.inlines import PRACTICE
from mentors.questions.actions import ending
from mentors.requests import actions as requests
from mentors.visits.actions import photo as photos
from portal.pages.personal_data import KEPT

from . import make
from .canary import tables_that_hold
from .test_access import DOORS

COLUMNS = [column for kept in KEPT for column in kept.columns]
LOOKS_PERSONAL = ("email", "phone", "caption", "contact_name", "position_name")
SOUND = "5822582"


def value_for(field: str, sound: str) -> str:
    """Something that the column takes and that nothing else holds."""
    if "email" in field:
        return f"kanari{sound}@example.org"
    return f"+36 30 {sound}" if "phone" in field else f"Kanári {sound}"


def heard(client, world, sounds: dict[str, str], routes=None) -> dict[str, set[str]]:
    """The doors (of these routes, or all) at which each canary is heard: model -> routes."""
    found: dict[str, set[str]] = {model: set() for model in sounds}
    for door in DOORS:
        if door.method == "get" and (routes is None or door.route in routes):
            answer = client.get(door.url(world))
            body = b"".join(answer.streaming_content) if answer.streaming else answer.content
            for model, sound in sounds.items():
                if sound.encode() in body:
                    found[model].add(door.route)
    return found


def last(record) -> int:
    """The revision that a record is at."""
    return type(record).objects.get(pk=record.pk).revision


# -- How each field is written, overwritten, and how it ends ---------------------------------------------------------


class OfContact:
    """Erased on request, by whoever keeps the institution's record."""

    model, held, public = Contact, set(), set()

    def write(self, world, **values):
        contacts.update(world.contact, by=world.people["mentor"], revision=last(world.contact), **values)

    def end(self, world):
        contacts.erase(world.contact, by=world.people["coordinator"])


class OfCommunity:
    """Erased on request, by the county's team."""

    model, held, public = Community, set(), set()

    def write(self, world, **values):
        communities.update(world.community, by=world.people["mentor"], revision=last(world.community), **values)

    def end(self, world):
        communities.erase_contact(world.community, by=world.people["coordinator"])


class OfPractice:
    """Ends with the contact's consent; the page of a published practice shows it until then."""

    model, held, public = GoodPractice, set(), {"practice-detail", "practice-print"}

    def write(self, world, **values):
        self.change(world, contact_consent=True, **({"contact_name": "Valaki"} | values))
        make.publish(world.published_practice, world.people["editor"])

    def end(self, world):
        self.change(world, contact_consent=False)

    def change(self, world, **facts):
        practice = GoodPractice.objects.get(pk=world.published_practice.pk)
        practices.update_facts(practice, by=world.people["editor"], revision=practice.revision, **facts)


class OfConsent:
    """Read by who holds the link, and by who speaks for the institution, as the page says what was answered; erased on
    request, the answer stays.
    """

    model, held, public = PracticeConsent, set(), {"practice-consent"}

    def write(self, world, **values):
        answered = {"state": "declined", "answered_at": timezone.now()}
        PracticeConsent.objects.filter(pk=world.consent.pk).update(**answered, **values)

    def end(self, world):
        erasing.erase_signer(world.consent, by=world.people["lead"])


class OfPracticePhoto:
    """Public with the practice; goes with the photo, by the code of whoever is on it."""

    model, held = PracticePhoto, set()
    public = {"practice-detail", "api-practice-detail", "api-practice-list"}

    def write(self, world, **values):
        photo, by = world.published_photo, world.people["editor"]
        parts.update(PRACTICE, PRACTICE.kinds["photos"], photo, by=by, revision=last(photo), **values)
        make.publish(world.published_practice, world.people["editor"])

    def end(self, world):
        practice_photos.withdraw(world.published_photo.code)


class OfGuide:
    """Authors and reviewers stand on what they wrote, until an editor takes them off."""

    model, held, public = Guide, set(), {"guide-list", "guide-detail", "api-guide-list", "api-guide-detail"}
    public |= {"practice-detail"}

    def write(self, world, **values):
        guides.update(world.guide, by=world.people["editor"], revision=last(world.guide), **values)

    def end(self, world):
        self.write(world, authors="(név törölve)", reviewers="")


class OfAdoption:
    """Shown nowhere; ends by the link that its sender has."""

    model, held, public = Adoption, set(), set()

    def write(self, world, **values):
        adoption = adoptions.forget_sender(world.adoption)
        for name, value in values.items():
            setattr(adoption, name, value)
        adoption.save()

    def end(self, world):
        adoptions.forget_sender(world.adoption)


class OfStudyVisit:
    """Shown nowhere; forgotten after a year."""

    model, held, public = StudyVisit, set(), set()

    def write(self, world, **values):
        StudyVisit.objects.update_or_create(practice=world.published_practice, people=5, defaults=values)

    def end(self, world):
        study_visits.forget(timezone.now() + datetime.timedelta(days=366))


class OfMentor:
    """Public with consent; without it on the card alone, for the team."""

    model, held = Mentor, {"mentors_mentor"}
    public = {"mentor-detail", "mentor-list", "api-mentor-list", "api-mentor-detail", "county-detail"}
    public |= {"settlement-detail", "institution-detail", "practice-detail", "practice-print"}

    def card(self, world):
        """One that was open before: with somebody else's consent nothing of theirs begins."""
        return Mentor.objects.get(user=world.people["mentor"])

    def write(self, world, **values):
        card = self.card(world)
        accounts.update_card(by=card.user, revision=last(card), consent_public=True, **values)

    def end(self, world):
        card = self.card(world)
        accounts.update_card(by=card.user, revision=card.revision, consent_public=False)


class OfSpeaker:
    """Public with consent; erased on request, everywhere."""

    model, held = Speaker, set()
    public = {"speaker-list", "speaker-detail", "api-speaker-list"}

    def write(self, world, **values):
        speakers.update(world.speaker, by=world.people["editor"], revision=last(world.speaker), **values)

    def end(self, world):
        speakers.erase(world.speaker, by=world.people["editor"])


class OfSpeakerText:
    """Public with the speaker's consent; goes with the speaker."""

    model, held, public = SpeakerText, set(), {"api-speaker-list"}

    def write(self, world, **values):
        text = world.speaker_text
        parts.update(SPEAKER, SPEAKER.kinds["texts"], text, by=world.people["editor"], revision=last(text), **values)

    def end(self, world):
        speakers.erase(world.speaker, by=world.people["editor"])


class OfEvent:
    """Public by choice, on a public event; without consent nothing is kept."""

    model, held = Event, set()
    public = {"event-detail", "api-event-list", "api-event-detail"}

    def write(self, world, **values):
        self.change(world, contact_consent=True, **values)

    def end(self, world):
        self.change(world, contact_consent=False)

    def change(self, world, **values):
        events.update(world.event, by=world.people["editor"], revision=last(world.event), **values)


class OfJoiner:
    """Public by choice; a year after the week nobody knows it."""

    model, held, public = Joiner, set(), {"week-link-edit"}

    def write(self, world, **values):
        joining.update(world.joiner, by=world.joiner, revision=last(world.joiner), contact_consent=False, **values)

    def end(self, world):
        week = {"starts_on": "2020-05-04", "ends_on": "2020-05-10", "year": 2020}
        Campaign.objects.filter(pk=world.campaign.pk).update(**week)
        afterwards.forget()


class OfEnrolment:
    """Read by who holds the trainee's own link or a teacher's of the run; a year after the course nobody knows it."""

    model, held, public = Enrolment, set(), {"trainee-link", "teacher-mark", "teacher-results"}

    def write(self, world, **values):
        Enrolment.objects.filter(pk=world.trainee.pk).update(**values)

    def end(self, world):
        CourseRun.objects.filter(pk=world.run.pk).update(starts_on="2020-02-03", ends_on="2020-02-28")
        training.forget_people()


class OfRunTeacher:
    """A year after the course nobody knows it."""

    model, held, public = RunTeacher, set(), set()

    def write(self, world, **values):
        RunTeacher.objects.filter(pk=world.run_teacher.pk).update(**values)

    def end(self, world):
        CourseRun.objects.filter(pk=world.run.pk).update(starts_on="2020-02-03", ends_on="2020-02-28")
        training.forget_teachers()


class OfQualification:
    """Until there is an account, five years at most."""

    model, held, public = Qualification, set(), set()

    def write(self, world, **values):
        Qualification.objects.filter(pk=world.qualification.pk).update(**values)

    def end(self, world):
        Qualification.objects.filter(pk=world.qualification.pk).update(given_on="2020-02-03")
        qualifications.forget_addresses()


class OfPhoto:
    """Ends with the photo."""

    model, held, public = VisitPhoto, set(), set()

    def write(self, world, **values):
        VisitPhoto.objects.filter(pk=world.photo.pk).update(**values)

    def end(self, world):
        photos.remove(world.photo, by=world.people["mentor"])


class OfNote:
    """Stays with the visit; `tests/test_canary.py` listens for it everywhere."""

    model, held, public = SupervisionNote, {"mentors_supervisionnote"}, set()

    def write(self, world, **values):
        SupervisionNote.objects.filter(pk=world.note.pk).update(**values)

    end = None


class OfRecord:
    """Stays until its author changes it; `tests/test_canary.py` listens for it everywhere."""

    model, held, public = SupervisionRecord, {"mentors_supervisionrecord"}, set()

    def write(self, world, **values):
        SupervisionRecord.objects.update(**values)

    end = None


class Staying:
    """Stays with what was done under it; no visitor reads it, but who holds an invitation's link reads whose it is."""

    end = None

    def __init__(self, model, record, public=()):
        self.model, self.record, self.public = apps.get_model(model), record, set(public)
        self.held = {self.model._meta.db_table, self.model._meta.db_table + "event"}

    def write(self, world, **values):
        self.model.objects.filter(pk=self.record(world).pk).update(**values)


class OfCertificate:
    """Told to whoever has the code, until the person asks to be taken out."""

    model, held, public = Certificate, set(), {"certificate-detail", "certificate-pdf"}

    def write(self, world, **values):
        world.certificate = certificates.renew(world.certificate, **values)

    def end(self, world):
        certificates.erase(world.certificate.kind, world.certificate.about)


class OfMail(Staying):
    """Goes with the row, some time after it was sent."""

    def __init__(self):
        super().__init__("institutions.Mail", lambda world: make.mail())
        self.held = {"institutions_mail"}


class OfSubscriber:
    """No page shows the address; it is gone some time after the subscription has ended."""

    model, held, public = Subscriber, set(), set()

    def write(self, world, **values):
        Subscriber.objects.filter(pk=world.subscriber.pk).update(**values)

    def end(self, world):
        subscribing.leave(world.subscriber)
        assert subscribing.forget(timezone.now() + subscribing.KEPT["left"]) == 1


class OfRegistration:
    """Read by the team of the event; goes on the person's word, or a year after the event."""

    model, held, public = Registration, set(), {"registration-link"}

    def write(self, world, **values):
        Registration.objects.filter(pk=world.registration.pk).update(**values)

    def end(self, world):
        forgetting.forget(world.registration)


class OfArrival(OfRegistration):
    """A walk-in: read by the team, goes when it is undone, or a year after the event."""

    model, public = Arrival, set()

    def write(self, world, **values):
        Arrival.objects.filter(pk=world.arrival.pk).update(**values)

    def end(self, world):
        arriving.undo(world.arrival, by=world.people["editor"])


class OfInvitation(OfRegistration):
    """Read by the organisers; goes a year after the event."""

    model, public = EventInvitation, set()

    def write(self, world, **values):
        EventInvitation.objects.filter(pk=world.event_invitation.pk).update(**values)

    def end(self, world):
        forgetting.forget_people(timezone.now() + datetime.timedelta(days=800))


class OfQuestion:
    """Ends some time after the last step, by itself; an answer says nothing of it."""

    model, held, public = Question, set(), set()

    def write(self, world, **values):
        Question.objects.filter(pk=world.answered.pk).update(**values)

    def end(self, world):
        ending.forget(timezone.now() + ending.FORGOTTEN_AFTER + datetime.timedelta(days=1))


class OfQuestionMessage(OfQuestion):
    """Goes with the question."""

    model = QuestionMessage

    def write(self, world, **values):
        QuestionMessage.objects.filter(question=world.answered).delete()
        QuestionMessage.objects.create(question=world.answered, uuid=uuid.uuid4(), **values)


class OfAccountRequest:
    """Ends some time after the decision, by itself."""

    model, held, public = AccountRequest, set(), set()

    def write(self, world, **values):
        AccountRequest.objects.filter(pk=world.account_request.pk).update(**values)

    def end(self, world):
        AccountRequest.objects.update(state="accepted", decided_at=timezone.now())
        requests.forget(timezone.now() + requests.FORGOTTEN_AFTER + datetime.timedelta(days=1))


WAYS = {
    "institutions.Contact": OfContact(),
    "institutions.Community": OfCommunity(),
    "mentors.GoodPractice": OfPractice(),
    "mentors.Mentor": OfMentor(),
    "mentors.PracticeConsent": OfConsent(),
    "mentors.PracticePhoto": OfPracticePhoto(),
    "events.Event": OfEvent(),
    "events.Subscriber": OfSubscriber(),
    "events.Registration": OfRegistration(),
    "events.Arrival": OfArrival(),
    "events.EventInvitation": OfInvitation(),
    "mentors.Speaker": OfSpeaker(),
    "mentors.SpeakerText": OfSpeakerText(),
    "mentors.Guide": OfGuide(),
    "mentors.Adoption": OfAdoption(),
    "mentors.StudyVisit": OfStudyVisit(),
    "mentors.VisitPhoto": OfPhoto(),
    "events.Joiner": OfJoiner(),
    "events.Enrolment": OfEnrolment(),
    "events.RunTeacher": OfRunTeacher(),
    "mentors.Qualification": OfQualification(),
    "mentors.SupervisionNote": OfNote(),
    "mentors.SupervisionRecord": OfRecord(),
    "mentors.User": Staying("mentors.User", lambda world: world.hidden_card.user),
    "mentors.Invitation": Staying("mentors.Invitation", lambda world: world.invitation, ["invitation-accept"]),
    "institutions.Mail": OfMail(),
    "institutions.Certificate": OfCertificate(),
    "mentors.AccountRequest": OfAccountRequest(),
    "mentors.Question": OfQuestion(),
    "mentors.QuestionMessage": OfQuestionMessage(),
    "mentors.Proposal": Staying("mentors.Proposal", lambda world: world.proposal),
}


def split(column: str) -> tuple[str, str]:
    model, _dot, field = column.rpartition(".")
    return model, field


def test_every_personal_column_is_told_and_knows_its_end():
    for column in COLUMNS:
        model, field = split(column)
        apps.get_model(model)._meta.get_field(field)
    assert {split(column)[0] for column in COLUMNS} == set(WAYS)
    ours = [model for app in ("institutions", "mentors", "events") for model in apps.get_app_config(app).get_models()]
    found = {
        f"{model._meta.label}.{field.name}"
        for model in ours
        if not hasattr(model, "pgh_tracked_model")
        for field in model._meta.concrete_fields
        if isinstance(field, models.EmailField) or field.name.endswith(LOOKS_PERSONAL)
    }
    assert found - set(COLUMNS) == set()


def test_what_an_erasure_takes_is_what_the_page_tells():
    for model in (Contact, Community, GoodPractice, Mentor):
        told = {split(column)[1] for column in COLUMNS if split(column)[0] == model._meta.label}
        assert set(model.PERSONAL) == told


def values_of(model, sound=SOUND) -> dict[str, str]:
    return {field: value_for(field, sound) for kind, field in map(split, COLUMNS) if kind == model}


def test_no_visitor_hears_it_and_once_it_ends_nobody(people, world, client_of):
    """Every canary sits in its place at once, each with a number of its own; each ends by itself."""
    visitor = client_of(None)
    sounds = {model: f"{SOUND}{number}" for number, model in enumerate(WAYS, start=10)}
    for model, way in WAYS.items():
        way.write(world, **values_of(model, sounds[model]))
    assert [model for model, sound in sounds.items() if not tables_that_hold(sound)] == []
    assert heard(visitor, world, sounds) == {model: way.public for model, way in WAYS.items()}, "only by consent"
    left, told = {}, {}
    for model, way in WAYS.items():
        point = transaction.savepoint()
        if way.end is not None:
            way.end(world)
            # What no table holds could only be told by a page that told it before.
            told |= heard(visitor, world, {model: sounds[model]}, None if way.held else way.public)
        left[model] = tables_that_hold(sounds[model])
        transaction.savepoint_rollback(point)
    assert left == {model: way.held for model, way in WAYS.items()}
    assert {model: routes for model, routes in told.items() if routes} == {}


@pytest.mark.parametrize("model", [model for model, way in WAYS.items() if way.end])
def test_an_overwritten_value_is_nowhere(model, people, world):
    way = WAYS[model]
    way.write(world, **values_of(model))
    assert tables_that_hold(SOUND) != set()
    way.write(world, **values_of(model, "77"))
    assert tables_that_hold(SOUND) == set()


def test_who_and_when_stay_in_the_trail(people, world):
    events = Contact._meta.get_field("trail").related_model.objects.filter(pgh_obj=world.contact.pk)
    contacts.update(world.contact, by=people["mentor"], revision=1, phone="+36 30 111 5822")
    before = list(events.order_by("pgh_id").values_list("pgh_id", "pgh_label", "pgh_created_at", "pgh_context_id"))
    contacts.erase(world.contact, by=people["coordinator"])
    after = list(events.order_by("pgh_id").values_list("pgh_id", "pgh_label", "pgh_created_at", "pgh_context_id"))
    assert after[: len(before)] == before
    assert len(after) == len(before) + 1
    assert set(events.values_list(*Contact.PERSONAL)) == {("", "", "", "")}


def test_no_copy_of_a_contact_is_published(people, world):
    """Neither the shelf's model nor its table has anything to hold one in."""
    assert not {"contact_name", "contact_email", "contact_phone"} & {one.name for one in PublishedPractice._meta.fields}
    OfPractice().write(world, contact_phone="+36 30 111 5822")
    practices.publish(GoodPractice.objects.get(pk=world.published_practice.pk), by=people["editor"])
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM mentors_publishedpractice r WHERE r::text LIKE '%5822%'")
        assert cursor.fetchone()[0] == 0


def test_a_contact_that_changed_is_not_shown_until_the_institution_has_seen_it(people, world, client_of):
    visitor = client_of(None)
    address = f"/practices/{world.published_practice.slug}/"
    OfPractice().write(world, contact_name="Első Elek", contact_email="elek@example.org")
    assert "Első Elek" in visitor.get(address).text
    OfPractice().change(world, contact_name="Második Mari", contact_email="mari@example.org")
    page = visitor.get(address).text
    assert ("Második Mari" in page, "Első Elek" in page) == (False, False)
    make.publish(world.published_practice, people["editor"])
    assert ("Második Mari" in visitor.get(address).text, "elek@" in visitor.get(address).text) == (True, False)


def test_a_consent_to_be_kept_is_taken_back_by_erasing(people, world, client_of):
    """An emptied day would leave the rest standing without a ground."""
    client = client_of(people["mentor"])
    address = f"/contacts/{world.contact.pk}/edit/"
    data = {"name": world.contact.name, "phone": world.contact.phone, "email": world.contact.email}
    assert client.post(address, data | {"revision": "1", "consent_on": "2026-01-05"}).status_code == 302
    refused = client.post(address, data | {"revision": "2", "consent_on": ""})
    assert (refused.status_code, "törölje a kapcsolattartót" in refused.text) == (200, True)


def test_phones_are_told_of_an_erasure(transactional_db, client_of):
    """The number on every page of who keeps pages on a device."""
    mentor = make.person("mentor", make.HOME)
    contact, before = make.contact(), erasures()
    page = client_of(mentor).get("/trips/").text
    assert f'data-erasures="{before}"' in page
    contacts.erase(contact, by=mentor)
    assert erasures() == before + 1
    assert f'data-erasures="{before + 1}"' in client_of(mentor).get("/trips/").text
    assert "data-erasures" not in client_of(make.person("lead")).get("/").text
