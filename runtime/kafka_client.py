"""Kafka settings as the arguments of the clients: kafka-python (producers), aiokafka (dispatcher) and Faust (agents).

A password is never sent without TLS: a user name always means SASL_SSL.
"""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import faust

from rasid.errors import Refused
from rasid.settings import KafkaSettings
from runtime.file_settings import SecretReader

__all__ = ["aiokafka_arguments", "faust_arguments", "kafka_python_arguments"]


def _tls(settings: KafkaSettings) -> ssl.SSLContext | None:
    if not (settings.tls or settings.username):
        return None
    if settings.ca_file and not Path(settings.ca_file).is_file():
        raise Refused(f"kafka.ca_file: there is no file {settings.ca_file}")
    try:
        return ssl.create_default_context(cafile=settings.ca_file or None)
    except ssl.SSLError as error:
        raise Refused(f"kafka.ca_file: {settings.ca_file} holds no usable certificate: {error.reason}") from error


def _servers(settings: KafkaSettings) -> list[str]:
    return [server.strip() for server in settings.bootstrap.split(",") if server.strip()]


def _client_arguments(settings: KafkaSettings, secrets: SecretReader) -> dict[str, Any]:
    arguments: dict[str, Any] = {"bootstrap_servers": _servers(settings)}
    context = _tls(settings)
    if context is not None:
        arguments |= {"security_protocol": "SASL_SSL" if settings.username else "SSL", "ssl_context": context}
    if settings.username:
        arguments |= {
            "sasl_mechanism": settings.mechanism,
            "sasl_plain_username": settings.username,
            "sasl_plain_password": secrets(settings.password).reveal(),
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
    context = _tls(settings)
    if settings.username:
        arguments["broker_credentials"] = faust.SASLCredentials(
            username=settings.username,
            password=secrets(settings.password).reveal(),
            ssl_context=context,
            mechanism=settings.mechanism,
        )
    elif context is not None:
        arguments["broker_credentials"] = faust.SSLCredentials(context)
    return arguments
