"""Columns and charts of Kibana's Lens, as few as our dashboards need."""

from __future__ import annotations

from typing import Any

__all__ = [
    "average",
    "bars",
    "count",
    "donut",
    "heat_map",
    "last",
    "lines",
    "median",
    "metric",
    "most",
    "over_time",
    "percentile",
    "table",
    "top",
    "unique",
]

Plain = dict[str, Any]


def count(label: str) -> Plain:
    """How many documents."""
    return _column(label, "count", "number", "___records___", {"emptyAsNull": True}, "ratio")


def unique(field: str, label: str) -> Plain:
    """How many different values."""
    return _column(label, "unique_count", "number", field, {"emptyAsNull": True}, "ratio")


def most(field: str, label: str, kind: str = "number") -> Plain:
    """The largest value."""
    return _column(label, "max", kind, field, {}, "ratio")


def average(field: str, label: str) -> Plain:
    """The mean of the values."""
    return _column(label, "average", "number", field, {}, "ratio")


def median(field: str, label: str) -> Plain:
    """The value in the middle."""
    return _column(label, "median", "number", field, {}, "ratio")


def percentile(field: str, label: str, percent: int) -> Plain:
    """The value that so many percent are below."""
    return _column(label, "percentile", "number", field, {"percentile": percent}, "ratio")


def last(field: str, label: str, sort: str, kind: str = "string") -> Plain:
    """The value of the newest document."""
    return _column(label, "last_value", kind, field, {"sortField": sort, "showArrayValues": False}, "ordinal")


def over_time(field: str, label: str) -> Plain:
    """Steps of time."""
    params = {"interval": "auto", "includeEmptyRows": True, "dropPartials": False}
    return _column(label, "date_histogram", "date", field, params, "interval", bucketed=True)


def top(field: str, label: str, by: str, size: int = 10) -> Plain:
    """The values with the most of the metric column `by`."""
    params = {
        "size": size,
        "orderBy": {"type": "column", "columnId": by},
        "orderDirection": "desc",
        "otherBucket": False,
        "missingBucket": False,
        "parentFormat": {"id": "terms"},
        "include": [],
        "exclude": [],
        "includeIsRegex": False,
        "excludeIsRegex": False,
    }
    return _column(label, "terms", "string", field, params, "ordinal", bucketed=True)


def _column(
    label: str, operation: str, kind: str, field: str, params: Plain, scale: str, *, bucketed: bool = False
) -> Plain:
    return {
        "label": label,
        "customLabel": True,
        "dataType": kind,
        "operationType": operation,
        "isBucketed": bucketed,
        "scale": scale,
        "sourceField": field,
        "params": params,
    }


def metric(column: str) -> tuple[str, Plain]:
    """One large number."""
    return "lnsMetric", {"layerId": "$LAYER", "layerType": "data", "metricAccessor": column}


def bars(x: str, *values: str, split: str = "", horizontal: bool = False) -> tuple[str, Plain]:
    """Bars; with `split` stacked by a second column."""
    return _xy("bar_horizontal" if horizontal else "bar_stacked", x, values, split)


def lines(x: str, *values: str, split: str = "") -> tuple[str, Plain]:
    """Lines over time."""
    return _xy("line", x, values, split)


def _xy(series: str, x: str, values: tuple[str, ...], split: str) -> tuple[str, Plain]:
    axes = {"x": True, "yLeft": True, "yRight": True}
    layer: Plain = {
        "layerId": "$LAYER",
        "layerType": "data",
        "seriesType": series,
        "position": "top",
        "showGridlines": False,
        "accessors": list(values),
        "xAccessor": x,
    }
    if split:
        layer["splitAccessor"] = split
    return "lnsXY", {
        "legend": {"isVisible": True, "position": "right"},
        "valueLabels": "hide",
        "fittingFunction": "None",
        "preferredSeriesType": series,
        "axisTitlesVisibilitySettings": dict.fromkeys(axes, False),
        "tickLabelsVisibilitySettings": axes,
        "gridlinesVisibilitySettings": axes,
        "labelsOrientation": dict.fromkeys(axes, 0),
        "layers": [layer],
    }


def table(*columns: str) -> tuple[str, Plain]:
    """A table with these columns from left to right."""
    shown = [{"columnId": column} for column in columns]
    return "lnsDatatable", {"layerId": "$LAYER", "layerType": "data", "columns": shown}


def donut(group: str, value: str) -> tuple[str, Plain]:
    """Shares of a whole."""
    layer = {
        "layerId": "$LAYER",
        "layerType": "data",
        "primaryGroups": [group],
        "metrics": [value],
        "numberDisplay": "percent",
        "categoryDisplay": "default",
        "legendDisplay": "default",
        "nestedLegend": False,
    }
    return "lnsPie", {"shape": "donut", "layers": [layer]}


def heat_map(x: str, y: str, value: str) -> tuple[str, Plain]:
    """Two kinds of thing against each other."""
    grid = {
        "type": "heatmap_grid",
        "isCellLabelVisible": False,
        "isYAxisLabelVisible": True,
        "isXAxisLabelVisible": True,
        "isYAxisTitleVisible": False,
        "isXAxisTitleVisible": False,
    }
    return "lnsHeatmap", {
        "shape": "heatmap",
        "layerId": "$LAYER",
        "layerType": "data",
        "legend": {"isVisible": True, "position": "right", "type": "heatmap_legend"},
        "gridConfig": grid,
        "xAccessor": x,
        "yAccessor": y,
        "valueAccessor": value,
    }
