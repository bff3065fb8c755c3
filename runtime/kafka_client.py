"""Kafka settings as the arguments of the clients: kafka-python (producers), aiokafka (dispatcher) and Faust (agents).

A password is never sent without TLS: a user name always means SASL_SSL, and a password without one is a mistake.
"""

from __future__ import annotations

import ssl
from typing import Any

import faust

from rasid.errors import ConfigurationError, Mistake
from rasid.settings import KafkaSettings
from runtime.file_settings import SecretReader

__all__ = ["aiokafka_arguments", "faust_arguments", "kafka_python_arguments"]


def _tls(settings: KafkaSettings) -> ssl.SSLContext | None:
    if not (settings.tls or settings.username):
        return None
    try:
        return ssl.create_default_context(cafile=settings.ca_file or None)
    except FileNotFoundError as error:
        raise _mistake("ca_file", f"there is no file {settings.ca_file}") from error
    except OSError as error:  # Also what OpenSSL says of a file without certificates.
        raise _mistake("ca_file", f"{settings.ca_file} holds no usable certificate: {error}") from error


def _mistake(key: str, text: str) -> ConfigurationError:
    return ConfigurationError([Mistake("settings", 0, 0, f"kafka.{key}", text)])


def _password(settings: KafkaSettings, secrets: SecretReader) -> str:
    """The password of the user, "" without a user. One without the other is a mistake, never a login in the clear."""
    password = secrets(settings.password).reveal()
    if password and not settings.username:
        raise _mistake("username", "is missing; a password is sent for a user only, and over TLS only")
    if settings.username and not password:
        raise _mistake("password", f"is missing for the user {settings.username!r}")
    return password


def _servers(settings: KafkaSettings) -> list[str]:
    return [server.strip() for server in settings.bootstrap.split(",") if server.strip()]


def _client_arguments(settings: KafkaSettings, secrets: SecretReader) -> dict[str, Any]:
    arguments: dict[str, Any] = {"bootstrap_servers": _servers(settings)}
    context, password = _tls(settings), _password(settings, secrets)
    if context is not None:
        arguments |= {"security_protocol": "SASL_SSL" if settings.username else "SSL", "ssl_context": context}
    if settings.username:
        arguments |= {
            "sasl_mechanism": settings.mechanism,
            "sasl_plain_username": settings.username,
            "sasl_plain_password": password,
        }
    return arguments


def kafka_python_arguments(settings: KafkaSettings, secrets: SecretReader) -> dict[str, Any]:
    """Arguments for kafka.KafkaProducer, KafkaConsumer and KafkaAdminClient."""
    return _client_arguments(settings, secrets)


def aiokafka_arguments(settings: KafkaSettings, secrets: SecretReader) -> dict[str, Any]:
    """Arguments for aiokafka.AIOKafkaConsumer and AIOKafkaProducer; the names are the same as kafka-python's."""
    return _client_arguments(settings, secrets)


def faust_arguments(settings: KafkaSettings, secrets: SecretReader) -> dict[str, Any]:
    """Arguments for faust.App: the brokers, and credentials that always carry a TLS context.

    Faust's SASLCredentials without a context would speak SASL_PLAINTEXT, so none is ever made that way.
    """
    arguments: dict[str, Any] = {"broker": [f"kafka://{server}" for server in _servers(settings)]}
    context, password = _tls(settings), _password(settings, secrets)
    if settings.username:
        arguments["broker_credentials"] = faust.SASLCredentials(
            username=settings.username,
            password=password,
            ssl_context=context,
            mechanism=settings.mechanism,
        )
    elif context is not None:
        arguments["broker_credentials"] = faust.SSLCredentials(context)
    return arguments
