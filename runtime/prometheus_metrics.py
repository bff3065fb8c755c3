"""The metrics of every service: one list, a sentence each; docs/METRICS.md is made from it. Nothing is decided here."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

__all__ = [
    "ALERTS_DECIDED",
    "ARTICLES_ARRIVED",
    "ARTICLES_PUBLISHED",
    "ARTICLES_TAGGED",
    "BATCH_SECONDS",
    "BOUNCES",
    "CANARY_LAST",
    "CANARY_SECONDS",
    "CONFIGURATION_LOADS",
    "DEAD_LETTERS",
    "DELIVERIES",
    "FEEDS_POLLED",
    "FEED_RESETS",
    "LAST_PROGRESS",
    "MATCHES_CHECKED",
    "METRICS",
    "REGISTRY",
    "STAGE_MESSAGES",
    "STORY_CHANGES",
    "TROUBLES",
    "WATCHES_FIRED",
    "exposition",
]

REGISTRY = CollectorRegistry()

FEEDS_POLLED = Counter("rasid_feeds_polled", "Polls of feeds, by outcome.", ["outcome"], registry=REGISTRY)
FEED_RESETS = Counter(
    "rasid_feed_resets",
    "Polls in which a feed showed mostly old items under new ids, which alert nobody.",
    registry=REGISTRY,
)
ARTICLES_PUBLISHED = Counter(
    "rasid_articles_published",
    "Articles that the brokers confirmed, by kind: new or updated.",
    ["kind"],
    registry=REGISTRY,
)
STAGE_MESSAGES = Counter(
    "rasid_stage_messages",
    "Messages of a stage, by outcome: read, sent or dead.",
    ["stage", "outcome"],
    registry=REGISTRY,
)
BATCH_SECONDS = Histogram(
    "rasid_batch_seconds", "Time from reading a batch to committing it, by stage.", ["stage"], registry=REGISTRY
)
LAST_PROGRESS = Gauge(
    "rasid_last_progress_timestamp_seconds",
    "When a stage last committed a batch (Unix time).",
    ["stage"],
    registry=REGISTRY,
)
ARTICLES_TAGGED = Counter(
    "rasid_articles_tagged",
    "Articles through the matcher, by language and result.",
    ["language", "result"],
    registry=REGISTRY,
)
ARTICLES_ARRIVED = Counter(
    "rasid_articles_arrived",
    "Tagged articles, by what each is beside what the index holds: first, revised, also-in another feed, repeated, …",
    ["kind"],
    registry=REGISTRY,
)
WATCHES_FIRED = Counter("rasid_watches_fired", "Articles on which a watch fired.", ["watch"], registry=REGISTRY)
STORY_CHANGES = Counter("rasid_story_changes", "Changes of stories, by kind.", ["kind"], registry=REGISTRY)
ALERTS_DECIDED = Counter("rasid_alerts_decided", "Alert decisions, by reason code.", ["reason"], registry=REGISTRY)
DELIVERIES = Counter(
    "rasid_deliveries", "Delivery attempts, by channel and outcome.", ["channel", "outcome"], registry=REGISTRY
)
DEAD_LETTERS = Counter(
    "rasid_dead_letters",
    "Deliveries that were given up, by channel and last outcome.",
    ["channel", "outcome"],
    registry=REGISTRY,
)
CONFIGURATION_LOADS = Counter(
    "rasid_configuration_loads",
    "Loads of watchlists and subscriptions, by result.",
    ["what", "result"],
    registry=REGISTRY,
)

CANARY_SECONDS = Histogram(
    "rasid_canary_seconds",
    "Time from publishing a canary to its coming out of the path of alerts.",
    buckets=(0.25, 0.5, 1, 2, 5, 10, 30, 60, 180),
    registry=REGISTRY,
)
CANARY_LAST = Gauge(
    "rasid_canary_last_timestamp_seconds", "When the last canary came out (Unix time).", registry=REGISTRY
)
TROUBLES = Gauge(
    "rasid_troubles", "What is silent or broken now: path, match, feed, language or watch.", ["kind"], registry=REGISTRY
)
MATCHES_CHECKED = Gauge(
    "rasid_matches_checked",
    "Matches of the last check that every one was decided, by result: decided or the kind of gap.",
    ["result"],
    registry=REGISTRY,
)
BOUNCES = Counter(
    "rasid_bounces",
    "Mails that came back, by what was made of them: hard, soft, complaint, policy, ignored, repeated or forged.",
    ["kind"],
    registry=REGISTRY,
)

METRICS = (
    FEEDS_POLLED,
    FEED_RESETS,
    ARTICLES_PUBLISHED,
    STAGE_MESSAGES,
    BATCH_SECONDS,
    LAST_PROGRESS,
    ARTICLES_TAGGED,
    ARTICLES_ARRIVED,
    WATCHES_FIRED,
    STORY_CHANGES,
    ALERTS_DECIDED,
    DELIVERIES,
    DEAD_LETTERS,
    CONFIGURATION_LOADS,
    CANARY_SECONDS,
    CANARY_LAST,
    TROUBLES,
    MATCHES_CHECKED,
    BOUNCES,
)


def exposition() -> bytes:
    """All metrics in Prometheus' text format, version 0.0.4."""
    return generate_latest(REGISTRY)
