"""A delivery and its message as a person reads them in a terminal, and as facts for programs. It reads nothing."""

from __future__ import annotations

from collections.abc import Sequence

from rasid.bidi import harmless
from rasid.delivery import Attempt, Delivery, DeliveryState
from rasid.ledger_value import LedgerValue
from rasid.notification import Notification
from rasid.wire import to_plain

__all__ = ["cleaned", "facts", "shown_message", "summary"]

_ANSWER = 60  # of an answer, in a list.


def facts(value: LedgerValue) -> dict[str, object]:
    """The document without the body's bytes, and without anything that could steer a terminal."""
    plain = to_plain(value)
    if "body" in plain:
        plain["body_bytes"] = len(str(plain.pop("body")).encode())
    found = cleaned(plain)
    assert isinstance(found, dict)
    return found


def cleaned(value: object) -> object:
    """Plain values with every text made harmless to a terminal."""
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, dict):
        return {key: cleaned(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [cleaned(one) for one in value]
    return value


def summary(delivery: Delivery) -> tuple[str, ...]:
    """A row of the list. The time is when it goes out, or when it was last tried."""
    waits = delivery.state in (DeliveryState.PENDING, DeliveryState.SENDING)
    last = delivery.attempts[-1] if delivery.attempts else None
    when = delivery.due if waits or last is None else last.at
    code = "" if delivery.code == delivery.state.value else delivery.code
    row = (delivery.id, delivery.endpoint, delivery.state.value, code, str(len(delivery.attempts)))
    return (*row, f"{when:%m-%d %H:%M:%S}", _answer(last)[:_ANSWER] if last is not None else "")


def _answer(attempt: Attempt) -> str:
    said = " ".join(harmless(attempt.answer).split())
    code = str(attempt.code) if attempt.code and not said.startswith(str(attempt.code)) else ""
    return f"{code} {said}".strip()


def shown_message(made: Sequence[Delivery], message: Notification | None) -> str:
    """The deliveries, every attempt at them, and what they carry."""
    parts = ["\n".join(_delivery(one)) for one in made]
    if message is not None:
        parts.append("\n".join(_message(message)))
    return "\n\n".join(parts)


def _delivery(one: Delivery) -> list[str]:
    code = f" ({one.code})" if one.code and one.code != one.state.value else ""
    lines = [f"{one.id}  {one.channel.value} to {one.endpoint}", f"  state     {one.state.value}{code}"]
    if one.state is DeliveryState.PENDING:
        lines.append(f"  due       {one.due:%Y-%m-%d %H:%M:%S} UTC")
    if one.hold:
        lines.append(f"  waits     together with others, for {one.hold}")
    if one.claimed is not None:
        lines.append(f"  claimed   {one.claimed:%Y-%m-%d %H:%M:%S} UTC by dispatcher {one.claimed_by or 'unknown'}")
    if one.into:
        lines.append(f"  inside    {one.into}")
    if one.ambiguous:
        lines.append("  ambiguous a connection broke when the other side may have had it: it may have come twice")
    if one.replays:
        lines.append(f"  replays   {one.replays}")
    size = len(one.body.encode())
    lines.append(f"  body      {f'{size} bytes, the same on every attempt (--body)' if size else 'not made yet'}")
    lines.append(f"  created   {one.created:%Y-%m-%d %H:%M:%S} UTC")
    for number, attempt in enumerate(one.attempts, 1):
        spent, when = f"{attempt.milliseconds} ms", f"{attempt.at:%Y-%m-%d %H:%M:%S}"
        lines.append(f"  {number:>2}. {when}  {attempt.outcome:<12} {spent:>9}  {_answer(attempt)}".rstrip())
    return lines


def _message(message: Notification) -> list[str]:
    lines = [f"{message.id}  {message.reason.value}, {message.level.value}, for {message.tenant}/{message.recipient}"]
    for entry in message.entries:
        lines.append(f"  {entry.story.id}  {harmless(entry.story.title)}")
        lines += [
            f"    {hit.subscription}: {hit.watchlist}/{hit.watch}: {harmless(hit.explanation)}" for hit in entry.hits
        ]
        lines += [f"    {harmless(report.source.name)}: {harmless(report.url)}" for report in entry.reports]
    if message.total > len(message.entries):
        lines.append(f"  and {message.total - len(message.entries)} stories more")
    if message.detail:
        lines += [f"  {harmless(line)}" for line in message.detail.splitlines()]
    return lines
