"""A body that comes in pieces through at most two content codings, with a bound on what comes out. Pure.

Servers claim gzip over plain text, send raw deflate, several gzip members, and bombs inside of bombs.
"""

from __future__ import annotations

import re
import zlib

__all__ = ["Inflating", "inflated_once_more"]

_CHUNK = 65_536
_GZIP = b"\x1f\x8b"
_KNOWN = ("gzip", "x-gzip", "deflate")
_PLAIN = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<[!?a-zA-Z]|[{\[\"])[ -~\s]{8}")  # the start of a feed, or of a page.


class Inflating:
    """Gathers a body through at most two content codings, and stops at a size."""

    def __init__(self, codings: list[str], size: int) -> None:
        self._codings = list(reversed(codings))
        self._steps: list[zlib._Decompress] | None = None
        self._parts = bytearray()
        self._taken = 0
        self._size = size
        self.flaw = ""

    def take(self, chunk: bytes) -> bool:
        """Adds what was received; False when the size is exceeded.

        Raises:
            zlib.error: the data are not what the coding says.
        """
        self._taken += len(chunk)
        if self._steps is None:
            self._start(chunk)
        room = self._size - len(self._parts)
        self._parts += self._through(chunk, 0, room + 1)
        if len(self._parts) > self._size or self._taken > self._size:
            del self._parts[self._size :]
            return False
        return True

    def _start(self, chunk: bytes) -> None:
        """Prepares for the codings; some servers claim one over plain text, or name what is none.

        Raises:
            zlib.error: a coding that was not asked for.
        """
        if self._codings and _PLAIN.match(chunk):
            self.flaw, self._codings = f"claims {self._codings[0][:20]} over a plain body", []
        unknown = [coding for coding in self._codings if coding not in _KNOWN]
        if unknown:
            raise zlib.error(f"content coding {unknown[0][:40]}")
        if self._codings and self._codings[0] != "deflate" and not chunk.startswith((_GZIP, b"\x1f")):
            self.flaw, self._codings = (
                f"claims gzip over something else{self.flaw}",
                (["deflate"] if _is_zlib(chunk) else []),
            )
        self._steps = [self._step(coding, chunk) for coding in self._codings]

    def _step(self, coding: str, chunk: bytes) -> zlib._Decompress:
        if coding == "deflate":
            # RFC 9110 means zlib's format; many servers send it raw.
            return zlib.decompressobj(zlib.MAX_WBITS if _is_zlib(chunk) else -zlib.MAX_WBITS)
        return zlib.decompressobj(zlib.MAX_WBITS | 16)

    def _through(self, data: bytes, level: int, room: int) -> bytes:
        """What comes out of the codings from this level on, hardly more than `room`; inner stages go piece by piece."""
        if self._steps is None or level == len(self._steps):
            return data
        step = self._steps[level]
        out = bytearray()
        while data:
            if step.eof:
                if not data.startswith(_GZIP):
                    break  # Padding, or junk, after the end.
                # gzip allows several members behind one another (RFC 1952, 2.2).
                step = self._steps[level] = zlib.decompressobj(zlib.MAX_WBITS | 16)
            piece = step.decompress(data, _CHUNK)
            data = step.unused_data if step.eof else step.unconsumed_tail
            out += self._through(piece, level + 1, room - len(out))
            if len(out) > room:
                break
        return bytes(out)

    def complete(self) -> bool:
        """True when every coding came to its end."""
        return all(step.eof for step in self._steps or ())

    def body(self) -> bytes:
        """What was gathered."""
        return bytes(self._parts)


def _is_zlib(chunk: bytes) -> bool:
    return len(chunk) > 1 and chunk[0] & 15 == 8 and (chunk[0] << 8 | chunk[1]) % 31 == 0


def inflated_once_more(body: bytes, size: int) -> bytes | None:
    """The body, inflated when it is gzip that no header spoke of, as stored `.gz` files are; None beyond the size.

    Raises:
        zlib.error: the data are damaged.
    """
    if not body.startswith(b"\x1f\x8b\x08"):
        return body
    inflating = Inflating(["gzip"], size)
    if not inflating.take(body):
        return None
    if not inflating.complete():
        raise zlib.error("the compressed data break off")
    return inflating.body()
