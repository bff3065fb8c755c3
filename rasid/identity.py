"""Ids made from content, so that a replay makes the same ones. No counter, clock or chance goes into an id.

An id is a short prefix and the first 130 bits of SHA-256 over the parts, in lower-case base32: 26 letters and digits,
safe in a URL, a mail header, a file name, a Kafka key and an Elasticsearch `_id`.
"""

from __future__ import annotations

import base64
import hashlib

__all__ = ["article_id", "content_id"]

_LENGTH = 26  # 26 characters of 5 bits are 130 bits.


def content_id(prefix: str, *parts: str) -> str:
    """The id `prefix_…` of these parts; the parts are framed, so ("ab", "c") and ("a", "bc") differ."""
    digest = hashlib.sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass")
        digest.update(len(raw).to_bytes(8, "big"))
        digest.update(raw)
    return f"{prefix}_{base64.b32encode(digest.digest()).decode('ascii').lower()[:_LENGTH]}"


def article_id(canonical_url: str, feed: str, guid: str) -> str:
    """The id of an article: by its canonical URL, else by the feed and the guid it has there."""
    if canonical_url:
        return content_id("art", "url", canonical_url)
    return content_id("art", "guid", feed, guid)
