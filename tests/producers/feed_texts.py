"""Feed documents that tests are made of, in our own words."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

__all__ = ["RUSSIAN", "TITLES", "atom", "item", "items", "rss"]

TITLES = (
    "الدوحة تستضيف جولة جديدة من المحادثات حول الأمن الإقليمي",
    "وزير الخارجية يبحث مع نظيره التعاون في مجال الطاقة",
    "مجلس الأمن يناقش تمديد حظر الأسلحة الشهر المقبل",
    "ارتفاع أسعار القمح في الأسواق العالمية لليوم الثالث",
    "افتتاح معرض الكتاب بمشاركة ثلاثين دولة",
    "انطلاق تدريبات بحرية مشتركة في الخليج",
    "هيئة الأرصاد تحذر من أمطار غزيرة نهاية الأسبوع",
)
RUSSIAN = (
    "В Дохе начались переговоры о безопасности в регионе",
    "Министр обсудил сотрудничество в энергетике",
    "Совет Безопасности рассмотрит оружейное эмбарго",
    "Цены на пшеницу растут третий день подряд",
    "Открылась книжная ярмарка с участием тридцати стран",
)


def item(
    n: int,
    *,
    title: str | None = None,
    link: str | None = None,
    guid: str | None = None,
    date: str | None = "Tue, 24 Nov 2026 08:00:00 +0300",
    text: str | None = None,
    extra: str = "",
) -> str:
    """One RSS item; "" leaves an element out, None takes the usual value. Titles and links are not escaped."""
    title = TITLES[n % len(TITLES)] if title is None else title
    link = f"https://news.example/story/{n}" if link is None else link
    guid = f"id-{n}" if guid is None else guid
    text = f"تفاصيل الخبر رقم {n} كما وردت من مراسلنا" if text is None else text
    parts = [
        f"<title>{title}</title>" if title else "",
        f"<link>{link}</link>" if link else "",
        f'<guid isPermaLink="false">{guid}</guid>' if guid else "",
        f"<pubDate>{date}</pubDate>" if date else "",
        f"<description>{text}</description>" if text else "",
        extra,
    ]
    return f"<item>{''.join(parts)}</item>"


def items(count: int = 5, start: int = 0) -> list[str]:
    """The usual items."""
    return [item(n) for n in range(start, start + count)]


def rss(entries: Iterable[str] | None = None, *, head: str = "", channel: str = "", language: str = "ar") -> str:
    """An RSS 2.0 document around items (five by default)."""
    declaration = head or '<?xml version="1.0" encoding="utf-8"?>\n'
    spoken = f"<language>{language}</language>" if language else ""
    body = "\n".join(items() if entries is None else entries)
    return f'{declaration}<rss version="2.0"><channel><title>Agency</title>{spoken}{channel}\n{body}\n</channel></rss>'


def atom(titles: Iterable[str] = TITLES[:5], attributes: str = "") -> str:
    """An Atom document with an entry for each title."""
    entries = "".join(
        f"<entry><id>urn:n:{n}</id><title>{escape(title)}</title>"
        f'<link href="https://news.example/story/{n}"/><updated>2026-11-24T08:00:0{n}Z</updated>'
        f'<content type="html">&lt;p&gt;نص {n}&lt;/p&gt;</content></entry>'
        for n, title in enumerate(titles)
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" {attributes}>'
        f"<title>وكالة</title><id>urn:f</id><updated>2026-11-24T08:00:00Z</updated>{entries}</feed>"
    )
