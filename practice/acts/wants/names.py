"""What a question can want to know, as the wordings beside this module name it; the list itself is content's as well."""

from practice.model.wants import WANTS, Want

__all__ = ["WANTS", "Want"]
