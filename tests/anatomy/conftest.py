"""No deadlines: a property is true however busy the machine is."""

from hypothesis import settings

settings.register_profile("anatomy", deadline=None, max_examples=60)
settings.load_profile("anatomy")
