"""Fits `rasid/story_trees/trees.json` on labelled news: `python -m benchmarks.fit_story_trees write|held-out [FOLDER]`.

It needs scikit-learn, which Rasid itself does not: `pip install scikit-learn`. `write` writes the file, the same one
every time; `held-out` prints how well articles are put into the stories of events that the trees were not fitted to: of
each fourth of the events and pairs in turn, by trees that were fitted to the other three.

The articles go through an index that decides by a rule of old, and each is compared with the stories that it might
join; a story is right when half of its articles tell of the same event. Labelled pairs are compared in the index of the
whole set, and in one that holds nothing else, so that a cold start decides as well; so are the invented reports of
`tests/cases/stories.py`. A wrong story costs more than a missed one: the precision of stories comes first.
"""

from __future__ import annotations

import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from benchmarks.bench_stories import SETS, paired, read
from benchmarks.story_adapter import cluster, tagged_article
from benchmarks.story_first_rule import FirstRule
from rasid.story import Story
from rasid.story_growth import begun, member_of
from rasid.story_index import StoryIndex
from rasid.story_join import MEASURES, Likeness
from rasid.story_report import Report, report_of
from rasid.story_settings import StorySettings
from rasid.story_trees import Odds, Split, Tree, Trees, to_json
from rasid.tagged_article import TaggedArticle
from tests.cases.stories import APART, SAME, Told

Rows = list[dict[str, Any]]
FILE = Path(__file__).parent.parent / "rasid" / "story_trees" / "trees.json"
SETTINGS = StorySettings()

# How much all wrong stories of a kind weigh against all right ones, and how much the kind weighs.
_WRONG = {"en": 2.6, "ar": 6.5, "within": 1.4, "across": 1.4, "cold": 1.75, "invented": 2.5}
_SHARE = {"en": 1.3, "ar": 1.3, "within": 0.8, "across": 1.2, "cold": 0.7, "invented": 0.5}
_ALWAYS = ("within", "across", "invented")  # kinds that every sum is fitted to.
_SUMS, _EVENTS = 6, 0.55  # sums of trees that are averaged, and the share of the events that each is fitted to.
_SHAPE = {"max_iter": 60, "learning_rate": 0.08, "max_leaf_nodes": 8, "min_samples_leaf": 80, "l2_regularization": 15.0}
# Measures that can only speak for a story (1) or against it (-1).
_ONE_WAY = {
    "cosine": 1,
    "exclusive": 1,
    "covered": 1,
    "heaviest": 1,
    "usual": 1,
    "shared": 1,
    "silence": -1,
    "nearest": 1,
    "agreed": 1,
    "clash": -1,
    "crowded": 1,
    "rivals": -1,
}
_FOLDS = 4


class Row(NamedTuple):
    """An article beside a story."""

    measures: tuple[float, ...]
    right: bool
    kind: str
    event: str  # or pair: what is held out together.


class News(NamedTuple):
    """The labelled sets."""

    titles: dict[str, Rows]
    articles: Rows
    pairs: Rows


def main(task: str, folder: Path) -> None:
    """Writes the file, or prints how well what was held out is told."""
    titles = {kind: read(folder / f"{kind}-titles.jsonl.gz") for kind in ("en", "ar")}
    news = News(titles, read(folder / "ten-languages.jsonl.gz"), read(folder / "ten-languages.pairs.jsonl.gz"))
    rows = list(_seen(news, FirstRule()))
    if task == "write":
        FILE.write_text(to_json(fitted(rows)), encoding="utf-8")
    else:
        _hold_out(news, rows)


def fitted(rows: list[Row]) -> Trees:
    """The average of several sums of boosted trees, each fitted to other events, and to all pairs."""
    measures, right = np.array([row.measures for row in rows]), np.array([row.right for row in rows])
    kinds, events = np.array([row.kind for row in rows]), np.array([row.event for row in rows])
    always, listed = np.isin(kinds, _ALWAYS), np.unique(events)
    base, trees = 0.0, list[Tree]()
    for turn in range(_SUMS):
        chosen = np.random.default_rng(turn).choice(listed, int(_EVENTS * len(listed)), replace=False)
        these = np.isin(events, chosen) | always
        model = _boosted(measures[these], right[these], _weights(kinds[these], right[these]))
        base += float(model._baseline_prediction.item()) / _SUMS  # noqa: SLF001  # No other way leads to the trees.
        trees += [_tree(predictor.nodes) for (predictor,) in model._predictors]  # noqa: SLF001
    return Trees(MEASURES, round(base, 5), trees)


def _boosted(measures: Any, right: Any, weights: Any) -> Any:
    from sklearn.ensemble import (  # type: ignore[import-not-found]  # only installed to fit the trees.
        HistGradientBoostingClassifier,
    )

    one_way = [_ONE_WAY.get(measure, 0) for measure in MEASURES]
    model = HistGradientBoostingClassifier(monotonic_cst=one_way, early_stopping=False, random_state=0, **_SHAPE)
    return model.fit(measures, right, sample_weight=weights)


def _weights(kinds: Any, right: Any) -> Any:
    weights = np.zeros(len(kinds))
    for kind, share in _SHARE.items():
        for same in (False, True):
            these = (kinds == kind) & (right == same)
            weights[these] = share * (1.0 if same else _WRONG[kind]) / max(1, int(these.sum()))
    return weights * len(kinds) / weights.sum()


def _tree(nodes: Any) -> Tree:
    """A tree as its splits and leaves, which are numbered from left to right."""
    splits, leaves = list[Split](), list[float]()

    def walk(place: int) -> None:
        node = nodes[place]
        if node["is_leaf"]:
            leaves.append(round(float(node["value"]) / _SUMS, 6))
            return
        first = len(leaves)
        walk(node["left"])
        end = len(leaves)
        splits.append(Split(int(node["feature_idx"]), float(f"{node['num_threshold']:.6g}"), first, end))
        walk(node["right"])

    walk(0)
    return Tree(tuple(splits), tuple(leaves))


class _Watched(StoryIndex):
    """An index that remembers what it compared last."""

    last: list[tuple[Story, Likeness]]

    def compared(self, stories: Sequence[Story], report: Report) -> list[tuple[Story, Likeness]]:
        self.last = super().compared(stories, report)
        return self.last


def _seen(news: News, odds: Odds) -> Iterator[Row]:
    """What articles are compared with while these odds decide."""
    for kind, listed in news.titles.items():
        yield from _of_events(listed, kind, odds)
    yield from _of_pairs(news.articles, news.pairs, odds)
    for right, cases in ((True, SAME), (False, APART)):
        for policy, one, other in cases:
            first, second = (_invented(told, hour) for hour, told in enumerate((one, other), 9))
            yield Row(_compared_alone(first, second, odds), right, "invented", policy)


def _of_events(articles: Rows, kind: str, odds: Odds) -> Iterator[Row]:
    index, told = _Watched(settings=SETTINGS, odds=odds), defaultdict[str, Counter[str]](Counter)
    first: dict[str, tuple[Story, str]] = {}
    for place, article in enumerate(articles):
        tagged, event = tagged_article(article), article["event"]
        index.last = []
        story = index.add(tagged, tagged.article.first_seen).story
        for other, likeness in index.last:
            share = told[other.id][event] / max(1, told[other.id].total())
            if not 0.3 < share < 0.5:
                yield Row(likeness.measures, share >= 0.5, kind, event)
            if place % 3 == 0 and other.id in first and first[other.id][1] != article["id"]:
                alone = StoryIndex([first[other.id][0]], SETTINGS, odds)
                cold = alone.compared([first[other.id][0]], report_of(tagged, tagged.article.moment, SETTINGS))
                for _, apart in cold:
                    yield Row(apart.measures, share >= 0.5, "cold", event)
        told[story.id][event] += 1
        if story.size == 1:
            first[story.id] = story, article["id"]


def _of_pairs(articles: Rows, pairs: Rows, odds: Odds) -> Iterator[Row]:
    by_id = {article["id"]: article for article in articles}
    partners: dict[str, list[tuple[str, bool, str, str]]] = defaultdict(list)
    for place, pair in enumerate(pairs):
        if pair["same"] is not None:
            one, other = sorted((pair["a"], pair["b"]), key=lambda key: by_id[key]["published"])
            kind = "within" if by_id[one]["lang"] == by_id[other]["lang"] else "across"
            partners[other].append((one, pair["same"], kind, str(place)))
    index, story_of, latest = StoryIndex(settings=SETTINGS, odds=odds), dict[str, str](), dict[str, Story]()
    for article in articles:
        tagged = tagged_article(article)
        report = report_of(tagged, tagged.article.moment, SETTINGS)
        for one, same, kind, name in partners[article["id"]]:
            likely = latest[story_of[one]]
            others = [story for story in index.nearest(report) if story.id != likely.id]
            yield Row(index.compared([likely, *others], report)[0][1].measures, same, kind, name)
            yield Row(_compared_alone(tagged_article(by_id[one]), tagged, odds), same, kind, name)
        joined = index.add(tagged, tagged.article.first_seen).story
        story_of[article["id"]] = joined.id
        latest[joined.id] = joined


def _compared_alone(one: TaggedArticle, other: TaggedArticle, odds: Odds) -> tuple[float, ...]:
    """The measures of an article beside a story that holds one other, where no other story is known."""
    report = report_of(one, one.article.moment, SETTINGS)
    story = begun(member_of(one, ()), one, report.terms, report.moment, SETTINGS)
    index = StoryIndex([story], SETTINGS, odds)
    ((_, likeness),) = index.compared([story], report_of(other, other.article.moment, SETTINGS))
    return likeness.measures


def _invented(told: Told, hour: int) -> TaggedArticle:
    published = f"2026-03-01T{hour:02}:00:00+00:00"
    name, text = told.text + told.title, told.text
    return tagged_article(
        {"id": name, "lang": told.language, "title": told.title, "body": text, "published": published}
    )


def _fold(name: str) -> int:
    return zlib.crc32(name.encode()) % _FOLDS


def _hold_out(news: News, rows: list[Row]) -> None:
    trees = [
        fitted([row for row in rows if _fold(row.event) != fold or row.kind == "invented"]) for fold in range(_FOLDS)
    ]
    for kind, articles in news.titles.items():
        events, shares = [article["event"] for article in articles], list[tuple[float, float]]()
        for fold, odds in enumerate(trees):
            stories = cluster(articles, odds=odds)
            both = Counter(zip(events, stories, strict=True))
            by_event, by_story = Counter(events), Counter(stories)
            for (event, story), count in both.items():
                if _fold(event) == fold:
                    shares += [(count / by_story[story], count / by_event[event])] * count
        precision, recall = np.mean(shares, axis=0)
        _print(kind, precision, recall)
    hits: list[dict[str, Any]] = []
    story_of: dict[str, str] = {}
    for fold, odds in enumerate(trees):
        stories = cluster(news.articles, odds=odds)
        for article, story in zip(news.articles, stories, strict=True):
            story_of[f"{fold} {article['id']}"] = story
        hits += [
            pair | {"a": f"{fold} {pair['a']}", "b": f"{fold} {pair['b']}"}
            for place, pair in enumerate(news.pairs)
            if _fold(str(place)) == fold
        ]
    for kind, (precision, recall, _) in paired(hits, story_of).items():
        _print(kind, precision, recall)


def _print(kind: str, precision: float, recall: float) -> None:
    both = 2 * precision * recall / (precision + recall)
    print(f"{kind:8} {100 * precision:.1f}/{100 * recall:.1f}/{100 * both:.1f}", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] not in (["write"], ["held-out"]):
        raise SystemExit("fit_story_trees write|held-out [FOLDER]")
    main(sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else SETS)
