"""The page that tells people what was found at night."""

from __future__ import annotations

from html import escape

from kiosk.upkeep.night import Look, Night, Verdict

_COLORS = {Verdict.WELL: "#0E7C86", Verdict.LOOK: "#B98A2E", Verdict.SKIPPED: "#6E8286"}
_SIGNS = {Verdict.WELL: "✓", Verdict.LOOK: "▲", Verdict.SKIPPED: "○"}
_STYLE = """
body { font: 1.1rem/1.5 "Atkinson Hyperlegible Next", sans-serif; color: #16323C; background: #FBF6EE;
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; background: #FFF; }
td { border: 1px solid #E3D8C8; padding: .5rem .8rem; vertical-align: top; }
td:first-child { font-weight: 600; white-space: nowrap; }
ul { margin: .4rem 0 0; padding-left: 1.2rem; }
"""


def page(night: Night) -> str:
    """``night`` as one page without any other file."""
    count = len(night.to_look_at)
    head = "All is well" if night.well else f"{count} to look at"
    rows = "\n".join(map(_row, night.looks))
    told = f"{night.began:%Y-%m-%d %H:%M}, {night.seconds:.0f} s, {night.screens} screens"
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{head}</title><style>{_STYLE}</style></head>
<body><h1>{head}</h1><p>Kiosk {escape(night.version)}, {told}</p>
<table>
{rows}
</table></body></html>
"""


def _row(look: Look) -> str:
    details = "".join(f"<li>{escape(each)}</li>" for each in look.details)
    sign = f'<span style="color:{_COLORS[look.verdict]}">{_SIGNS[look.verdict]}</span>'
    listed = f"<ul>{details}</ul>" if details else ""
    return f"<tr><td>{sign} {escape(look.name)}</td><td>{escape(look.found)}{listed}</td></tr>"
