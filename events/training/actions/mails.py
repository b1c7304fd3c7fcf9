"""Mails of training: the links of trainees and teachers, what was decided, the certificate."""

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from events.training.links import teacher_path, trainee_path, whole
from events.training.models.enrolment import Enrolment, EnrolmentState
from events.training.models.run import CourseRun, RunTeacher
from institutions.base.days import days_between
from institutions.base.languages import shown
from institutions.certificates.models import Certificate
from institutions.outbox.actions import mail as outbox
from institutions.outbox.kind import MailKind, Text
from mentors.people.models.person_name import holds_address


def queue(kind: str, enrolment: Enrolment, cause: str, by=None) -> None:
    """One mail to the trainee; nothing where no address is known (any more)."""
    if enrolment.email:
        language = enrolment.language
        outbox.queue(kind=kind, to=enrolment.email, cause=cause, about=enrolment.pk, language=language, by=by)


def tell_applied(enrolment: Enrolment, *, by=None) -> None:
    """That it arrived, with the link by which the trainee comes back."""
    queue("training_applied", enrolment, f"training-applied:{enrolment.pk}", by)


def tell_again(enrolment: Enrolment, *, asked: str) -> None:
    """The same once more, once a day: they had applied already, and nobody but the mailbox learns of it."""
    queue("training_applied", enrolment, f"training-again:{enrolment.pk}:{asked}")


def tell_decided(enrolment: Enrolment, *, by) -> None:
    queue("training_decided", enrolment, f"training-decided:{enrolment.pk}:{enrolment.revision}", by)


def tell_completed(enrolment: Enrolment, *, by) -> None:
    queue("training_completed", enrolment, f"training-completed:{enrolment.pk}:{enrolment.revision}", by)


def tell_teacher(teacher: RunTeacher, *, by=None) -> None:
    """The link by which a teacher writes the attendance of the run."""
    cause = f"training-teacher:{teacher.pk}:{teacher.link_version}"
    outbox.queue(kind="training_teacher", to=teacher.email, cause=cause, about=teacher.pk, language="hu", by=by)


def about(run: CourseRun) -> dict:
    """What every mail says of the run."""
    days = days_between(run.starts_on, run.ends_on)
    return {"course": shown(run.course).name, "days": days, "place": run.place, "SITE_NAME": settings.SITE_NAME}


def named(name: str) -> str:
    """A name, unless it would become a link."""
    return "" if holds_address(name) else name


def trainee(mail, *states) -> Enrolment | None:
    """Who is written to, as long as the address is theirs and it still stands so."""
    rows = Enrolment.objects.select_related("run__course").filter(pk=mail.about, email=mail.to)
    return rows.filter(state__in=states).first() if states else rows.first()


def written(template: str, subject: str, enrolment: Enrolment, **more) -> Text:
    context = about(enrolment.run) | {"name": named(enrolment.name), "url": whole(trainee_path(enrolment))} | more
    return Text(f"{context['course']}: {subject}", render_to_string(f"emails/{template}.txt", context))


def write_applied(mail) -> Text | None:
    found = trainee(mail)
    return found and written("training_applied", _("megkaptuk a jelentkezését"), found)


def write_decided(mail) -> Text | None:
    """None where it was decided otherwise meanwhile, and another mail tells that."""
    said = {
        EnrolmentState.ACCEPTED: _("felvettük"),
        EnrolmentState.WAITING: _("várólistán van"),
        EnrolmentState.DECLINED: _("most nem tudtuk felvenni"),
    }
    found = trainee(mail, *said)
    if found is None or mail.cause != f"training-decided:{found.pk}:{found.revision}":
        return None
    more = {"state": found.state, "reason": named(found.state_reason)}
    return written("training_decided", said[found.state], found, **more)


def write_completed(mail) -> Text | None:
    found = trainee(mail, EnrolmentState.COMPLETED)
    valid = found and Certificate.objects.valid().about(Certificate.Kind.TRAINING, found.pk).first()
    if not valid:
        return None
    page = whole(reverse("certificate-detail", args=[valid.code]))
    return written("training_completed", _("elkészült a tanúsítványa"), found, certificate=page)


def write_teacher(mail) -> Text | None:
    rows = RunTeacher.objects.select_related("run__course", "speaker").filter(pk=mail.about, email=mail.to)
    teacher = rows.first()
    if teacher is None:
        return None
    context = about(teacher.run) | {"name": named(teacher.speaker.name), "url": whole(teacher_path(teacher))}
    subject = f"{context['course']}: {_('a jelenléti ívek')}"
    return Text(subject, render_to_string("emails/training_teacher.txt", context))


WRITTEN = {"may_go_twice": True}
APPLIED = MailKind(gettext_lazy("képzés: jelentkezés megérkezett"), write_applied, **WRITTEN)
DECIDED = MailKind(gettext_lazy("képzés: döntés a jelentkezésről"), write_decided, **WRITTEN)
COMPLETED = MailKind(gettext_lazy("képzés: tanúsítvány"), write_completed, **WRITTEN)
TEACHER = MailKind(gettext_lazy("képzés: oktató hivatkozása"), write_teacher, **WRITTEN)
