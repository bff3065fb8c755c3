"""Feeds with bytes taken out, put in and moved about: the parser always answers, and its answer is clean text.

`python -m tests.producers.test_mutated_feeds COUNT SEED` runs as many as wanted by hand.
"""

from __future__ import annotations

import random
import sys
import time

from producers.parse_process import ParseJob, parse_here
from tests.producers.feed_texts import atom, items, rss

RICH = (
    rss([("<item><title>A &#233; &amp; b</title><link>http://news.example/1</link><dc:creator>Jo</dc:creator>"
         '<enclosure url="http://x.example/a.mp3" type="audio/mpeg" length="5"/><media:content url="/a.jpg"/>'
         "<content:encoded><![CDATA[<p>one <b>two</b></p>]]></content:encoded><georss:polygon>1 2 3 4</georss:polygon>"
         '<psc:chapters><psc:chapter start="0" title="x"/></psc:chapters><cc:license rdf:resource="x"/></item>')],
        channel="<image><url>http://x.example/i.png</url><width>10</width></image><textInput><name>q</name></textInput>")
    .replace("<rss ", '<rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
             'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:georss="http://www.georss.org/georss" '
             'xmlns:psc="http://podlove.org/simple-chapters" xmlns:cc="http://web.resource.org/cc/" ')
)  # fmt: skip
JSON = (
    b'{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":"1","title":"a","tags":["q"],'
    b'"content_html":"<p>x</p>","authors":[{"name":"j"}],"date_published":"2026-01-01T00:00:00Z"}]}'
)
SEEDS = (rss().encode(), atom().encode(), RICH.encode(), rss(items(2)).encode("utf-16"), JSON)
PIECES = (
    b"< > & <! --> ]]> <![CDATA[ <!-- &#xD83D; &#99999999; &#55357;&#56832; &nbsp; &foo; \x00 \xff \xc3 \xed\xa0\x80 "
    b"<item> </item> <width> <image> <textinput> http://[ <psc:chapter/> <georss:point>x</georss:point> <license/> "
    b"<guid/> <link href='//['/> 2026-99-99 24:61 \x1b$B <?xml ?> { } [ null xml:base='http://[::1' <!DOCTYPE"
).split(b" ")


def mutated(dice: random.Random, body: bytes) -> bytes:
    made = bytearray(body)
    for _ in range(dice.choice((1, 1, 2, 4, 8))):
        start = dice.randrange(len(made) + 1)
        end = min(len(made), start + dice.choice((0, 1, 3, 20, 120)))
        match dice.randrange(5):
            case 0:
                del made[start:end]
            case 1:
                made[start:end] = dice.choice(PIECES)
            case 2:
                made[start:start] = made[dice.randrange(len(made) + 1) :][: dice.choice((5, 50, 300))]
            case 3:
                made[start : start + 1] = bytes([dice.randrange(256)])
            case _:
                made = made[:start] or made
    return bytes(made)


def run(count: int, seed: int) -> float:
    """Parses so many; the CPU seconds of the slowest. Raises what the parser raises, or an AssertionError."""
    dice = random.Random(seed)
    slowest = 0.0
    for _ in range(count):
        job = ParseJob(
            body=mutated(dice, dice.choice(SEEDS)),
            url=dice.choice(("", "http://[::1", "https://news.example/feed")),
            content_type=dice.choice(("", "text/xml; charset=utf-8", "text/xml; charset=none-such")),
        )
        started = time.process_time()
        parsed = parse_here(job)
        slowest = max(slowest, time.process_time() - started)
        assert parsed is not None
        for entry in parsed.feed.entries if parsed.feed else ():
            for value in (entry.title, entry.text, entry.link, *entry.authors, *entry.categories):
                value.encode("utf-8")
                assert not any(ord(letter) < 32 and letter != "\n" for letter in value), job.body
            assert entry.link == "" or entry.link.startswith(("http://", "https://")), job.body
    return slowest


def test_no_mutated_feed_breaks_the_parser() -> None:
    run(400, seed=20)


if __name__ == "__main__":
    print(f"slowest: {run(int(sys.argv[1]), int(sys.argv[2])) * 1e3:.0f} ms CPU")
