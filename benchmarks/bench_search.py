"""Elasticsearch as Rasid uses it: indexing by chunk size beside the multi-field design, repeats, size, latency, and how
well Arabic names are found. `make bench-search`.

It runs on a node of its own with temporary data. Every part checks its answer: documents are counted, and hits on
Arabic names are held against a plain reading of the words. Exits with 1 when a level is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import shutil
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import timedelta
from pathlib import Path

from babel import Locale
from elasticsearch import AsyncElasticsearch

from benchmarks.search_corpus import DATA, START, Text, documents, read_texts, tagged
from benchmarks.search_latency import compare_latency
from benchmarks.search_rival import drop, make_rival
from rasid.settings import ElasticsearchSettings
from runtime.file_settings import secret_reader
from search import bulk
from search.analyzers import text_language
from search.documents import Document, article_document
from search.elasticsearch_client import connect
from search.queries import search_articles
from search.setup import setup
from stack.elasticsearch_node import ElasticsearchNode, NodeOptions
from stack.maven import ArtifactStore, default_cache

CHUNKS = (50, 200, 500, 1000, 2000)
FALSE_LIMIT = 0.01


async def timed_write(client: AsyncElasticsearch, stored: Sequence[Document], chunk: int) -> tuple[float, int]:
    """Documents a second and how many were written, in requests of `chunk`."""
    bulk.MAX_DOCUMENTS = chunk
    begun = time.perf_counter()
    written = 0
    for start in range(0, len(stored), chunk):
        outcome = await bulk.write(client, stored[start : start + chunk])
        assert not outcome.poison, outcome.poison[0].reason
        written += outcome.written
    bulk.MAX_DOCUMENTS = 500
    return len(stored) / (time.perf_counter() - begun), written


async def size_of(client: AsyncElasticsearch, pattern: str) -> tuple[int, float]:
    """Documents, and bytes a document after a merge."""
    await client.indices.refresh(index=pattern)
    await client.indices.forcemerge(index=pattern, max_num_segments=1)
    stats = (await client.indices.stats(index=pattern, metric="store,docs"))["_all"]["primaries"]
    count = stats["docs"]["count"]
    return count, stats["store"]["size_in_bytes"] / max(1, count)


async def indexing(client: AsyncElasticsearch, texts: Sequence[Text], count: int) -> None:
    stored = list(documents(texts, count, "bench", timedelta(days=20)))
    raw = statistics.mean(len(json.dumps(one.source, ensure_ascii=False).encode()) for one in stored[:500])
    print(f"\nIndexing, {count} articles of {raw / 1024:.1f} KB of JSON; documents a second")
    await timed_write(client, stored, 500)  # Warms the node up.
    print("chunk  " + "".join(f"{chunk:>8}" for chunk in CHUNKS))
    rates = []
    for chunk in CHUNKS:
        await drop(client, "bench-articles-*")
        rate, written = await timed_write(client, stored, chunk)
        assert written == count
        rates.append(rate)
    print("ours   " + "".join(f"{rate:8.0f}" for rate in rates))
    again, written = await timed_write(client, stored, 500)
    assert written == 0
    found, ours = await size_of(client, "bench-articles-*")
    assert found == count
    rival = [Document(index="rival", id=one.id, version=one.version, source=one.source) for one in stored]
    rates = []
    for chunk in CHUNKS:
        await drop(client, "rival")
        await make_rival(client)
        rate, written = await timed_write(client, rival, chunk)
        assert written == count
        rates.append(rate)
    print("rival  " + "".join(f"{rate:8.0f}" for rate in rates))
    found, theirs = await size_of(client, "rival")
    assert found == count
    print(f"repeats (all refused as known): {again:.0f} a second")
    print(f"bytes a document after a merge: ours {ours:.0f}, rival {theirs:.0f} ({theirs / ours:.2f} times)")
    await drop(client, "rival")
    await drop(client, "bench-articles-*")


_MARKS = re.compile("[\u0640\u064b-\u0652]")
_ALIKE = str.maketrans("أإآىةیک", "اااي\u0647يك")
_WORD = re.compile(r"[\u0621-\u064a]+")


def plain(text: str) -> str:
    return _MARKS.sub("", text).translate(_ALIKE)


def commonest_names(texts: Iterable[Text], size: int = 50) -> list[str]:
    """The Arabic country names of one word that the articles name most often."""
    countries = {name for code, name in Locale("ar").territories.items() if len(code) == 2 and code.isalpha()}
    names = {name for name in countries if _WORD.fullmatch(name)}
    counts: Counter[str] = Counter()
    for text in texts:
        words = Counter(_WORD.findall(plain(f"{text.title} {text.body}")))
        for name in names:
            counts[name] += words[plain(name)]
    return [name for name, count in counts.most_common(size) if count]


def wanted_forms(name: str) -> re.Pattern[str]:
    """The forms in which a reader takes a word for this name or its adjective."""
    bare = re.sub("^ال", "", plain(name))
    stem = re.sub("(يا|ا|\u0647)$", "", bare)
    endings = "(?:ي|ي\u0647|يين|يون|يات|يان|يتين)"
    return re.compile(f"(?:[وف]?[بكل]?|[وف]?[بك]?ال|[وف]?لل)(?:{bare}|{bare}{endings}|{stem}{endings})")


async def arabic_names(client: AsyncElasticsearch, texts: Sequence[Text], count: int) -> bool:
    """Recall and false hits on the commonest names; True when the levels are met."""
    await drop(client, "bench-articles-*")
    arabic = [text for text in texts if text.language == "ar"][:count]
    stored = [
        article_document(tagged(text, n, timedelta(days=1)), None, START, prefix="bench")
        for n, text in enumerate(arabic)
    ]
    await timed_write(client, stored, 500)
    await client.indices.refresh(index="bench-articles-*")
    words = {one.id: set(_WORD.findall(plain(f"{one.source['title']} {one.source['body']}"))) for one in stored}
    names = commonest_names(arabic)
    hits = false = missed = exact = 0
    noted: Counter[str] = Counter()
    for name in names:
        answer = await search_articles(client, name, prefix="bench", size=1000, facets=False)
        found = {hit.id for hit in answer.hits}
        forms = wanted_forms(name)
        bare = re.sub("^ال", "", plain(name))
        strict = re.compile(f"(?:[وف]?[بكل]?|[وف]?[بك]?ال|[وف]?لل){bare}")
        right = {own for own, these in words.items() if any(forms.fullmatch(word) for word in these)}
        must = {own for own, these in words.items() if any(strict.fullmatch(word) for word in these)}
        hits, false, missed, exact = (
            hits + len(found),
            false + len(found - right),
            missed + len(must - found),
            exact + len(must),
        )
        if found - right:
            noted[name] = len(found - right)
    print(
        f"\n{len(names)} commonest country names in {len(arabic)} Arabic articles: "
        f"{hits} hits, {false} false ({false / hits:.2%})"
    )
    print(f"articles with the name itself, also behind joined particles: {exact}, missed {missed}")
    if noted:
        print("false hits by name: " + ", ".join(f"{name} {number}" for name, number in noted.most_common(10)))
    return false / hits <= FALSE_LIMIT and missed == 0


async def run(options: argparse.Namespace, directory: Path) -> int:
    texts = read_texts()
    assert {text_language(text.language) for text in texts} >= {"ar", "en"}
    node = ElasticsearchNode(
        directory, ArtifactStore(default_cache(os.environ)), NodeOptions(heap=options.heap, fast_start=False)
    )
    await node.start()
    settings = ElasticsearchSettings(url=node.url, prefix="bench", timeout=timedelta(minutes=5))
    client = connect(settings, secret_reader({}))
    try:
        await setup(client, settings)
        await indexing(client, texts, options.rival_articles)
        good = [await arabic_names(client, texts, 1000)]
        await drop(client, "bench-articles-*")
        good.append(
            await compare_latency(
                client, texts, options.articles, options.rival_asked or options.articles, options.writers
            )
        )
    finally:
        await client.close()
        await node.stop()
    print("\nlevels met" if all(good) else "\na level was missed")
    return 0 if all(good) else 1


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bench_search")
    parser.add_argument("--articles", type=int, default=200_000, help="for the latency of searches")
    parser.add_argument("--rival-articles", type=int, default=2000, help="for the comparison of the two designs")
    parser.add_argument("--rival-asked", type=int, default=0, help="for the latency of the rival; else as many as ours")
    parser.add_argument("--writers", type=int, default=2)
    parser.add_argument("--heap", default="1g")
    options = parser.parse_args()
    if not DATA.exists():
        print(f"{DATA.name} is not there; nothing is measured")
        return 0
    directory = Path(tempfile.mkdtemp(prefix="rasid-bench-"))
    directory.chmod(0o755)
    try:
        return asyncio.run(run(options, directory))
    finally:
        shutil.rmtree(directory, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
