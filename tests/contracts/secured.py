"""What the tests of a secured Kafka and Elasticsearch share: passwords, certificates, and the scripts for users."""

from __future__ import annotations

import subprocess
from pathlib import Path

import trustme
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from runtime.file_settings import secret_reader
from stack.server_certificate import ServerCertificate

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"
# Every character that a shell, JSON or curl's option file could take for its own.
SUPERUSER = "s3cr\"et' $HOME\\ #1%&é"
KIBANA = 'k1b"ana\\$(x)`y`'
SERVICES = "r4s!d;{}\"\\'"
BROKER = "br0ker;pass=word"
SECRETS = secret_reader(
    {"SERVICES": SERVICES, "SUPERUSER": SUPERUSER, "KIBANA": KIBANA, "WRONG": "wrong-password", "BROKER": BROKER}
)


def issue_certificate(folder: Path) -> ServerCertificate:
    """A certificate for loopback, and beside it `other.pem`: an authority that has nothing to do with it."""
    authority = trustme.CA()
    leaf = authority.issue_cert("127.0.0.1", "localhost")
    found = ServerCertificate(
        certificate=folder / "cert.pem", key=folder / "key.pem", authority=folder / "authority.pem"
    )
    key = load_pem_private_key(leaf.private_key_pem.bytes(), None)  # Kafka reads a key in PKCS #8 only.
    found.key.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    found.certificate.write_bytes(b"".join(part.bytes() for part in leaf.cert_chain_pems))
    authority.cert_pem.write_to_path(str(found.authority))
    trustme.CA().cert_pem.write_to_path(str(folder / "other.pem"))
    return found


def run(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    given = {"PATH": "/usr/local/bin:/usr/bin:/bin", "RETRY_PAUSE": "0.1", **environment}
    return subprocess.run(
        ["bash", str(DEPLOY / script)], env=given, capture_output=True, text=True, check=False, timeout=120
    )


def set_up_users(url: str, authority: str, *, password: str = SUPERUSER) -> subprocess.CompletedProcess[str]:
    """The one-shot of the compose file. curl takes the authority from the environment."""
    return run(
        "elasticsearch-setup.sh",
        ELASTICSEARCH_URL=url,
        ELASTIC_PASSWORD=password,
        KIBANA_SYSTEM_PASSWORD=KIBANA,
        RASID_USER_PASSWORD=SERVICES,
        CURL_CA_BUNDLE=authority,
    )


def superuser(url: str, authority: str) -> dict[str, str]:
    """The variables by which a command is Elasticsearch's own superuser."""
    return {
        "RASID_ELASTICSEARCH_URL": url,
        "RASID_ELASTICSEARCH_CA_FILE": authority,
        "RASID_ELASTICSEARCH_USERNAME": "elastic",
        "RASID_ELASTICSEARCH_PASSWORD": "env:RASID_SECRET_ELASTIC",
        "RASID_SECRET_ELASTIC": SUPERUSER,
    }
