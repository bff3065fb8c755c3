"""Brings a cluster to what Rasid needs: templates, the indices that are not cut by time, new fields in old indices.

A repeat changes nothing. It asks the cluster what it has and uses no more, so that one set-up serves the small local
build and the full distribution. It deletes nothing and never goes back to an older version.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from elasticsearch import AsyncElasticsearch, BadRequestError, NotFoundError

from rasid.errors import NotSetUp, Refused
from rasid.settings import ElasticsearchSettings
from search.elasticsearch_client import in_our_words, reason_of
from search.ledger_index import ledger_templates
from search.self_service import account_templates
from search.templates import VERSION, Template, TemplateKind, lifecycle_name, templates

__all__ = ["ILM", "SetupChange", "SetupReport", "all_templates", "require_setup", "setup"]

ILM = "x-pack-ilm"
"""The module by which a cluster shows that it has index lifecycle management; the local build has not."""


@dataclass(frozen=True, slots=True)
class SetupChange:
    """One thing that was changed, or would be: `created`, `updated`, or `impossible` with the reason."""

    action: str
    what: str
    name: str
    why: str = ""

    def __str__(self) -> str:
        return f"{self.action} {self.what} {self.name}{': ' if self.why else ''}{self.why}"


@dataclass(frozen=True, slots=True)
class SetupReport:
    """What a set-up did, or with `check` would do, and what the cluster is."""

    changes: tuple[SetupChange, ...]
    unchanged: int
    modules: tuple[str, ...]  # what the cluster has beyond the core, e.g. x-pack-ilm.

    @property
    def complete(self) -> bool:
        """True when nothing had to be changed."""
        return not self.changes


def all_templates(prefix: str, replicas: int, *, lifecycle: str = "") -> tuple[Template, ...]:
    """The templates of the search module, of the ledger of notifications, and of readers' accounts."""
    own = (
        Template(TemplateKind.INDEX, name, {"composed_of": [], **body})
        for name, body in (ledger_templates(prefix, replicas) | account_templates(prefix, replicas)).items()
    )
    return (*templates(prefix, replicas, lifecycle=lifecycle), *own)


async def setup(client: AsyncElasticsearch, settings: ElasticsearchSettings, *, check: bool = False) -> SetupReport:
    """Creates or updates what is missing or differs; with `check` only says what that would be.

    Raises:
        Refused: the cluster was set up by a newer Rasid, lacks an analysis component, or refuses our credentials.
        Unavailable: the cluster cannot be reached.
    """
    async with in_our_words("setting up Elasticsearch"):
        modules = await _modules(client)
        lifecycle = await _lifecycle(client, modules, settings.prefix)
        wanted = all_templates(settings.prefix, settings.replicas, lifecycle=lifecycle)
        installed = await _installed(client, settings.prefix)
        newest = max((version for version, _ in installed.values()), default=0)
        if newest > VERSION:
            raise Refused(
                f"Elasticsearch was set up by a newer Rasid (templates {newest}, ours {VERSION}); "
                "update Rasid, or use another elasticsearch.prefix"
            )
        changes = []
        for kind in TemplateKind:  # Components first; those of one kind at once, as one change of the cluster's state.
            stale = [
                template
                for template in wanted
                if template.kind is kind and installed.get((kind, template.name)) != (VERSION, template.fingerprint)
            ]
            if not check:
                await asyncio.gather(*(_put(client, template) for template in stale))
            for template in stale:
                action = "updated" if (kind, template.name) in installed else "created"
                changes.append(SetupChange(action, kind.value, template.name))
        for template in wanted:
            name = template.single_index
            if name and not await client.indices.exists(index=name):
                changes.append(SetupChange("created", "index", name))
                if not check:
                    await _create(client, name)
        changes += await _new_fields(client, wanted, check=check)
        return SetupReport(tuple(changes), _count(wanted) - len(changes), modules)


async def require_setup(client: AsyncElasticsearch, settings: ElasticsearchSettings) -> None:
    """Returns when the cluster is set up for this version of Rasid; a service calls it before it takes work.

    Without the templates Elasticsearch would guess a mapping at the first document, and the guess would stay.

    Raises:
        NotSetUp: templates are missing or of an older Rasid; the message names the command to run.
        Unavailable: Elasticsearch cannot be reached.
        Refused: set up by a newer Rasid, or our credentials are refused.
    """
    async with in_our_words("asking Elasticsearch for its templates"):
        installed = await _installed(client, settings.prefix)
    newest = max((version for version, _ in installed.values()), default=0)
    if newest > VERSION:
        raise Refused(f"Elasticsearch was set up by a newer Rasid (templates {newest}, ours {VERSION})")
    wanted = [(one.kind, one.name) for one in all_templates(settings.prefix, settings.replicas)]
    if missing := [name for kind, name in wanted if (kind, name) not in installed]:
        some = ", ".join(missing[:3]) + (f" and {len(missing) - 3} more" if len(missing) > 3 else "")
        raise NotSetUp(f"Elasticsearch is not set up: no template {some}; run `rasid search setup`")
    oldest = min(installed[one][0] for one in wanted)
    if oldest < VERSION:
        raise NotSetUp(
            f"Elasticsearch was set up by an older Rasid (templates {oldest}, ours {VERSION}); run `rasid search setup`"
        )


def _count(wanted: tuple[Template, ...]) -> int:
    return len(wanted) + sum(1 for template in wanted if template.single_index)


async def _modules(client: AsyncElasticsearch) -> tuple[str, ...]:
    answer = await client.nodes.info(metric="plugins", filter_path="nodes.*.modules.name,nodes.*.plugins.name")
    names = {
        entry["name"]
        for node in answer.get("nodes", {}).values()
        for entry in [*node.get("modules", ()), *node.get("plugins", ())]
    }
    return tuple(sorted(names))


async def _lifecycle(client: AsyncElasticsearch, modules: tuple[str, ...], prefix: str) -> str:
    """The policy that `search.retention` made, "" without one or on a cluster that has no lifecycle management."""
    if ILM not in modules:
        return ""
    name = lifecycle_name(prefix)
    try:
        await client.ilm.get_lifecycle(name=name)
    except NotFoundError:
        return ""
    return name


async def _installed(client: AsyncElasticsearch, prefix: str) -> dict[tuple[TemplateKind, str], tuple[int, str]]:
    """Version and fingerprint of every template with our prefix that bears our mark."""
    found: dict[tuple[TemplateKind, str], tuple[int, str]] = {}
    for kind in TemplateKind:
        for entry in await _listed(client, kind, f"{prefix}-*"):
            mark = entry[kind.name.lower() + "_template"].get("_meta", {}).get("rasid")
            if isinstance(mark, Mapping):
                found[kind, entry["name"]] = (int(mark.get("version", 0)), str(mark.get("fingerprint", "")))
    return found


async def _listed(client: AsyncElasticsearch, kind: TemplateKind, name: str) -> list[Any]:
    try:
        if kind is TemplateKind.COMPONENT:
            return list((await client.cluster.get_component_template(name=name))["component_templates"])
        return list((await client.indices.get_index_template(name=name))["index_templates"])
    except NotFoundError:
        return []


async def _put(client: AsyncElasticsearch, template: Template) -> None:
    body = template.sent_body
    try:
        if template.kind is TemplateKind.COMPONENT:
            await client.cluster.put_component_template(
                name=template.name, template=body["template"], meta=body["_meta"]
            )
        else:
            await client.indices.put_index_template(
                name=template.name,
                index_patterns=body["index_patterns"],
                priority=body["priority"],
                composed_of=body["composed_of"],
                template=body["template"],
                meta=body["_meta"],
            )
    except BadRequestError as error:
        raise Refused(
            f"Elasticsearch takes no {template.kind.value} {template.name}: {reason_of(error.body)}"
        ) from error


async def _create(client: AsyncElasticsearch, name: str) -> None:
    try:
        await client.indices.create(index=name)
    except BadRequestError as error:
        if error.error != "resource_already_exists_exception":  # Two set-ups may run at once.
            raise


async def _new_fields(client: AsyncElasticsearch, wanted: tuple[Template, ...], *, check: bool) -> list[SetupChange]:
    """Fields that a newer template has and an older index lacks are added to the index; a changed type cannot be."""
    changes: list[SetupChange] = []
    components = {template.name: template for template in wanted if template.kind is TemplateKind.COMPONENT}
    for template in wanted:
        if template.kind is not TemplateKind.INDEX:
            continue
        expected: dict[str, Any] = {}
        for part in [*(components[name] for name in template.body["composed_of"]), template]:
            expected |= part.body["template"].get("mappings", {}).get("properties", {})
        mappings = await client.indices.get_mapping(
            index=",".join(template.body["index_patterns"]), allow_no_indices=True, ignore_unavailable=True
        )
        for index, mapping in sorted(mappings.body.items()):
            present = mapping["mappings"].get("properties", {})
            missing = {
                name: field
                for name, field in expected.items()
                if name not in present or _below(field) - _below(present[name])
            }
            retyped = sorted(
                name
                for name, field in expected.items()
                if name in present and present[name].get("type", "object") != field.get("type", "object")
            )
            if retyped:
                why = f"the type of {', '.join(retyped)} changed; index the articles anew"
                changes.append(SetupChange("impossible", "fields of", index, why))
            if missing:
                try:
                    if not check:
                        await client.indices.put_mapping(index=index, properties=missing)
                    changes.append(SetupChange("updated", "fields of", index, ", ".join(sorted(missing))))
                except BadRequestError as error:
                    changes.append(SetupChange("impossible", "fields of", index, reason_of(error.body)))
    return changes


def _below(field: Mapping[str, Any]) -> set[str]:
    """The names of a field's sub-fields."""
    return {*field.get("fields", ()), *field.get("properties", ())}
