"""Kafka with SASL over TLS and Elasticsearch with TLS, on real servers: every client works, the wrong is refused.

A service that is refused says why, shows no secret, and ends with 78, so that no supervisor starts it again.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from kafka import KafkaConsumer, KafkaProducer

from rasid.errors import Refused, Unavailable
from rasid.services import EXIT_BAD_CONFIGURATION
from rasid.settings import ElasticsearchSettings, KafkaSettings, SecretReference
from runtime.file_settings import secret_reader
from runtime.kafka_client import kafka_python_arguments
from runtime.kafka_login import log_in_once
from runtime.kafka_topics import create_topics
from search.elasticsearch_client import connect
from search.roles import roles
from stack.loopback_port import claim_ports
from tests.contracts.secured import BROKER, SECRETS, SERVICES, superuser

pytestmark = pytest.mark.stack

ROOT = Path(__file__).parents[2]
WRONG = SecretReference("env:WRONG")


@pytest.mark.parametrize("mechanism", ["SCRAM-SHA-512", "SCRAM-SHA-256", "PLAIN"])
def test_producers_consumers_and_the_admin_client_work(secured_kafka: KafkaSettings, mechanism: str) -> None:
    settings = replace(secured_kafka, mechanism=mechanism)
    topic = f"clients-{mechanism.lower()}"
    assert topic in create_topics(settings, SECRETS, [topic])
    arguments = kafka_python_arguments(settings, SECRETS)
    producer = KafkaProducer(**arguments, acks="all")
    producer.send(topic, "قطر".encode()).get(timeout=30)
    producer.close()
    consumer = KafkaConsumer(topic, **arguments, group_id=topic, auto_offset_reset="earliest")
    try:
        assert next(consumer).value == "قطر".encode()
        consumer.commit()
    finally:
        consumer.close()


@pytest.mark.parametrize("mechanism", ["SCRAM-SHA-512", "PLAIN"])
def test_a_faust_worker_reads_and_sends_over_sasl_ssl(
    secured_kafka: KafkaSettings, mechanism: str, tmp_path: Path
) -> None:
    settings = replace(secured_kafka, mechanism=mechanism)
    name = f"echo-{mechanism.lower()}"
    create_topics(settings, SECRETS, [f"{name}-in", f"{name}-out"])
    arguments = kafka_python_arguments(settings, SECRETS)
    producer = KafkaProducer(**arguments)
    producer.send(f"{name}-in", b"7")
    producer.flush()
    producer.close()
    port = claim_ports(tmp_path / "ports.json", {"health": 0}, {"health": "ECHO_HEALTH_PORT"})["health"]
    environment = of_kafka(settings) | {
        "RASID_PATHS_STATE": str(tmp_path),
        "ECHO_NAME": name,
        "ECHO_HEALTH_PORT": str(port),
    }
    with (tmp_path / "log").open("wb") as log:
        worker = subprocess.Popen(
            [sys.executable, "-m", "tests.contracts.echo_stage"], cwd=ROOT, env=environment, stdout=log, stderr=log
        )
    consumer = KafkaConsumer(
        f"{name}-out", **arguments, group_id=name, auto_offset_reset="earliest", consumer_timeout_ms=60_000
    )
    try:
        assert [next(consumer).value] == [b"7"], (tmp_path / "log").read_text("utf-8")
    finally:
        consumer.close()
        worker.kill()
        worker.wait()


async def test_the_dispatchers_client_logs_in(secured_kafka: KafkaSettings) -> None:
    await log_in_once(secured_kafka, SECRETS)


async def test_the_log_in_tells_refusals_from_outages(secured_kafka: KafkaSettings) -> None:
    other = str(Path(secured_kafka.ca_file).with_name("other.pem"))
    for change, words in (
        ({"password": WRONG}, "refuses the user 'rasid'"),
        ({"password": WRONG, "mechanism": "PLAIN"}, "refuses the user 'rasid'"),
        ({"username": "nobody"}, "refuses the user 'nobody'"),
        ({"ca_file": other}, "certificate of Kafka .*kafka.ca_file"),
    ):
        with pytest.raises(Refused, match=words):
            await log_in_once(replace(secured_kafka, **change), SECRETS)
    with pytest.raises(Unavailable, match="cannot be reached"):
        await log_in_once(replace(secured_kafka, bootstrap="127.0.0.1:9"), SECRETS)
    with pytest.raises(Unavailable, match="if it wants TLS or a user"):
        await log_in_once(KafkaSettings(bootstrap=secured_kafka.bootstrap), SECRETS)


SERVICE_REFUSALS = [
    ("A wrong password of Kafka.", {"RASID_KAFKA_PASSWORD": "env:WRONG"}, "Kafka at"),
    ("A wrong CA of Kafka.", {"RASID_KAFKA_CA_FILE": "OTHER"}, "kafka.ca_file"),
    ("A password of Kafka without a user would be sent in the clear.", {"RASID_KAFKA_USERNAME": ""}, "kafka.username"),
    ("A wrong CA of Elasticsearch.", {"RASID_ELASTICSEARCH_CA_FILE": "OTHER"}, "certificate of Elasticsearch"),
    (
        "A wrong API key.",
        {
            "RASID_ELASTICSEARCH_USERNAME": "",
            "RASID_ELASTICSEARCH_PASSWORD": "",
            "RASID_ELASTICSEARCH_API_KEY": "env:WRONG",
        },
        "refuses us",
    ),
    (
        "A password over plain HTTP to another machine.",
        {"RASID_ELASTICSEARCH_URL": "http://search.example:9200"},
        "in the clear",
    ),
]


@pytest.mark.parametrize(
    ("service", "rule", "change", "words"),
    [
        (service, *case)
        for service, case in zip(("produce", "tag", "story", "plan", "dispatch", "tag"), SERVICE_REFUSALS, strict=True)
    ],
    ids=lambda value: value if isinstance(value, str) and value.isalpha() else "",
)
def test_a_service_that_is_refused_ends_with_78_and_says_why(
    secured_kafka: KafkaSettings,
    secured: ElasticsearchSettings,
    tmp_path: Path,
    service: str,
    rule: str,
    change: dict[str, str],
    words: str,
) -> None:
    other = str(Path(secured.ca_file).with_name("other.pem"))
    environment = of_kafka(secured_kafka) | of_elasticsearch(secured)
    environment |= {"RASID_PATHS_STATE": str(tmp_path), "WRONG": "wrong-password"}
    environment |= {name: other if value == "OTHER" else value for name, value in change.items()}
    done = subprocess.run(
        [sys.executable, "-m", "cli.main", service],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, words in done.stderr) == (EXIT_BAD_CONFIGURATION, True), f"{rule}\n{done.stderr}"
    for secret in (BROKER, SERVICES, "wrong-password"):
        assert secret not in done.stdout + done.stderr


async def test_an_api_key_of_the_writer_may_write_and_never_delete_an_index(secured: ElasticsearchSettings) -> None:
    """The key is made as docs/SEARCH.md says; a reader's key reads only."""
    admin = connect(replace(secured, username="elastic", password=SecretReference("env:SUPERUSER")), SECRETS)
    try:
        rights = await admin.security.has_privileges(index=[{"names": ["news-x"], "privileges": ["delete_index"]}])
        assert rights["has_all_requested"]
        for role, allowed in (("news-writer", {"read", "index"}), ("news-reader", {"read"})):
            key = await admin.security.create_api_key(name=role, role_descriptors={role: roles("news")[role]})
            by_key = replace(secured, username="", password=SecretReference(), api_key=SecretReference("env:KEY"))
            one = connect(by_key, secret_reader({"KEY": key["encoded"]}))
            wanted = ["read", "index", "delete_index"]
            rights = await one.security.has_privileges(index=[{"names": ["news-articles-x"], "privileges": wanted}])
            await one.close()
            assert {name for name, may in rights["index"]["news-articles-x"].items() if may} == allowed
    finally:
        await admin.close()


def of_kafka(settings: KafkaSettings) -> dict[str, str]:
    """The settings as a service reads them from its environment."""
    return {
        "PATH": os.environ["PATH"],
        "RASID_KAFKA_BOOTSTRAP": settings.bootstrap,
        "RASID_KAFKA_CA_FILE": settings.ca_file,
        "RASID_KAFKA_USERNAME": settings.username,
        "RASID_KAFKA_PASSWORD": settings.password.reference,
        "RASID_KAFKA_MECHANISM": settings.mechanism,
        "BROKER": BROKER,
    }


def of_elasticsearch(settings: ElasticsearchSettings) -> dict[str, str]:
    return superuser(settings.url, settings.ca_file) | {
        "RASID_ELASTICSEARCH_USERNAME": settings.username,
        "RASID_ELASTICSEARCH_PASSWORD": "env:SERVICES",
        "SERVICES": SERVICES,
    }
