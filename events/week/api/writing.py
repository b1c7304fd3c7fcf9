"""What is written of Community Week over the API: joining, open to everybody, and the decisions of a county's team."""

from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from events.week.actions import checking, joining
from events.week.models.campaign import Campaign
from events.week.models.programme import Programme
from institutions.once.api import CONFLICT
from mentors.people.api.anybody import AnybodyThrottle

from .serializers import JoinedSerializer, JoinSerializer, ProgrammeSerializer, WeekDecisionSerializer


class JoinView(APIView):
    """Joins a year's week; open to visitors while it can be joined."""

    permission_classes = [AllowAny]
    throttle_classes = [AnybodyThrottle]
    limited_as = "week-join"

    @extend_schema(request=JoinSerializer, responses={201: JoinedSerializer, 200: JoinedSerializer, 409: CONFLICT})
    def post(self, request, year):
        """The same body again answers 200 with the same; other content under its `uuid` is 409 and not kept."""
        campaign = get_object_or_404(Campaign.objects.visible_to(request.user), year=year)
        data = JoinSerializer(data=request.data)
        data.is_valid(raise_exception=True)
        by = request.user if request.user.is_authenticated else None
        joiner, is_new = joining.join(campaign, by=by, **data.validated_data)
        return Response({"uuid": str(joiner.uuid), "state": "received"}, status=201 if is_new else 200)


STEPS = {"accept": checking.accept, "return": checking.ask_back, "decline": checking.decline}


class ProgrammeStepView(APIView):
    """What the county's team decides; `step` is which."""

    permission_classes = [IsAuthenticated]
    step = operations = ""

    @extend_schema(request=WeekDecisionSerializer, responses={200: ProgrammeSerializer, 409: CONFLICT})
    def post(self, request, year, uuid):
        rows = Programme.objects.visible_to(request.user).with_all().select_related("joiner__settlement")
        programme = get_object_or_404(rows, campaign__year=year, uuid=uuid)
        data = WeekDecisionSerializer(data=request.data)
        data.is_valid(raise_exception=True)
        said = dict(data.validated_data)
        if self.step == "accept":
            said.pop("reason")
        STEPS[self.step](programme, by=request.user, **said)
        return Response(ProgrammeSerializer(rows.get(pk=programme.pk)).data)
