"""What people see of the indices in Kibana: names of fields in English and Arabic, formats, and Discover sessions."""

from __future__ import annotations

from search.kibana.saved_objects import DataView, Plain, Session

__all__ = ["ARTICLES", "DELIVERIES", "FEEDS", "STARTER_WATCHES", "STORIES", "data_views", "sessions"]

ARTICLES, STORIES, DELIVERIES, FEEDS = "news-articles", "news-stories", "news-ledger", "news-feed-state"
"""The ids of the data views; links from mails name the first two."""

STARTER_WATCHES = (
    ("gulf-security/iran-embargo", "Arms embargo on Iran · حظر السلاح على إيران"),
    ("gulf-security/us-qatar-military", "US and Qatar, military · التعاون العسكري"),
    ("gulf-security/gulf-crisis-mood", "Gulf crisis · الأزمة الخليجية"),
    ("gulf-security/chief-of-staff-visit", "Visits of the chief of staff · زيارات رئيس الأركان"),
)

_CLICKABLE: Plain = {"id": "url", "params": {"type": "a", "labelTemplate": "{{value}}"}}
_AGO: Plain = {"id": "relative_date", "params": {}}
_SPAN: Plain = {
    "id": "duration",
    "params": {
        "inputFormat": "seconds",
        "outputFormat": "humanizePrecise",
        "outputPrecision": 0,
        "useShortSuffix": True,
    },
}
# A format knows only its own value, so a story links to the articles that bear its id. A month is long enough for one.
_STORY_LINK: Plain = {
    "id": "url",
    "params": {
        "type": "a",
        "labelTemplate": "{{value}}",
        "urlTemplate": (
            "/app/discover#/?_g=(time:(from:now-90d,to:now))&_a=(columns:!(title,outlet_name,url.full),"
            "dataSource:(dataViewId:news-articles,type:dataView),"
            "query:(language:kuery,query:'story_id:%22{{value}}%22'),sort:!(!('@timestamp',asc)))"
        ),
    },
}


def data_views() -> tuple[DataView, ...]:
    """Articles, stories, the ledger of what was told, and the feeds."""
    return (
        DataView(
            id=ARTICLES,
            pattern="news-articles-*",
            name="News articles · الأخبار",
            time="@timestamp",
            labels={
                "@timestamp": "Time · الوقت",
                "title": "Title · العنوان",
                "body": "Text · النص",
                "snippet": "Extract · مقتطف",
                "actors": "Actors · الجهات",
                "topics": "Topics · المواضيع",
                "watches": "Watches · المراقبات",
                "level": "Level · المستوى",
                "lang": "Language · اللغة",
                "outlet": "Outlet · الوسيلة",
                "outlet_name": "Outlet's name · اسم الوسيلة",
                "outlet_country": "Country · البلد",
                "url.full": "Link · الرابط",
                "story_id": "Story · القصة",
                "matched_terms": "Matched words · الكلمات المطابقة",
                "first_seen": "First seen · أول رصد",
                "delay_seconds": "Delay · التأخر",
            },
            formats={"url.full": _CLICKABLE, "story_id": _STORY_LINK, "fetched": _AGO, "delay_seconds": _SPAN},
        ),
        DataView(
            id=STORIES,
            pattern="news-stories",
            name="Stories · القصص",
            time="@timestamp",
            labels={
                "@timestamp": "Last seen · آخر رصد",
                "title": "Title · العنوان",
                "title.raw": "Headline · العنوان",
                "importance": "Importance · الأهمية",
                "article_count": "Articles · الأخبار",
                "source_count": "Sources · المصادر",
                "language_count": "Languages · اللغات",
                "actors": "Actors · الجهات",
                "topics": "Topics · المواضيع",
                "watches": "Watches · المراقبات",
                "level": "Level · المستوى",
                "span_seconds": "Duration · المدة",
            },
            formats={"story_id": _STORY_LINK, "first_seen": _AGO, "span_seconds": _SPAN},
        ),
        DataView(
            id=DELIVERIES,
            pattern="news-ledger",
            name="Deliveries · التنبيهات",
            time="created",
            labels={
                "created": "Made · الإنشاء",
                "due": "Due · الاستحقاق",
                "recipient": "Recipient · المستلم",
                "endpoint": "Endpoint · الوجهة",
                "state": "State · الحالة",
                "code": "Reason · السبب",
                "story": "Story · القصة",
                "latency_seconds": "Decision to delivery · من القرار إلى الوصول",
            },
            formats={"due": _AGO, "story": _STORY_LINK, "latency_seconds": _SPAN},
        ),
        DataView(
            id=FEEDS,
            pattern="news-feed-state",
            name="Feeds · الخلاصات",
            time="@timestamp",
            labels={
                "@timestamp": "Last poll · آخر فحص",
                "feed": "Feed · الخلاصة",
                "state": "Health · الحالة",
                "next_poll": "Next poll · الفحص القادم",
                "details.reason": "Reason · السبب",
                "details.failures": "Failures in a row · إخفاقات متتالية",
                "details.last_ok": "Last success · آخر نجاح",
            },
            formats={"next_poll": _AGO, "details.last_ok": _AGO},
        ),
    )


_HEADLINES = ("title", "outlet_name", "lang", "level", "actors", "topics", "url.full")


def sessions() -> tuple[Session, ...]:
    """The Discover sessions, ready on the first day."""
    watches = tuple(
        Session(
            id=f"rasid-watch-{watch.replace('/', '-')}",
            title=label,
            description=f"Articles on which the watch {watch} fired.",
            view=ARTICLES,
            columns=_HEADLINES,
            sort="@timestamp",
            query=f'watches: "{watch}"',
            since="now-7d",
        )
        for watch, label in STARTER_WATCHES
    )
    return (
        Session(
            id="rasid-today",
            title="Today's matches · مطابقات اليوم",
            description="Every article on which a watch fired in the last 24 hours.",
            view=ARTICLES,
            columns=_HEADLINES,
            sort="@timestamp",
            query="watches: *",
        ),
        *watches,
        Session(
            id="rasid-late-and-corrected",
            title="Late and corrected · المتأخر والمصحح",
            description="Articles that were changed after publication, or that we saw an hour or more after it.",
            view=ARTICLES,
            columns=("title", "outlet_name", "revision", "no_longer_matches", "delay_seconds", "backfill", "url.full"),
            sort="@timestamp",
            query="revision > 1 or delay_seconds >= 3600 or no_longer_matches: true",
            since="now-7d",
        ),
        Session(
            id="rasid-undelivered",
            title="Undelivered · تنبيهات لم تصل",
            description="Deliveries that wait, are being sent, or were given up.",
            view=DELIVERIES,
            columns=("recipient", "endpoint", "state", "code", "due", "story", "notification"),
            sort="created",
            query="kind: delivery and state: (pending or sending or dead)",
            since="now-7d",
        ),
        Session(
            id="rasid-ailing-feeds",
            title="Feeds that ail · خلاصات معطلة",
            description="Feeds whose last poll brought no feed.",
            view=FEEDS,
            columns=("feed", "state", "details.reason", "details.failures", "details.last_ok", "next_poll"),
            sort="@timestamp",
            query='not state: (ok or empty or "never polled")',
            since="now-7d",
        ),
    )
