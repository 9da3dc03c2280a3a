"""No deadlines: a picture is right however busy the machine is."""

from hypothesis import settings

settings.register_profile("illustrations", deadline=None, max_examples=40)
settings.load_profile("illustrations")
