"""Roles in Elasticsearch with no more rights than each kind of user needs. It makes no users and sees no passwords."""

from __future__ import annotations

from typing import Any

from elasticsearch import AsyncElasticsearch, NotFoundError

from search.elasticsearch_client import in_our_words
from search.self_service import accounts_index

__all__ = ["roles", "set_up_roles"]


def roles(prefix: str) -> dict[str, dict[str, Any]]:
    """The roles by name.

    `<prefix>-writer` is for the services, `<prefix>-reader` for people who search, `<prefix>-admin` for the set-up and
    retention. Kibana's own rights are given in Kibana, which checks their names.
    """
    return {
        f"{prefix}-writer": {
            "cluster": ["monitor"],
            "indices": [
                {
                    "names": [f"{prefix}-*", accounts_index(prefix)],
                    "privileges": ["read", "write", "create_index", "view_index_metadata", "maintenance"],
                }
            ],
        },
        f"{prefix}-reader": {
            "cluster": ["monitor"],
            "indices": [{"names": [f"{prefix}-*"], "privileges": ["read", "view_index_metadata"]}],
        },
        f"{prefix}-admin": {
            "cluster": ["monitor", "manage_index_templates", "manage_ilm"],
            "indices": [{"names": [f"{prefix}-*", accounts_index(prefix)], "privileges": ["all"]}],
        },
    }


async def set_up_roles(client: AsyncElasticsearch, prefix: str, *, check: bool = False) -> tuple[str, ...]:
    """Creates or updates the roles; gives the names of those that were, or with `check` would be, changed.

    Raises:
        Refused: we may not, or the node has no security.
        Unavailable: Elasticsearch cannot be reached.
    """
    changed = []
    async with in_our_words("setting up roles"):
        for name, wanted in roles(prefix).items():
            try:
                there = (await client.security.get_role(name=name))[name]
            except NotFoundError:
                there = {}
            if _rights(there) != _rights(wanted):
                changed.append(name)
                if not check:
                    await client.security.put_role(name=name, cluster=wanted["cluster"], indices=wanted["indices"])
    return tuple(changed)


def _rights(role: dict[str, Any]) -> tuple[Any, ...]:
    indices = [(sorted(entry["names"]), sorted(entry["privileges"])) for entry in role.get("indices", ())]
    return sorted(role.get("cluster", ())), sorted(indices)
