"""The vertebra seen from above."""
