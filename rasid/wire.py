"""How values travel through Kafka and rest in Elasticsearch: JSON, UTF-8, UTC times, one function each way.

The encoding is msgspec's of the frozen dataclasses: keys are the attribute names, times are RFC 3339, enums their
values. A reader ignores keys that it does not know, so a newer writer may add some; a key is never given a new sense.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec

from rasid.errors import WireError

__all__ = ["decode", "encode", "from_plain", "to_plain"]

Value = TypeVar("Value")

_encoder = msgspec.json.Encoder(order=None)
_decoders: dict[type, msgspec.json.Decoder[object]] = {}


def encode(value: object) -> bytes:
    """The bytes of a value; the same value always gives the same bytes."""
    return _encoder.encode(value)


def decode(kind: type[Value], raw: bytes | None) -> Value:
    """The value of this kind in these bytes.

    Raises:
        WireError: the bytes are no JSON, or lack or mistype a field; the message names the field.
    """
    decoder = _decoders.get(kind)
    if decoder is None:
        decoder = _decoders[kind] = msgspec.json.Decoder(kind)
    try:
        return decoder.decode(raw or b"")  # type: ignore[return-value]
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise WireError(f"no {kind.__name__}: {error}") from error


def to_plain(value: object) -> dict[str, object]:
    """The value as plain JSON types, as Elasticsearch's client takes them."""
    plain = msgspec.to_builtins(value)
    if not isinstance(plain, dict):
        raise WireError(f"{type(value).__name__} is no document")
    return plain


def from_plain(kind: type[Value], plain: object) -> Value:
    """The value in a document of plain JSON types.

    Raises:
        WireError: the document lacks or mistypes a field; the message names the field.
    """
    try:
        return msgspec.convert(plain, kind)
    except msgspec.ValidationError as error:
        raise WireError(f"no {kind.__name__}: {error}") from error
