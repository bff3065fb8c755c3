"""Plans the messages on one change of a story: reads what the ledger knows, asks `alert_plan`, writes what it says.

The decision is written first. A crash between any two writes is mended by a replay, which finds the decision and
completes what it says instead of deciding anew; every id comes from content, so nothing is written twice. It returns
the deliveries also on a replay, so that their hints go out again (a hint twice is harmless, a hint never is a delay).
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from rasid.alert_decision import Decision, Thread, Verdict
from rasid.alert_entry import merge_entries
from rasid.alert_interest import Interest, interests
from rasid.alert_message import deliveries, escalation_notifications, joined, merged, notification, thread_id
from rasid.alert_plan import decide, decision_id, postponed
from rasid.delivery import Delivery, DeliveryHint
from rasid.digest_message import digest_matches, digest_notifications
from rasid.errors import Unavailable
from rasid.ledger_value import DigestMatch, LedgerValue, delivery_id
from rasid.notification import Notification
from rasid.story import StoryChange
from rasid.subscription import Subscriptions
from rasid.wire import encode
from search.ledger import Ledger, Stored

__all__ = ["hint", "plan", "plan_all"]

_TRIES = 8  # how often two writers may get in each other's way before the change is left for a replay.


def hint(delivery: Delivery) -> tuple[bytes, bytes]:
    """Key and value of the message on the topic `notifications` that tells the dispatcher of a delivery."""
    value = DeliveryHint(delivery=delivery.id, endpoint=delivery.endpoint, due=delivery.due)
    return delivery.endpoint.encode(), encode(value)


async def plan(
    change: StoryChange, subscriptions: Subscriptions, ledger: Ledger, now: datetime
) -> tuple[tuple[Decision, ...], tuple[Delivery, ...]]:
    """Everyone's decision on this change, and the deliveries that follow from them, all durable in the ledger.

    Raises:
        Unavailable: the ledger cannot be reached; planning the same change again completes it.
    """
    asked = interests(change, subscriptions, now)
    if not asked:
        return (), ()
    threads = {one.recipient: thread_id(one.recipient.tenant, one.recipient.id, change.story.id) for one in asked}
    known = await ledger.get([decision_id(one, change) for one in asked] + list(threads.values()))
    waiting = await ledger.get(_last_notification(known.get(identifier)) for identifier in threads.values())
    decided: list[tuple[Interest, Decision, Stored[LedgerValue] | None]] = []
    fresh: list[Decision] = []
    for one in asked:
        read = known.get(threads[one.recipient])
        thread = _thread(read)
        recorded = known.get(decision_id(one, change))
        if recorded is not None and isinstance(recorded.value, Decision):
            decided.append((one, recorded.value, read))
            continue
        decision = decide(one, change, thread, _open(waiting, thread), now)
        fresh.append(decision)
        decided.append((one, decision, read))
    written = dict(zip((one.id for one in fresh), await ledger.create(fresh) if fresh else (), strict=True))
    # Recipients are independent of each other. All are waited for before one's error is raised, so that nothing of a
    # failed call is still under way when the change is planned again.
    results = await asyncio.gather(
        *(
            _completed(one, decision, read, written, change, subscriptions, ledger, now)
            for one, decision, read in decided
        ),
        return_exceptions=True,
    )
    decisions: list[Decision] = []
    made: list[Delivery] = []
    for result in results:
        if isinstance(result, BaseException):
            raise result
        decisions.append(result[0])
        made.extend(result[1])
    return tuple(decisions), tuple(made)


async def _completed(
    interest: Interest,
    proposed: Decision,
    read: Stored[LedgerValue] | None,
    written: dict[str, bool],
    change: StoryChange,
    subscriptions: Subscriptions,
    ledger: Ledger,
    now: datetime,
) -> tuple[Decision, list[Delivery]]:
    decision = proposed
    if not written.get(proposed.id, True):  # Another planner was first: its decision counts.
        stored = (await ledger.get([proposed.id]))[proposed.id].value
        assert isinstance(stored, Decision)
        decision = stored
    return await _carry_out(interest, decision, read, change, subscriptions, ledger, now)


async def plan_all(
    changes: Iterable[StoryChange], subscriptions: Subscriptions, ledger: Ledger, now: datetime, *, at_once: int = 32
) -> tuple[tuple[Decision, ...], tuple[Delivery, ...]]:
    """Plans a batch: the changes of one story in their order, different stories at the same time.

    Raises:
        Unavailable: the ledger cannot be reached; planning the same batch again completes it.
    """
    by_story: dict[str, list[StoryChange]] = {}
    for change in changes:
        by_story.setdefault(change.story.id, []).append(change)
    slots = asyncio.Semaphore(at_once)

    async def one_story(own: list[StoryChange]) -> list[tuple[tuple[Decision, ...], tuple[Delivery, ...]]]:
        async with slots:
            return [await plan(change, subscriptions, ledger, now) for change in own]

    results = await asyncio.gather(*(one_story(own) for own in by_story.values()), return_exceptions=True)
    planned: list[tuple[tuple[Decision, ...], tuple[Delivery, ...]]] = []
    for result in results:
        if isinstance(result, BaseException):
            raise result
        planned += result
    return (
        tuple(decision for decisions, _ in planned for decision in decisions),
        tuple(delivery for _, deliveries in planned for delivery in deliveries),
    )


def _thread(stored: Stored[LedgerValue] | None) -> Thread | None:
    return stored.value if stored is not None and isinstance(stored.value, Thread) else None


def _last_notification(stored: Stored[LedgerValue] | None) -> str:
    thread = _thread(stored)
    return thread.last.notification if thread is not None and thread.last is not None else ""


def _open(found: dict[str, Stored[LedgerValue]], thread: Thread | None) -> Notification | None:
    last = thread.last if thread is not None else None
    stored = found.get(last.notification) if last is not None else None
    if stored is None or not isinstance(stored.value, Notification) or stored.value.frozen:
        return None
    return stored.value


async def _carry_out(
    interest: Interest,
    decision: Decision,
    read: Stored[LedgerValue] | None,
    change: StoryChange,
    subscriptions: Subscriptions,
    ledger: Ledger,
    now: datetime,
) -> tuple[Decision, list[Delivery]]:
    """Writes all that a decision says; the thread comes last, as the sign that the rest is there."""
    thread = _thread(read)
    if decision.verdict is Verdict.MERGE and not await _merge(decision, change, ledger):
        # It was sent before this could join it: decide again, knowing that.
        decision = await _decide_again(interest, decision, thread, change, ledger, now)
    messages: list[Notification] = list(digest_notifications(decision))
    if decision.verdict is Verdict.NOTIFY:
        message = notification(decision, change, _before(thread, decision))
        messages += [message, *escalation_notifications(decision, message)]
    elif decision.verdict is Verdict.MERGE:
        stored = (await ledger.get([decision.notification])).get(decision.notification)
        if stored is not None and isinstance(stored.value, Notification):
            messages += [stored.value, *escalation_notifications(decision, stored.value)]
    made = [delivery for message in messages for delivery in _deliveries(message, subscriptions)]
    if messages:
        await ledger.create([*messages, *made])
    decision = await _into_digests(interest, decision, change, subscriptions, ledger, made)
    if decision.verdict is Verdict.MERGE:
        await _hasten(decision, made, ledger)
    await _join(decision, change, ledger, read)
    return decision, made


def _before(thread: Thread | None, decision: Decision) -> Thread | None:
    """The thread as it was before this decision: on a replay it may hold the decision already."""
    if thread is None:
        return None
    return replace(thread, told=tuple(told for told in thread.told if told.sequence < decision.sequence))


def _deliveries(message: Notification, subscriptions: Subscriptions) -> tuple[Delivery, ...]:
    recipient = subscriptions.recipient(message.tenant, message.recipient)
    return deliveries(message, recipient) if recipient is not None else ()


async def _merge(decision: Decision, change: StoryChange, ledger: Ledger) -> bool:
    """Adds the change to the waiting message; False when that was frozen without it."""
    for _ in range(_TRIES):
        stored = (await ledger.get([decision.notification])).get(decision.notification)
        if stored is None or not isinstance(stored.value, Notification):
            return False
        target = merged(stored.value, decision, change)
        if target == stored.value:
            return True
        if stored.value.frozen:
            return any(report.id == change.tagged.article.id for report in stored.value.entries[0].reports)
        if await ledger.replace(target, stored.version) is not None:
            return True
    raise Unavailable(f"{decision.notification} is written by others again and again")


async def _decide_again(
    interest: Interest, decision: Decision, thread: Thread | None, change: StoryChange, ledger: Ledger, now: datetime
) -> Decision:
    again = decide(interest, change, _before(thread, replace(decision, sequence=decision.sequence + 1)), None, now)
    stored = (await ledger.get([decision.id]))[decision.id]
    if await ledger.replace(again, stored.version) is None:
        raise Unavailable(f"{decision.id} was changed by another planner")
    return again


async def _into_digests(
    interest: Interest,
    decision: Decision,
    change: StoryChange,
    subscriptions: Subscriptions,
    ledger: Ledger,
    made: list[Delivery],
) -> Decision:
    """Writes what the digests will list. A digest that was closed meanwhile without it leaves it to the next one."""
    for _ in range(_TRIES):
        matches = digest_matches(decision, change)
        await _note_matches(matches, ledger)
        found = await ledger.get(match.digest for match in matches)
        closed = {
            match.digest
            for match in matches
            if match.digest in found and _closed_without(found[match.digest].value, match.id)
        }
        if not closed:
            return decision
        again = postponed(decision, interest, closed, change)
        if again == decision:
            return decision  # The route is gone from the files: nothing is left to do.
        recorded = (await ledger.get([decision.id]))[decision.id]
        await ledger.replace(again, recorded.version)
        decision = again
        messages = digest_notifications(decision)
        later = [one for message in messages for one in _deliveries(message, subscriptions)]
        await ledger.create([*messages, *later])
        made.extend(later)
    raise Unavailable(f"{decision.id}: its digests close faster than it can join one")


def _closed_without(value: LedgerValue, match: str) -> bool:
    return isinstance(value, Notification) and value.frozen and match not in value.members


async def _note_matches(matches: Iterable[DigestMatch], ledger: Ledger) -> None:
    """Writes what the digests will list; a story that is there already gains the report."""
    for match in matches:
        for _ in range(_TRIES):
            if (await ledger.create([match]))[0]:
                break
            stored = (await ledger.get([match.id]))[match.id]
            assert isinstance(stored.value, DigestMatch)
            target = replace(stored.value, entry=merge_entries(stored.value.entry, match.entry))
            if target == stored.value or await ledger.replace(target, stored.version) is not None:
                break
        else:
            raise Unavailable(f"{match.id} is written by others again and again")


async def _hasten(decision: Decision, made: Iterable[Delivery], ledger: Ledger) -> None:
    """Brings waiting deliveries forward when the level of a waiting message rose."""
    due = decision.due
    found = await ledger.get(
        delivery_id(one.notification, one.endpoint) for one in made if one.notification == decision.notification
    )
    for stored in found.values():
        value = stored.value
        if (
            isinstance(value, Delivery)
            and due is not None
            and value.due > due
            and not value.attempts
            and not value.hold
        ):
            await ledger.replace(replace(value, due=due), stored.version)


async def _join(decision: Decision, change: StoryChange, ledger: Ledger, read: Stored[LedgerValue] | None) -> None:
    """Adds the decision to the thread, which is as `read` unless somebody has written it since."""
    identifier = thread_id(decision.tenant, decision.recipient, decision.story)
    for attempt in range(_TRIES):
        stored = read if attempt == 0 else (await ledger.get([identifier])).get(identifier)
        known = _thread(stored)
        target = joined(known, decision, change)
        if target == known:
            return
        if stored is None:
            if (await ledger.create([target]))[0]:
                return
        elif await ledger.replace(target, stored.version) is not None:
            return
    raise Unavailable(f"{identifier} is written by others again and again")
