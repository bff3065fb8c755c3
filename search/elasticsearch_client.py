"""One client for Elasticsearch, made from the settings, and its errors in our own words.

It opens nothing by itself: the first request connects. Retrying is the caller's decision, so the client never does.
"""

from __future__ import annotations

import ipaddress
import ssl
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from elastic_transport import ConnectionError as TransportConnectionError
from elastic_transport import ConnectionTimeout, TlsError, TransportError
from elasticsearch import ApiError, AsyncElasticsearch

from rasid.errors import ConfigurationError, Mistake, Refused, Unavailable
from rasid.settings import ElasticsearchSettings
from runtime.file_settings import SecretReader
from search.elasticsearch_json import QuickJson

__all__ = ["connect", "in_our_words", "our_error", "reason_of"]

_TRY_LATER = frozenset({408, 429, 500, 502, 503, 504})


def connect(settings: ElasticsearchSettings, secrets: SecretReader) -> AsyncElasticsearch:
    """The client; close it with `await client.close()`.

    Raises:
        ConfigurationError: a password or key would cross a network in the clear, both a user and a key are given, or
            the CA file cannot be used. No message holds a secret.
    """
    hosts = [host.strip() for host in settings.url.split(",") if host.strip()]
    password, api_key = secrets(settings.password), secrets(settings.api_key)
    mistakes = [mistake for host in hosts for mistake in _host_mistakes(host, secret=bool(password or api_key))]
    if not hosts:
        mistakes.append(_mistake("url", "names no address"))
    if settings.username and api_key:
        mistakes.append(_mistake("api_key", "give either a user name and password, or an API key"))
    if password and not settings.username:
        mistakes.append(_mistake("username", "is missing; a password counts for nothing without it"))
    if settings.username and not password:
        mistakes.append(_mistake("password", f"is missing for the user {settings.username!r}"))
    if mistakes:
        raise ConfigurationError(mistakes)
    arguments: dict[str, Any] = {}
    if settings.username:
        # Encoded here, as the client itself knows only ASCII passwords.
        arguments["basic_auth"] = b64encode(f"{settings.username}:{password.reveal()}".encode()).decode("ascii")
    elif api_key:
        arguments["api_key"] = api_key.reveal()
    if settings.ca_file:
        arguments["ssl_context"] = _tls(settings.ca_file)
    return AsyncElasticsearch(
        hosts,
        request_timeout=settings.timeout.total_seconds(),
        max_retries=0,
        retry_on_timeout=False,
        serializer=QuickJson(),
        **arguments,
    )


@asynccontextmanager
async def in_our_words(doing: str) -> AsyncIterator[None]:
    """Turns the client's errors into Unavailable and Refused; `doing` says what was tried. Others pass as they are."""
    try:
        yield
    except (ApiError, TransportError) as error:
        ours = our_error(error, doing)
        if ours is None:
            raise
        raise ours from error


def our_error(error: ApiError | TransportError, doing: str) -> Unavailable | Refused | None:
    """The error in our words, None when it is a mistake of the request itself."""
    if isinstance(error, TlsError):
        return Refused(f"{doing}: the certificate of Elasticsearch is not accepted: {error.message}")
    if isinstance(error, TransportConnectionError | ConnectionTimeout):
        return Unavailable(f"{doing}: Elasticsearch cannot be reached: {error.message}")
    if isinstance(error, ApiError):
        if error.status_code in (401, 403):
            why = reason_of(error.body)
            return Refused(f"{doing}: Elasticsearch refuses us ({error.status_code}): {why}", may_pass=True)
        if error.status_code in _TRY_LATER:
            return Unavailable(f"{doing}: Elasticsearch cannot at present ({error.status_code})")
        return None
    return Unavailable(f"{doing}: {error.message}")


def reason_of(body: object) -> str:
    """The reason inside an error answer, in one line of at most 300 characters."""
    cause: object = body.get("error", body) if isinstance(body, dict) else body
    words: list[str] = []
    while isinstance(cause, dict):
        words.append(f"{cause.get('type', 'error')}: {cause.get('reason', '')}")
        cause = cause.get("caused_by")
    if not words:
        words.append(str(cause))
    return " ".join(" / ".join(words).split())[:300]


def _host_mistakes(host: str, *, secret: bool) -> list[Mistake]:
    parts = urlsplit(host)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return [_mistake("url", "must be http://host:port or https://host:port")]
    if parts.username or parts.password:
        return [_mistake("url", "must hold no user name or password; use the settings for them")]
    if secret and parts.scheme == "http" and not _same_machine(parts.hostname):
        return [_mistake("url", f"would send a password to {parts.hostname} in the clear; use https")]
    return []


def _same_machine(name: str) -> bool:
    """True for loopback and for a name without a dot: a neighbour in one compose network, which has no public name."""
    if name == "localhost" or ("." not in name and ":" not in name):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def _tls(ca_file: str) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cadata=Path(ca_file).read_text(encoding="ascii"))
    except (OSError, ValueError, ssl.SSLError) as error:
        raise ConfigurationError([_mistake("ca_file", f"{ca_file} holds no usable certificates: {error}")]) from error


def _mistake(key: str, text: str) -> Mistake:
    return Mistake("settings", 0, 0, f"elasticsearch.{key}", text)
