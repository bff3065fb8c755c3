"""Fits the weights of `StorySettings` on labelled news: `python -m benchmarks.fit_story_weights [FOLDER]`.

It needs scikit-learn, which Rasid itself does not. Each article is compared with the stories as the labels have made
them so far; a logistic regression learns which of the compared stories is the right one. Labelled pairs are compared
twice: beside the news of the whole set, and in an index that holds nothing else, so that a cold start decides as well.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.story_adapter import tagged_article
from rasid.story import Story
from rasid.story_growth import begun, member_of, told_again
from rasid.story_index import StoryIndex
from rasid.story_join import PLACES, Likeness
from rasid.story_settings import StorySettings
from rasid.story_terms import article_terms

Row = tuple[tuple[float, ...], bool, str]  # measures and products, whether it is the right story, the kind of row.

# How much all wrong stories of a set weigh against all right ones.
WRONG = {"en": 2.0, "ar": 4.0, "within": 1.5, "across": 2.0, "cold": 1.5}
SHARE = {"en": 1.0, "ar": 1.0, "within": 1.2, "across": 0.8, "cold": 0.15}


def main(folder: Path) -> None:
    """Prints the weights."""
    rows: list[Row] = []
    for name, kind in (("en-titles", "en"), ("ar-titles", "ar")):
        rows += _of_stories(_read(folder / f"{name}.jsonl.gz"), kind)
    rows += _of_pairs(_read(folder / "ten-languages.jsonl.gz"), _read(folder / "ten-languages.pairs.jsonl.gz"))
    print(tuple(round(weight, 3) for weight in fitted(rows, WRONG, SHARE)))


def fitted(rows: list[Row], wrong: dict[str, float], share: dict[str, float]) -> list[float]:
    """The constant and the weights."""
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found]  # only to fit.
    from sklearn.preprocessing import StandardScaler  # type: ignore[import-not-found]  # only to fit.

    values = np.array([row[0] for row in rows])
    right = np.array([row[1] for row in rows])
    kinds = np.array([row[2] for row in rows])
    weights = np.zeros(len(rows))
    for kind, factor in share.items():
        for same in (True, False):
            these = (kinds == kind) & (right == same)
            weights[these] = factor * (1.0 if same else wrong[kind]) / max(1, these.sum())
    scaler = StandardScaler().fit(values)
    model = LogisticRegression(C=0.3, max_iter=3000)
    model.fit(scaler.transform(values), right, sample_weight=weights * len(rows) / weights.sum())
    slopes = model.coef_[0] / scaler.scale_
    return [float(model.intercept_[0] - (slopes * scaler.mean_).sum()), *map(float, slopes)]


def _read(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _values(likeness: Likeness) -> tuple[float, ...]:
    measures = likeness.measures
    return (*measures, *(measures[one] * measures[other] for one, other in PLACES))


def _of_stories(articles: list[dict[str, Any]], kind: str) -> list[Row]:
    settings = StorySettings()
    index = StoryIndex(settings=settings)
    stories: dict[str, Story] = {}
    events: dict[str, str] = {}
    first: dict[str, tuple[Story, str]] = {}  # each story when it had one article, and that.
    rows: list[Row] = []
    for place, article in enumerate(articles):
        tagged = tagged_article(article)
        moment = tagged.article.moment
        terms = article_terms(article["title"], article["body"], article["lang"], settings)
        wrong_before: Story | None = None
        for story, likeness in index.compared(index.nearest(terms), terms, article["lang"], moment):
            rows.append((_values(likeness), events[story.id] == article["event"], kind))
            if wrong_before is None and events[story.id] != article["event"]:
                wrong_before = story
        member, known = member_of(tagged, ()), stories.get(article["event"])
        for one, same in ((known, True), (wrong_before, False)) if place % 3 == 0 else ():
            if one is not None and first[one.id][1] != article["id"]:
                alone = first[one.id][0]
                cold = StoryIndex([alone], settings).compared([alone], terms, article["lang"], moment)
                rows += [(_values(likeness), same, "cold") for _, likeness in cold]
        if known is None:
            story = begun(member, tagged, terms, moment, settings)
            first[story.id] = story, article["id"]
        else:
            story = told_again(known, member, tagged, terms, moment, settings)
        stories[article["event"]] = story
        events[story.id] = article["event"]
        index.restore(story)
    return rows


def _of_pairs(articles: list[dict[str, Any]], pairs: list[dict[str, Any]]) -> list[Row]:
    settings = StorySettings()
    by_id = {article["id"]: article for article in articles}
    terms = {
        article["id"]: article_terms(article["title"], article["body"], article["lang"], settings)
        for article in articles
    }
    alone = {
        article["id"]: begun(
            member_of(tagged_article(article), ()),
            tagged_article(article),
            terms[article["id"]],
            tagged_article(article).article.moment,
            settings,
        )
        for article in articles
    }
    full = StoryIndex(alone.values(), settings)
    partners: dict[str, list[tuple[str, bool, str]]] = defaultdict(list)
    for pair in pairs:
        if pair["same"] is not None:
            one, other = sorted((pair["a"], pair["b"]), key=lambda key: by_id[key]["published"])
            kind = "within" if by_id[one]["lang"] == by_id[other]["lang"] else "across"
            partners[other].append((one, pair["same"], kind))
    rows: list[Row] = []
    for later, earlier in partners.items():
        article = by_id[later]
        moment = tagged_article(article).article.moment
        for one, same, kind in earlier:
            for index in (full, StoryIndex([alone[one]], settings)):
                found = index.compared([alone[one]], terms[later], article["lang"], moment)
                rows += [(_values(likeness), same, kind) for _, likeness in found]
    return rows


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/stories"))
