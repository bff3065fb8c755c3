"""How many characters a second the whole way of a text takes: folding, finding 20,000 Arabic names, checking, spans.

Run from the repository: `python -m benchmarks.bench_names`. A naive rival (pyahocorasick over lower-cased text, whole
words) runs in the same process, turn by turn; every find of the rival has to be one of ours. Times are CPU times.
"""

from __future__ import annotations

import gzip
import json
import re
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import ahocorasick

from rasid.name import Name
from rasid.name_finder import NameFinder

SHARED = Path(__file__).parents[2] / "shared" / "data"
ALIASES = 20_000
ROUNDS = 3


def _lines(path: Path) -> Iterator[Any]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def _phrases(expression: dict[str, Any]) -> Iterator[str]:
    yield from expression.get("phr", ())
    for part in expression.get("args", ()):
        yield from _phrases(part)


def _aliases() -> list[str]:
    aliases: dict[str, None] = {}
    for number in (1, 2, 3):
        for data in _lines(SHARED / "quality" / f"ar-{number}.json.gz"):
            aliases.update(dict.fromkeys(alias for names in data["actors"].values() for alias in names))
    for rule in _lines(SHARED / "matching" / "rules_100000.jsonl.gz"):
        for phrase in _phrases(rule["expr"]):
            if re.search("[\u0621-\u064a]{3}", phrase) and " " in phrase:
                aliases.setdefault(phrase)
        if len(aliases) >= ALIASES:
            break
    return list(aliases)[:ALIASES]


def _rival(aliases: Iterable[str]) -> Callable[[str], set[tuple[str, int, int]]]:
    automaton = ahocorasick.Automaton()
    for alias in aliases:
        automaton.add_word(alias.lower(), alias)
    automaton.make_automaton()

    def find(text: str) -> set[tuple[str, int, int]]:
        found = set()
        lowered = text.lower()
        for last, alias in automaton.iter(lowered):
            start = last - len(alias) + 1
            if not lowered[start - 1 : start].isalnum() and not lowered[last + 1 : last + 2].isalnum():
                found.add((alias, start, last + 1))
        return found

    return find


def main() -> None:
    """Print one line for each, and how many of the rival's finds we did not make."""
    aliases = _aliases()
    articles = [
        f"{article['title']}\n{article['body']}"
        for article in _lines(SHARED / "matching" / "articles.jsonl.gz")
        if article["lang"] == "ar"
    ]
    characters = sum(map(len, articles))
    began = time.process_time()
    finder = NameFinder([Name(concept=alias, text=alias, language="ar") for alias in aliases])
    finder.prepare("ar")
    print(f"{len(aliases)} aliases compiled in {time.process_time() - began:.2f} s; {len(articles)} articles")
    ways: dict[str, Callable[[str], object]] = {"rasid": lambda text: finder.find(text, "ar"), "naive": _rival(aliases)}
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(ROUNDS):
        for way, find in ways.items():
            began = time.process_time()
            for article in articles:
                find(article)
            best[way] = min(best[way], time.process_time() - began)
    for way, seconds in best.items():
        print(f"{way:6} {characters / seconds / 1e6:6.2f} Mchar/s  {seconds / len(articles) * 1e6:7.1f} us an article")
    rival = ways["naive"]
    ours = missed = theirs = 0
    for article in articles:
        hits = finder.find(article, "ar")
        ours += len(hits)
        covered = {(finder.names[hit.name].text, hit.start, hit.end) for hit in hits}
        finds: Any = rival(article)
        theirs += len(finds)
        missed += len(finds - covered)
    print(f"found: rasid {ours}, naive {theirs}; {missed} of the naive ones are not ours (marks, vetoed words)")


if __name__ == "__main__":
    main()
