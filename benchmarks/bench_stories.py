"""How well articles are put into stories, and how fast, on labelled news; beside a rival that only compares headlines.

Run from the repository: `python -m benchmarks.bench_stories [SET...]`. The sets are those of `shared/data/stories`,
beside the repository: titles with events (BCubed, Bagga and Baldwin 1998), and articles in ten languages with labelled
pairs. Every set is also measured in two halves, apart in events or in time, so that what fits only one half shows. The
rival joins a title to the latest one that shares 0.55 of its words (Jaccard), in the same process. Times are CPU times.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.story_adapter import cluster
from rasid.story_words import words

SETS = Path(__file__).parents[2] / "shared" / "data" / "stories"
ALIKE = 0.55
Rows = list[dict[str, Any]]
_SHOWN = ("id", "lang", "title", "body", "published")


def rival(articles: Rows) -> list[str]:
    """The story of each article by the words of its headline alone."""
    found: list[str] = []
    seen: list[tuple[frozenset[str], str]] = []
    holders: dict[str, list[int]] = defaultdict(list)
    for article in articles:
        title = frozenset(words(article["title"]))
        common = Counter(place for word in title for place in holders[word])
        near = [place for place, both in common.items() if both / len(title | seen[place][0]) >= ALIKE]
        story = seen[max(near)][1] if near else article["id"]
        for word in title:
            holders[word].append(len(seen))
        seen.append((title, story))
        found.append(story)
    return found


def bcubed(events: list[str], stories: list[str]) -> tuple[float, float, float]:
    """Precision, recall and their harmonic mean, each averaged over the articles."""
    both, by_event, by_story = Counter(zip(events, stories, strict=True)), Counter(events), Counter(stories)
    precision = sum(count**2 / by_story[story] for (_, story), count in both.items()) / len(events)
    recall = sum(count**2 / by_event[event] for (event, _), count in both.items()) / len(events)
    return precision, recall, _mean(precision, recall)


def paired(pairs: Rows, story_of: dict[str, str]) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and their harmonic mean over the pairs that people agreed on, within and across languages."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for pair in pairs:
        if pair["same"] is None:
            continue
        one, other = pair["langs"].split("-")
        together = story_of[pair["a"]] == story_of[pair["b"]]
        counts["within" if one == other else "across"][f"{pair['same']}-{together}"] += 1
    found = {}
    for kind, count in sorted(counts.items()):
        right = count["True-True"]
        precision = right / max(1, right + count["False-True"])
        recall = right / max(1, right + count["True-False"])
        found[kind] = precision, recall, _mean(precision, recall)
    return found


def _mean(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def read(path: Path) -> Rows:
    """The lines of a set."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def _halves(rows: Rows, pairs: Rows) -> dict[str, tuple[Rows, Rows]]:
    """All, and two halves that share no event, or no moment: labelled pairs count where both articles are."""
    if not pairs:
        parts = [[row for row in rows if zlib.crc32(row["event"].encode()) % 2 == half] for half in (0, 1)]
    else:
        middle = sorted(row["published"] for row in rows)[len(rows) // 2]
        parts = [[row for row in rows if (row["published"] >= middle) == late] for late in (False, True)]
    halves = {"all": (rows, pairs)}
    for name, part in zip(("half 1", "half 2"), parts, strict=True):
        known = {row["id"] for row in part}
        halves[name] = part, [pair for pair in pairs if pair["a"] in known and pair["b"] in known]
    return halves


def _measure(name: str, method: Callable[[Rows], list[str]], label: str) -> None:
    rows = read(SETS / f"{name}.jsonl.gz")
    listed = SETS / f"{name}.pairs.jsonl.gz"
    for part, (some, pairs) in _halves(rows, read(listed) if listed.exists() else []).items():
        shown = [{key: row[key] for key in _SHOWN} for row in some]
        started = time.process_time()
        stories = method(shown)
        took = time.process_time() - started
        if len(stories) != len(some) or not all(stories):
            raise SystemExit(f"{label}, {name}: {len(some)} articles came in, {len(stories)} stories came out")
        if pairs:
            figures = paired(pairs, dict(zip((row["id"] for row in some), stories, strict=True)))
        else:
            figures = {"events": bcubed([row["event"] for row in some], stories)}
        told = "  ".join(f"{kind} {100 * p:.1f}/{100 * r:.1f}/{100 * f:.1f}" for kind, (p, r, f) in figures.items())
        rate = len(some) / max(took, 1e-9)
        print(
            f"{name:14} {part:7} {label:14} {told}  ({len(set(stories))} stories, {rate:,.0f} articles/s)", flush=True
        )


def main(names: list[str]) -> None:
    """Prints precision/recall/F1 in percent for every set, part and method."""
    if not SETS.is_dir():
        raise SystemExit(f"the labelled news is not there: {SETS}")
    for name in names or ["en-titles", "ar-titles", "ten-languages"]:
        _measure(name, cluster, "rasid")
        _measure(name, rival, "title Jaccard")


if __name__ == "__main__":
    main(sys.argv[1:])
