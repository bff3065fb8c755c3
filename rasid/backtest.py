"""What one version of the watchlists would have matched on articles of the past, beside another version.

It counts matches, not mails: how many alerts a story makes is the business of stories and subscriptions.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from rasid.article import Article
from rasid.matcher import Matcher

__all__ = ["Backtest", "WatchRecord", "backtest"]

_SHOWN = 5
"""Titles kept of what is new and of what is lost, for a person to look at."""


@dataclass(slots=True)
class WatchRecord:
    """How often a watch matched. `new` and `lost` are against the other version."""

    watch: str
    matched: int = 0
    new: int = 0
    lost: int = 0
    languages: Counter[str] = field(default_factory=Counter)
    new_titles: list[str] = field(default_factory=list)
    lost_titles: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Backtest:
    """The record of every watch of either version, by id; days are those of the articles."""

    articles: int
    days: int
    watches: tuple[WatchRecord, ...]

    def a_day(self, count: int) -> float:
        """A count as an average a day."""
        return count / self.days if self.days else 0.0


def backtest(articles: Iterable[Article], matcher: Matcher, against: Matcher | None = None) -> Backtest:
    """Match every article with `matcher`, and with `against` when it is given. Articles are read once, one by one."""
    ids = {watch.id for version in (matcher, against) if version for w in version.watchlists for watch in w.watches}
    records = {id_: WatchRecord(id_) for id_ in sorted(ids)}
    days: dict[date, int] = defaultdict(int)
    count = 0
    for article in articles:
        count += 1
        days[article.moment.date()] += 1
        tagged = matcher.match(article)
        now = {fired.id for fired in tagged.fired}
        before = {fired.id for fired in against.match(article).fired} if against is not None else now
        title = article.title or article.text[:80]
        for id_ in now:
            record = records[id_]
            record.matched += 1
            record.languages[tagged.language] += 1
        for id_ in now - before:
            _note(records[id_].new_titles, title)
            records[id_].new += 1
        for id_ in before - now:
            _note(records[id_].lost_titles, title)
            records[id_].lost += 1
    span = (max(days) - min(days)).days + 1 if days else 0
    return Backtest(count, span, tuple(records.values()))


def _note(titles: list[str], title: str) -> None:
    if len(titles) < _SHOWN:
        titles.append(title)
