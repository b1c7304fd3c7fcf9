"""Endpoints of training."""
