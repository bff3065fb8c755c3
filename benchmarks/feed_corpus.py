"""Feeds to measure with, made from a seed: as many items, as long and as marked up as captured news feeds are.

Lengths follow what was measured on real items: half the texts below 234 characters, a tenth above 2,800, one in a
hundred above 15,700. The words mean nothing.
"""

# ruff: noqa: E501 - words in a row.

from __future__ import annotations

import random
from dataclasses import dataclass

__all__ = ["MadeFeed", "made_feeds"]

_WORDS = {
    "ar": [
        "الدوحة",
        "محادثات",
        "وزير",
        "الخارجية",
        "التعاون",
        "مجلس",
        "الأمن",
        "حظر",
        "الأسلحة",
        "أسعار",
        "القمح",
        "معرض",
        "الكتاب",
        "الخليج",
        "أمطار",
        "اليوم",
    ],
    "en": [
        "Doha",
        "talks",
        "minister",
        "foreign",
        "cooperation",
        "council",
        "security",
        "arms",
        "embargo",
        "wheat",
        "prices",
        "fair",
        "book",
        "gulf",
        "rain",
    ],
    "ru": [
        "Доха",
        "переговоры",
        "министр",
        "сотрудничество",
        "совет",
        "безопасности",
        "эмбарго",
        "цены",
        "пшеница",
        "ярмарка",
        "залив",
        "дожди",
    ],
}


@dataclass(frozen=True, slots=True)
class MadeFeed:
    """A feed whose window can be moved: `body(n)` has n items that `body(0)` has not."""

    name: str
    language: str
    items: tuple[str, ...]  # the newest last; the window is what the feed shows of them.
    window: int

    def body(self, newer: int = 0) -> bytes:
        """The document after so many newer items came in."""
        end = self.window + newer
        shown = reversed(self.items[end - self.window : end])
        return (
            '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/'
            'content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>'
            f"<title>{self.name}</title><link>https://{self.name}.example/</link><language>{self.language}</language>"
            f"<lastBuildDate>Tue, 24 Nov 2026 08:{newer:02}:00 GMT</lastBuildDate>\n"
            + "\n".join(shown)
            + "\n</channel></rss>"
        ).encode()


def made_feeds(count: int, seed: int = 5) -> list[MadeFeed]:
    """So many feeds of 10 to 60 items; the same for the same seed."""
    dice = random.Random(seed)
    return [_feed(dice, number) for number in range(count)]


def _feed(dice: random.Random, number: int) -> MadeFeed:
    language = dice.choice(tuple(_WORDS))
    window = dice.choice((10, 15, 20, 20, 25, 30, 50, 60))
    full = dice.random() < 0.25
    items = tuple(_item(dice, language, f"feed{number}", n, full) for n in range(window + 4))
    return MadeFeed(f"feed{number}", language, items, window)


def _words(dice: random.Random, language: str, length: int) -> str:
    words, size = [], 0
    while size < length:
        word = dice.choice(_WORDS[language])
        words.append(word)
        size += len(word) + 1
    return " ".join(words)


def _item(dice: random.Random, language: str, name: str, n: int, full: bool) -> str:
    length = int(min(40_000, 234 * 2.718 ** (dice.gauss(0, 1) * 1.9)))
    title = _words(dice, language, dice.randrange(40, 90))
    summary = _words(dice, language, min(length, 400))
    parts = [
        f"<title>{title}</title><link>https://{name}.example/{n}?utm_source=rss&amp;utm_medium=feed</link>",
        f'<guid isPermaLink="false">{name}-{n}</guid><pubDate>Tue, 24 Nov 2026 0{n % 10}:{n % 60:02}:00 +0300</pubDate>',
        f"<dc:creator>Desk {n % 7}</dc:creator><category>{_words(dice, language, 8)}</category>",
        f'<media:content url="https://{name}.example/{n}.jpg" type="image/jpeg" medium="image"/>',
    ]
    if full:
        paragraphs = "".join(
            f'<p>{_words(dice, language, 300)} <a href="/x/{k}">{_words(dice, language, 12)}</a></p>\n'
            for k in range(max(1, length // 320))
        )
        parts.append(f"<description><![CDATA[<p>{summary}</p>]]></description>")
        parts.append(f"<content:encoded><![CDATA[{paragraphs}]]></content:encoded>")
    else:
        parts.append(f"<description>&lt;p&gt;{_words(dice, language, length)}&lt;/p&gt;</description>")
    return f"<item>{''.join(parts)}</item>"
