"""The section `self_service` of subscriptions/*.yaml: what readers may subscribe to by themselves, with every check.

A mistake goes into the caller's `Reading`. Whether a watchlist exists is the caller's to check, by the places given.
"""

from __future__ import annotations

from rasid.level import Level
from rasid.policy_yaml import LANGUAGES, LEVELS, NOTABLE_UP, Defaults, need, need_some, of, read_policy, read_tenant
from rasid.subscription import Offer
from rasid.yaml_document import Node, Reading

__all__ = ["read_offer"]

_WHEN = ("immediate", "digest")
_TITLE_MOST = 120


def read_offer(reading: Reading, node: Node, defaults: Defaults) -> tuple[Offer, tuple[tuple[Node, str], ...]]:
    """One offer, and where it names which watchlist."""
    names = ("id", "tenant", "title", "watchlists", "levels", "when")
    given = reading.mapping(node, (*names, "group", "update_on", "dedup_window", "max_article_age"))
    need(reading, node, given, "id", "title", "watchlists")
    places = []
    for one in reading.sequence(given["watchlists"], single=True) if "watchlists" in given else ():
        name = reading.identifier(one)
        if name:
            places.append((one, name))
    if "watchlists" in given:
        need_some(reading, given["watchlists"], "watchlist")
    levels = _chosen(reading, given["levels"], LEVELS) if "levels" in given else ()
    when = _chosen(reading, given["when"], _WHEN) if "when" in given else ()
    offer = Offer(
        id=of(given, "id", reading.identifier, ""),
        tenant=read_tenant(reading, given),
        title=of(given, "title", lambda one: _title(reading, one), {}),
        watchlists=tuple(dict.fromkeys(name for _, name in places)),
        levels=tuple(Level(one) for one in levels) or NOTABLE_UP,
        when=when or _WHEN,
        policy=read_policy(reading, given, defaults.policy),
    )
    return offer, tuple(places)


def _chosen(reading: Reading, node: Node, choices: tuple[str, ...]) -> tuple[str, ...]:
    found = {reading.choice(one, choices) for one in reading.sequence(node, single=True)}
    if not found:
        reading.wrong(node, f"must name at least one of {', '.join(choices)}")
    return tuple(one for one in choices if one in found)


def _title(reading: Reading, node: Node) -> dict[str, str]:
    """One text for all languages, or one by language."""
    if isinstance(node.content, str):
        return {"en": _words(reading, node)}
    given = reading.mapping(node, LANGUAGES)
    if not given and (isinstance(node.content, dict) or node.content is None):
        reading.wrong(node, f"must be a text, or a text for some of {', '.join(LANGUAGES)}")
    return {language: _words(reading, one) for language, one in given.items()}


def _words(reading: Reading, node: Node) -> str:
    written = reading.text(node).strip()
    if not written or len(written) > _TITLE_MOST:
        reading.wrong(node, f"must have 1 to {_TITLE_MOST} characters")
    return written
