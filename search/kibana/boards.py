"""The dashboards: Newsroom, Actor, Stories, Operations. Each is a list of panels in reading order."""

from __future__ import annotations

from rasid.canary import CANARY
from search.kibana.lens import (
    average,
    bars,
    count,
    donut,
    heat_map,
    last,
    lines,
    median,
    metric,
    most,
    over_time,
    percentile,
    table,
    top,
    unique,
)
from search.kibana.saved_objects import COLUMNS, Panel, Plain, dashboard
from search.kibana.views import ARTICLES, DELIVERIES, FEEDS, STORIES

__all__ = ["BOARDS", "boards"]

BOARDS = {
    "rasid-newsroom": "Newsroom · غرفة الأخبار",
    "rasid-actor": "Actor · الجهة",
    "rasid-stories": "Stories · القصص",
    "rasid-operations": "Operations · التشغيل",
}

_ACTORS = "Actors · الجهات"
_TOPICS = "Topics · المواضيع"
_WATCHES = "Watches · المراقبات"
_ARTICLES = "Articles · الأخبار"
_TIME = "Time · الوقت"
_FIRED = "watches: *"


def boards() -> list[Plain]:
    """All dashboards."""
    newsroom = [
        _links(),
        _number("articles", "Matches · المطابقات", ARTICLES, count(_ARTICLES), _FIRED),
        _number("stories", "Stories · القصص", ARTICLES, unique("story_id", "Stories"), _FIRED),
        _number("outlets", "Outlets · الوسائل", ARTICLES, unique("outlet", "Outlets"), _FIRED),
        _number("urgent", "High and critical · عاجل", ARTICLES, count(_ARTICLES), "level: (high or critical)"),
        _chart(
            "by-watch",
            "Matches over time by watch · المطابقات بمرور الوقت",
            ARTICLES,
            {"s": top("watches", _WATCHES, "m"), "x": over_time("@timestamp", _TIME), "m": count(_ARTICLES)},
            bars("x", "m", split="s"),
            width=COLUMNS,
            height=12,
            query=_FIRED,
        ),
        _ranking("actors", "Top actors · أبرز الجهات", "actors", _ACTORS, 15),
        _chart(
            "actors-topics",
            "Actors and topics · الجهات والمواضيع",
            ARTICLES,
            {"x": top("actors", _ACTORS, "m", 12), "y": top("topics", _TOPICS, "m"), "m": count(_ARTICLES)},
            heat_map("x", "y", "m"),
            width=16,
        ),
        _ranking("sources", "Outlets · الوسائل", "outlet_name", "Outlet · الوسيلة", 15),
        _chart(
            "languages",
            "Languages · اللغات",
            ARTICLES,
            {"g": top("lang", "Language · اللغة", "m"), "m": count(_ARTICLES)},
            donut("g", "m"),
            width=12,
            height=18,
        ),
        Panel(key="rasid-today", title="Latest headlines · آخر العناوين", kind="search", width=36, height=18),
    ]
    actor = [
        _links(),
        _chart(
            "timeline",
            "Mentions over time by topic · الذكر بمرور الوقت",
            ARTICLES,
            {"s": top("topics", _TOPICS, "m", 8), "x": over_time("@timestamp", _TIME), "m": count(_ARTICLES)},
            bars("x", "m", split="s"),
            width=COLUMNS,
            height=12,
        ),
        _ranking("together", "Named together · جهات تذكر معا", "actors", _ACTORS, 15),
        _ranking("topics", _TOPICS, "topics", _TOPICS, 15),
        _ranking("sources", "Outlets · الوسائل", "outlet_name", "Outlet · الوسيلة", 15),
        _chart(
            "languages",
            "Languages over time · اللغات بمرور الوقت",
            ARTICLES,
            {"s": top("lang", "Language · اللغة", "m"), "x": over_time("@timestamp", _TIME), "m": count(_ARTICLES)},
            lines("x", "m", split="s"),
            width=24,
            height=12,
        ),
        _chart(
            "stories",
            "Busiest stories · أنشط القصص",
            ARTICLES,
            {
                "s": top("story_id", "Story · القصة", "m", 20),
                "m": count(_ARTICLES),
                "o": unique("outlet", "Outlets · الوسائل"),
                "l": last("outlet_name", "Latest outlet · آخر وسيلة", "@timestamp"),
            },
            table("s", "m", "o", "l"),
            width=24,
            height=12,
        ),
        Panel(key="rasid-today", title="Latest headlines · آخر العناوين", kind="search", width=COLUMNS, height=16),
    ]
    stories = [
        _links(),
        _number("stories", "Stories · القصص", STORIES, unique("story_id", "Stories")),
        _number("urgent", "High and critical · عاجل", STORIES, count("Stories"), "level: (high or critical)"),
        _number("sources", "Sources per story · المصادر", STORIES, average("source_count", "Sources")),
        _number("span", "Median duration · المدة", STORIES, median("span_seconds", "Duration")),
        _chart(
            "by-level",
            "Stories over time by level · القصص بمرور الوقت",
            STORIES,
            {"s": top("level", "Level", "m", 4), "x": over_time("@timestamp", _TIME), "m": count("Stories · القصص")},
            bars("x", "m", split="s"),
            width=24,
            height=14,
        ),
        _chart(
            "growth",
            "Growth: articles and sources of the largest · نمو القصص",
            STORIES,
            {
                "x": over_time("first_seen", "First seen · أول رصد"),
                "m": most("article_count", "Articles of the largest · الأخبار"),
                "o": most("source_count", "Sources of the widest · المصادر"),
            },
            lines("x", "m", "o"),
            width=24,
            height=14,
        ),
        _chart(
            "largest",
            "Largest stories · أكبر القصص",
            STORIES,
            {
                "h": top("title.raw", "Headline · العنوان", "m", 30),
                "m": most("article_count", "Articles · الأخبار"),
                "o": most("source_count", "Sources · المصادر"),
                "i": most("importance", "Importance · الأهمية"),
                "l": last("level", "Level · المستوى", "@timestamp"),
                "s": last("story_id", "Story · القصة", "@timestamp"),
            },
            table("h", "m", "o", "i", "l", "s"),
            width=COLUMNS,
            height=18,
        ),
        _chart(
            "topics",
            "Topics of stories · مواضيع القصص",
            STORIES,
            {"x": top("topics", _TOPICS, "m", 15), "m": count("Stories · القصص")},
            bars("x", "m", horizontal=True),
            width=24,
            height=14,
        ),
        _chart(
            "actors",
            "Actors of stories · جهات القصص",
            STORIES,
            {"x": top("actors", _ACTORS, "m", 15), "m": count("Stories · القصص")},
            bars("x", "m", horizontal=True),
            width=24,
            height=14,
        ),
    ]
    operations = [
        _links(
            "\n\nDead letters are in Kafka, in the topics that end in `.dlq`; "
            "their number is in each service's `/metrics`."
        ),
        _number("delay", "Published to seen, median · التأخر", ARTICLES, median("delay_seconds", "Delay"), _LIVE),
        _number("sent", "Delivered · وصلت", DELIVERIES, count("Sent"), f"{_DELIVERY} and state: delivered"),
        _number("given-up", "Given up · فشلت", DELIVERIES, count("Given up"), f"{_DELIVERY} and state: dead"),
        _number("ailing", "Feeds that ail · خلاصات معطلة", FEEDS, count("Feeds"), _AILING),
        _chart(
            "delay-over-time",
            "From publication to our first sight · من النشر إلى الرصد",
            ARTICLES,
            {
                "x": over_time("first_seen", _TIME),
                "m": median("delay_seconds", "Median · الوسيط"),
                "p": percentile("delay_seconds", "95 of 100 · أبطأ الحالات", 95),
            },
            lines("x", "m", "p"),
            width=16,
            height=12,
            query=_LIVE,
        ),
        _chart(
            "alert-delay",
            "From decision to delivery · من القرار إلى الوصول",
            DELIVERIES,
            {
                "x": over_time("created", _TIME),
                "m": median("latency_seconds", "Median · الوسيط"),
                "p": percentile("latency_seconds", "95 of 100 · أبطأ الحالات", 95),
            },
            lines("x", "m", "p"),
            width=16,
            height=12,
            query=f"{_DELIVERY} and state: delivered",
        ),
        _chart(
            "outcomes",
            "Deliveries by outcome · التنبيهات حسب النتيجة",
            DELIVERIES,
            {"s": top("state", "State · الحالة", "m"), "x": over_time("created", _TIME), "m": count("Deliveries")},
            bars("x", "m", split="s"),
            width=16,
            height=12,
            query=_DELIVERY,
        ),
        _chart(
            "decisions",
            "What was decided, and why · القرارات وأسبابها",
            DELIVERIES,
            {"x": top("code", "Reason · السبب", "m", 20), "m": count("Decisions · القرارات")},
            bars("x", "m", horizontal=True),
            width=16,
            query=_DECISION,
        ),
        _chart(
            "health",
            "Health of feeds · حالة الخلاصات",
            FEEDS,
            {"g": top("state", "Health · الحالة", "m", 15), "m": count("Feeds · الخلاصات")},
            donut("g", "m"),
            width=16,
        ),
        _chart(
            "feeds",
            "Articles by feed · الأخبار حسب الخلاصة",
            ARTICLES,
            {"x": top("feed", "Feed · الخلاصة", "m", 20), "m": count(_ARTICLES)},
            bars("x", "m", horizontal=True),
            width=16,
        ),
        Panel(key="rasid-ailing-feeds", title="Feeds that ail · خلاصات معطلة", kind="search", width=24, height=16),
        Panel(key="rasid-undelivered", title="Undelivered · تنبيهات لم تصل", kind="search", width=24, height=16),
    ]
    controls = tuple((ARTICLES, field, label) for field, label in (("topics", _TOPICS), ("watches", _WATCHES)))
    language = (ARTICLES, "lang", "Language · اللغة")
    who = (ARTICLES, "actors", _ACTORS)
    return [
        dashboard(
            "rasid-newsroom", BOARDS["rasid-newsroom"], "What matched, when and where.", newsroom, (*controls, who)
        ),
        dashboard("rasid-actor", BOARDS["rasid-actor"], "Pick an actor above.", actor, (who, *controls, language)),
        dashboard("rasid-stories", BOARDS["rasid-stories"], "Events, how large they are and how they grow.", stories),
        dashboard("rasid-operations", BOARDS["rasid-operations"], "Delays, deliveries and feeds.", operations),
    ]


_LIVE = "backfill: false"
# Canaries go through the ledger every few minutes; nobody wants to see them counted.
_DELIVERY, _DECISION = (f"kind: {kind} and not recipient: {CANARY}" for kind in ("delivery", "decision"))
_AILING = 'not state: (ok or empty or "never polled")'


def _links(more: str = "") -> Panel:
    text = " | ".join(f"[{title}](/app/dashboards#/view/{own})" for own, title in BOARDS.items())
    return Panel(key="links", title=text + more, kind="markdown", width=COLUMNS, height=4 if more else 3)


def _number(key: str, title: str, view: str, column: Plain, query: str = "") -> Panel:
    return _chart(key, title, view, {"m": column}, metric("m"), width=12, height=6, query=query)


def _ranking(key: str, title: str, field: str, label: str, size: int) -> Panel:
    columns = {"x": top(field, label, "m", size), "m": count(_ARTICLES)}
    return _chart(key, title, ARTICLES, columns, bars("x", "m", horizontal=True), width=16)


def _chart(
    key: str,
    title: str,
    view: str,
    columns: dict[str, Plain],
    visualization: tuple[str, Plain],
    *,
    width: int,
    height: int = 16,
    query: str = "",
) -> Panel:
    kind, state = visualization
    return Panel(
        key=key,
        title=title,
        width=width,
        height=height,
        view=view,
        visualization_type=kind,
        visualization=state,
        columns=columns,
        query=query,
    )
