"""Logs in to Kafka once, as a service does at its start, to tell a refusal from an outage. It reads and sends nothing.

The clients themselves cannot tell: a wrong password or certificate is to them one more broker that does not answer.
"""

from __future__ import annotations

import ssl

from aiokafka.conn import create_conn
from aiokafka.errors import KafkaError, SaslAuthenticationFailed, UnsupportedSaslMechanismError

from rasid.errors import Refused, Unavailable
from rasid.settings import KafkaSettings
from runtime.file_settings import SecretReader
from runtime.kafka_client import aiokafka_arguments

__all__ = ["log_in_once"]

_PATIENCE_MS = 5_000


async def log_in_once(settings: KafkaSettings, secrets: SecretReader) -> None:
    """Returns when one of the brokers named in the settings has let us in.

    Raises:
        ConfigurationError: the settings cannot be used; see `kafka_client`.
        Refused: a broker does not know the user or password, or its certificate is not of our CA.
        Unavailable: none can be reached. A broker that wants TLS or a user, and is given none, looks the same.
    """
    arguments = aiokafka_arguments(settings, secrets)
    servers = arguments.pop("bootstrap_servers")
    reasons: list[str] = []
    for server in servers:
        host, _, port = server.rpartition(":")
        try:
            connection = await create_conn(host, int(port), request_timeout_ms=_PATIENCE_MS, **arguments)
        except (SaslAuthenticationFailed, UnsupportedSaslMechanismError) as error:
            reason = f"Kafka at {server} refuses the user {settings.username!r} (kafka.username, kafka.password)"
            raise Refused(f"{reason}: {error}") from error
        except ssl.SSLCertVerificationError as error:
            reason = f"the certificate of Kafka at {server} is not accepted (kafka.ca_file)"
            raise Refused(f"{reason}: {error.verify_message}") from error
        except (KafkaError, OSError, TimeoutError, ValueError) as error:
            reasons.append(f"{server}: {error or type(error).__name__}")
        else:
            connection.close()
            return
    hint = "" if settings.username else "; if it wants TLS or a user, give kafka.tls or kafka.username"
    raise Unavailable(f"Kafka cannot be reached: {'; '.join(reasons)}{hint}")
