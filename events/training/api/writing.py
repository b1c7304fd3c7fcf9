"""What is written of training over the API: an application, open to everybody."""

from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from events.training.actions import applying
from events.training.models.run import CourseRun
from institutions.once.api import CONFLICT
from mentors.people.api.anybody import AnybodyThrottle

from .serializers import AppliedSerializer, ApplySerializer


class ApplyView(APIView):
    """Applies for a run; open to visitors while one can apply."""

    permission_classes = [AllowAny]
    throttle_classes = [AnybodyThrottle]
    limited_as = "training-apply"

    @extend_schema(request=ApplySerializer, responses={201: AppliedSerializer, 200: AppliedSerializer, 409: CONFLICT})
    def post(self, request, pk):
        """The same body again answers 200 with the same; other content under its `uuid` is 409 and not kept."""
        rows = CourseRun.objects.visible_to(request.user).select_related("course")
        run = get_object_or_404(rows, pk=pk if pk < 2**63 else 0)
        data = ApplySerializer(data=request.data)
        data.is_valid(raise_exception=True)
        by = request.user if request.user.is_authenticated else None
        _enrolment, is_new = applying.apply(run, by=by, **data.validated_data)
        answer = {"uuid": str(data.validated_data["uuid"]), "state": "received"}
        return Response(answer, status=201 if is_new else 200)
