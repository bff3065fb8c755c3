"""What a broker or a node of the local stack needs to speak TLS and to know its users. It makes no certificates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["BrokerUsers", "ServerCertificate"]

_SCRAM = ("SCRAM-SHA-256", "SCRAM-SHA-512")


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerCertificate:
    """PEM files: the server's certificate with its chain, its key (PKCS #8), and the authority that clients trust."""

    certificate: Path
    key: Path
    authority: Path

    @property
    def keystore(self) -> str:
        """Key and chain in one text, as Kafka wants them."""
        return self.key.read_text("ascii") + self.certificate.read_text("ascii")


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokerUsers:
    """The users of a broker that takes clients by SASL over TLS only, and its certificate.

    A new data directory learns the users of SCRAM when it is formatted; those of PLAIN are in the broker's settings.
    """

    server: ServerCertificate
    passwords: Mapping[str, str] = field(repr=False)

    def settings(self, keystore: Path) -> dict[str, object]:
        """The broker's settings for its listener SASL_SSL, with the keystore written to that file."""
        users = " ".join(f'user_{name}="{password}"' for name, password in self.passwords.items())
        modules = {"plain": f"org.apache.kafka.common.security.plain.PlainLoginModule required {users};"} | {
            mechanism.lower(): "org.apache.kafka.common.security.scram.ScramLoginModule required;"
            for mechanism in _SCRAM
        }
        return {
            "ssl.keystore.type": "PEM",
            "ssl.keystore.location": keystore,
            "sasl.enabled.mechanisms": ",".join(("PLAIN", *_SCRAM)),
        } | {f"listener.name.sasl_ssl.{name}.sasl.jaas.config": module for name, module in modules.items()}

    def format_arguments(self) -> tuple[str, ...]:
        """What the storage tool is told of the users."""
        return tuple(
            f'--add-scram={mechanism}=[name="{name}",password="{password}"]'
            for mechanism in _SCRAM
            for name, password in self.passwords.items()
        )
