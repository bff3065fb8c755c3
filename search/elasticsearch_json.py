"""Reads Elasticsearch's answers with msgspec: several times faster than the standard library. It writes as before."""

from __future__ import annotations

from typing import Any

import msgspec
from elasticsearch.serializer import JsonSerializer

__all__ = ["QuickJson"]


class QuickJson(JsonSerializer):
    """Give it to a client as `serializer`. What is no JSON is a SerializationError, as with the client's own."""

    def json_loads(self, data: bytes) -> Any:
        """The answer as plain values."""
        try:
            return msgspec.json.decode(data)
        except msgspec.DecodeError as error:
            raise ValueError(str(error)) from error
