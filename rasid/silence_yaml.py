"""One silence in subscriptions/*.yaml. A mistake goes into the caller's `Reading`."""

from __future__ import annotations

from datetime import UTC, datetime

from rasid.level import Level
from rasid.policy_yaml import LEVELS, need, of, read_moment, read_tenant
from rasid.route_yaml import Named
from rasid.subscription import Silence
from rasid.yaml_document import Node, Reading, unknown

__all__ = ["read_silence"]


def read_silence(reading: Reading, node: Node, named: Named) -> Silence:
    """One silence."""
    given = reading.mapping(node, ("id", "tenant", "match", "starts", "ends", "by", "comment"))
    need(reading, node, given, "id", "match", "starts", "ends", "by")
    tenant = read_tenant(reading, given)
    match = (
        reading.mapping(given["match"], ("watchlist", "watch", "level", "recipient", "story"))
        if "match" in given
        else {}
    )
    if "match" in given and not match:
        reading.wrong(given["match"], "must not be empty: it would silence everything")
    recipient = of(match, "recipient", reading.identifier, "")
    if recipient:
        named.recipients.append((match["recipient"], tenant, recipient))
    if "watchlist" in match:
        named.watchlists.append((match["watchlist"], reading.identifier(match["watchlist"])))
    never = datetime(1970, 1, 1, tzinfo=UTC)
    starts = of(given, "starts", lambda one: read_moment(reading, one), None)
    ends = of(given, "ends", lambda one: read_moment(reading, one), None)
    if starts is not None and ends is not None and ends <= starts:
        reading.wrong(given["ends"], "must be after `starts`")
    return Silence(
        id=of(given, "id", reading.identifier, ""),
        tenant=tenant,
        starts=starts or never,
        ends=ends or never,
        by=of(given, "by", reading.text, ""),
        comment=of(given, "comment", reading.text, ""),
        watchlist=of(match, "watchlist", reading.text, ""),
        watch=of(match, "watch", reading.text, ""),
        recipient=recipient,
        story=of(match, "story", reading.text, ""),
        below=of(match, "level", lambda one: _below(reading, one), None),
    )


def _below(reading: Reading, node: Node) -> Level | None:
    written = reading.text(node)
    name = written.removeprefix("<").strip()
    if written.replace(" ", "") == "<info":
        reading.wrong(node, "nothing is below info: it would silence nothing")
        return None
    if written.startswith("<") and not written.startswith("<=") and name in LEVELS:
        return Level(name)
    near = unknown("level", name, LEVELS) + "; " if name.lstrip("<>= ") not in LEVELS else ""
    reading.wrong(node, f'{near}{written!r} is no bound: write "<critical" for all that is below critical')
    return None
