"""The index and component templates as plain values: fields, settings, and which index has which. Nothing is sent here.

Names: `<prefix>-articles-<language>-<yyyy.MM>`, `<prefix>-stories`, `<prefix>-feed-state`; the
ledger's template is the ledger's own. One set of field names everywhere; between the articles' indices only the
analysis differs. No data streams and no rollover: an article is corrected and re-tagged under its id, and both would
make copies (docs/SEARCH.md).
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from enum import Enum
from typing import Any

from search.analyzers import ANALYZED, EXACT, SEARCHED, TEXT_LANGUAGES, analysis

__all__ = ["VERSION", "Template", "TemplateKind", "articles_pattern", "keyword", "lifecycle_name", "templates"]

VERSION = 2
"""Grows with every released change of a template; a cluster with a higher one was set up by a newer Rasid."""

Plain = dict[str, Any]


class TemplateKind(Enum):
    """The two kinds of template; an index template is put together from component templates."""

    COMPONENT = "component template"
    INDEX = "index template"


@dataclass(frozen=True, slots=True)
class Template:
    """A template as it is sent: its kind, name and body without `_meta`."""

    kind: TemplateKind
    name: str
    body: Plain

    @property
    def single_index(self) -> str:
        """The one index that this template is for, "" when its indices are cut by time or it is a component."""
        patterns = self.body.get("index_patterns", ())
        return patterns[0] if len(patterns) == 1 and "*" not in patterns[0] else ""

    @property
    def fingerprint(self) -> str:
        """A hash of the body, kept in `_meta`, so that a repeated set-up changes nothing."""
        return hashlib.sha256(json.dumps(self.body, sort_keys=True).encode()).hexdigest()[:16]

    @property
    def sent_body(self) -> Plain:
        """The body with our mark in `_meta`."""
        return {**self.body, "_meta": {"rasid": {"version": VERSION, "fingerprint": self.fingerprint}}}


def articles_pattern(prefix: str) -> str:
    """All indices of articles, for searches and for Kibana's data view."""
    return f"{prefix}-articles-*"


def lifecycle_name(prefix: str) -> str:
    """The lifecycle policy of the articles, where there is one."""
    return f"{prefix}-articles"


def templates(prefix: str, replicas: int, *, lifecycle: str = "") -> tuple[Template, ...]:
    """Every template of the search module, components first, as Elasticsearch wants them.

    `lifecycle` names the policy that deletes old articles, where the cluster has index lifecycle management.
    """
    found = [
        Template(TemplateKind.COMPONENT, f"{prefix}-settings", {"template": {"settings": _settings(replicas)}}),
        Template(TemplateKind.COMPONENT, f"{prefix}-article-fields", {"template": {"mappings": _strict(_ARTICLE)}}),
    ]
    for language in TEXT_LANGUAGES:
        body = {"settings": {"analysis": analysis(language)}, "mappings": {"properties": _TEXTS}}
        found.append(Template(TemplateKind.COMPONENT, f"{prefix}-text-{language}", {"template": body}))
    for language in TEXT_LANGUAGES:
        settings: Plain = {"index.query.default_field": ["title", "body", "actors", "topics", "outlet"]}
        if lifecycle:
            settings["index.lifecycle.name"] = lifecycle
        found.append(
            _index(
                f"{prefix}-articles-{language}",
                f"{prefix}-articles-{language}-*",
                [f"{prefix}-settings", f"{prefix}-article-fields", f"{prefix}-text-{language}"],
                {"settings": settings},
            )
        )
    stories = {
        "settings": {
            "analysis": analysis("ar"),
            "index.query.default_field": ["title", "actors", "topics", "sources"],
        },
        "mappings": _strict(_STORY),
    }
    feed_state = {"settings": {"index.refresh_interval": "1s"}, "mappings": {"dynamic": False, "properties": _FEED}}
    shared = [f"{prefix}-settings"]
    found += [
        _index(f"{prefix}-stories", f"{prefix}-stories", shared, stories),
        _index(f"{prefix}-feed-state", f"{prefix}-feed-state", shared, feed_state),
    ]
    return tuple(found)


def keyword(limit: int = 1024) -> Plain:
    """A field for facets and exact filters; longer values stay in the document and are not indexed."""
    return {"type": "keyword", "ignore_above": limit}


def _index(name: str, pattern: str, composed_of: list[str], template: Plain) -> Template:
    # 300 is above Elasticsearch's own templates (100 to 200); patterns of ours never overlap at one priority.
    body = {"index_patterns": [pattern], "priority": 300, "composed_of": composed_of, "template": template}
    return Template(TemplateKind.INDEX, name, body)


def _settings(replicas: int) -> Plain:
    return {
        "index.number_of_shards": 1,
        "index.number_of_replicas": replicas,
        "index.codec": "best_compression",
        "index.refresh_interval": "5s",
        # An index with `@timestamp` is otherwise taken for a log and keeps up to 32 segments of each size; every search
        # pays for each of them, once a month and language.
        "index.merge.policy.type": "tiered",
        "index.mapping.total_fields.limit": 200,
    }


def _strict(properties: Plain) -> Plain:
    return {"dynamic": "strict", "properties": properties}


def _text() -> Plain:
    exact = {"type": "text", "analyzer": EXACT}
    return {"type": "text", "analyzer": ANALYZED, "search_analyzer": SEARCHED, "fields": {"exact": exact}}


_DATE: Plain = {"type": "date"}
_FLAG: Plain = {"type": "boolean"}
_LONG: Plain = {"type": "long"}
_SHORT: Plain = {"type": "short"}
_KEPT: Plain = {"type": "object", "enabled": False}  # kept in the document, never indexed.

_TEXTS: Plain = {"title": _text(), "body": _text()}

_ARTICLE: Plain = {
    "@timestamp": _DATE,  # published if that can be believed, else first seen.
    "published": _DATE,
    "first_seen": _DATE,
    "fetched": _DATE,
    "indexed": _DATE,
    "delay_seconds": _LONG,  # from publication to our first sight.
    "article_id": keyword(),
    "story_id": keyword(),
    "lang": keyword(),
    "outlet": keyword(),  # ids of the sources, the first the article's own; `source` would clash with ECS.
    "outlet_name": keyword(),
    "outlet_country": keyword(),
    "feed": keyword(),  # every feed that carried it.
    "actors": keyword(),
    "topics": keyword(),
    "watches": keyword(),
    "matched_terms": keyword(),
    "level": keyword(),
    "url": {"properties": {"full": keyword(8191), "domain": keyword()}},
    "snippet": {"type": "text", "index": False},
    "evidence": _KEPT,
    "evidence_count": _SHORT,
    "record": _KEPT,  # what is left of the article, so that the document gives back the whole value.
    "revision": _LONG,
    "backfill": _FLAG,
    "no_longer_matches": _FLAG,  # a correction took away what had matched.
    "watchlists_version": keyword(),
}

_STORY: Plain = {
    "@timestamp": _DATE,  # last seen.
    "story_id": keyword(),
    "title": {**_text(), "fields": {**_text()["fields"], "raw": keyword(512)}},  # `raw` for tables of headlines.
    "lang": keyword(),
    "level": keyword(),
    "importance": _SHORT,
    "first_seen": _DATE,
    "last_seen": _DATE,
    "span_seconds": _LONG,
    "article_count": {"type": "integer"},
    "source_count": {"type": "integer"},
    "language_count": _SHORT,
    "sources": keyword(),
    "languages": keyword(),
    "actors": keyword(),
    "topics": keyword(),
    "watches": keyword(),
    "articles": keyword(),
    "continues": keyword(),
    "sequence": _LONG,
    "record": _KEPT,
}

# The producers keep the whole state here; only what people sort and chart by is indexed.
_FEED: Plain = {
    "@timestamp": _DATE,  # the last poll.
    "feed": keyword(),
    "state": keyword(),
    "next_poll": _DATE,
    "memory": {"type": "keyword", "index": False, "doc_values": False},
    "details": {
        "dynamic": False,
        "properties": {
            "title": keyword(),
            "reason": keyword(),
            "disabled": _FLAG,
            "last_ok": _DATE,
            "last_new": _DATE,
            "interval_s": {"type": "float"},
            "items_per_hour": {"type": "float"},
            "failures": {"type": "integer"},
            "polls": _LONG,
            "new_items": _LONG,
            "updated_items": _LONG,
            "gaps": _LONG,
        },
    },
}
