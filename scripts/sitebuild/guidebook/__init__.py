"""The whole guide for one kind of holder as a PDF for people who print."""

from sitebuild.guidebook.files import make

__all__ = ["make"]
