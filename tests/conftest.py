"""Fixtures for all tests: one Kafka broker and one Elasticsearch node a session, started when first asked for."""

from __future__ import annotations

pytest_plugins = ["tests.stack_fixtures"]
