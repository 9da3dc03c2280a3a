"""The treated bone, cut open from the left side: cortex, spongy bone, crack, its former height."""

from __future__ import annotations

from kiosk.anatomy.body import CORTEX, Body
from kiosk.anatomy.plane import Frame, Point, Points, clamp, lerp
from kiosk.anatomy.pocket import Pocket
from kiosk.anatomy.spine import Placed
from kiosk.anatomy.trabeculae import Quality, marrow, pores
from kiosk.anatomy.treatment import Shape
from kiosk.illustrations.base.drawing import Fill, Linear, Op, Path, Radial, Soft, Stop, Stroke
from kiosk.illustrations.base.palette import WHITE, Palette, mix
from kiosk.illustrations.base.shapes import polygon, smooth
from kiosk.illustrations.base.spongy import cortex, hollows, spongy
from kiosk.illustrations.side import bones

Ops = tuple[Op, ...]


def outline(body: Body) -> Path:
    """The outer face of the cut bone."""
    return smooth(body.outline(), tension=0.33)


def halo(body: Body, palette: Palette, alpha: float = 0.52) -> Ops:
    """The glow around a fresh fracture, ``alpha`` strong."""
    return (Soft(outline(body), palette.glow, 7.5, alpha, 22),)


def cut(body: Body, palette: Palette, quality: Quality = Quality.USUAL, space: Pocket | None = None) -> Ops:
    """The cut bone with its spongy bone pressed aside by ``space`` where there is one."""
    depth = body.vertebra.depth
    path, inside = outline(body), smooth(marrow(body, quality), tension=0.33)
    under_top = tuple((x, y - 0.3) for x, y in (body.point(u, 0.955) for u in (0.06, 0.3, 0.6, 0.9)))
    return (
        Soft(path, palette.shadow, 1.8, 0.22, 4),
        Fill(path, Linear((-depth, 8), (0, -8), cortex(palette))),
        Stroke(bones.open_wall(Placed(body, Frame())), palette.cortex_outline, 0.62),
        Stroke(inside, mix(palette.cortex_outline, palette.cortex, 0.45), 0.9),
        Fill(inside, Linear((-depth, 13), (4, -13), spongy(palette))),
        *hollows(pores(body, quality, space), palette),
        Stroke(smooth(under_top, closed=False), palette.pore_deep, 1.3, 0.3),
    )


def crack(body: Body, palette: Palette, alpha: float = 1.0, space: Pocket | None = None) -> Ops:
    """The crushed zone and the crack, ``alpha`` strong; with a balloon in it only its mouth is seen."""
    strength = clamp(body.collapse / 0.4)
    course = (0.24, 0.36, 0.52, 0.7, 0.86, 1.0)
    zone: Points = (
        *(_inside(body, u, 0.80) for u in reversed(course)),
        *(_inside(body, u, 0.42) for u in course),
    )
    shades = ((0, 0.75), (0.5, 0.42), (1, 0))
    glow = tuple(Stop(offset, palette.crush, shade * strength * alpha) for offset, shade in shades)
    line = polygon(_zigzag(body, strength, len(_KINKS) if space is None else 4))
    branch = polygon((body.point(*uv) for uv in _BRANCH), closed=False)
    ops: Ops = (
        Fill(smooth(space.compact(zone) if space else zone), Radial(body.point(0.86, 0.6), 19, glow)),
        Fill(line, palette.crack, alpha),
        Stroke(line, palette.crack, 0.35, alpha),
    )
    return ops if space else (*ops, Stroke(branch, palette.crack, 0.55, alpha))


_BRANCH = ((0.66, 0.59), (0.60, 0.70), (0.53, 0.72), (0.49, 0.80))
_KINKS = (0.95, 0.72, 1.0, 0.6, 0.88, 0.7, 0.97, 0.62, 0.8, 0.66, 0.9)  # uneven height of the zig-zag (D)


def _zigzag(body: Body, strength: float, kinks: int) -> Points:
    """The first ``kinks`` of the crack as a closed outline: wide at the front wall, thin at its end."""
    over: list[Point] = []
    under: list[Point] = []
    last = len(_KINKS) - 1
    for i, kink in enumerate(_KINKS[:kinks]):
        half = 0.75 * strength * (lerp(1.0, 0.08, (i / (kinks - 1)) ** 0.7) if i else 0.25)
        x, y = body.point(lerp(0.985, 0.22, i / last), 0.60 - 0.03 * i / len(_KINKS))
        y += 1.15 * kink * (1 if i % 2 else -1)
        over.append((x, y + half))
        under.append((x, y - half))
    return (*over, *reversed(under))


def _inside(body: Body, u: float, v: float) -> Point:
    """A material point, held off the front wall."""
    x, y = body.point(u, v)
    return (max(x, body.point(1, v)[0] + CORTEX), y)


def former_height(body: Body, palette: Palette) -> Ops:
    """A dashed line where the bone once reached."""
    whole = Body(body.vertebra, body.shape)
    top = [whole.point(u, 1) for u in (0.10, 0.3, 0.5, 0.7, 0.9, 1.0)]
    top[-1] = (top[-1][0] + 0.1, top[-1][1] - 1.1)
    dashes = smooth(top, closed=False)
    return (
        Stroke(dashes, WHITE, 1.5, 0.8),
        Stroke(dashes, palette.mark, 0.8, dash=(1.5, 1.6)),
    )


_LOWEST = {Shape.WEDGE: 0.80, Shape.BICONCAVE: 0.5, Shape.CRUSH: 0.7}
# where along the endplate what is lost is shown (D)


def sunk(body: Body, palette: Palette) -> Ops:
    """An arrow from where the bone once reached to where it has sunk."""
    whole, u = Body(body.vertebra, body.shape), _LOWEST[body.shape]
    x, low = whole.point(u, 1)[0], body.top(u) + 1.7
    high = max(whole.top(u) - 2.6, low + 4.5)
    shaft = polygon(((x, high), (x, low + 1.5)), closed=False)
    head = polygon(((x - 2.7, low + 2.6), (x, low - 0.3), (x + 2.7, low + 2.6)), closed=False)
    casing = tuple(Stroke(part, WHITE, 2.5, 0.85) for part in (shaft, head))
    return (*casing, *(Stroke(part, palette.mark, 1.4) for part in (shaft, head)))


def regained(body: Body, lift: float, palette: Palette) -> Ops:
    """Two chevrons between the rising endplate and its former height; each lights up as height returns.

    ``lift`` is the share of the lost height that is back.
    """
    whole, u = Body(body.vertebra, body.shape), _LOWEST[body.shape]
    x, low, high = body.point(u, 1)[0], body.top(u) + 0.9, whole.top(u) - 0.9
    ops: list[Op] = []
    for share, due in ((0.0, 0.06), (1.0, 0.36)):
        size = min(1.5, 0.42 * (high - low))
        foot = lerp(low, high - size, share)
        path = polygon(((x - 2.2, foot), (x, foot + size), (x + 2.2, foot)), closed=False)
        lit = lift >= due
        ops += (
            Stroke(path, WHITE, 1.9, 0.9),
            Stroke(path, palette.handle if lit else mix(palette.handle, WHITE, 0.6), 1.0),
        )
    return tuple(ops)
