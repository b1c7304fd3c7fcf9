"""A page that anybody may send, with an action that happens once: what `public_form` is tried with."""

from django import forms
from django.http import HttpResponseRedirect
from django.urls import path
from django.views.generic import FormView

from institutions.base.text_fields import EmailInput, LineInput
from institutions.base.views import PlainActionForm
from institutions.models import Mail
from institutions.once.actions import once
from institutions.outbox.actions import mail as outbox
from mentors.people.public_form import FromAnybody, OpenToAnybody
from portal.urls import *  # noqa: F403 -- the portal's own addresses, and one more
from portal.urls import urlpatterns


@once
def ask(*, by, name, email) -> Mail:
    return outbox.queue(kind="password", to=email, cause=f"asked by {name}")


class AskForm(FromAnybody, forms.Form):
    name = LineInput(label="Név", max_length=100)
    email = EmailInput(label="E-mail")


class Ask(OpenToAnybody, PlainActionForm, FormView):
    form_class, template_name, limited_as = AskForm, "form.html", "ask"

    def act(self, form):
        ask(by=self.request.user, uuid=form.uuid, **form.cleaned_data)
        return HttpResponseRedirect("/")


urlpatterns = [path("ask/", Ask.as_view(), name="ask"), *urlpatterns]
