"""The quick reading of plain items: where it answers, it answers what feedparser answers.

`python -m tests.producers.test_plain_item COUNT SEED` compares as many mutated feeds as wanted by hand.
"""

from __future__ import annotations

import random
import sys

import pytest

from producers.decode_feed import decode_bytes
from producers.feed_document import FeedDocument, document_of
from producers.parse_feed import _parsed
from producers.plain_item import plain_item, usual_prefixes
from producers.read_entry import plain_entry
from tests.producers.feed_texts import TITLES, item, items, rss
from tests.producers.test_mutated_feeds import mutated

URL = "https://news.example/feed"
ROOT = (
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/'
    'mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" '
    'xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">'
)
RICH = item(
    1,
    title="<![CDATA[ A &#8217;quote&#8217; &amp; <b>bold</b> ]]>",
    link="https://news.example/1?a=1&amp;utm_source=rss&amp;b=2",
    text="<![CDATA[<p>one</p>]]>",
    extra='<dc:creator><![CDATA[Desk]]></dc:creator><category domain="x">a</category><category><![CDATA[ب]]></category>'
    '<enclosure url="http://x.example/a.mp3?q=1&amp;r=2" type="audio/mpeg" length="5"/>'
    "<slash:comments>0</slash:comments>"
    '<media:content url="/a.jpg" type="image/jpeg" medium="image"/><media:thumbnail url="http://x.example/t.png"/>'
    "<content:encoded><![CDATA[<p>one <b>two</b></p><p>three ]] four</p>]]></content:encoded>\n",
)
PLAIN = (
    ("A usual item.", item(0)),
    ("A rich item.", RICH),
    ("References are read once.", item(0, title="AT&amp;amp;T &#x201C;x&#8221; &lt;b&gt;y&lt;/b&gt;")),
    ("An item without guid.", item(0, guid="")),
    ("A guid that is a link.", "<item><guid>https://news.example/g</guid><link>https://news.example/l</link></item>"),
    ("Content without a description is the summary.", RICH.replace("description>", "comments>")),
    ("Text in UTF-8 taken for Latin-1 at the source.", item(0, title="CafÃ© Paris")),
    ("Empty fields.", item(0, extra="<author></author><category></category>")),
    ("An enclosure of nothing.", item(0, extra="<enclosure/><media:content></media:content>")),
    ("White space around and inside.", item(0, title="\n  a \t b\n ", link="\n https://news.example/1 \n")),
)
LEFT = (
    ("An element twice.", item(0, extra="<title>again</title>")),
    ("An address for an author.", item(0, extra="<author>jo@news.example (Jo)</author>")),
    ("A field with children.", item(0, text="<b>x</b>")),
    ("An element that feedparser may know.", item(0, extra="<source url='http://x.example/'>x</source>")),
    ("An unknown prefix.", item(0, extra="<itunes:author>x</itunes:author>")),
    ("No link.", item(0, link="")),
    ("Text beside a section.", item(0, title="a <![CDATA[b]]>")),
    ("Two sections.", item(0, title="<![CDATA[a]]><![CDATA[b]]>")),
    ("A letter of windows-1252.", item(0, title="a\x92b")),
    ("A reference to one.", item(0, title="a&#146;b")),
    ("An attribute.", item(0).replace("<title>", '<title xml:lang="ar">')),
    ("A base.", item(0).replace("<item>", '<item xml:base="http://x.example/">')),
    ("Content before the description.", item(0, text="", extra="<content:encoded>c</content:encoded>"
     "<description>d</description>")),
)  # fmt: skip


def document(block: str) -> FeedDocument:
    found = document_of(rss([block]).replace('<rss version="2.0">', ROOT))
    assert isinstance(found, FeedDocument)
    return found


def differs(found: FeedDocument) -> str:
    """What the two readings of a document's items differ in; "" when they agree."""
    prefixes = usual_prefixes(found.short_head()) if found.kind == "rss" else None
    for block in found.blocks if prefixes is not None else ():
        plain = plain_item(block.text, prefixes or frozenset())
        if plain is None:
            continue
        slow = _parsed(found.short_head() + block.text + found.tail, URL, "")
        quick = plain_entry(plain, URL, "")
        if slow is None or (slow.entries != [quick] and not slow.bozo):
            return f"{block.text!r}\n{slow and slow.entries!r}\n{quick!r}"
    return ""


@pytest.mark.parametrize(("policy", "block"), PLAIN, ids=[policy for policy, _ in PLAIN])
def test_plain_items_are_read_as_feedparser_reads_them(policy: str, block: str) -> None:
    found = document(block)
    assert plain_item(found.blocks[0].text, usual_prefixes(found.short_head()) or frozenset()) is not None, policy
    assert differs(found) == ""


@pytest.mark.parametrize(("policy", "block"), LEFT, ids=[policy for policy, _ in LEFT])
def test_what_has_more_than_one_reading_is_left_to_feedparser(policy: str, block: str) -> None:
    found = document(block)
    assert plain_item(found.blocks[0].text, usual_prefixes(found.short_head()) or frozenset()) is None, policy


@pytest.mark.parametrize(
    "root",
    [
        ROOT.replace('version="2.0"', 'version="0.91"'),
        ROOT.replace("<rss ", '<rss xml:base="http://x.example/" '),
        ROOT.replace("<rss ", '<rss xmlns="http://purl.org/rss/1.0/" '),
        ROOT.replace("dc/elements/1.1", "dc/elements/9"),
        ROOT.replace("<rss ", '<rss version="2.0" '),
    ],
)
def test_a_root_that_could_change_the_meaning_is_left_to_feedparser(root: str) -> None:
    assert usual_prefixes(f"{root}<channel>") is None
    assert usual_prefixes(f"{ROOT}<channel>") is not None


def compare(count: int, seed: int) -> int:
    """Compares so many mutated feeds; gives how many items were read the quick way."""
    dice = random.Random(seed)
    whole = rss([RICH, *items(2), item(3, title=f"{TITLES[0]} &amp; x")]).replace('<rss version="2.0">', ROOT).encode()
    quick = 0
    for _ in range(count):
        found = document_of(decode_bytes(mutated(dice, whole)).text)
        if isinstance(found, FeedDocument):
            difference = differs(found)
            assert not difference, difference
            prefixes = usual_prefixes(found.short_head())
            quick += sum(plain_item(block.text, prefixes) is not None for block in found.blocks) if prefixes else 0
    return quick


def test_mutated_items_are_read_as_feedparser_reads_them() -> None:
    assert compare(150, seed=3) > 100


if __name__ == "__main__":
    print(f"{compare(int(sys.argv[1]), int(sys.argv[2]))} items read the quick way, all as feedparser reads them")
