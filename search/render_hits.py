"""Found articles as text for a terminal and as plain values. It asks nothing of Elasticsearch and prints nothing.

A title or extract is a run of its own in the line (isolates of UAX #9), so that Arabic next to Latin letters and
numbers keeps its order; controls of direction inside it are taken out first.
"""

from __future__ import annotations

from rich.console import Group
from rich.text import Text

from rasid.bidi import isolated
from search.queries import MARK_END, MARK_START, Facet, Found, Hit

__all__ = ["hit_record", "marked_text", "rendered_facets", "rendered_hit", "rendered_total"]

_LEVEL_STYLES = {"critical": "bold red", "high": "red", "notable": "yellow", "info": "dim"}
_SPACES = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029), " ")


def marked_text(marked: str, style: str = "") -> Text:
    """The text with what was asked for in bold; no control character of the article reaches the terminal."""
    text = Text(style=style)
    for number, piece in enumerate(isolated(_safe(marked)).split(MARK_START)):
        inside, found, after = piece.partition(MARK_END)
        if number and found:
            text.append(inside, "bold reverse")
            text.append(after)
        else:
            text.append(piece)
    return text


def rendered_hit(hit: Hit) -> Group:
    """One hit in a few lines: when, how important, who; the title; extracts; what it names; where to read it."""
    head = Text.assemble(
        (f"{hit.moment:%Y-%m-%d %H:%M} UTC", "cyan"),
        "  ",
        (f"{hit.level or '-'}", _LEVEL_STYLES.get(hit.level, "dim")),
        f"  {isolated(_safe(hit.outlet))}  [{hit.language}]",
    )
    lines: list[Text] = [head, marked_text(hit.title, "bold")]
    lines += [marked_text(extract) for extract in hit.extracts]
    named = ", ".join((*hit.actors, *hit.topics, *hit.watches))
    if named:
        lines.append(Text(_safe(named), "green"))
    lines.append(Text(f"{_safe(hit.url) or '(no address)'}  {hit.id}", "dim"))
    return Group(*lines, Text())


def rendered_facets(facets: dict[str, tuple[Facet, ...]]) -> Text:
    """What the found articles have in common, one line a field."""
    lines = [
        f"{name}: " + ", ".join(f"{_safe(facet.value)} {facet.count}" for facet in values)
        for name, values in facets.items()
        if values
    ]
    return Text("\n".join(lines), "dim")


def rendered_total(found: Found) -> str:
    """How many there are, and how long it took."""
    more = "" if found.exact_total else "more than "
    some = "; Elasticsearch could not look everywhere in time" if found.partial else ""
    return f"{more}{found.total} article{'' if found.total == 1 else 's'} in {found.milliseconds} ms{some}"


def hit_record(hit: Hit) -> dict[str, object]:
    """A hit as plain values for JSON: texts without marks, and the marked words beside them."""
    marked = [
        piece.partition(MARK_END)[0] for text in (hit.title, *hit.extracts) for piece in text.split(MARK_START)[1:]
    ]
    return {
        "id": hit.id,
        "story": hit.story,
        "title": _unmarked(hit.title),
        "extracts": [_unmarked(extract) for extract in hit.extracts],
        "marked": list(dict.fromkeys(marked)),
        "language": hit.language,
        "outlet": hit.outlet,
        "url": hit.url,
        "time": hit.moment.isoformat(),
        "level": hit.level,
        "actors": list(hit.actors),
        "topics": list(hit.topics),
        "watches": list(hit.watches),
    }


def _unmarked(text: str) -> str:
    return text.replace(MARK_START, "").replace(MARK_END, "")


def _safe(text: str) -> str:
    return text.translate(_SPACES)
