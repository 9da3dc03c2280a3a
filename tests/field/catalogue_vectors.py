"""Every message of `kiosk check` about vector pictures, with what causes it and what mends it."""

from __future__ import annotations

from field.catalogue import Entry
from field.catalogue_files import image


def vector(says: str, body: str | bytes) -> Entry:
    """A vector picture that cannot be shown: all of the file, or what stands in it."""
    begin, end = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">', '<circle r="5"/></svg>'
    data = body if isinstance(body, bytes) else f"{begin}{body}{end}".encode()
    return image(says, data, "bed.svg")


VECTORS = (
    vector("'bed.svg' (line 1) ends too early or is damaged; save it again as plain SVG", b'<svg viewBox="0 0 9 9">'),
    vector("is larger than 256 KB; simplify its paths, or save it as PNG", b" " * 300_000),
    vector("is no SVG drawing; save it again as plain SVG", b"<drawing/>"),
    vector("holds a DOCTYPE; delete it, or save the picture again as plain SVG", b"<!DOCTYPE svg><svg/>"),
    vector("has no viewBox that says how large it is; save it again as plain SVG", b'<svg><circle r="5"/></svg>'),
    vector("is more than 20 times as long one way as the other; give it another shape", b'<svg viewBox="0 0 99 1"><circle r="5"/></svg>'),
    vector("shows nothing; draw a shape in it", b'<svg viewBox="0 0 9 9"/>'),
    vector("reaches far beyond the edge of the picture; delete what lies outside, or move it in", '<circle r="5000"/>'),
    vector("has more than 2,000 shapes; simplify its paths, or save it as PNG", "<g/>" * 2_000),
    vector("takes too long to paint; simplify its paths, or save it as PNG", f'<path d="M0 0{"L9 9L0 0" * 300}"/>'),
    vector("is nested more than 40 deep; ungroup its shapes", "<g>" * 50 + "</g>" * 50),
    vector("holds more than 10,000 points and curves; simplify its paths, or save it as PNG", f'<path d="M0 0{"h0" * 6_000}"/>' * 2),
    vector("'bed.svg' (line 1) holds more than 10,000 points and curves", f'<path d="M0 0{"h0" * 10_000}"/>'),
    vector("holds words; write them into the caption, or turn them into paths", "<text>Knee</text>"),
    vector("holds a copy that points to its original (use); unlink it", '<use href="#a"/>'),
    vector("holds a photo; show the photo itself, as a file beside the page", '<image href="a.png"/>'),
    vector("holds a style sheet; save the picture again with presentation attributes in the place of CSS", "<style>g{fill:red}</style>"),
    vector("holds a program (script); delete it", "<script>go()</script>"),
    vector("holds a web page; delete it", "<foreignObject/>"),
    vector("holds a link; delete the link and keep its shapes", "<a/>"),
    vector("holds another picture (svg); ungroup it", "<svg/>"),
    vector("holds the element 'animate'; delete it", "<animate/>"),
    vector("holds a colour that runs, or a pattern; fill the shape with one colour", '<g fill="url(#a)"/>'),
    vector("holds a part that is cut out by a mask; release it and cut the shape itself", "<clipPath/>"),
    vector("holds a part that is hidden; delete it", '<g display="none"/>'),
    vector("holds a blur or a shadow; delete it", "<filter/>"),
    vector("holds a dashed line; draw the dashes one by one, or make the line whole", '<g stroke-dasharray="1"/>'),
    vector("holds an arrow head (marker); turn it into paths", '<g marker-end="url(#a)"/>'),
    vector("holds the property 'mix-blend-mode'; delete it", '<g mix-blend-mode="screen"/>'),
    vector("holds the colour 'pinkish', which cannot be read; write it as #rrggbb", '<g fill="pinkish"/>'),
    vector("holds a line that is stretched more one way than the other; in Inkscape use Path > Stroke to Path", '<g transform="scale(1 3)"><path d="M0 0h9" stroke="red"/></g>'),
    vector("holds 'arrow' in the place of one of these: butt, round, square", '<g stroke-linecap="arrow"/>'),
    vector("holds 'x' in the place of a number; save it again as plain SVG", '<g opacity="x"/>'),
    vector("holds 'y' in the place of a number; save it again as plain SVG", '<polygon points="1 y"/>'),
    vector("holds the number '1e9', which is too large; save it again as plain SVG", '<circle r="1e9"/>'),
    vector("holds the length '5mm'; write it as a number alone", '<circle r="5mm"/>'),
    vector("holds a size below zero; save it again as plain SVG", '<circle r="-5"/>'),
    vector("holds a corner that has one number only; save it again as plain SVG", '<polygon points="1 2 3"/>'),
    vector("holds a path that begins with 'L' and not with M; save it again as plain SVG", '<path d="L1 1"/>'),
    vector("holds a path that goes on with 'X'; save it again as plain SVG", '<path d="M1 1X"/>'),
    vector("holds a path that goes on with '5'; save it again as plain SVG", '<path d="M1 1Z5"/>'),
    vector("holds a path that ends too early or goes on with ''; save it again as plain SVG", '<path d="M1"/>'),
    vector("holds the transform 'turn', which cannot be read; save it again as plain SVG", '<g transform="turn(5)"/>'),
    vector("holds the transform '(5)', which cannot be read; save it again as plain SVG", '<g transform="(5)"/>'),
)  # fmt: skip
