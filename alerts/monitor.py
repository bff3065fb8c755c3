"""Looks after Rasid: canaries, silences, matches without a decision; tells the operator what began and what is over.

What is silent, and what is worth telling, is decided in `rasid.silence` and `rasid.operator_news`; this reads,
remembers and hands over. A look that cannot read Elasticsearch judges the path only; everything else stays as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import structlog
from elasticsearch import AsyncElasticsearch

from alerts.canary_watch import CanaryWatch, Lag
from alerts.check_matches import Checked, check_matches, repair
from alerts.file_monitor_state import MonitorState, packed, read_state, unpacked, write_state
from alerts.kafka_publish import Publisher
from alerts.tell_operator import TellOperator
from rasid.errors import RasidError
from rasid.match_check import Gap, GapKind, routes_of, routes_seen
from rasid.operator_news import Trouble, gathered, news_of, settled, text_of
from rasid.settings import MonitorSettings
from rasid.silence import Activity, Judgement, Kind, Subject, Verdict, judge, noted, remembered
from rasid.subscription import Subscriptions
from rasid.watchlist import Watchlist
from runtime.prometheus_metrics import MATCHES_CHECKED, TROUBLES
from search.activity import FeedLife, feed_lives, seen_since
from search.ledger import Ledger

__all__ = ["Monitor", "Watched"]

log = structlog.get_logger()
_CALM = timedelta(minutes=30)  # after the path was dead, what waited comes first.
_OVERLAP = timedelta(minutes=10)  # documents are seen some seconds after the time they bear, or later.


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """What the configuration says now."""

    feeds: Callable[[], Collection[str]]
    watchlists: Callable[[], tuple[Watchlist, ...]]
    subscriptions: Callable[[], Subscriptions]


@dataclass(slots=True, kw_only=True)
class Monitor:
    """`beat`, `look` and `check` are called by a loop, each in its own rhythm; none of them raises for what is away."""

    settings: MonitorSettings
    client: AsyncElasticsearch
    prefix: str
    ledger: Ledger
    watched: Watched
    canary: CanaryWatch
    lag: Lag
    publisher: Publisher
    operator: TellOperator
    state_file: Path
    now: Callable[[], datetime]
    state: MonitorState = field(init=False)
    gaps: tuple[Gap, ...] | None = None  # of the last check that could be made.
    _calm_until: datetime | None = field(init=False, default=None)
    _lives: dict[str, FeedLife] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.state = read_state(self.state_file)

    async def look(self) -> None:
        """One look at everything but the matches, and what there is to tell is told."""
        judgements: list[Judgement] = []
        judged: set[Kind] = set()
        try:
            await self.canary.look_into_ledger()
        except RasidError as error:
            log.info("the ledger cannot be searched for canaries", error=str(error))
        if self.settings.canary_every:
            path = await self.canary.judge(self.lag)
            judgements.append(path)
            judged.add(Kind.PATH)
        try:
            await self._learn()
            judged.add(Kind.FEED)
            judgements += self._judged((Kind.FEED,))
            if self._path_is_well():
                judged |= {Kind.LANGUAGE, Kind.WATCH}
                judgements += self._judged((Kind.LANGUAGE, Kind.WATCH))
        except RasidError as error:
            log.warning("silence cannot be judged now", error=str(error))
        if self.gaps is not None:
            judged.add(Kind.MATCH)
            judgements += [_gap_judgement(gap, repaired=self.settings.repair) for gap in self.gaps]
        await self._tell(gathered(judgements, self.state.troubles), judged)
        await self.operator.follow_up()

    async def check(self) -> Checked | None:
        """Compares matches and ledger, and mends what can be mended; None when it could not."""
        now, settings = self.now(), self.settings
        subscriptions = self.watched.subscriptions()
        self.state = replace(self.state, routes=routes_seen(self.state.routes, routes_of(subscriptions), now))
        self._keep()
        try:
            checked = await check_matches(
                self.client,
                self.ledger,
                subscriptions,
                self.state.routes,
                now - settings.check_window,
                now - settings.check_after,
                now,
                prefix=self.prefix,
            )
            if checked.gaps and settings.repair:
                done = await repair(self.client, self.publisher, checked.gaps, prefix=self.prefix)
                log.warning("matches without a decision are planned again", articles=done)
        except RasidError as error:
            log.warning("matches cannot be checked now", error=str(error))
            return None
        self.gaps = checked.gaps
        MATCHES_CHECKED.labels("decided").set(checked.due - len(checked.gaps))
        for kind in GapKind:
            MATCHES_CHECKED.labels(kind.value).set(sum(gap.kind is kind for gap in checked.gaps))
        return checked

    async def _learn(self) -> None:
        """Notes the signs of life since the last look; the first time, of the whole history."""
        now, history = self.now(), self.settings.history
        hours = {name: unpacked(text) for name, text in self.state.hours.items()}
        last = dict(self.state.last)
        since = now - history if self.state.learnt_until is None else self.state.learnt_until - _OVERLAP
        lives = {one.feed: one for one in await feed_lives(self.client, prefix=self.prefix)}
        signs: list[tuple[Subject, tuple[datetime, ...]]] = [
            (Subject(Kind.FEED, name), (life.last_new,)) for name, life in lives.items() if life.last_new is not None
        ]
        for kind, name in ((Kind.LANGUAGE, "lang"), (Kind.WATCH, "watches")):
            seen = await seen_since(self.client, name, since, prefix=self.prefix)
            signs += [(Subject(kind, value), moments) for value, moments in seen.moments.items()]
        for subject, moments in signs:
            key = str(subject)
            hours[key] = noted(hours.get(key, ()), moments, now, history)
            last[key] = max((*moments, *((last[key],) if key in last else ())))
        self._lives = lives
        there = {str(one) for one in self._subjects(hours)}
        self.state = replace(
            self.state,
            hours={name: packed(kept) for name, kept in hours.items() if name in there},
            last={name: moment for name, moment in last.items() if name in there},
            learnt_until=now,
        )

    def _subjects(self, hours: Iterable[str]) -> set[Subject]:
        """What can be silent now: feeds on a list, watches in a watchlist, languages that were seen."""
        names = [name.partition(" ")[2] for name in hours if name.startswith(f"{Kind.LANGUAGE} ")]
        found = {Subject(Kind.LANGUAGE, name) for name in names}
        found |= {Subject(Kind.FEED, name) for name in self.watched.feeds()}
        return found | {Subject(Kind.WATCH, w.id) for one in self.watched.watchlists() for w in one.watches}

    def _judged(self, kinds: Collection[Kind]) -> list[Judgement]:
        now, settings = self.now(), self.settings
        off = {w.id for one in self.watched.watchlists() for w in one.watches if not w.tell_silence}
        found = []
        for subject in sorted(self._subjects(self.state.hours)):
            if subject.kind not in kinds:
                continue
            key = str(subject)
            hours = unpacked(self.state.hours.get(key, ""))
            life = self._lives.get(subject.name) if subject.kind is Kind.FEED else None
            activity = Activity(
                subject=subject,
                hours=hours,
                last=self.state.last.get(key) or remembered(hours),
                off=subject.kind is Kind.WATCH and subject.name in off,
                broken=life.broken if life is not None else "",
                works=life.last_ok if life is not None else None,
            )
            found.append(judge(activity, now, factor=settings.silence_factor, least=settings.silence_least))
        return found

    def _path_is_well(self) -> bool:
        """False while canaries do not come out, and shortly after: nothing can be said of what takes the same way."""
        if not self.settings.canary_every:
            return True
        if self.canary.last is None:
            return False
        now = self.now()
        if any(one.kind is Kind.PATH for one in self.open):
            self._calm_until = now + _CALM
        return self._calm_until is None or now >= self._calm_until

    async def _tell(self, judgements: Iterable[Judgement], judged: Collection[Kind]) -> None:
        troubles, news = news_of(self.state.troubles, judgements, judged, self.now())
        if news and await self.operator.tell(text_of(news), path_is_dead=news.path_is_dead):
            troubles = settled(troubles, news)
        self.state = replace(self.state, troubles=troubles)
        self._keep()
        for kind in Kind:
            TROUBLES.labels(kind.value).set(sum(one.kind is kind for one in self.open))

    @property
    def open(self) -> tuple[Trouble, ...]:
        """What is wrong now."""
        return tuple(one for one in self.state.troubles if one.ended is None)

    def _keep(self) -> None:
        try:
            write_state(self.state_file, self.state)
        except OSError as error:
            log.error("the monitor's memory cannot be written", file=str(self.state_file), error=str(error))


def _gap_judgement(gap: Gap, *, repaired: bool) -> Judgement:
    due = gap.due
    why = f"{gap} (planned again)" if repaired and gap.kind is not GapKind.OVERDUE else str(gap)
    name = f"{due.match.article}.{due.match.revision} {due.tenant}/{due.recipient}"
    return Judgement(subject=Subject(Kind.MATCH, name), verdict=Verdict.BROKEN, why=why, since=due.match.indexed)
