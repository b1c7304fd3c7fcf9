"""Addresses of this feature; what is open to visitors says so in the views."""

from django.urls import path

from . import views

urlpatterns = [
    path("certificates/<str:code>/", views.certificate_detail, name="certificate-detail"),
    path("certificates/<str:code>/pdf/", views.certificate_pdf, name="certificate-pdf"),
]
