"""What is said of the elements of SVG that are outside the subset."""

from __future__ import annotations

from typing import Final

_WORDS = "words; write them into the caption, or turn them into paths (in Inkscape: Path > Object to Path)"
_COPIES = "a copy that points to its original (use); unlink it (in Inkscape: Edit > Clone > Unlink Clone)"
_RUNS = "a colour that runs, or a pattern; fill the shape with one colour"
_CUT = "a part that is cut out by a mask; release it and cut the shape itself"
SAID: Final = {
    **dict.fromkeys(("text", "tspan", "textPath", "tref"), _WORDS),
    **dict.fromkeys(("use", "symbol"), _COPIES),
    **dict.fromkeys(("linearGradient", "radialGradient", "pattern"), _RUNS),
    **dict.fromkeys(("mask", "clipPath"), _CUT),
    "image": "a photo; show the photo itself, as a file beside the page",
    "style": "a style sheet; save the picture again with presentation attributes in the place of CSS",
    "filter": "a blur or a shadow; delete it",
    "script": "a program (script); delete it",
    "foreignObject": "a web page; delete it",
    "a": "a link; delete the link and keep its shapes",
    "svg": "another picture (svg); ungroup it",
}
