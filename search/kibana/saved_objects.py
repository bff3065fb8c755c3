"""The forms that Kibana imports: data views, Discover sessions, dashboards, tags. What is in them is not decided here.

Versions are the oldest whose form we write, so that every Kibana 9 migrates them up and none finds them too new. All
members that Kibana keeps as text (`panelsJSON`, `searchSourceJSON`, …) are JSON strings. Ids come from names, so that a
second import replaces the first. Field names and forms: Kibana's own saved objects of version 9, see docs/SEARCH.md.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = [
    "DataView",
    "Panel",
    "Plain",
    "Session",
    "compact",
    "dashboard",
    "data_view",
    "panel_id",
    "session",
    "stable_id",
    "tag",
]

Plain = dict[str, Any]

_SPACE = uuid.UUID("6f1b4dd2-5a6e-4a3f-9c57-3d1f0e6a9b11")
_CORE = "8.8.0"
_VERSIONS = {"index-pattern": "8.0.0", "tag": "8.0.0", "search": "10.5.0", "dashboard": "10.2.0"}
_TAG = "rasid"
_SEARCH_SOURCE = "kibanaSavedObjectMeta.searchSourceJSON.index"
COLUMNS = 48
"""The width of a dashboard's grid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DataView:
    """Indices as people see them: names for fields, formats, and the field of time."""

    id: str
    pattern: str
    name: str
    time: str
    labels: Mapping[str, str]
    formats: Mapping[str, Plain]


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A saved Discover session."""

    id: str
    title: str
    description: str
    view: str
    columns: tuple[str, ...]
    sort: str
    query: str = ""
    since: str = "now-24h"


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One panel of a dashboard: a Lens chart by value, a session by reference, or a text."""

    key: str
    title: str
    width: int
    height: int
    view: str = ""
    kind: str = "lens"  # lens, search (`key` is the session's id), or markdown (`title` is the text).
    visualization_type: str = ""
    visualization: Plain | None = None
    columns: Mapping[str, Plain] | None = None
    query: str = ""


def compact(value: object) -> str:
    """JSON in one line, Arabic as it is."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def stable_id(*parts: str) -> str:
    """An id that the same parts always give."""
    return str(uuid.uuid5(_SPACE, ":".join(parts)))


def panel_id(board: str, panel: Panel) -> str:
    """The id of a panel on a dashboard."""
    return stable_id("panel", board, panel.key)


def tag(name: str, description: str) -> Plain:
    """The tag that all our objects bear."""
    return _object("tag", _TAG, {"name": name, "description": description, "color": "#0B6E99"}, [])


def data_view(view: DataView) -> Plain:
    """A data view; it opens also before its first index exists."""
    attributes = {
        "title": view.pattern,
        "name": view.name,
        "timeFieldName": view.time,
        "allowNoIndex": True,
        "fields": "[]",
        "typeMeta": "{}",
        "runtimeFieldMap": "{}",
        "sourceFilters": compact([{"value": "evidence.*"}, {"value": "record.*"}, {"value": "memory"}]),
        "fieldAttrs": compact({field: {"customLabel": label} for field, label in view.labels.items()}),
        "fieldFormatMap": compact(dict(view.formats)),
    }
    return _object("index-pattern", view.id, attributes, [])


def session(one: Session) -> Plain:
    """A Discover session with its columns, newest first."""
    source = {
        "query": {"query": one.query, "language": "kuery"},
        "filter": [],
        "highlightAll": True,
        "version": True,
        "indexRefName": _SEARCH_SOURCE,
    }
    attributes = {
        "title": one.title,
        "description": one.description,
        "columns": list(one.columns),
        "sort": [[one.sort, "desc"]],
        "grid": {"columns": {"title": {"width": 480}}} if "title" in one.columns else {},
        "hideChart": False,
        "isTextBasedQuery": False,
        "rowHeight": 2,
        "timeRestore": True,
        "timeRange": {"from": one.since, "to": "now"},
        "refreshInterval": {"pause": False, "value": 60000},
        "kibanaSavedObjectMeta": {"searchSourceJSON": compact(source)},
    }
    return _object("search", one.id, attributes, [_reference(_SEARCH_SOURCE, "index-pattern", one.view), _tagged()])


def dashboard(
    board: str, title: str, description: str, panels: Sequence[Panel], controls: Sequence[tuple[str, str, str]] = ()
) -> Plain:
    """A dashboard; its panels are laid in rows from left to right, `controls` are (data view, field, label)."""
    references: list[Plain] = []
    written: list[Plain] = []
    for panel, place in zip(panels, _laid_out(panels), strict=True):
        plain, needed = _panel(board, panel, place)
        written.append(plain)
        references += needed
    attributes: Plain = {
        "title": title,
        "description": description,
        "version": 1,
        "timeRestore": True,
        "timeFrom": "now-7d",
        "timeTo": "now",
        "refreshInterval": {"pause": False, "value": 60000},
        "kibanaSavedObjectMeta": {
            "searchSourceJSON": compact({"query": {"query": "", "language": "kuery"}, "filter": []})
        },
        "optionsJSON": compact(
            {
                "useMargins": True,
                "syncColors": True,
                "syncCursor": True,
                "syncTooltips": False,
                "hidePanelTitles": False,
            }
        ),
        "panelsJSON": compact(written),
    }
    if controls:
        attributes["controlGroupInput"], needed = _controls(board, controls)
        references += needed
    return _object("dashboard", board, attributes, [*references, _tagged()])


def _laid_out(panels: Sequence[Panel]) -> list[Plain]:
    places, x, y, row = [], 0, 0, 0
    for panel in panels:
        if x + panel.width > COLUMNS:
            x, y, row = 0, y + row, 0
        places.append({"x": x, "y": y, "w": panel.width, "h": panel.height})
        x, row = x + panel.width, max(row, panel.height)
    return places


def _panel(board: str, panel: Panel, place: Plain) -> tuple[Plain, list[Plain]]:
    own = panel_id(board, panel)
    base: Plain = {"gridData": {**place, "i": own}, "panelIndex": own}
    if panel.kind == "search":
        name = f"panel_{own}"
        plain = {**base, "type": "search", "embeddableConfig": {"enhancements": {}}, "panelRefName": name}
        return {**plain, "title": panel.title}, [_reference(f"{own}:{name}", "search", panel.key)]
    if panel.kind == "markdown":
        markdown: Plain = {
            "type": "markdown",
            "title": "",
            "description": "",
            "params": {"fontSize": 12, "openLinksInNewTab": False, "markdown": panel.title},
            "uiState": {},
            "data": {"aggs": [], "searchSource": {"query": {"query": "", "language": "kuery"}, "filter": []}},
        }
        config: Plain = {"savedVis": markdown, "enhancements": {}, "hidePanelTitles": True}
        return {**base, "type": "visualization", "embeddableConfig": config}, []
    layer = stable_id("layer", board, panel.key)
    reference = _reference(f"indexpattern-datasource-layer-{layer}", "index-pattern", panel.view)
    columns = dict(panel.columns or {})
    attributes = {
        "title": panel.title,
        "description": "",
        "visualizationType": panel.visualization_type,
        "type": "lens",
        "references": [reference],
        "state": {
            "visualization": json.loads(compact(panel.visualization).replace("$LAYER", layer)),
            "query": {"query": panel.query, "language": "kuery"},
            "filters": [],
            "datasourceStates": {
                "formBased": {
                    "layers": {
                        layer: {
                            "columns": columns,
                            "columnOrder": list(columns),
                            "incompleteColumns": {},
                            "sampling": 1,
                        }
                    }
                },
                "indexpattern": {"layers": {}},
                "textBased": {"layers": {}},
            },
            "internalReferences": [],
            "adHocDataViews": {},
        },
    }
    config = {"attributes": attributes, "enhancements": {}, "hidePanelTitles": False}
    plain = {**base, "type": "lens", "title": panel.title, "embeddableConfig": config}
    return plain, [{**reference, "name": f"{own}:{reference['name']}"}]


def _controls(board: str, controls: Sequence[tuple[str, str, str]]) -> tuple[Plain, list[Plain]]:
    panels: Plain = {}
    references = []
    for order, (view, field, label) in enumerate(controls):
        own = stable_id("control", board, field)
        shown = {"id": own, "fieldName": field, "title": label, "selectedOptions": [], "enhancements": {}}
        panels[own] = {
            "type": "optionsListControl",
            "order": order,
            "grow": True,
            "width": "medium",
            "explicitInput": shown,
        }
        references.append(_reference(f"controlGroup_{own}:optionsListDataView", "index-pattern", view))
    nothing_ignored = dict.fromkeys(("ignoreFilters", "ignoreQuery", "ignoreTimerange", "ignoreValidations"), False)
    group = {
        "controlStyle": "oneLine",
        "chainingSystem": "HIERARCHICAL",
        "showApplySelections": False,
        "panelsJSON": compact(panels),
        "ignoreParentSettingsJSON": compact(nothing_ignored),
    }
    return group, references


def _object(kind: str, own: str, attributes: Plain, references: list[Plain]) -> Plain:
    return {
        "id": own,
        "type": kind,
        "attributes": attributes,
        "references": references,
        "managed": False,
        "coreMigrationVersion": _CORE,
        "typeMigrationVersion": _VERSIONS[kind],
    }


def _reference(name: str, kind: str, own: str) -> Plain:
    return {"type": kind, "id": own, "name": name}


def _tagged() -> Plain:
    return _reference(f"tag-ref-{_TAG}", "tag", _TAG)
