"""Fits the weights of `StorySettings` on labelled news: `python -m benchmarks.fit_story_weights [MINUTES] [FOLDER]`.

First a logistic regression: the articles go through the index as it decides now, and each is compared with the stories
that it might join; a story is right when half of its articles tell of the same event. Labelled pairs are compared in
the index of the whole set, and in one that holds nothing else, so that a cold start decides as well. Then a random
search moves single weights for so many minutes and keeps what makes the stories of all sets better together, and the
invented reports of `tests/cases/stories.py` right.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.bench_stories import SETS, bcubed, paired, read
from benchmarks.story_adapter import cluster, tagged_article
from rasid.story import Story
from rasid.story_growth import begun, member_of
from rasid.story_index import StoryIndex
from rasid.story_join import PLACES, Likeness, score
from rasid.story_report import Report, report_of
from rasid.story_settings import StorySettings
from rasid.tagged_article import TaggedArticle
from tests.cases.stories import APART, SAME, Told

Rows = list[dict[str, Any]]
Row = tuple[tuple[float, ...], bool, str]  # measures and products, whether it is the right story, the kind of row.

# How much all wrong stories of a kind weigh against all right ones, and how much the kind weighs.
WRONG = {"en": 2.0, "ar": 4.0, "within": 1.5, "across": 2.0, "cold": 1.75}
SHARE = {"en": 1.3, "ar": 1.3, "within": 0.8, "across": 0.5, "cold": 0.7}
_RIDGE = 2.0
_STRENGTH = 0.05  # of a row: neighbouring rows tell the same.
_LEAST = {"en": 92.0, "ar": 91.3, "within": 82.0, "across": 75.0}  # precision of titles, F1 of pairs: below, it costs.


def main(minutes: float, folder: Path) -> None:
    """Prints the weights."""
    titles = {kind: read(folder / f"{kind}-titles.jsonl.gz") for kind in ("en", "ar")}
    articles, pairs = read(folder / "ten-languages.jsonl.gz"), read(folder / "ten-languages.pairs.jsonl.gz")
    settings = StorySettings()
    rows = [row for kind, listed in titles.items() for row in _of_events(listed, kind, settings)]
    rows += _of_pairs(articles, pairs, settings)
    settings = replace(settings, weights=tuple(fitted(rows)))
    best, chance = _worth(titles, articles, pairs, settings), random.Random(1)
    spread = np.array([row[0] for row in rows]).std(axis=0)
    ends = time.monotonic() + 60 * minutes
    while time.monotonic() < ends:
        weights = list(settings.weights)
        for place in chance.sample(range(1, len(weights)), chance.choice((1, 2, 4, 8))):
            weights[place] += chance.gauss(0, 0.3) / max(0.02, float(spread[place - 1]))
        tried = replace(settings, weights=tuple(weights), join_score=settings.join_score + chance.gauss(0, 0.06))
        worth = _worth(titles, articles, pairs, tried)
        if worth > best:
            best, settings = worth, tried
            print(f"{best:.2f}", file=sys.stderr, flush=True)
    print(settings.join_score, tuple(round(weight, 2) for weight in settings.weights))


def fitted(rows: list[Row]) -> list[float]:
    """The constant and the weights: a logistic regression with a ridge, by Newton's method."""
    values = np.array([row[0] for row in rows])
    right = np.array([row[1] for row in rows], dtype=float)
    kinds = np.array([row[2] for row in rows])
    weights = np.zeros(len(rows))
    for kind, factor in SHARE.items():
        for same in (0, 1):
            these = (kinds == kind) & (right == same)
            weights[these] = factor * (1.0 if same else WRONG[kind]) / max(1, int(these.sum()))
    weights *= _STRENGTH * len(rows) / weights.sum()
    mean, spread = values.mean(axis=0), values.std(axis=0)
    spread[spread == 0] = 1
    scaled = np.column_stack([np.ones(len(rows)), (values - mean) / spread])
    found, ridge = np.zeros(scaled.shape[1]), np.full(scaled.shape[1], _RIDGE)
    ridge[0] = 1e-6
    for _ in range(30):
        chance = 1 / (1 + np.exp(-scaled @ found))
        slope = scaled.T @ (weights * (chance - right)) + ridge * found
        curve = (scaled * (weights * chance * (1 - chance))[:, None]).T @ scaled + np.diag(ridge)
        found -= np.linalg.solve(curve, slope)
    slopes = found[1:] / spread
    return [float(found[0] - (slopes * mean).sum()), *map(float, slopes)]


class _Watched(StoryIndex):
    """An index that remembers what it compared last."""

    last: list[tuple[Story, Likeness]]

    def compared(self, stories: Any, report: Report) -> list[tuple[Story, Likeness]]:
        self.last = super().compared(stories, report)
        return self.last


def _values(likeness: Likeness) -> tuple[float, ...]:
    measures = likeness.measures
    return (*measures, *(measures[one] * measures[other] for one, other in PLACES))


def _of_events(articles: Rows, kind: str, settings: StorySettings) -> list[Row]:
    index, told = _Watched(settings=settings), defaultdict[str, Counter[str]](Counter)
    first: dict[str, tuple[Story, str]] = {}
    rows: list[Row] = []
    for place, article in enumerate(articles):
        tagged, event = tagged_article(article), article["event"]
        index.last = []
        story = index.add(tagged, tagged.article.first_seen).story
        for other, likeness in index.last:
            share = told[other.id][event] / max(1, told[other.id].total())
            if not 0.3 < share < 0.5:
                rows.append((_values(likeness), share >= 0.5, kind))
            if place % 3 == 0 and other.id in first and first[other.id][1] != article["id"]:
                alone = StoryIndex([first[other.id][0]], settings)
                report = report_of(tagged, tagged.article.moment, settings)
                cold = alone.compared([first[other.id][0]], report)
                rows += [(_values(likeness), share >= 0.5, "cold") for _, likeness in cold]
        told[story.id][event] += 1
        if story.size == 1:
            first[story.id] = story, article["id"]
    return rows


def _alone(tagged: TaggedArticle, settings: StorySettings) -> Story:
    report = report_of(tagged, tagged.article.moment, settings)
    return begun(member_of(tagged, ()), tagged, report.terms, report.moment, settings)


def _of_pairs(articles: Rows, pairs: Rows, settings: StorySettings) -> list[Row]:
    by_id = {article["id"]: article for article in articles}
    partners: dict[str, list[tuple[str, bool, str]]] = defaultdict(list)
    for pair in pairs:
        if pair["same"] is not None:
            one, other = sorted((pair["a"], pair["b"]), key=lambda key: by_id[key]["published"])
            kind = "within" if by_id[one]["lang"] == by_id[other]["lang"] else "across"
            partners[other].append((one, pair["same"], kind))
    index, story_of, latest = StoryIndex(settings=settings), dict[str, str](), dict[str, Story]()
    rows: list[Row] = []
    for article in articles:
        tagged = tagged_article(article)
        report = report_of(tagged, tagged.article.moment, settings)
        for one, same, kind in partners[article["id"]]:
            alone = _alone(tagged_article(by_id[one]), settings)
            for where, story in ((index, latest[story_of[one]]), (StoryIndex([alone], settings), alone)):
                rows += [(_values(likeness), same, kind) for _, likeness in where.compared([story], report)]
        joined = index.add(tagged, tagged.article.first_seen).story
        story_of[article["id"]] = joined.id
        latest[joined.id] = joined
    return rows


def _worth(titles: dict[str, Rows], articles: Rows, pairs: Rows, settings: StorySettings) -> float:
    worth = 0.0
    for kind, listed in titles.items():
        precision, _, both = bcubed([row["event"] for row in listed], cluster(listed, settings))
        worth += 100 * both - 3 * max(0.0, _LEAST[kind] - 100 * precision)
    story_of = dict(zip((row["id"] for row in articles), cluster(articles, settings), strict=True))
    for kind, (_, _, both) in paired(pairs, story_of).items():
        worth += 100 * both - 2 * max(0.0, _LEAST[kind] - 100 * both)
    for sign, cases in ((1, SAME), (-1, APART)):
        for _, one, other in cases:
            worth -= 3 * max(0.0, 0.5 - sign * _odds(one, other, settings))
    return worth


def _odds(one: Told, other: Told, settings: StorySettings) -> float:
    first, second = (
        tagged_article(
            {
                "id": report.text + report.title,
                "lang": report.language,
                "title": report.title,
                "body": report.text,
                "published": f"2026-03-01T{hour:02}:00:00+00:00",
            }
        )
        for hour, report in enumerate((one, other), 9)
    )
    story = _alone(first, settings)
    index = StoryIndex([story], settings)
    ((_, likeness),) = index.compared([story], report_of(second, second.article.moment, settings))
    return score(likeness, settings.weights) - settings.join_score


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 30.0, Path(sys.argv[2]) if len(sys.argv) > 2 else SETS)
