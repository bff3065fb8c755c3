"""What an operator is told, and when: each trouble once when it begins and once when it ends, many as one message.

A trouble is an open judgement of `silence`, a canary that does not come back, or a match without a decision. Nothing is
stored or sent here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from rasid.silence import Judgement, Kind, Subject, Verdict

__all__ = ["News", "Trouble", "gathered", "news_of", "settled", "text_of"]

_MOST_LINES = 40
_MANY = 6  # feeds; with fewer each is told by itself.
_JUDGED = (Verdict.SILENT, Verdict.BROKEN, Verdict.USUAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Something that is wrong and was, or is to be, told."""

    kind: Kind
    name: str
    why: str
    since: datetime
    told: bool = False  # somebody has heard of it.
    ended: datetime | None = None  # it is over, and that is to be told as soon as it has stayed so for a while.

    @property
    def subject(self) -> Subject:
        """Of what it is."""
        return Subject(self.kind, self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One message to the operator: what began and what is over. Empty when there is nothing to tell."""

    begun: tuple[Trouble, ...] = ()
    over: tuple[Trouble, ...] = ()
    path_is_dead: bool = False  # then it has to go another way.

    def __bool__(self) -> bool:
        return bool(self.begun or self.over)


def gathered(judgements: Sequence[Judgement], known: Iterable[Trouble]) -> tuple[Judgement, ...]:
    """The judgements, but when half of all feeds that have a usual gap fall silent at once, as one for all of them.

    Thirty silent feeds are one cause (the producer, the network). What was told one by one before stays as it was.
    """
    told = {one.subject for one in known if one.told and one.ended is None}
    feeds = [one for one in judgements if one.subject.kind is Kind.FEED and one.verdict in _JUDGED]
    fresh = [one for one in feeds if one.tells and one.subject not in told]
    if len(feeds) < _MANY or 2 * sum(one.tells for one in feeds) < len(feeds):
        return tuple(judgements)
    rest = [one for one in judgements if one not in fresh]
    since = [one.since for one in fresh if one.since is not None]
    why = f"{sum(one.tells for one in feeds)} of {len(feeds)} are silent or cannot be read: is the producer well?"
    every = Judgement(subject=Subject(Kind.FEED, ""), verdict=Verdict.SILENT, why=why, since=max(since, default=None))
    return (*rest, every)


def news_of(
    known: Iterable[Trouble], judgements: Iterable[Judgement], judged: Collection[Kind], now: datetime
) -> tuple[tuple[Trouble, ...], News]:
    """All troubles as they are now, and what is to be told of them.

    Only kinds in `judged` can end: what could not be looked at stays as it was. A subject that is gone (a feed that was
    taken off the list) ends as well.
    """
    telling = {one.subject: one for one in judgements if one.tells}
    found: dict[Subject, Trouble] = {}
    for trouble in known:
        current = telling.pop(trouble.subject, None)
        if current is not None:  # Still, or again before its end was told: the same trouble.
            found[trouble.subject] = replace(trouble, ended=None, why=current.why)
        elif trouble.kind in judged:
            found[trouble.subject] = replace(trouble, ended=trouble.ended or now)
        else:
            found[trouble.subject] = trouble
    for subject, current in telling.items():
        since = current.since or now
        found[subject] = Trouble(kind=subject.kind, name=subject.name, why=current.why, since=since)
    troubles = tuple(found[subject] for subject in sorted(found))
    news = News(
        begun=tuple(one for one in troubles if one.ended is None and not one.told),
        over=tuple(one for one in troubles if one.ended is not None and now - one.ended >= _STEADY[one.kind]),
        path_is_dead=any(one.kind is Kind.PATH and one.ended is None for one in troubles),
    )
    return troubles, news


def settled(troubles: Iterable[Trouble], news: News) -> tuple[Trouble, ...]:
    """The troubles after the news was handed over; to be called only then, so that what failed is told again.

    A trouble whose end was told is forgotten.
    """
    begun, over = ({one.subject for one in part} for part in (news.begun, news.over))
    return tuple(
        replace(one, told=True) if one.subject in begun else one for one in troubles if one.subject not in over
    )


def text_of(news: News) -> str:
    """The news in plain words: a line that sums it up, then one for each trouble, the path's first, at most forty."""
    heads = []
    if news.begun:
        heads.append(f"silent or broken: {_named(news.begun)}")
    if news.over:
        heads.append(f"over: {_named(news.over)}")
    return "\n".join(["; ".join(heads), *_lines(news.begun), *_lines(news.over)])


def _ordered(troubles: tuple[Trouble, ...]) -> list[Trouble]:
    return sorted(troubles, key=lambda one: (_ORDER[one.kind], one.name))


def _named(troubles: tuple[Trouble, ...]) -> str:
    more = f" and {len(troubles) - 2} more" if len(troubles) > 2 else ""
    return ", ".join(str(one.subject) for one in _ordered(troubles)[:2]) + more


def _lines(troubles: tuple[Trouble, ...]) -> list[str]:
    ordered = _ordered(troubles)
    lines = []
    for one in ordered[:_MOST_LINES]:
        if one.ended is None:
            lines.append(f"- {one.subject}: {one.why}")
        else:
            lines.append(f"- {one.subject}: well again after {_span(one.ended - one.since)} ({one.why})")
    if len(ordered) > _MOST_LINES:
        lines.append(f"- and {len(ordered) - _MOST_LINES} more, see /health of `rasid monitor`")
    return lines


def _span(span: timedelta) -> str:
    seconds = int(span.total_seconds())
    return f"{seconds // 60} min" if seconds >= 120 else f"{seconds} s"


_STEADY: Mapping[Kind, timedelta] = {
    Kind.PATH: timedelta(minutes=2),
    Kind.MATCH: timedelta(0),
    Kind.FEED: timedelta(minutes=30),
    Kind.LANGUAGE: timedelta(minutes=30),
    Kind.WATCH: timedelta(minutes=30),
}
"""How long something has to be well before that is told; when it fails again within this time, nothing is told."""

_ORDER: Mapping[Kind, int] = {Kind.PATH: 0, Kind.MATCH: 1, Kind.LANGUAGE: 2, Kind.WATCH: 3, Kind.FEED: 4}
