"""The world of the access tests: one of every persona, and records of the home county that each of them might reach."""

import datetime
from types import SimpleNamespace

from django.test import Client
from django.utils import timezone

from events.models import (
    CampaignText,
    CoursePerson,
    CourseText,
    EventInvitation,
    Funding,
    FundingText,
    Membership,
    Piece,
    Pledge,
    PortfolioItem,
    PostPicture,
    PostText,
    ProjectCountry,
    ProjectMaterial,
    Question,
    Room,
    SeriesText,
)
from events.programme import actions as programme
from institutions import links
from institutions.uploads.actions import take
from mentors.adoptions.mails import PURPOSE
from mentors.models import CollectionText, GuideText, SpeakerText, SupervisionNote, SupervisionRecord, Synonym
from mentors.visits.actions.visit.conflicts import keep
from mentors.visits.actions.visit.content import content_of

from . import make

CANARY = "kanari4711 a kalitkaban"
"""What stands in the supervision layer of every visit of the world: it may be heard by two people, in few places."""
PERSONAS = [
    "visitor",
    "contact",
    "mentor",
    "mentor_elsewhere",
    "coordinator",
    "coordinator_elsewhere",
    "supervisor",
    "editor",
    "expert",
    "lead",
    "administrator",
]


def people() -> dict:
    """Every persona; the visitor is None, the contact has no appointment."""
    return {
        "visitor": None,
        "contact": make.person(name="Kapcsos Kata"),
        "mentor": make.person("mentor", make.HOME, "Mentor Manó"),
        "mentor_elsewhere": make.person("mentor", make.ELSEWHERE, "Másmegyei Mária"),
        "coordinator": make.person("coordinator", make.HOME, "Koordi Klára"),
        "coordinator_elsewhere": make.person("coordinator", make.ELSEWHERE, "Távoli Tamás"),
        **{
            role: make.person(role, name=f"{role.title()} Személy")
            for role in ("supervisor", "editor", "expert", "lead", "administrator")
        },
    }


def whole() -> SimpleNamespace:
    """The personas with their records, and a log-in for each of them (the key of a session)."""
    found = records(people())
    found.sessions = {name: logged_in(who) for name, who in found.people.items() if who}
    return found


def logged_in(who) -> str:
    client = Client()
    client.force_login(who)
    return client.session.session_key


def records(people: dict) -> SimpleNamespace:
    """Records of the home county: the contact speaks for the institution and the community, the mentor visited them."""
    place = make.settlement("Abaújszántó", population=2900)
    institution = make.institution(place, name="Városi Könyvtár")
    contact = make.contact(institution)
    community = make.community(place, stage="mentored", name="Padlás-kör")
    make.speaks_for(people["contact"], institution=institution)
    make.speaks_for(people["contact"], community=community)
    make.supervises(people["supervisor"], people["mentor"])
    consortium = make.consortium(place)
    visit = make.visit(
        people["mentor"], place, [community], [institution], consortium=consortium, community_note="Köszönjük!"
    )
    note = SupervisionNote.objects.create(visit=visit, text=CANARY)
    card = hidden_card()
    given, taken = hand_overs(people, card.user, place, community)
    written = practices(people, place, institution)
    held = make.supervision_date(people["supervisor"], people["mentor"])
    SupervisionRecord.objects.create(booking=held.bookings.get(), author=people["supervisor"], text=CANARY)
    promise = make.promise(visit, community=community, text="Elkérem a padlás kulcsát.")
    return SimpleNamespace(
        people=people,
        date=held,
        past_date=make.supervision_date(people["supervisor"], people["mentor"], day=datetime.date(2026, 1, 20)),
        free_date=make.supervision_date(people["supervisor"]),
        trip=make.trip(people["mentor"], place),
        promise=promise,
        kept_promise=make.promise(visit, state="kept", closed_on=visit.date, community=community),
        assignment=make.assignment(people["mentor"], settlement=place),
        hand_over=given,
        letter=given.letters.get(),
        taken_over=taken,
        letter_to_sign=taken.letters.get(),
        invitation=make.invitation(people["coordinator"]),
        mail=make.mail(people["mentor"]),
        certificate=make.certificate(),
        export=make.export(people["mentor"]),
        waiting_mail=make.mail(state="queued"),
        hidden_card=card,
        integrator=make.user(password=make.PASSWORD),
        other_supervisor=make.person("supervisor"),
        settlement=place,
        institution=institution,
        contact=contact,
        community=community,
        consortium=consortium,
        visit=visit,
        photo=make.photo(visit),
        half_photo=make.photo(visit, arrived=10),
        note=note,
        county=place.county,
        **going_out(people),
        draft=with_canary(make.visit(people["mentor"], place, state="draft")),
        disputed=disputed(people["mentor"], place),
        accepted=with_canary(make.visit(people["mentor"], place, state="accepted")),
        **written,
        **library(people, written["published_practice"], place),
        partnership=make.partnership(people["mentor"], institution, place, note="Nehezen halad."),
        process=make.process(place),
        proposal=make.proposal(people["contact"], institution, words="Tavaly költöztünk."),
        **questions(people),
        **surveys(people, place),
        account_request=make.account_request(institution),
        body=make.body("Progress Foundation", kind="culture"),
        **directory(people),
        **community_week(people, place),
        **training(people),
        synonym=Synonym.objects.first(),
        sheet=make.sheet(people["editor"]),
    )


def practices(people, place, institution):
    """A draft that the mentor collected, about which the institution is asked; one at the county, one at the expert, a
    published one with a picture and an attachment.
    """
    editor = people["editor"]
    practice = make.practice(editor, place, collected_by=people["mentor"], institution=institution)
    photo = make.practice_photo(practice, editor)
    assigned = make.practice(editor, place)
    make.review(assigned, people["expert"], editor)
    published = make.practice(editor, place, accepts_study_visits=True)
    shown, attachment = make.practice_photo(published, editor), make.attachment(published, editor)
    make.publish(published, editor)
    return {
        "practice": practice,
        "practice_photo": photo,
        "consent": make.consent(practice, "asked"),
        "county_practice": make.practice(editor, place, state="county_review"),
        "assigned_practice": assigned,
        "consented_practice": make.consent(make.practice(editor, place, collected_by=people["mentor"])).practice,
        "ready_practice": make.ready(make.practice(editor, place)),
        "comment": make.comment(assigned, people["expert"]),
        "published_practice": published,
        "published_photo": shown,
        "attachment": attachment,
    }


def library(people, practice, place):
    """A published practice; a collection and a guide that hold it, with a text in English, and others in the making."""
    collection, guide = make.collection(practice), make.guide(practice)
    sent = make.adoption(practice, place, state="unconfirmed", contact_email="uj@example.org")
    return {
        "adoption": make.adoption(practice, place),
        "waiting_adoption": make.adoption(practice, place, state="waiting"),
        "adoption_token": links.sign(PURPOSE, str(sent.uuid), sent.link_version),
        "collection": collection,
        "collection_text": CollectionText.objects.create(
            collection=collection, language="en", name="A selection", about="To begin with."
        ),
        "draft_collection": make.collection(practice, is_public=False),
        "guide": guide,
        "guide_text": GuideText.objects.create(guide=guide, language="en", name="A guide", summary="So we begin."),
        "draft_guide": make.guide(practice, is_public=False),
        "guide_with_pdf": make.guide(practice, file=take(make.pdf(), by=people["editor"])),
    }


def hand_overs(people, other, place, community):
    """What the mentor gave to another mentor of the county, and what they took over from them, with a letter each."""
    there = make.community(place, name="Dalkör")
    mine, theirs = make.assignment(people["mentor"], community=community), make.assignment(other, community=there)
    given = make.hand_over(people["coordinator"], people["mentor"], other, mine)
    return given, make.hand_over(people["coordinator"], other, people["mentor"], theirs)


def disputed(mentor, place):
    """A draft of the mentor for which something else was sent as well."""
    visit = make.visit(mentor, place, state="draft")
    sent = content_of(visit) | {"summary": "Máshogy emlékszem.", "supervision": CANARY}
    keep(visit, sent, "f" * 64)
    return visit


def with_canary(visit):
    """The same visit, with something said to the supervisor."""
    SupervisionNote.objects.create(visit=visit, text=CANARY)
    return visit


def going_out(people):
    """A public event with a released programme in a series, a draft with a room; a project, a funding."""
    event, draft, series = make.event(state="published"), make.event(), make.series("Szomszédolás")
    Membership.objects.create(event=event, series=series, edition="I.")
    make.session(event, "Megnyitó", start_time=datetime.time(9, 30))
    programme.release(event, by=people["editor"])
    project, begun = make.project(state="published"), make.project()
    funding = Funding.objects.create(name="EFOP-1.3.1", statement="Az Európai Unió támogatásával.")
    picture = take(make.uploaded(), by=people["editor"])
    return {
        "event": event,
        "draft_event": draft,
        **taking_registrations(people),
        "series": series,
        "series_text": SeriesText.objects.create(series=series, language="en", name="Neighbours"),
        "room": Room.objects.create(event=draft, name="Díszterem", position=1),
        "material": make.material(event, people["editor"]),
        "project": project,
        "draft_project": begun,
        "project_country": ProjectCountry.objects.create(project=begun, country="LV", number=18),
        "project_material": ProjectMaterial.objects.create(
            project=project, title="Fotó", kind="photo", alt="Csoportkép.", upload=picture
        ),
        **news(people),
        "funding": funding,
        "funding_text": FundingText.objects.create(funding=funding, language="en", statement="Supported by the EU."),
    }


def surveys(people, place):
    """A wave that runs, with a quota of the mentor's and something counted."""
    wave = make.wave()
    make.tally(wave, place, people["mentor"])
    return {"wave": wave, "quota": make.quota(wave, place, mentor=people["mentor"])}


def news(people):
    """A post with a picture, a proposal of the county; issues of the newsletter in their states, a subscriber."""
    post, proposal = make.post(state="published"), make.post()
    picture = take(make.uploaded(), by=people["editor"], only_pictures=True)
    issue, sent = make.issue(), make.issue(state="sent", started_at=timezone.now())
    return {
        "post": post,
        "draft_post": proposal,
        "post_picture": PostPicture.objects.create(post=post, upload=picture, alt="Csoportkép.", credit="Fotós Flóra"),
        "post_text": PostText.objects.create(post=proposal, language="en", name="Our news"),
        "issue": issue,
        "piece": Piece.objects.create(issue=issue, text="Saját szavaink."),
        "scheduled_issue": make.issue(state="scheduled", send_at=timezone.now()),
        "sending_issue": make.issue(state="sending", started_at=timezone.now()),
        "sent_issue": sent,
        "subscriber": make.subscriber(),
    }


def taking_registrations(people):
    """An event to come that takes registrations, with everything that belongs to them."""
    day = timezone.localdate() + datetime.timedelta(days=30)
    event = make.event(state="published", registration=True, capacity=20, starts_on=day, ends_on=day)
    return {
        "open_event": event,
        "registration": (coming := make.registration(event)),
        "event_question": Question.objects.create(event=event, words="Mit eszik?", purpose="Az ebédhez."),
        "pledge": Pledge.objects.create(event=event, registration=coming, words="Mesekör", county=make.county()),
        "arrival": make.arrival(event),
        "event_invitation": EventInvitation.objects.create(event=event, email="hivott@example.org", name="Hilda"),
    }


def community_week(people, place):
    """A year that can be joined, a draft of another one; an accepted programme and one that waits."""
    year = make.campaign()
    joiner = make.joiner(year, place, name="Városi Könyvtár", contact_name="Könyves Kálmán")
    draft = make.campaign(year=2040, starts_on="2040-05-07", ends_on="2040-05-13", is_public=False)
    return {
        "campaign": year,
        "draft_campaign": draft,
        "campaign_text": CampaignText.objects.create(campaign=draft, language="sl", motto="Skupaj"),
        "joiner": joiner,
        "week_programme": make.week_programme(joiner, state="accepted", accepted_at=timezone.now()),
        "waiting_programme": make.week_programme(make.joiner(year, place, entered_by=people["contact"])),
    }


def training(people):
    """A course with a run that goes on: the expert teaches, the mentor is trained; another run to come, with somebody
    who applied; and a course and a run that are not public yet.
    """
    course, draft = make.course(), make.course(is_public=False)
    running = make.running(course)
    trainee = make.enrolment(running, people["mentor"])
    done = make.enrolment(running, state="completed", completed_at=timezone.now())
    make.certificate(kind="training", about=done.pk)
    coming = make.run(course)
    return {
        "course": course,
        "draft_course": draft,
        "course_text": CourseText.objects.create(course=draft, language="en", name="Training of mentors"),
        "course_person": CoursePerson.objects.create(course=course, speaker=make.speaker(), role="author", position=1),
        "run": running,
        "coming_run": coming,
        "draft_run": make.run(draft, is_public=False),
        "run_teacher": make.run_teacher(running, people["expert"]),
        "trainee": trainee,
        "certified_trainee": done,
        "applicant": make.enrolment(coming, state="applied"),
        "portfolio_item": PortfolioItem.objects.create(
            enrolment=trainee, title="Interjú", upload=take(make.uploaded(), by=people["mentor"])
        ),
        "qualification": make.qualification(email="kepzett@example.org"),
        "qualified": make.qualification(people["contact"]),
    }


def questions(people):
    """One that the expert has to answer, one that is public, and one that nobody has confirmed."""
    asked = make.question(people["expert"])
    make.message(asked)
    return {
        "question": asked,
        "answered": make.answer(people["expert"]),
        "received": make.question(state="received", confirmed_at=None),
    }


def directory(people):
    """Somebody public, with a picture and a text in English, and somebody who did not consent to have a page."""
    shown = make.speaker("Szó Szilvia", picture=take(make.uploaded(), by=people["editor"], only_pictures=True))
    text = SpeakerText.objects.create(speaker=shown, language="en", about="She speaks.")
    return {"speaker": shown, "speaker_text": text, "hidden_speaker": make.speaker("Rejtő Réka", consent_public=False)}


def hidden_card():
    """The card of a mentor of the home county who did not consent to be public, with a number that could leak."""
    card = make.person("mentor", make.HOME, "Rejtett Rita").mentor_card
    card.consent_public, card.phone, card.email = False, "+36 30 000 0001", "rita@example.org"
    card.save()
    return card
