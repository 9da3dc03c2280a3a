"""SVG files: the subset is read, everything else is told with its line, and nothing hangs."""

import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.vector import CURRENT, SIDE, Line, Tone, VectorError, VectorPicture, document, read_vector
from kiosk.vector.outlines import GEOMETRY
from kiosk.vector.path_data import read_path

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">\n'


def read(body: str, head: str = HEAD) -> VectorPicture:
    return read_vector(f"{head}{body}\n</svg>".encode())


def told(data: str | bytes) -> list[tuple[int, str]]:
    with pytest.raises(VectorError) as error:
        read_vector(data.encode() if isinstance(data, str) else data)
    return [(fault.line, fault.message) for fault in error.value.faults]


def told_of(body: str) -> list[tuple[int, str]]:
    return told(f"{HEAD}{body}\n</svg>")


def test_groups_give_their_look_and_place_to_what_they_hold() -> None:
    picture = read(
        '<g fill="#0AF" stroke="Teal" stroke-width="2px" transform="translate(10,5) scale(2)" opacity=".5">'
        '<g stroke-linecap="round" style="fill: RED; stroke-linejoin:bevel; fill-rule:evenodd">'
        '<path d="M0 0h10v10z" opacity="50%"/></g><circle cx="3" cy="3" r="1" stroke="none"/></g>'
    )
    first, second = picture.shapes
    assert (SIDE, SIDE / 2) == (picture.width, picture.height)
    assert first.path == read_path("M10 5H30V25Z", 9)
    assert Tone("#ff0000", 0.25) == first.fill
    assert Line(Tone("#008080", 0.25), 4.0, "round", "bevel") == first.line
    assert not first.nonzero
    assert (Tone("#00aaff", 0.5), None, True) == (second.fill, second.line, second.nonzero)


def test_the_view_box_becomes_the_picture() -> None:
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -20 20 40" width="9cm">'
    picture = read('<line x1="-10" y1="20" x2="10" y2="-20" stroke="currentColor"/>', head)
    assert (50.0, 100.0) == (picture.width, picture.height)
    assert picture.shapes[0].path == read_path("M0 100L50 0", 9)
    assert picture.shapes[0].line == Line(Tone(CURRENT), 2.5, "butt", "miter")


def test_what_editors_leave_of_themselves_is_passed_over() -> None:
    """As Inkscape saves a drawing."""
    picture = read_vector(
        b"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape -->
<svg width="210mm" height="297mm" viewBox="0 0 210 297" version="1.1" id="svg1"
   inkscape:version="1.3" sodipodi:docname="knee.svg"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
   xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
   xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg">
  <sodipodi:namedview id="namedview1" pagecolor="#ffffff"><inkscape:grid/></sodipodi:namedview>
  <title>A knee</title><metadata><rdf:RDF xmlns:rdf="x"/></metadata>
  <defs id="defs1"><linearGradient id="unused"><stop offset="0"/></linearGradient></defs>
  <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1" style="display:inline">
    <ellipse style="fill:#aa0000;stroke:#000000;stroke-width:0.5;stroke-dasharray:none;paint-order:normal;
      -inkscape-font-specification:Arial;font-size:12px;stroke-miterlimit:4" cx="50" cy="60" rx="20" ry="10"/>
  </g>
</svg>"""
    )
    assert [Tone("#aa0000")] == [shape.fill for shape in picture.shapes]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "latin-1"])
def test_every_encoding_is_read(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>{HEAD}<title>é</title><circle r="5"/></svg>'
    assert len(read_vector(text.encode(encoding)).shapes) == 1


REFUSED = {
    "<text>a<tspan>b</tspan></text>": "holds words; write them into the caption",
    '<use href="#a"/>': "holds a copy that points to its original",
    '<image href="http://x/a.png"/>': "holds a photo; show the photo itself",
    "<style>rect{fill:red}</style>": "holds a style sheet",
    "<defs><style>rect{fill:red}</style></defs>": "holds a style sheet",
    "<script>x()</script>": "holds a program (script)",
    '<g onclick="x()"/>': "holds a program (script)",
    "<foreignObject><p>a</p></foreignObject>": "holds a web page",
    "<linearGradient/>": "holds a colour that runs",
    '<rect width="9" height="9" fill="url(#a)"/>': "holds a colour that runs",
    '<g filter="url(#a)"/>': "holds a blur or a shadow",
    "<filter/>": "holds a blur or a shadow",
    "<mask/>": "holds a part that is cut out",
    '<g style="clip-path:url(#a)"/>': "holds a part that is cut out",
    '<g display="none"/>': "holds a part that is hidden",
    '<g stroke-dasharray="1 2"/>': "holds a dashed line",
    '<path marker-end="url(#a)"/>': "holds an arrow head",
    "<a/>": "holds a link",
    "<svg/>": "holds another picture",
    "<animate/>": "holds the element 'animate'",
    '<g mix-blend-mode="screen"/>': "holds the property 'mix-blend-mode'",
    '<g fill="hsl(1,2%,3%)"/>': "holds the colour 'hsl(1,2%,3%)'",
    '<g stroke-linecap="arrow"/>': "holds 'arrow' in the place of one of these: butt, round, square",
    '<g stroke-width="-1"/>': "holds a size below zero",
    '<g opacity="clear"/>': "holds 'clear' in the place of a number",
    '<g transform="turn(5)"/>': "holds the transform 'turn', which cannot be read",
    '<g transform="("/>': "holds the transform '(', which cannot be read",
    '<rect width="5mm" height="9"/>': "holds the length '5mm'; write it as a number alone",
    '<rect width="1e9" height="9"/>': "holds the number '1e9', which is too large",
    '<rect width="NaN" height="9"/>': "holds the length 'NaN'",
    '<circle r="-5"/>': "holds a size below zero",
    '<polygon points="1 2 3"/>': "holds a corner that has one number only",
    '<path d="M 1 1 L x"/>': "holds a path that ends too early or goes on with 'x'",
    '<path d="L 1 1"/>': "holds a path that begins with 'L'",
    '<path d="M 1 1 X"/>': "holds a path that goes on with 'X'",
    '<g transform="scale(1 9)"><path d="M0 0h9" stroke="red"/></g>': "holds a line that is stretched",
    '<path d="M0 0h200000v1z"/>': "reaches far beyond the edge",
    f'<path d="M0 0{"h1" * 10_000}"/>': "holds more than 10,000 points",
    f'<path d="M0 0{"h1" * 6_000}"/>' * 2: "holds more than 10,000 points",
    f'<polyline points="{"1 1 " * 10_001}"/>': "holds more than 10,000 points",
    f'<path d="M0 0{"L9 50L0 0" * 150}"/>': "takes too long to paint",
    '<path d="M0 0h100v50H0z"/>' * 500: "takes too long to paint",
    "<g/>" * 2_000: "has more than 2,000 shapes",
    "<g>" * 40 + "</g>" * 40: "is nested more than 40 deep",
    "<p>" * 40 + "</p>" * 40: "is nested more than 40 deep",
    "<rect>": "ends too early or is damaged",
    "&nbsp;": "ends too early or is damaged",
}


@pytest.mark.parametrize("body", REFUSED, ids=lambda body: body[:40])
def test_what_is_outside_the_subset_is_told(body: str) -> None:
    found = told_of(f'<circle r="5"/>{body}')
    assert any(message.startswith(REFUSED[body]) for _, message in found), found
    assert len(found) == (2 if body.startswith("<p>") else 1)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", (1, "ends too early")),
        (b"<html/>", (1, "is no SVG drawing")),
        (b'<svg viewBox="0 0 9"/>', (1, "has no viewBox")),
        (b'<svg viewBox="0 0 nan 5"/>', (1, "has no viewBox")),
        (b'<svg viewBox="0 0 0 5"><circle r="1"/></svg>', (1, "has no viewBox")),
        (b'<svg viewBox="0 0 500 5"><circle r="1"/></svg>', (1, "is more than 20 times as long")),
        (b'<svg viewBox="0 0 5 5"/>', (1, "shows nothing")),
        (b"<svg>" + b" " * 262_144 + b"</svg>", (1, "is larger than 256 KB")),
        (
            b'\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x/svg11.dtd"><svg/>',
            (2, "holds a DOCTYPE"),
        ),
    ],
)
def test_a_file_that_is_no_picture_is_told(data: bytes, expected: tuple[int, str]) -> None:
    line, message = told(data)[0]
    assert expected == (line, message[: len(expected[1])])


def test_everything_is_told_at_once_and_each_thing_once() -> None:
    body = '<text/>\n<g>\n<use/><text/>\n<path d="M1"/>\n</g>\n<rect fill="url(#a)"/>'
    assert [2, 4, 5, 7] == [line for line, _ in told_of(body)]


def test_a_file_of_faults_is_not_read_on() -> None:
    assert document.MAX_FAULTS == len(told_of("".join(f"<a{number}/>\n" for number in range(500))))


def test_laughs_that_multiply_are_never_read() -> None:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 30))
    start = time.process_time()
    assert "DOCTYPE" in told(f'<!DOCTYPE svg [<!ENTITY l0 "ha">{entities}]><svg>&l29;</svg>')[0][1]
    assert time.process_time() - start < 5


LOOKS = ("fill", "stroke", "stroke-width", "opacity", "transform", "style")
ATTRIBUTES = (*sorted(frozenset[str]().union(*GEOMETRY.values())), *LOOKS)
NUMBERS = ("1", "-5", "1e6", "1e-6", "1e308", "NaN", "inf", "0", "5 5 5 5", "M0 0", "a1 1 0 1 1 1e6 3")
PAINTS = ("none", "url(#a)", "#abc", "fill:red;stroke:")
PLACES = ("scale(1e6)", "scale(0)", "skewX(90)", "rotate(1e6)", "matrix(0 0 0 0 0 0)")
VALUES = st.sampled_from(NUMBERS + PAINTS + PLACES)
TEXTS = st.lists(VALUES, max_size=5).map(" ".join) | st.text(
    alphabet=st.characters(exclude_characters='<&"'), max_size=9
)
TAGS = st.sampled_from((*GEOMETRY, "g", "svg", "text", "defs", "use", "style"))


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """Nested elements with attributes of all kinds, some of them never closed."""
    parts = ['<svg viewBox="0 0 50 50">', *(["<g>"] * draw(st.sampled_from([0, 3, 45])))]
    for _ in range(draw(st.integers(0, 8))):
        tag = draw(TAGS)
        names = draw(st.lists(st.sampled_from(ATTRIBUTES), max_size=5, unique=True))
        written = "".join(f' {name}="{draw(TEXTS)}"' for name in names)
        parts.append(f"<{tag}{written}{draw(st.sampled_from(['/>', '>', '></' + tag + '>']))}")
    parts.append(draw(st.sampled_from(["</svg>", ""])))
    return "".join(parts).encode("utf-8", "replace")


@given(documents() | st.binary(max_size=300) | st.binary(max_size=50).map(lambda tail: HEAD.encode() + tail))
def test_any_bytes_are_a_picture_or_told(data: bytes) -> None:
    try:
        picture = read_vector(data)
    except VectorError as error:
        faults = error.faults
        picture = None
    if picture is None:
        assert faults
        assert all(fault.line >= 1 and fault.message for fault in faults)
    else:
        numbers = [float(each) for shape in picture.shapes for _, *rest in shape.path for each in rest]
        assert all(math.isfinite(each) and abs(each) <= document._FAR for each in numbers)
        assert picture.shapes
