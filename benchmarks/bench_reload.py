"""How soon one changed watch among 10,000 is live, and whether tagging pauses meanwhile.

Run from the repository: `python -m benchmarks.bench_reload`. The way is the real one: a file is written, the folder's
watcher sees it, the file is read and compiled in a thread, the matcher is exchanged; articles are matched in the event
loop all the time. The rival reads and compiles the whole folder afresh, as one would without memory. Each change has to
count before its time does: an article that only the changed watch matches must fire it.

Times by the clock depend on what else runs; the CPU times of the same run say what it costs.
"""

from __future__ import annotations

import asyncio
import logging
import random
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import structlog

from processors.file_watchlists import live_watchlists
from rasid.article import Article, Source
from rasid.compile_watchlists import compile_watchlists
from rasid.matcher import Matcher
from rasid.watchlist_yaml import read_file, read_watchlists
from runtime.file_folder import LiveFolder

WATCHES = 10_000
ACTORS = 300
ROUNDS = 5


def _article(text: str) -> Article:
    now = datetime.now(UTC)
    return Article(
        id="art_1",
        revision=1,
        url="https://news.example/1",
        title="",
        text=text,
        language="en",
        source=Source(id="news", name="News", country="GB"),
        feed="feed",
        first_seen=now,
        fetched=now,
    )


def _file(name: str, numbers: range) -> str:
    chance = random.Random(numbers.start)
    lines = [f"watchlist: {name}", "include: [shared.yaml]", "watches:"]
    for number in numbers:
        one, two, three = chance.sample(range(ACTORS), 3)
        lines += [
            f"  watch-{number}:",
            f'    when: actor-{one} AND (actor-{two} OR "word{number} of note")',
            f"    unless: '\"match day {number % 500}\" OR actor-{three}'",
            "    level: high",
            f"    must_match: [Name{one} Surname{one} and the word{number} of note]",
            "    must_not_match:",
            f"      - Name{one} Surname{one} alone",
        ]
    return "\n".join(lines) + "\n"


def _shared() -> str:
    lines = ["actors:"]
    for number in range(ACTORS):
        names = f"{{ar: [اسم{number} كبير], en: [Name{number} Surname{number}]}}"
        lines += [f"  actor-{number}:", "    type: person", f"    names: {names}"]
    return "\n".join(lines) + "\n"


def _changed_word(text: str, round_: int) -> str:
    return text.replace("  watch-4000:\n    when: actor-", f"  watch-4000:\n    when: =fresh{round_} OR actor-", 1)


def _comment_above(text: str, round_: int) -> str:
    return f"# one line more\n{_changed_word(text, round_)}"


def _added(text: str, round_: int) -> str:
    return text.replace("watches:\n", f"watches:\n  added-{round_}:\n    when: '\"fresh{round_}\"'\n", 1)


CHANGES: tuple[tuple[str, Callable[[str, int], str]], ...] = (
    ("a word changed", _changed_word),
    ("a word changed and every line moved", _comment_above),
    ("a watch added", _added),
)


async def _measure(live: LiveFolder[Matcher], path: Path, original: str, change: Callable[[str, int], str]) -> None:
    walls, cpus, gaps, idle_gaps = [], [], [], []
    for round_ in range(ROUNDS):
        wanted = _article(f"A text about fresh{round_} and other things.")
        idle_gaps.append(await _match_until(live, wanted, time.monotonic() + 0.5))
        changed = change(original, round_)
        began, began_cpu = time.monotonic(), time.process_time()
        path.write_text(changed, "utf-8")  # noqa: ASYNC240 - a person's editor would do it.
        gaps.append(await _match_until(live, wanted, None))
        walls.append(time.monotonic() - began)
        cpus.append(time.process_time() - began_cpu)
    print(
        f"      live after {_median(walls):.2f} s (worst {max(walls):.2f}), {_median(cpus):.2f} s CPU; "
        f"longest wait of an article {_median(gaps) * 1e3:.0f} ms, without a reload {_median(idle_gaps) * 1e3:.0f} ms"
    )


async def _match_until(live: LiveFolder[Matcher], wanted: Article, end: float | None) -> float:
    """Matches until the article fires something, or the time is over; the longest time between two articles."""
    longest = 0.0
    last = time.monotonic()
    while True:
        fired = live.value.match(wanted).fired
        await asyncio.sleep(0.001)
        now = time.monotonic()
        longest, last = max(longest, now - last), now
        if fired or (end is not None and now > end):
            return longest


def _median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


async def _run(folder: Path, what: str, path: Path, original: str) -> None:
    began = time.process_time()
    live = live_watchlists(folder, lambda: datetime.now(UTC))
    live.value.prepare(["en", "ar"])
    print(f"{what}: first reading and compiling {time.process_time() - began:.2f} s CPU")
    live.start()
    await asyncio.sleep(0.5)
    try:
        for name, change in CHANGES:
            print(f"   {name}")
            await _measure(live, path, original, change)
    finally:
        await live.stop()


def _rival(files: dict[str, str]) -> None:
    began = time.process_time()
    for name, text in files.items():
        read_file(name, text, whole=True)
    read = time.process_time() - began
    watchlists = read_watchlists(files)
    began = time.process_time()
    compile_watchlists(watchlists, datetime.now(UTC)).prepare(["en", "ar"])
    print(f"   rival, everything afresh: {read + time.process_time() - began:.2f} s CPU, of it {read:.2f} s reading")


def main() -> None:
    """Print, for one large file and for a hundred, how soon each kind of change is live."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    for what, count in ((f"{WATCHES} watches in one file", 1), (f"{WATCHES} watches in 100 files", 100)):
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            each = WATCHES // count
            for number in range(count):
                numbers = range(number * each, (number + 1) * each)
                (folder / f"list-{number}.yaml").write_text(_file(f"list-{number}", numbers), "utf-8")
            (folder / "shared.yaml").write_text(_shared(), "utf-8")
            path = folder / f"list-{4000 // each}.yaml"
            asyncio.run(_run(folder, what, path, path.read_text("utf-8")))
            _rival({str(path): path.read_text("utf-8") for path in sorted(folder.iterdir())})


if __name__ == "__main__":
    main()
