"""Many plain rules on the same articles: Rasid beside Lucene Monitor, in one run. `make bench-matching`.

Prints for each set of rules: articles a CPU second, latency, memory, time to build and to change one rule, the ratio to
Lucene's rate, and whether both find the same (article, rule) pairs, every class of difference with its reason. Exits
with 1 when more than 0.05 % of the pairs differ. Lucene and its compiler are fetched from Maven at the first run.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.rule_adapter import RuleMatcher
from stack.java_runtime import find_java_runtime
from stack.maven import ArtifactStore, Coordinate, default_cache

MONITOR = Coordinate("org.apache.lucene", "lucene-monitor", "10.3.0")
LIBRARIES = (
    MONITOR,
    Coordinate("org.apache.lucene", "lucene-core", "10.3.0"),
    Coordinate("org.apache.lucene", "lucene-memory", "10.3.0"),
    Coordinate("org.apache.lucene", "lucene-queries", "10.3.0"),
    Coordinate("org.apache.lucene", "lucene-analysis-common", "10.3.0"),
)
COMPILER = Coordinate("org.eclipse.jdt", "ecj", "3.46.100")
DRIVER = Path(__file__).with_name("MonitorDriver.java")
MOST_DIFFERENCES = 0.0005
BEST_SET_UP = {1_000: "1", 10_000: "1", 100_000: "2"}
"""Passes of Lucene's presearcher: TermFiltered, and Multipass 2 for the largest set, as measured to be its best."""

Pairs = set[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One engine on one set of rules."""

    rate: float  # articles a second of CPU
    p50_ms: float
    p99_ms: float
    megabytes: float
    build_s: float  # of CPU
    change_ms: float
    pairs: Pairs


def main() -> int:
    """Run what the command line asks for; 1 when the engines disagree."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data/matching"))
    parser.add_argument("--rules", type=int, nargs="*", default=sorted(BEST_SET_UP))
    parser.add_argument("--without-lucene", action="store_true")
    parser.add_argument("--warm-seconds", type=float, default=25)
    options = parser.parse_args()
    articles = _lines(options.data / "articles.jsonl.gz")
    size = statistics.mean(len(f"{a['title']}\n{a['body']}".encode()) for a in articles)
    print(f"{len(articles)} articles, {size:.0f} bytes on average; CPU times, one thread")
    agreed = True
    with tempfile.TemporaryDirectory() as folder:
        classes = None if options.without_lucene else _compiled(Path(folder))
        for count in options.rules:
            rules = _lines(options.data / f"rules_{count}.jsonl.gz")
            ours = _in_process_of_its_own(options.data, count)
            _show(f"{count:,} rules, Rasid", ours)
            if classes is not None:
                passes = BEST_SET_UP.get(count, "1")
                theirs = _lucene(Path(folder), classes, rules, articles, passes, options.warm_seconds)
                _show(f"{count:,} rules, Lucene Monitor 10.3.0", theirs)
                print(f"  ratio {ours.rate / theirs.rate:.1f}x")
                agreed &= _compare(ours.pairs, theirs.pairs, rules, articles)
    return 0 if agreed else 1


def _lines(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _show(title: str, found: Measured) -> None:
    print(
        f"{title}: {found.rate:,.0f} articles/CPU s, p50 {found.p50_ms:.3f} ms, p99 {found.p99_ms:.3f} ms, "
        f"{found.megabytes:.0f} MB, build {found.build_s:.2f} s, change of one rule {found.change_ms:.2f} ms, "
        f"{len(found.pairs):,} pairs",
        flush=True,
    )


# Rasid


def _in_process_of_its_own(data: Path, count: int) -> Measured:
    """Measure in a fresh process, so that memory is this set's alone."""
    command = (sys.executable, "-m", "benchmarks.bench_matching_ours", str(data), str(count))
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    return Measured(**{**found, "pairs": {(article, rule) for article, rule in found["pairs"]}})


def measure_ours(data: Path, count: int, passes: int = 5) -> Measured:
    """Rasid's `RuleMatcher` on one set of rules: the best of some passes."""
    articles = [(a["id"], a["title"], a["body"], a["lang"]) for a in _lines(data / "articles.jsonl.gz")]
    rules = _lines(data / f"rules_{count}.jsonl.gz")
    before = _resident_megabytes()
    began = time.process_time()
    matcher = RuleMatcher(rules)
    build = time.process_time() - began
    megabytes = _resident_megabytes() - before
    best: list[float] = []
    rate = 0.0
    for _ in range(passes):
        began = time.process_time()
        for _, title, body, language in articles:
            matcher.match(title, body, language)
        rate = max(rate, len(articles) / (time.process_time() - began))
    for _, title, body, language in articles:
        began = time.thread_time()
        matcher.match(title, body, language)
        best.append(time.thread_time() - began)
    pairs = {
        (article, rule) for article, title, body, language in articles for rule in matcher.match(title, body, language)
    }
    best.sort()
    return Measured(
        rate=rate,
        p50_ms=best[len(best) // 2] * 1e3,
        p99_ms=best[int(len(best) * 0.99)] * 1e3,
        megabytes=megabytes,
        build_s=build,
        change_ms=_change_ms(matcher),
        pairs=pairs,
    )


def _change_ms(matcher: RuleMatcher) -> float:
    times = []
    for number in range(40):
        began = time.perf_counter()
        matcher = matcher.changed([{"id": f"new{number}", "expr": {"op": "or", "phr": [f"someone{number}"]}}])
        times.append(time.perf_counter() - began)
        assert matcher.match(f"Someone{number}", "", "en") == {f"new{number}"}
    return statistics.median(times) * 1e3


def _resident_megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


# Lucene


def _compiled(folder: Path) -> tuple[str, str]:
    """The Java program and the class path, driver compiled."""
    store = ArtifactStore(default_cache(os.environ))
    java = str(find_java_runtime().java)
    libraries = [str(path) for path in store.fetch(LIBRARIES)]
    (compiler,) = store.fetch([COMPILER])
    classes = folder / "classes"
    class_path = ":".join(libraries)
    subprocess.run(
        [java, "-jar", str(compiler), "-21", "-nowarn", "-d", str(classes), "-cp", class_path, str(DRIVER)], check=True
    )
    return java, f"{classes}:{class_path}"


def _lucene(
    folder: Path,
    classes: tuple[str, str],
    rules: Iterable[Mapping[str, Any]],
    articles: Iterable[Mapping[str, Any]],
    passes: str,
    warm_seconds: float,
) -> Measured:
    rule_file, article_file, match_file = folder / "rules.tsv", folder / "articles.tsv", folder / "matches.tsv"
    rule_file.write_text("".join(_rule_line(rule) for rule in rules), "utf-8")
    article_file.write_text("".join(f"{a['id']}\t{_flat(a['title'])} {_flat(a['body'])}\n" for a in articles), "utf-8")
    java, class_path = classes
    done = subprocess.run(
        [
            *(java, "-Xmx3g", "-XX:+UseSerialGC", "-cp", class_path, "MonitorDriver"),
            *(str(rule_file), str(article_file), str(match_file), passes, str(warm_seconds), "3"),
        ],
        check=True,
        capture_output=True,
        text=True,
    )
    found = json.loads(done.stdout.strip().splitlines()[-1])
    pairs: Pairs = set()
    for line in match_file.read_text("utf-8").splitlines():
        article, _, ids = line.partition("\t")
        pairs.update((article, rule) for rule in ids.split())
    return Measured(
        rate=found["articles_per_cpu_s"],
        p50_ms=found["p50_ms"],
        p99_ms=found["p99_ms"],
        megabytes=found["heap_mb"],
        build_s=found["build_cpu_s"],
        change_ms=found["change_p50_ms"],
        pairs=pairs,
    )


def _flat(text: str) -> str:
    """One line, without invisible marks: Lucene keeps them inside words and would never find these."""
    return re.sub(r"\s", " ", "".join(c for c in text if unicodedata.category(c) != "Cf" or c.isspace()))


def _rule_line(rule: Mapping[str, Any]) -> str:
    expression = rule["expr"]
    sides = ["\x1f".join(_flat(p) for p in side["phr"]) for side in expression.get("args") or [expression]]
    return (
        "\t".join([rule["id"], expression["op"], str(expression.get("k", 0)), *sides, *[""] * (2 - len(sides))]) + "\n"
    )


# Agreement


def _compare(
    ours: Pairs, theirs: Pairs, rules: Iterable[Mapping[str, Any]], articles: Iterable[Mapping[str, Any]]
) -> bool:
    by_id = {rule["id"]: rule for rule in rules}
    texts = {a["id"]: f"{a['title']}\n{a['body']}" for a in articles}
    different = ours ^ theirs
    share = len(different) / max(1, len(ours | theirs))
    print(f"  {len(ours & theirs):,} pairs in both, {len(different)} differ: {share:.3%}")
    classes = Counter(
        ("only Rasid" if pair in ours else "only Lucene", _reason(by_id[pair[1]], texts[pair[0]])) for pair in different
    )
    for (side, reason), count in classes.most_common():
        print(f"    {count} {side}: {reason}")
    return share <= MOST_DIFFERENCES


_REASONS: tuple[tuple[str, Callable[[str, str], bool]], ...] = (
    (
        "a comma or semicolon between digits: Lucene keeps the number one word, Rasid splits it",
        lambda phrases, text: bool(re.search(r"\d", phrases) and re.search(r"\d[,;]\d", text)),
    ),
    (
        "a curly and a straight apostrophe are one to Rasid, two to Lucene",
        lambda phrases, _: bool(re.search(r"[’']", phrases)),
    ),
    (
        "a full stop, colon or apostrophe beside a digit and a letter: Rasid keeps one word, Lucene splits it",
        lambda _, text: bool(re.search(r"\d[.:'’][^\W\d]|[^\W\d][.:'’]\d|\d[:]\d", text)),
    ),
    (
        "a tatweel or mark standing alone: no word for Lucene",
        lambda phrases, _: bool(re.search(r"\u0640|[\u064b-\u065f]", phrases)),
    ),
)


def _reason(rule: Mapping[str, Any], text: str) -> str:
    expression = rule["expr"]
    phrases = " | ".join(p for side in expression.get("args") or [expression] for p in side["phr"])
    for reason, applies in _REASONS:
        if applies(phrases, text):
            return reason
    return f"not explained: {phrases[:80]}"


if __name__ == "__main__":
    sys.exit(main())
