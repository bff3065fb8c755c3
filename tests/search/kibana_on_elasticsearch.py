"""What Kibana would ask of Elasticsearch for our saved objects: KQL as a query, Lens columns as aggregations.

Written from Kibana's documentation of KQL and from the requests that Lens sends; only what our objects use. It proves
that fields, types and queries fit the index, not that Kibana draws them.
"""

from __future__ import annotations

from typing import Any

from lark import Lark, Transformer

__all__ = ["aggregations", "query_of"]

_GRAMMAR = r"""
    ?start: either
    ?either: all (_OR all)*
    ?all: one (_AND one)*
    ?one: _NOT one -> negated | "(" either ")" | test
    ?test: FIELD ":" value -> equals
         | FIELD ":" "(" value (_OR value)* ")" -> among
         | FIELD COMPARISON NUMBER -> compared
    value: QUOTED | "*" -> anything | WORD -> word
    _OR.2: /or\b/i
    _AND.2: /and\b/i
    _NOT.2: /not\b/i
    COMPARISON: ">=" | "<=" | ">" | "<"
    FIELD: /[@A-Za-z_][\w.]*/
    WORD: /[\w\/-]+/
    QUOTED: /"(\\.|[^"\\])*"/
    NUMBER: /\d+(\.\d+)?/
    %ignore /\s+/
"""
_OPERATORS = {">": "gt", ">=": "gte", "<": "lt", "<=": "lte"}


class _AsQuery(Transformer[Any, dict[str, Any]]):
    def either(self, parts: list[Any]) -> dict[str, Any]:
        return {"bool": {"should": parts, "minimum_should_match": 1}}

    def all(self, parts: list[Any]) -> dict[str, Any]:
        return {"bool": {"filter": parts}}

    def negated(self, parts: list[Any]) -> dict[str, Any]:
        return {"bool": {"must_not": parts}}

    def value(self, parts: list[Any]) -> str:
        return str(parts[0])[1:-1].replace('\\"', '"').replace("\\\\", "\\")

    def word(self, parts: list[Any]) -> str:
        return str(parts[0])

    def anything(self, _parts: list[Any]) -> None:
        return None

    def equals(self, parts: list[Any]) -> dict[str, Any]:
        field, value = parts
        if value is None:
            return {"exists": {"field": str(field)}}
        return {"match": {str(field): value}}

    def among(self, parts: list[Any]) -> dict[str, Any]:
        field, *values = parts
        return self.either([{"match": {str(field): value}} for value in values])

    def compared(self, parts: list[Any]) -> dict[str, Any]:
        field, operator, number = parts
        return {"range": {str(field): {_OPERATORS[str(operator)]: float(number)}}}


_READER = Lark(_GRAMMAR, parser="earley")


def query_of(kql: str) -> dict[str, Any]:
    """A query in KQL as Elasticsearch's own.

    Raises:
        lark.UnexpectedInput: it is no KQL, or more of it than we use.
    """
    if not kql.strip():
        return {"match_all": {}}
    return _AsQuery().transform(_READER.parse(kql))


def aggregations(columns: dict[str, dict[str, Any]], order: list[str]) -> dict[str, Any]:
    """The columns of a Lens layer as nested aggregations: buckets outside, metrics inside."""
    metrics = {name: _metric(columns[name]) for name in order if not columns[name]["isBucketed"]}
    inner: dict[str, Any] = {name: metric for name, metric in metrics.items() if metric}
    for name in reversed([name for name in order if columns[name]["isBucketed"]]):
        bucket = _bucket(columns[name], inner)
        inner = {name: {**bucket, **({"aggs": inner} if inner else {})}}
    return inner


def _metric(column: dict[str, Any]) -> dict[str, Any] | None:
    field, params = column["sourceField"], column["params"]
    match column["operationType"]:
        case "count":
            return None
        case "unique_count":
            return {"cardinality": {"field": field}}
        case "max" | "average":
            return {{"max": "max", "average": "avg"}[column["operationType"]]: {"field": field}}
        case "median":
            return {"percentiles": {"field": field, "percents": [50]}}
        case "percentile":
            return {"percentiles": {"field": field, "percents": [params["percentile"]]}}
        case "last_value":
            newest = [{params["sortField"]: "desc"}]
            return {"top_hits": {"size": 1, "sort": newest, "docvalue_fields": [field], "_source": False}}
        case other:
            raise AssertionError(f"no request is known for {other}")


def _bucket(column: dict[str, Any], inner: dict[str, Any]) -> dict[str, Any]:
    field, params = column["sourceField"], column["params"]
    if column["operationType"] == "date_histogram":
        return {"date_histogram": {"field": field, "fixed_interval": "12h"}}
    assert column["operationType"] == "terms"
    by = params["orderBy"]["columnId"]
    # Lens orders by the count itself when the metric is the count; a nested bucket lies between a metric and others.
    order = {by if by in inner else "_count": params["orderDirection"]}
    return {"terms": {"field": field, "size": params["size"], "order": order}}
