"""Hypothesis strategies: any bone, any break, any moment."""

from hypothesis import strategies as st

from kiosk.anatomy.body import Body
from kiosk.anatomy.levels import Level, vertebra
from kiosk.anatomy.treatment import Shape, Treatment

levels = st.sampled_from(Level)
shapes = st.sampled_from(Shape)
collapses = st.floats(0.01, 0.5)
progress = st.floats(0, 1)


def standing(treatment: Treatment) -> Body:
    """The treated body as it stands at that moment."""
    return Body(vertebra(treatment.level), treatment.shape, treatment.remaining_collapse)


def treatments(**fixed: st.SearchStrategy[float] | st.SearchStrategy[bool]) -> st.SearchStrategy[Treatment]:
    return st.builds(Treatment, level=levels, shape=shapes, collapse=collapses, **fixed)


whole_or_broken = st.builds(Treatment, level=levels, shape=shapes, collapse=st.just(0.0) | collapses)
ballooned = treatments(needle=st.just(1.0), balloon=progress)
spread = treatments(needle=st.just(1.0), cement=st.floats(0.01, 1), space=st.just(False))
"""Cement without a balloon, while it goes in."""
cemented = treatments(needle=st.just(1.0), cement=progress)
