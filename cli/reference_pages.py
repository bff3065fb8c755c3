"""The reference pages of docs/, made from the code: settings, metrics, commands. `make docs` writes them."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from typer.main import get_command

from cli.main import app
from rasid.read_settings import setting_rows
from rasid.services import SERVICES
from rasid.topics import TOPICS, dead_letter_topic
from runtime.prometheus_metrics import METRICS
from stack.stack_options import StackOptions

__all__ = ["pages"]

FOLDER = Path(__file__).parent.parent / "docs"


def pages() -> dict[str, str]:
    """File name to text of every generated page."""
    return {"SETTINGS.md": settings_page(), "METRICS.md": metrics_page(), "COMMANDS.md": commands_page()}


def settings_page() -> str:
    """Settings by section, the options of the local stack, topics and ports."""
    lines = [
        "# Settings",
        "",
        "`rasid.yaml` (or the file that `--config` or `RASID_CONFIG` names; without any, what `make up` wrote into",
        "`.rasid/settings.yaml`) holds sections with keys; the environment",
        "variable beside each overrides it. A secret is a reference: `env:NAME` or `file:PATH`. Durations are written",
        "`30s`, `15m`, `48h`, `7d`; lists in variables are separated by commas. A mistake is named with its place.",
    ]
    section = None
    for name, key, variable, default, meaning in setting_rows():
        if name != section:
            lines += [
                "",
                f"## {name or 'top level'}",
                "",
                "| Key | Variable | Default | Meaning |",
                "|---|---|---|---|",
            ]
            section = name
        lines.append(f"| `{key}` | `{variable}` | {f'`{default}`' if default else ''} | {meaning} |")
    lines += [
        "",
        "## The local stack",
        "",
        "These steer `make up` only. A port of 0 chooses a free one and keeps it.",
        "",
    ]
    lines += ["| Variable | Default |", "|---|---|"]
    defaults = StackOptions()
    for key in inspect.signature(StackOptions).parameters:
        lines.append(f"| `{StackOptions.variable(key)}` | `{getattr(defaults, key)}` |")
    lines += ["", "## Services and their health ports", "", "| Command | Port | What it does |", "|---|---|---|"]
    lines += [f"| `rasid {one.name}` | {one.port} | {one.does} |" for one in SERVICES.values()]
    lines += ["", "## Kafka topics", "", "| Topic | Carries | Key | Dead letters |", "|---|---|---|---|"]
    lines += [f"| `{one.name}` | {one.carries} | {one.key} | `{dead_letter_topic(one.name)}` |" for one in TOPICS]
    return "\n".join(lines) + "\n"


def metrics_page() -> str:
    """Every metric with its kind, labels and meaning."""
    lines = [
        "# Metrics",
        "",
        "Every service serves them on `/metrics`, beside `/health`, in Prometheus' text format.",
        "",
    ]
    lines += ["| Metric | Kind | Labels | Meaning |", "|---|---|---|---|"]
    for metric in METRICS:
        (family,) = metric.describe()
        name = family.name + ("_total" if family.type == "counter" else "")
        labels = ", ".join(f"`{label}`" for label in metric._labelnames)  # noqa: SLF001 There is no public list.
        lines.append(f"| `{name}` | {family.type} | {labels} | {family.documentation} |")
    return "\n".join(lines) + "\n"


def commands_page() -> str:
    """The help of every command, without the terminal's frames."""
    lines = ["# Commands", "", "`rasid COMMAND --help` shows the same in the terminal."]
    for path, command in _commands(get_command(app), ""):
        lines += ["", f"## {path}", "", inspect.cleandoc(command.help or "")]
        rows = []
        for parameter in command.params:
            if parameter.name == "help":
                continue
            kind = "argument" if parameter.param_type_name == "argument" else "option"
            names = str(parameter.name).upper() if kind == "argument" else ", ".join(parameter.opts)
            rows.append(f"| `{names}` | {getattr(parameter, 'help', None) or ''} |")
        if rows:
            lines += ["", "| Argument or option | Meaning |", "|---|---|", *rows]
    return "\n".join(lines) + "\n"


def _commands(command: Any, path: str) -> Iterator[tuple[str, Any]]:
    name = f"{path} {command.name}".strip()
    children = getattr(command, "commands", None)
    if children is None:
        yield name, command
        return
    for child in children.values():
        yield from _commands(child, name)


def main() -> None:
    """Writes the pages."""
    for name, text in pages().items():
        (FOLDER / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
