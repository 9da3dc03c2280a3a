"""Vector pictures of a pack: a strict subset of SVG, read into shapes that any painter can paint.

Nothing that is read can hang, reach another file or run: what is outside the subset is a fault with its line.
"""

from kiosk.vector.document import Fault, VectorError, read_vector, read_vector_file
from kiosk.vector.picture import CURRENT, SIDE, Line, Shape, Tone, VectorPicture
from kiosk.vector.transforms import moved

__all__ = [
    "CURRENT",
    "SIDE",
    "Fault",
    "Line",
    "Shape",
    "Tone",
    "VectorError",
    "VectorPicture",
    "moved",
    "read_vector",
    "read_vector_file",
]
