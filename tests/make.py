"""Builders of test records: each needs only what the test is about and makes up the rest."""

import datetime
import hashlib
import io
import itertools
import uuid

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image

from events.models import (
    Arrival,
    Attendance,
    Campaign,
    Course,
    CourseRun,
    Enrolment,
    Event,
    EventMaterial,
    Issue,
    Joiner,
    Module,
    Post,
    Programme,
    Project,
    Registration,
    RunTeacher,
    Series,
    Session,
    Subscriber,
)
from events.training.actions.courses import complete as complete_run
from institutions.certificates import actions as certificates
from institutions.exports.rules import reach_of
from institutions.models import (
    Body,
    Certificate,
    Community,
    CommunityStage,
    Consortium,
    ConsortiumMember,
    Contact,
    County,
    Export,
    Institution,
    Mail,
    Settlement,
    SheetImport,
)
from institutions.places.models.settlement import check_digit
from institutions.uploads.actions import take
from mentors.guides import actions as guides
from mentors.handovers.actions import hand_over as hand_overs
from mentors.models import (
    AccountRequest,
    Adoption,
    Appointment,
    Assignment,
    Collection,
    GoodPractice,
    Guide,
    HandOver,
    Invitation,
    Mentor,
    Partnership,
    PartnershipNote,
    PartnershipStage,
    PracticeAttachment,
    PracticeComment,
    PracticeConsent,
    PracticePhoto,
    PracticeReview,
    PracticeStep,
    Process,
    ProcessStep,
    Promise,
    Proposal,
    Qualification,
    Question,
    QuestionMessage,
    Quota,
    Representation,
    Speaker,
    Study,
    Supervision,
    SupervisionBooking,
    SupervisionDate,
    Tally,
    Trip,
    TripStop,
    User,
    Visit,
    VisitPhoto,
    VisitRevision,
    Wave,
)
from mentors.people.models.period import today
from mentors.practices.actions import practice as practices
from mentors.practices.actions import practice_loading
from mentors.practices.actions.practice_content import content_of, hash_of, kept_of
from mentors.processes.models import POSITIONS
from mentors.questions.actions import shelf as answer_shelf
from mentors.visits.actions import photo as photos

PASSWORD = "kalaka-teszt-2026"
HOME, ELSEWHERE = "05", "02"
counter = itertools.count(1)
grants = itertools.count(1)
"""The serial numbers of grants have five digits: they are not counted with all else."""
codes = itertools.cycle(range(4000, 9000))
"""The first four digits of settlements made up: those of real ones, which tests name, end below 3500."""


def county(code: str = HOME) -> County:
    return County.objects.get(country="HU", ksh_code=code)


def settlement(name: str | None = None, code: str = HOME, **fields) -> Settlement:
    name = name or f"Próbafalva {next(counter)}"
    fields = {"status": "village", "population": 900, "ksh_code": code_of_nobody()} | fields
    return Settlement.objects.create(name=name, county=county(code), **fields)


def code_of_nobody() -> str:
    """A right code that no settlement has."""
    made = (f"{digits}{check_digit(str(digits))}" for digits in codes)
    return next(code for code in made if not Settlement.objects.filter(ksh_code=code).exists())


def institution(place: Settlement | None = None, **fields) -> Institution:
    fields = {"name": f"Községi Könyvtár {next(counter)}", "kind": "library"} | fields
    return Institution.objects.create(settlement=place or settlement(), **fields)


def contact(where: Institution | None = None, **fields) -> Contact:
    number = next(counter)
    fields = {
        "name": f"Könyvtáros {number}",
        "email": f"kapcsolat{number}@example.org",
        "phone": "+36 1 234 5678",
    } | fields
    return Contact.objects.create(institution=where or institution(), **fields)


def community(place: Settlement | None = None, stage: str | None = None, **fields) -> Community:
    fields = {"name": f"Nótakör {next(counter)}"} | fields
    made = Community.objects.create(settlement=place or settlement(), **fields)
    if stage:
        CommunityStage.objects.create(community=made, stage=stage, date=datetime.date(2024, 1, 1))
    return made


def consortium(*places: Settlement, code: str = HOME, **fields) -> Consortium:
    number = next(grants)
    project_id = f"TOP-5.3.1-16-BO1-2017-{number:05d}"
    fields = {"name": f"Közösségek útja {number}", "call": "TOP-5.3.1-16", "project_id": project_id} | fields
    made = Consortium.objects.create(county=county(code), **fields)
    for index, place in enumerate(places):
        ConsortiumMember.objects.create(
            consortium=made, settlement=place, organisation=f"{place} Önkormányzata", is_lead=index == 0
        )
    return made


def user(name: str | None = None, **fields) -> User:
    number = next(counter)
    fields = {"email": f"szemely{number}@example.org", "name": name or f"Próba Személy {number}"} | fields
    return User.objects.create_user(password=fields.pop("password", None), **fields)


def appoint(who: User, role: str, code: str | None = None, **fields) -> Appointment:
    fields = {"valid_from": datetime.date(2020, 1, 1)} | fields
    return Appointment.objects.create(user=who, role=role, county=county(code) if code else None, **fields)


def person(role: str | None = None, code: str | None = None, name: str | None = None) -> User:
    """A user, with an appointment where a role is named; mentors have a public card, coordinators one that is not."""
    made = user(name)
    if role:
        appoint(made, role, code)
    if role in ("mentor", "coordinator"):
        Mentor.objects.create(user=made, consent_public=role == "mentor")
    return made


def speaks_for(who: User, **what) -> Representation:
    return Representation.objects.create(user=who, valid_from=datetime.date(2020, 1, 1), **what)


def supervises(supervisor: User, mentor: User) -> Supervision:
    return Supervision.objects.create(supervisor=supervisor, mentor=mentor, valid_from=datetime.date(2020, 1, 1))


def supervision_date(supervisor: User, mentor: User | None = None, **fields) -> SupervisionDate:
    """A date in ten days, straight in the table, booked by the mentor where one is named."""
    ahead = timezone.localdate() + datetime.timedelta(days=10)
    fields = {"day": ahead, "starts_at": datetime.time(10), "place": "Gönc, művelődési ház"} | fields
    date = SupervisionDate.objects.create(supervisor=supervisor, **fields)
    if mentor:
        SupervisionBooking.objects.create(date=date, mentor=mentor)
    return date


def assignment(mentor: User, **what) -> Assignment:
    return Assignment.objects.create(mentor=mentor, **({"valid_from": datetime.date(2020, 1, 1)} | what))


def hand_over(by: User, from_mentor: User, to_mentor: User, *assignments: Assignment, **fields) -> HandOver:
    """A hand-over by the action, as of today, with the letters that it drafts."""
    fields = {
        "uuid": uuid.uuid4(),
        "county": county(),
        "date": today(),
        "reason": "leaving",
        "assignments": assignments,
    } | fields
    return hand_overs.hand_over(by=by, from_mentor=from_mentor, to_mentor=to_mentor, **fields)[0]


def invitation(by: User | None, role: str = "mentor", code: str | None = HOME, **fields) -> Invitation:
    fields = {"email": f"meghivott{next(counter)}@example.org"} | fields
    return Invitation.objects.create(invited_by=by, role=role, county=county(code) if code else None, **fields)


def mail(by: User | None = None, state="failed", **fields) -> Mail:
    """A mail straight in the outbox, without a job; caused by that person, or by a visitor or the clock for None."""
    number = next(counter)
    fields = {
        "kind": "invitation",
        "to": f"cimzett{number}@example.org",
        "language": "hu",
        "cause": f"{number}",
    } | fields
    return Mail.objects.create(caused_by=by and by.pk, state=state, **fields)


def certificate(about: int | None = None, kind: str = "attendance", **fields) -> Certificate:
    fields = {"name": "Kerekes Őrsné", "facts": {"Esemény": "Őszi szakmai nap", "Óraszám": "6 óra"}} | fields
    return certificates.issue(kind, about_key=about or next(counter), **fields)


def export(by: User, state="made", **fields) -> Export:
    """A list that was taken away, with its file where one was made."""
    fields = {"title": "Közösségek", "path": "/communities/export/", "format": "csv", "number": 1} | fields
    made = Export.objects.create(by=by.pk, language="hu", reach=reach_of(by), state=state, **fields)
    if state == "made":
        made.file.parent.mkdir(parents=True, exist_ok=True)
        made.file.write_text("\ufeffKözösségek\r\nNév\r\nPadlás-kör\r\n")
    return made


def sheet(by: User) -> SheetImport:
    """A table of collected practices that was read, with a line that is wrong."""
    row = {"number": 2, "cells": {"title": "Padlásolvasó"}, "faults": ["Üres: Település."], "notes": []}
    return SheetImport.objects.create(noun="practice", name="gyujtes.xlsx", by=by.pk, rows=[row])


def visit(mentor: User, place: Settlement | None = None, communities=(), institutions=(), **fields) -> Visit:
    """A visit straight in the table (not by the action), submitted unless `state` says otherwise."""
    place = place or settlement()
    fields = {
        "date": datetime.date(2026, 3, 4),
        "method": "personal",
        "activities": ["discussion"],
        "summary": "Beszélgettünk a faluház jövőjéről.",
        "state": "submitted",
        "content_hash": f"{next(counter):064d}",
    } | fields
    if fields["state"] == "submitted":
        fields.setdefault("submitted_at", timezone.now())
    made = Visit.objects.create(mentor=mentor, settlement=place, county=place.county, **fields)
    VisitRevision.objects.create(visit=made, revision=1, content_hash=made.content_hash)
    made.communities.set(communities)
    made.institutions.set(institutions)
    return made


def party(what) -> Body:
    """The party that an institution, a community or (as its municipality) a settlement is."""
    kinds = {Institution: "institution", Community: "community", Settlement: "municipality"}
    kind = kinds[type(what)]
    return Body.objects.get_or_create(kind=kind, **{"settlement" if kind == "municipality" else kind: what})[0]


def partnership(mentor: User, first=None, second=None, stage="initiated", note="", **fields) -> Partnership:
    """A partnership straight in the tables, since 5 January 2026; `note` is the team's, of 4 February."""
    number = next(counter)
    fields = {"name": f"Közös nyár {number}", "content_hash": f"{number:064d}"} | fields
    made = Partnership.objects.create(
        first=party(first or institution()),
        second=party(second or community()),
        **({"mentor": mentor, "initiated_by": mentor, "recorded_by": mentor} | fields),
    )
    PartnershipStage.objects.create(partnership=made, stage="initiated", date=datetime.date(2026, 1, 5))
    if stage != "initiated":
        PartnershipStage.objects.create(partnership=made, stage=stage, date=datetime.date(2026, 2, 3))
    if note:
        day = datetime.date(2026, 2, 4)
        PartnershipNote.objects.create(partnership=made, date=day, text=note, author=made.recorded_by)
    return made


def body(name: str | None = None, **fields) -> Body:
    """A body under a name of its own, abroad unless the fields say otherwise."""
    fields = {"kind": "civil", "country": "RO", "own_name": name or f"Alapítvány {next(counter)}"} | fields
    return Body.objects.create(**fields)


def speaker(name: str | None = None, **fields) -> Speaker:
    """Somebody of the directory who consented to be public, unless the fields say otherwise."""
    fields = {"name": name or f"Előadó Elek {next(counter)}", "consent_public": True} | fields
    return Speaker.objects.create(**fields)


def uploaded(data: bytes | None = None, name: str = "kép.jpg") -> SimpleUploadedFile:
    """A file as a form sends it: a picture unless its bytes are given."""
    return SimpleUploadedFile(name, picture() if data is None else data)


def pdf(name: str = "utmutato.pdf") -> SimpleUploadedFile:
    """A small PDF as a form sends it."""
    return uploaded(b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n", name)


def promise(at: Visit, **fields) -> Promise:
    """An open promise of the mentor, made at that visit, due in a month."""
    due_on = at.date + datetime.timedelta(days=30)
    fields = {"text": f"Elhozom a {next(counter)}. űrlapot.", "made_by": "mentor", "due_on": due_on} | fields
    return Promise.objects.create(visit=at, settlement=at.settlement, county=at.county, **fields)


def question(expert=None, state=None, **fields) -> Question:
    """A question that somebody confirmed; with an expert it is assigned, as public as its `state` says."""
    state = state or ("assigned" if expert else "confirmed")
    fields = {
        "asker_name": "Kíváncsi Kázmér",
        "asker_email": f"asker{next(counter)}@example.org",
        "words": "Kell-e engedély az utcabálhoz a Fő utcán?",
        "content_hash": "0" * 64,
        "topic": "events",
        "may_publish": True,
        "confirmed_at": timezone.now(),
        "expert": expert,
        "due_on": today() + datetime.timedelta(days=10) if expert else None,
        "state": state,
    } | fields
    return Question.objects.create(**fields)


def answer(expert=None, *, days=700, **fields) -> Question:
    """A question that is answered and published."""
    fields = {
        "title": "Kell-e engedély az utcabálhoz?",
        "asked": "Egy utcát lezárnánk egy délutánra. Kitől kérjünk engedélyt?",
        "answer": "Közterület-használati engedélyt kérjenek a jegyzőtől.",
        "answered_at": timezone.now(),
        "published_at": timezone.now(),
        "expires_on": today() + datetime.timedelta(days=days),
        "state": "published",
    } | fields
    made = question(expert, **fields)
    answer_shelf.put([made])
    return made


def message(of: Question, author=None, words="Melyik hónapban lesz?") -> QuestionMessage:
    return QuestionMessage.objects.create(question=of, uuid=uuid.uuid4(), author=author, words=words)


def account_request(where: Institution | None = None, **fields) -> AccountRequest:
    """A request that its asker confirmed."""
    where = where or institution()
    facts = {"name": "Kérő Kinga", "email": f"kero{next(counter)}@example.org", "words": "Szervezném a heteket."}
    facts |= {"institution": where, "county": where.settlement.county, "content_hash": "0" * 64}
    facts |= {"state": "confirmed", "confirmed_at": timezone.now()}
    return AccountRequest.objects.create(**(facts | fields))


def wave(of="residents", *, starts_on=None, ends_on=None) -> Wave:
    """A wave of a study of its own, which runs today."""
    number = next(counter)
    study = Study.objects.create(name=f"{number}. felmérés", of=of)
    starts_on = starts_on or today() - datetime.timedelta(days=20)
    ends_on = ends_on or today() + datetime.timedelta(days=20)
    return Wave.objects.create(study=study, name="1. hullám", starts_on=starts_on, ends_on=ends_on)


def _of_place(place) -> dict:
    name = "settlement" if isinstance(place, Settlement) else "institution"
    return {name: place, "county": getattr(place, "settlement", place).county}


def quota(of: Wave, place: Settlement | Institution, target=50, **fields) -> Quota:
    return Quota.objects.create(wave=of, target=target, **_of_place(place), **fields)


def tally(of: Wave, place: Settlement | Institution, mentor: User, count=5, **fields) -> Tally:
    fields = {"date": today(), "content_hash": "0" * 64} | fields
    return Tally.objects.create(wave=of, mentor=mentor, count=count, **_of_place(place), **fields)


def proposal(who: User, where: Institution | None = None, changes: dict | None = None, **fields) -> Proposal:
    """An open proposal straight in the table, of another address unless `changes` ({field: value}) says otherwise."""
    where = where or institution()
    values = {"address": f"Fő utca {next(counter)}."} if changes is None else changes
    made = {name: {"before": getattr(where, name), "after": value} for name, value in values.items()}
    return Proposal.objects.create(institution=where, proposed_by=who, changes=made, **fields)


def process(subject: Settlement | Consortium, **steps: dict) -> Process:
    """A process straight in the tables; the fields of its steps by their codes, e.g. `survey={"done_on": …}`."""
    name = "settlement" if isinstance(subject, Settlement) else "consortium"
    made = Process.objects.create(**{name: subject})
    ProcessStep.objects.bulk_create(
        ProcessStep(process=made, step=code, position=number, **steps.get(code, {}))
        for code, number in POSITIONS.items()
    )
    return made


def trip(mentor: User, *places: Settlement, **fields) -> Trip:
    """A trip with these stops, on the day of `visit` unless it says otherwise."""
    fields = {"date": datetime.date(2026, 3, 4), "content_hash": f"{next(counter):064d}"} | fields
    made = Trip.objects.create(mentor=mentor, **fields)
    for position, place in enumerate(places, 1):
        TripStop.objects.create(trip=made, position=position, settlement=place, question="Mi lett a kulccsal?")
    return made


def practice(editor: User, place: Settlement | None = None, published=False, words=None, **facts) -> GoodPractice:
    """A practice with a Hungarian text, or with those in `words` ({language: {title, …}}); a draft unless published."""
    number = next(counter)
    place = Settlement.objects.select_related("county").get(pk=(place or settlement()).pk)
    texts = {"title": f"Varróest {number}", "lead": "Együtt varrunk.", "aim": "Legyen hol.", "steps": "1. Kezdjük el."}
    chosen = {language: texts | one for language, one in (words or {"hu": {}}).items()}
    facts = {
        "slug": f"varroest-{number}",
        "field": "library",
        "settlement": place,
        "themes": ["volunteering"],
        "cost_band": "low",
        "staff_needed": 2,
    } | facts
    # Later ones are published later, however many a process has made.
    later = datetime.datetime(2026, 3, 4, 12, tzinfo=datetime.UTC) + datetime.timedelta(minutes=number)
    moment = facts.pop("published_at", later)
    entry = practice_loading.Entry(facts, chosen, moment if published else None)
    practice_loading.load([entry], by=editor)
    return GoodPractice.objects.get(slug=facts["slug"])


def consent(of: GoodPractice, state="agreed", **fields) -> PracticeConsent:
    """The institution's consent to what the practice holds now, signed, unless `state` says otherwise."""
    of.consents.filter(state="asked").update(state="superseded")
    of = GoodPractice.objects.get(pk=of.pk)
    content = content_of(of)
    answered = {"signer_name": "Aláíró Anna", "answered_at": timezone.now()} if state != "asked" else {}
    fields = answered | {"email": f"intezmeny{next(counter)}@example.org"} | fields
    return PracticeConsent.objects.create(
        practice=of, state=state, content=kept_of(content), content_hash=hash_of(of, content), **fields
    )


def ready(of: GoodPractice) -> GoodPractice:
    """The same practice, with everything that publishing asks for: consent, and both reviews."""
    consent(of)
    for kind in ("county_passed", "expert_passed"):
        PracticeStep.objects.create(practice=of, kind=kind)
    return of


def review(of: GoodPractice, expert: User, by: User, **fields) -> PracticeReview:
    """A practice given to an expert, for a month."""
    GoodPractice.objects.filter(pk=of.pk).update(state="expert_review")
    fields = {"due_on": today() + datetime.timedelta(days=30)} | fields
    return PracticeReview.objects.create(practice=of, expert=expert, assigned_by=by, **fields)


def practice_photo(of: GoodPractice, by: User, **fields) -> PracticePhoto:
    """A photo of a practice, not published by itself."""
    fields = {"alt": "Asszonyok varrnak.", "credit": "Fotós Flóra", "consent": "everybody"} | fields
    return PracticePhoto.objects.create(practice=of, upload=take(uploaded(), by=by, only_pictures=True), **fields)


def attachment(of: GoodPractice, by: User, **fields) -> PracticeAttachment:
    """A document beside a practice."""
    file = uploaded(b"%PDF-1.7\n%%EOF\n", "lap.pdf")
    return PracticeAttachment.objects.create(practice=of, upload=take(file, by=by), **({"title": "Űrlap"} | fields))


def publish(of: GoodPractice, by: User) -> GoodPractice:
    """The same practice, on the shelf, with all that publishing asks for."""
    return practices.publish(ready(of), by=by)


def comment(of: GoodPractice, by: User, **fields) -> PracticeComment:
    """What somebody says beside a paragraph."""
    fields = {"language": "hu", "section": "aim", "paragraph": 0, "text": "Kinek a célja?"} | fields
    return PracticeComment.objects.create(practice=of, author=by, **fields)


def collection(*practices: GoodPractice, **fields) -> Collection:
    """A public collection of these practices in their order."""
    number = next(counter)
    fields = {
        "name": f"Válogatás {number}",
        "slug": f"valogatas-{number}",
        "about": "Kezdőknek.",
        "is_public": True,
    } | fields
    made = Collection.objects.create(**fields)
    made.arrangement = [one.pk for one in practices]
    made.arrange()
    return made


def guide(*practices: GoodPractice, **fields) -> Guide:
    """A public guide that speaks of these practices in their order."""
    number = next(counter)
    fields = {
        "name": f"Közösségi útmutató {number}",
        "slug": f"utmutato-{number}",
        "authors": "Író Irma",
        "year": 2020,
        "summary": "Így kezdjük.",
        "is_public": True,
    } | fields
    made = Guide.objects.create(**fields)
    made.arrangement = [one.pk for one in practices]
    made.arrange()
    guides.index(made)
    return made


def adoption(practice: GoodPractice, place: Settlement | None = None, **fields) -> Adoption:
    """An adoption that was checked, unless `state` says otherwise."""
    fields = {
        "who": f"Faluház {next(counter)}",
        "started_on": datetime.date(2025, 3, 1),
        "outcome": "Tizenketten járnak.",
        "result": "worked",
        "state": "checked",
    } | fields
    if fields["state"] == "checked":
        fields.setdefault("checked_at", timezone.now())
    return Adoption.objects.create(practice=practice, settlement=place or settlement(), **fields)


def event(**fields) -> Event:
    """An event in the home county, a draft unless `state` says otherwise."""
    number = next(counter)
    fields = {
        "name": f"Falufórum {number}",
        "slug": f"faluforum-{number}",
        "kind": "exchange",
        "county": county(),
        "starts_on": datetime.date(2026, 5, 8),
        "ends_on": datetime.date(2026, 5, 8),
    } | fields
    return Event.objects.create(**fields)


def picture(width: int = 64, height: int = 48, kind: str = "JPEG", **saved) -> bytes:
    """The bytes of a picture: blue above, red below."""
    made = Image.new("RGB", (width, height), "blue")
    made.paste("red", (0, height // 2, width, height))
    out = io.BytesIO()
    made.save(out, kind, **saved)
    return out.getvalue()


def photo(visit: Visit, data: bytes | None = None, arrived: int | None = None, **fields) -> VisitPhoto:
    """A photo of the visit, sent by its author: whole, unless `arrived` says how many bytes have come."""
    data = picture() if data is None else data
    fields = {"uuid": uuid.uuid4(), "consent": "everybody", "caption": "A padlás ünnepe"} | fields
    digest = hashlib.sha256(data).hexdigest()
    made, _is_new = photos.begin(visit, by=visit.mentor, size=len(data), sha256=digest, **fields)
    return photos.append(made, by=visit.mentor, offset=0, chunk=data[:arrived]) if arrived != 0 else made


def series(name: str | None = None, **fields) -> Series:
    """A series with an address of its own."""
    number = next(counter)
    return Series.objects.create(**({"name": name or f"Sorozat {number}", "slug": f"sorozat-{number}"} | fields))


def project(**fields) -> Project:
    """A project in the home county, a draft unless `state` says otherwise."""
    number = next(counter)
    fields = {
        "name": f"Projekt {number}",
        "slug": f"projekt-{number}",
        "county": county(),
        "starts_on": datetime.date(2022, 8, 1),
        "precision": "month",
        "ends_on": datetime.date(2022, 11, 15),
    } | fields
    return Project.objects.create(**fields)


def post(**fields) -> Post:
    """A post of the home county, a draft unless `state` says otherwise."""
    number = next(counter)
    fields = {"name": f"Hírünk {number}", "slug": f"hirunk-{number}", "county": county()} | fields
    if fields.get("state") == "published":
        fields = {"published_at": timezone.now(), "published_on": today()} | fields
    return Post.objects.create(**fields)


def issue(**fields) -> Issue:
    """An issue of the newsletter, a draft unless `state` says otherwise."""
    number = next(counter)
    fields = {"name": f"Hírlevelünk {number}", "slug": f"hirlevelunk-{number}", "lead": "Kedves Olvasónk!"} | fields
    return Issue.objects.create(**fields)


def subscriber(**fields) -> Subscriber:
    """Somebody who confirmed their address and wants everything."""
    fields = {"email": f"olvaso{next(counter)}@example.org", "state": "active", "confirmed_at": timezone.now()} | fields
    return Subscriber.objects.create(**fields)


def session(of: Event, name: str | None = None, **fields) -> Session:
    """A session on the first day of an event, unless the fields say otherwise."""
    fields = {"name": name or f"Előadás {next(counter)}", "day": of.starts_on} | fields
    return Session.objects.create(event=of, **fields)


def material(of: Event, by: User, **fields) -> EventMaterial:
    """A picture of an event."""
    fields = {"title": f"Fotó {next(counter)}", "kind": "photo", "alt": "Emberek a teremben."} | fields
    return EventMaterial.objects.create(event=of, upload=take(uploaded(), by=by), **fields)


def arrival(event: Event, registration: Registration | None = None, **fields) -> Arrival:
    """An arrival straight in the table; of a walk-in, where no registration is given."""
    fields = {"name": "" if registration else "Betévedt Bence", "at": timezone.now()} | fields
    return Arrival.objects.create(event=event, registration=registration, **fields)


def registration(at: Event, state: str = "confirmed", **fields) -> Registration:
    """A registration straight in the table."""
    number = next(counter)
    fields = {"name": f"Résztvevő {number}", "email": f"resztvevo{number}@example.org"} | fields
    return Registration.objects.create(event=at, state=state, **fields)


def campaign(**fields) -> Campaign:
    """A public year of Community Week that can be joined today, for a week that is to come."""
    first = today() + datetime.timedelta(days=60)
    fields = {
        "year": first.year,
        "starts_on": first,
        "ends_on": first + datetime.timedelta(days=6),
        "joins_from": today() - datetime.timedelta(days=5),
        "joins_until": first - datetime.timedelta(days=1),
        "motto": "Együtt jó!",
        "is_public": True,
    } | fields
    return Campaign.objects.create(**fields)


def joiner(year: Campaign, place: Settlement | None = None, **fields) -> Joiner:
    """A library that joined from the home county."""
    number = next(counter)
    place = place or settlement()
    fields = {"name": f"Hétközi Könyvtár {number}", "kind": "institution", "email": f"het{number}@example.org"} | fields
    return Joiner.objects.create(campaign=year, settlement=place, county=place.county, **fields)


def week_programme(of: Joiner, **fields) -> Programme:
    """A programme that waits, on the first day of the week, where its joiner is."""
    fields = {
        "title": f"Nyitott polcok {next(counter)}",
        "theme": "generations",
        "date": of.campaign.starts_on,
        "place": "Könyvtár",
        "settlement": of.settlement,
        "county": of.county,
    } | fields
    return Programme.objects.create(joiner=of, campaign=of.campaign, **fields)


def course(hours: int = 120, modules: tuple[int, ...] = (60, 40, 20), **fields) -> Course:
    """A public course that makes mentors, with modules of so many hours: contact, e-learning, practice in turn."""
    number = next(counter)
    fields = {"name": f"Mentorképzés {number}", "slug": f"mentorkepzes-{number}", "qualifies": True} | fields
    made = Course.objects.create(hours=hours, **({"is_public": True} | fields))
    kinds = itertools.cycle(Module.Kind.values)
    for position, of in enumerate(modules, 1):
        Module.objects.create(course=made, name=f"{position}. modul", hours=of, kind=next(kinds), position=position)
    return made


def run(of: Course | None = None, **fields) -> CourseRun:
    """A public run that is to come, for which one can apply today."""
    day = today()
    days = {"starts_on": day + datetime.timedelta(days=30), "ends_on": day + datetime.timedelta(days=60)}
    days |= {"applies_from": day - datetime.timedelta(days=5), "applies_until": day + datetime.timedelta(days=20)}
    made = CourseRun.objects.create(
        course=of or course(), **({"place": "Esztergom", "is_public": True} | days | fields)
    )
    complete_run(made)
    return made


def running(of: Course | None = None, **fields) -> CourseRun:
    """A run that goes on today."""
    day = today()
    days = {"starts_on": day - datetime.timedelta(days=20), "ends_on": day + datetime.timedelta(days=20)}
    return run(of, **(days | {"applies_from": None, "applies_until": None} | fields))


def run_teacher(of: CourseRun, user=None, **fields) -> RunTeacher:
    """Somebody of the directory who teaches on a run."""
    who = (user and Speaker.objects.filter(user=user).first()) or speaker(user=user)
    return RunTeacher.objects.create(run=of, speaker=who, **({"email": f"oktato{who.pk}@example.org"} | fields))


def enrolment(of: CourseRun, user=None, **fields) -> Enrolment:
    """A trainee of the home county, unless the fields say otherwise."""
    number = next(counter)
    fields = {"name": f"Tanuló Tímea {number}", "email": f"tanulo{number}@example.org", "state": "accepted"} | fields
    return Enrolment.objects.create(run=of, user=user, **({"county": county()} | fields))


def attendance(of: Enrolment, *hours: int) -> None:
    """So many hours in each module of the course, in their order."""
    for module, there in zip(of.run.course.modules.all(), hours, strict=True):
        Attendance.objects.update_or_create(enrolment=of, module=module, defaults={"attended": there})


def qualification(user=None, **fields) -> Qualification:
    """What a course gave somebody, by which they may be appointed mentor."""
    return Qualification.objects.create(user=user, **({"basis": "course", "title": "Mentorképzés"} | fields))
