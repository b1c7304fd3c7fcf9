"""Courses with their modules, runs, trainees and what they did."""
