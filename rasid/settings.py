"""The settings of every Rasid process: their names, defaults and meaning.

Secrets are references (`env:NAME`, `file:PATH`), resolved by the entry point; they are never written in the file. How a
file and the environment give the settings is `rasid.read_settings`' to say.
"""

from __future__ import annotations

import re
import typing
from dataclasses import dataclass, field
from datetime import timedelta

__all__ = [
    "UNITS",
    "BounceSettings",
    "ElasticsearchSettings",
    "FetchSettings",
    "KafkaSettings",
    "MonitorSettings",
    "OperatorSettings",
    "PathSettings",
    "SecretReference",
    "ServeSettings",
    "Settings",
    "SmtpSettings",
    "WebhookSettings",
    "duration",
]


@dataclass(frozen=True, slots=True)
class SecretReference:
    """Where a secret is: `env:NAME` or `file:PATH`; empty when there is none. It is not the secret."""

    reference: str = ""

    def __bool__(self) -> bool:
        return bool(self.reference)


def _setting(default: object, meaning: str) -> typing.Any:
    """A setting with its default and its meaning, which the documentation shows."""
    return field(default=default, metadata={"meaning": meaning})


@dataclass(frozen=True, slots=True, kw_only=True)
class KafkaSettings:
    bootstrap: str = _setting("127.0.0.1:9092", "Brokers to start from, host:port, separated by commas.")
    username: str = _setting("", "SASL user; empty for a broker without log-in.")
    password: SecretReference = _setting(SecretReference(), "SASL password, as env:NAME or file:PATH.")
    mechanism: str = _setting("SCRAM-SHA-512", "SASL mechanism: PLAIN, SCRAM-SHA-256 or SCRAM-SHA-512.")
    ca_file: str = _setting("", "CA certificates (PEM) for TLS; a user name always means TLS.")
    tls: bool = _setting(False, "Use TLS also without a user name.")
    partitions: int = _setting(6, "Partitions of each topic, when `rasid topics` creates it.")
    replication: int = _setting(1, "Copies of each partition, when `rasid topics` creates it.")
    retention: timedelta = _setting(timedelta(days=7), "How long topics keep messages.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ElasticsearchSettings:
    url: str = _setting("http://127.0.0.1:9200", "Address of the cluster; several separated by commas.")
    username: str = _setting("", "User; empty for a node without security or when an API key is given.")
    password: SecretReference = _setting(SecretReference(), "Password, as env:NAME or file:PATH.")
    api_key: SecretReference = _setting(SecretReference(), "API key, as env:NAME or file:PATH.")
    ca_file: str = _setting("", "CA certificates (PEM) for https.")
    prefix: str = _setting("news", "First part of every index name.")
    replicas: int = _setting(0, "Replicas of each index; 0 suits one node.")
    timeout: timedelta = _setting(timedelta(seconds=20), "Longest wait for one request.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PathSettings:
    watchlists: str = _setting("watchlists", "Folder of the watchlists (*.yaml).")
    subscriptions: str = _setting("subscriptions", "Folder of the subscriptions (*.yaml).")
    feeds: str = _setting("feeds", "Folder of the feed lists (*.yaml, *.opml).")
    state: str = _setting(".rasid", "Folder for what a process keeps on disk.")


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings:
    user_agent: str = _setting("Rasid/0.1 (+https://rasid.example/bot)", "What feeds are told we are.")
    allow: tuple[str, ...] = _setting((), "Internal addresses that feeds may be fetched from: host:port or network.")
    newsroom: str = _setting("", "Base address of the sample newsroom, in place of its feed list's `base`.")
    concurrency: int = _setting(64, "Feeds fetched at the same time by one producer.")
    interval: timedelta = _setting(timedelta(minutes=5), "Time between two polls of a feed that says nothing.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpSettings:
    host: str = _setting("127.0.0.1", "The mail server that takes our mail.")
    port: int = _setting(25, "Its port.")
    security: str = _setting("starttls", "starttls, tls, or none (only for loopback).")
    username: str = _setting("", "User; empty for none.")
    password: SecretReference = _setting(SecretReference(), "Password, as env:NAME or file:PATH.")
    sender: str = _setting("Rasid <alerts@rasid.example>", "The From address of every mail.")
    bounce_domain: str = _setting("", "Domain of the envelope sender; empty for the sender's domain.")


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookSettings:
    allow: tuple[str, ...] = _setting((), "Internal addresses that webhooks may be sent to: host:port or network.")
    timeout: timedelta = _setting(timedelta(seconds=15), "Longest wait for one delivery.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ServeSettings:
    bind: str = _setting("127.0.0.1", "Address that health, metrics and the web pages listen on.")
    port: int = _setting(0, "Port of this process's /health and /metrics; 0 for the service's own default.")
    web_port: int = _setting(8680, "Port of the web pages (`rasid web`).")
    public_url: str = _setting("http://127.0.0.1:8680", "Address of the web pages as readers reach them.")
    kibana_url: str = _setting("", "Address of Kibana as readers reach it; empty for no links into it.")
    token_secret: SecretReference = _setting(SecretReference(), "Key of the links in mails, as env:NAME or file:PATH.")
    proxies: tuple[str, ...] = _setting(
        (), "Addresses or networks of reverse proxies before `rasid web`, whose X-Forwarded-For says who is calling."
    )
    search: str = _setting(
        "local",
        "Who may see the search pages: off; local (this machine only, and only when `bind` and `public_url` are "
        "loopback addresses); password; or open (to whoever reaches the port: for a proxy that asks for a log-in; "
        "off as long as there are several tenants).",
    )
    search_password: SecretReference = _setting(
        SecretReference(), "Password of the search pages, 12 characters or more, as env:NAME or file:PATH."
    )
    timezone: str = _setting("UTC", "Time zone of the search pages, e.g. Asia/Riyadh.")
    instance: str = _setting("1", "Slot of this process among others of its kind; unique, stable over restarts.")
    log: str = _setting("info", "What is logged: debug, info, warning or error.")
    log_format: str = _setting("text", "How it is logged: text or json.")


@dataclass(frozen=True, slots=True, kw_only=True)
class OperatorSettings:
    mail: str = _setting("", "Mail address that hears of silences and gaps; empty for log and /health only.")
    recipient: str = _setting("", "Instead of or besides it: a recipient of subscriptions/*.yaml, tenant/id.")
    apprise_schemes: tuple[str, ...] = _setting(
        (
            *("slack", "msteams", "workflows", "tgram", "discord", "ntfy", "ntfys", "matrixs", "mmosts", "rockets"),
            *("gchat", "zulip", "pover", "pagerduty", "opsgenie", "signal", "signals", "twilio"),
        ),
        "Kinds of Apprise address that recipients may use (the part before ://).",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitorSettings:
    canary_every: timedelta = _setting(timedelta(minutes=5), "Time between two canaries; 0s for none.")
    canary_within: timedelta = _setting(timedelta(minutes=3), "A canary that is out longer is an alert.")
    canary_url: str = _setting(
        "http://127.0.0.1:8686/canary", "Where the dispatcher reaches `rasid monitor`; allowed for webhooks by itself."
    )
    canary_secret: SecretReference = _setting(
        SecretReference(), "Secret that canaries are signed with; without it they end in the ledger, undispatched."
    )
    look_every: timedelta = _setting(timedelta(minutes=1), "Time between two looks for silences.")
    silence_factor: int = _setting(3, "Silence is so many times the usual gap.")
    silence_least: timedelta = _setting(timedelta(hours=6), "And silence is at least so long.")
    history: timedelta = _setting(timedelta(days=14), "How far back the usual gap is learnt from.")
    check_every: timedelta = _setting(timedelta(minutes=15), "Time between two checks that every match was decided.")
    check_window: timedelta = _setting(timedelta(hours=48), "How far back these checks look.")
    check_after: timedelta = _setting(timedelta(minutes=10), "Matches younger than this are not checked yet.")
    repair: bool = _setting(True, "Plan a match again that has no decision, by publishing its story change again.")


@dataclass(frozen=True, slots=True, kw_only=True)
class BounceSettings:
    maildir: str = _setting("", "Maildir that `rasid monitor` reads bounces from; empty for none.")
    imap_host: str = _setting("", "IMAP server that `rasid monitor` reads bounces from; empty for none.")
    imap_port: int = _setting(993, "Its port.")
    imap_security: str = _setting("tls", "tls, starttls, or none (only for loopback).")
    imap_username: str = _setting("", "User of the mailbox.")
    imap_password: SecretReference = _setting(SecretReference(), "Its password, as env:NAME or file:PATH.")
    imap_folder: str = _setting("INBOX", "Folder of the mailbox; what is unread in it is read and marked as read.")
    every: timedelta = _setting(timedelta(minutes=1), "Time between two looks into Maildir or mailbox.")
    strikes: int = _setting(3, "So many soft bounces within 30 days suppress an address.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings; each section is a value of its own, so that a service can be given only what it needs."""

    kafka: KafkaSettings = KafkaSettings()
    elasticsearch: ElasticsearchSettings = ElasticsearchSettings()
    paths: PathSettings = PathSettings()
    fetch: FetchSettings = FetchSettings()
    smtp: SmtpSettings = SmtpSettings()
    webhook: WebhookSettings = WebhookSettings()
    serve: ServeSettings = ServeSettings()
    operator: OperatorSettings = OperatorSettings()
    monitor: MonitorSettings = MonitorSettings()
    bounces: BounceSettings = BounceSettings()
    index_all: bool = _setting(False, "Index articles that match nothing too (for backtests and free search).")


UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_DURATION = re.compile(r"(\d{1,6})([smhd])")


def duration(text: str) -> timedelta:
    """`90s`, `15m`, `48h` or `30d` as a time span.

    Raises:
        ValueError: it is written otherwise.
    """
    found = _DURATION.fullmatch(text.strip())
    if not found:
        raise ValueError(f"{text!r} is no duration: write 30s, 15m, 48h or 7d")
    return timedelta(seconds=int(found[1]) * UNITS[found[2]])
