"""What a message holds when it goes out: freezes it, fills a digest, and tells an endpoint's owner of its trouble.

From the first attempt on a message never changes, so that every retry and every endpoint gets the same. What makes one
message of many that waited is in `roll_up`. Nothing is sent here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from rasid.alert_decision import NotSent
from rasid.alert_entry import merge_entries
from rasid.alert_interest import is_silenced
from rasid.alert_message import deliveries
from rasid.delivery import Delivery, DeliveryState
from rasid.digest_message import moved_to_digests
from rasid.errors import Unavailable
from rasid.ledger_value import DigestMatch, LedgerValue, Mute, ledger_id
from rasid.level import Level
from rasid.notification import Entry, Notification, Reason
from rasid.subscription import Endpoint, Subscriptions
from search.ledger import Ledger, Stored
from search.ledger_pages import every

__all__ = ["Gathering", "in_order"]

_TRIES = 8
_MOST_MATCHES = 50_000  # of one digest: it shows few and counts all.


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The highest level first, then the most sources, then the newest; one entry a story."""
    by_story: dict[str, Entry] = {}
    for entry in entries:
        known = by_story.get(entry.story.id)
        by_story[entry.story.id] = entry if known is None else merge_entries(known, entry)
    return tuple(
        sorted(
            by_story.values(),
            key=lambda one: (
                -one.story.level.rank,
                -one.story.source_count,
                -one.story.last_seen.timestamp(),
                one.story.id,
            ),
        )
    )


def _holds(value: LedgerValue, now: datetime) -> bool:
    return isinstance(value, Mute) and now < value.until


class Gathering:
    """Reads and writes the ledger only."""

    def __init__(self, ledger: Ledger, now: Callable[[], datetime], subscriptions: Callable[[], Subscriptions]) -> None:
        self._ledger, self._now, self._subscriptions = ledger, now, subscriptions

    async def frozen(self, message: Notification) -> Notification:
        """The message as it goes out; a digest's stories are gathered here, once.

        Raises:
            Unavailable: the ledger cannot be reached, or others write the message again and again.
        """
        for _ in range(_TRIES):
            stored = (await self._ledger.get([message.id])).get(message.id)
            if stored is None or not isinstance(stored.value, Notification):
                return message
            if stored.value.frozen:
                return stored.value
            target = replace(stored.value, frozen=True)
            if target.reason is Reason.DIGEST:
                target = await self._filled(target)
            if await self._ledger.replace(target, stored.version) is not None:
                return target
        raise Unavailable(f"{message.id} is written by others again and again")

    async def _filled(self, digest: Notification) -> Notification:
        # Closed first: what a planner adds to them from now on goes to a later digest, and is not in this one too.
        earlier = [await self.frozen(one) for one in await self._taken_in(digest)]
        own = await every(self._ledger, DigestMatch, {"digest": digest.id}, most=_MOST_MATCHES)
        theirs = await self._ledger.get(match for one in earlier for match in one.members)
        found = [one.value for one in (*own, *theirs.values()) if isinstance(one.value, DigestMatch)]
        unwanted = await self._unwanted(found, digest)
        await self._leave_out([one for one in (*own, *theirs.values()) if one.value.id in unwanted])
        covers = tuple(dict.fromkeys(name for one in earlier for name in (*one.covers, one.id)))
        starts = [one.starts for one in (digest, *earlier) if one.starts is not None]
        entries = in_order(match.entry for match in found if match.id not in unwanted)
        level = max((entry.story.level for entry in entries), key=lambda one: one.rank, default=Level.INFO)
        return replace(
            digest,
            entries=entries[: digest.max_stories],
            total=len(entries),
            level=level,
            members=tuple(match.id for match in found),
            covers=covers,
            starts=min(starts, default=digest.starts),
        )

    async def _unwanted(self, matches: Sequence[DigestMatch], digest: Notification) -> set[str]:
        """Those on stories that the recipient muted, or that silences cover by now."""
        now, stories = self._now(), {one.entry.story.id for one in matches}
        mutes = {story: ledger_id(Mute, digest.tenant, digest.recipient, story) for story in stories}
        muted = {name for name, one in (await self._ledger.get(mutes.values())).items() if _holds(one.value, now)}
        silences = [one for one in self._subscriptions().silences if one.tenant == digest.tenant]

        def silenced(entry: Entry) -> bool:
            return bool(silences and entry.hits) and all(
                is_silenced(hit, digest.recipient, entry.story.id, silences, now) for hit in entry.hits
            )

        return {one.id for one in matches if mutes[one.entry.story.id] in muted or silenced(one.entry)}

    async def _leave_out(self, matches: Iterable[Stored[Any]]) -> None:
        """Says of matches that the digest does not list them; they count as having been in it all the same."""
        for stored in matches:
            if stored.value.code != NotSent.SILENCE.value:
                await self._ledger.replace(replace(stored.value, code=NotSent.SILENCE.value), stored.version)

    async def _taken_in(self, digest: Notification) -> list[Notification]:
        """The digests of earlier windows that this one holds; they may hold others in their turn."""
        missed = [one.value for one in await self._ledger.find(Delivery, {"into": digest.id}, most=500)]
        known = await self._ledger.get(one.notification for one in missed)
        return [one.value for one in known.values() if isinstance(one.value, Notification)]

    async def so_far(self, digest: Notification) -> tuple[frozenset[str], datetime]:
        """The stories that an open digest would list if it went out now, and when the first of its windows ended."""
        own = await every(self._ledger, DigestMatch, {"digest": digest.id}, most=_MOST_MATCHES)
        unwanted = await self._unwanted([one.value for one in own], digest)
        stories = {one.value.entry.story.id for one in own if one.value.id not in unwanted}
        first = digest.ends or digest.due
        for one in await self._taken_in(digest):
            more, ended = await self.so_far(one)
            stories, first = stories | more, min(first, ended)
        return frozenset(stories), first

    async def latest_digest(self, delivery: Delivery, endpoint: Endpoint) -> Delivery:
        """Of all digests of one subscription that are due at once (we were down) the last, which takes the others in.

        The others are marked before the last one is frozen, so a crash between leaves nothing out. A digest that went
        out by another endpoint already, and is not in the last one, stays by itself.
        """
        terms = {
            "endpoint": endpoint.id,
            "state": DeliveryState.PENDING.value,
            "subscription": delivery.subscription,
        }
        found = await self._ledger.find(Delivery, terms, most=500)
        ready = (one for one in found if one.value.due <= self._now())
        # One that waited for more stories is due with the next, which is the later one.
        due = sorted(ready, key=lambda one: (one.value.due, one.value.created))
        if len(due) < 2:
            return delivery
        last = due[-1].value
        messages = await self._ledger.get(one.value.notification for one in due)
        target = messages[last.notification].value
        assert isinstance(target, Notification)
        stays: list[Delivery] = []
        for stored in due[:-1]:
            own = messages.get(stored.value.notification)
            open_still = own is not None and isinstance(own.value, Notification) and not own.value.frozen
            if (open_still and not target.frozen) or stored.value.notification in target.covers:
                done = replace(stored.value, state=DeliveryState.MERGED, into=target.id)
                await self._ledger.replace(done, stored.version)
            else:
                stays.append(stored.value)
        return next((one for one in stays if one.id == delivery.id), last)

    async def into_digests(self, delivery: Delivery, subscriptions: Subscriptions, now: datetime) -> bool:
        """Writes what a delivery's message tells into the next digests of its recipient, to go to the same endpoint.

        False when no digest can take it, or the endpoint takes none.

        Raises:
            Unavailable: the ledger cannot be reached; doing it again writes the same.
        """
        found = (await self._ledger.get([delivery.notification])).get(delivery.notification)
        endpoint = subscriptions.endpoint(delivery.endpoint)
        recipient = subscriptions.recipient(delivery.tenant, delivery.recipient)
        if found is None or not isinstance(found.value, Notification) or recipient is None:
            return False
        if endpoint is None or not endpoint.takes("alert.digest"):
            return False
        digests, matches = moved_to_digests(found.value, subscriptions, now)
        if not matches:
            return False
        made = [one for digest in digests for one in deliveries(digest, recipient) if one.endpoint == endpoint.id]
        await self._ledger.create([*digests, *made, *matches])
        return True

    def operational(
        self, subscriptions: Subscriptions, endpoint: Endpoint, reason: Reason, why: str, now: datetime
    ) -> tuple[tuple[Notification, ...], tuple[Delivery, ...]]:
        """The message to an endpoint's owner that it has trouble, by the owner's other endpoints.

        What could not be delivered is told once a day for each endpoint.
        """
        when = now.date() if reason is Reason.DEAD_LETTERS else now
        recipient = subscriptions.recipient(endpoint.tenant, endpoint.recipient)
        owner = subscriptions.recipient(endpoint.tenant, recipient.owner or recipient.id) if recipient else None
        if owner is None:
            return (), ()
        message = Notification(
            id=ledger_id(Notification, endpoint.tenant, owner.id, endpoint.id, reason, when.isoformat()),
            tenant=endpoint.tenant,
            recipient=owner.id,
            reason=reason,
            level=Level.HIGH,
            created=now,
            due=now,
            detail=f"{endpoint.id}: {why}",
            frozen=True,
        )
        made = tuple(one for one in deliveries(message, owner) if one.endpoint != endpoint.id)
        return ((message,), made) if made else ((), ())
