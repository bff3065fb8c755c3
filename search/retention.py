"""Which indices are old enough to go, and deleting them by their exact names. Pure decision first, then the doing.

Only whole months of articles go, and stories and feed states never do: a story is small, and its id must stay taken.
Where the cluster has index lifecycle management, `hand_over` lets it do the same by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from elasticsearch import AsyncElasticsearch, NotFoundError

from search.elasticsearch_client import in_our_words
from search.templates import articles_pattern, lifecycle_name

__all__ = ["LEAST", "Expiry", "delete_expired", "expiries", "hand_over", "lifecycle_policy"]

LEAST = timedelta(days=31)
_TOO_SHORT = "articles are kept for at least 31 days"


@dataclass(frozen=True, slots=True)
class Expiry:
    """An index of articles, whether it may go, and why or why not."""

    index: str
    expired: bool
    why: str
    documents: int = 0


def expiries(names: Iterable[str], prefix: str, keep: timedelta, now: datetime) -> tuple[Expiry, ...]:
    """What becomes of each index: it may go when its last moment is older than `keep`. Names of others are left out.

    Raises:
        ValueError: `keep` is shorter than 31 days, which would delete the month that is being written.
    """
    if keep < LEAST:
        raise ValueError(_TOO_SHORT)
    form = re.compile(rf"{re.escape(prefix)}-articles-[a-z]{{2,3}}-(\d{{4}})\.(\d{{2}})")
    found = []
    for name in sorted(names):
        month = form.fullmatch(name)
        if not month or not 1 <= int(month[2]) <= 12:
            continue
        year, number = int(month[1]), int(month[2])
        ended = datetime(year + number // 12, number % 12 + 1, 1, tzinfo=UTC)
        age = now - ended
        if age > keep:
            found.append(Expiry(name, True, f"ended {age.days} days ago, kept for {keep.days}"))
        else:
            found.append(Expiry(name, False, "still written" if age.days < 0 else f"ended {age.days} days ago"))
    return tuple(found)


async def delete_expired(
    client: AsyncElasticsearch, prefix: str, keep: timedelta, now: datetime, *, check: bool = False
) -> tuple[Expiry, ...]:
    """Deletes what is expired, one exact name after the other; with `check` nothing. Says what it found.

    Raises:
        ValueError: as `expiries`.
        Unavailable, Refused: Elasticsearch cannot be reached, or refuses us.
    """
    async with in_our_words("looking for old indices"):
        listed: Any = await client.cat.indices(
            index=articles_pattern(prefix), format="json", h="index,docs.count", expand_wildcards="all"
        )
        counts = {row["index"]: int(row["docs.count"] or 0) for row in listed}
        found = tuple(
            Expiry(one.index, one.expired, one.why, counts[one.index]) for one in expiries(counts, prefix, keep, now)
        )
        for one in found:
            if one.expired and not check:
                try:
                    await client.indices.delete(index=one.index)
                except NotFoundError:  # Another run was faster.
                    continue
    return found


async def hand_over(client: AsyncElasticsearch, prefix: str, keep: timedelta) -> None:
    """Lets index lifecycle management delete old articles: makes the policy and puts existing indices under it.

    Only for a cluster that has it; a set-up afterwards names the policy in the templates, for the indices to come.

    Raises:
        ValueError: as `expiries`.
        Unavailable, Refused: Elasticsearch cannot be reached, or refuses us.
    """
    if keep < LEAST:
        raise ValueError(_TOO_SHORT)
    name = lifecycle_name(prefix)
    async with in_our_words("setting up the lifecycle of articles"):
        await client.ilm.put_lifecycle(name=name, policy=lifecycle_policy(keep))
        await client.indices.put_settings(
            index=articles_pattern(prefix), settings={"index.lifecycle.name": name}, allow_no_indices=True
        )


def lifecycle_policy(keep: timedelta) -> dict[str, Any]:
    """The policy for index lifecycle management; it counts from an index's creation, so a month is added."""
    return {"phases": {"delete": {"min_age": f"{keep.days + 31}d", "actions": {"delete": {}}}}}
