"""Surveys: an objective on a plane becomes a Surface."""
