"""Needle, balloon and cement, the same in every view."""
