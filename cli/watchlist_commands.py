"""`rasid check`, `preview`, `backtest`, `explain` and `actors suggest`: try watchlists out before they count."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from cli.check_command import check
from cli.entry import begin, utc_now
from cli.watchlist_files import matcher_of
from rasid.bidi import isolated, stripped
from rasid.errors import ConfigurationError, Mistake

if TYPE_CHECKING:
    from elasticsearch import AsyncElasticsearch

    from rasid.article import Article
    from rasid.backtest import Backtest
    from rasid.quotation import Quotation
    from rasid.watch_account import WatchAccount

__all__ = ["actors", "app", "indexed_articles", "register"]

Answer = TypeVar("Answer")

app = typer.Typer(no_args_is_help=True, help="Try watchlists out before they count.")
actors = typer.Typer(no_args_is_help=True, help="The names of actors, and how far they reach.")
app.add_typer(actors, name="actors")
app.command("check")(check)

Config = Annotated[
    Path | None, typer.Option("--config", "-c", help="Settings file; else RASID_CONFIG, else ./rasid.yaml.")
]
Json = Annotated[bool, typer.Option("--json", help="JSON for programs.")]
Watchlists = Annotated[
    Path | None, typer.Option("--watchlist", "-w", help="A watchlist file or folder; else the one of the settings.")
]


def register(root: typer.Typer) -> None:
    """Adds these commands to the program's."""
    root.command("check")(check)
    root.command("preview")(preview)
    root.command("backtest")(backtest)
    root.command("explain")(explain)
    root.add_typer(actors, name="actors")


@app.command("preview")
def preview(
    feed_or_file: Annotated[str, typer.Argument(help="A feed's address, a feed file, .jsonl, .txt, .html, or -.")],
    watchlist: Watchlists = None,
    config: Config = None,
    everything: Annotated[bool, typer.Option("--all", help="Also articles that fire no watch.")] = False,
    as_json: Json = False,
) -> None:
    """Show what would match right now, in this process: no Kafka, no Elasticsearch, nothing stored or sent."""
    from cli.watchlist_articles import articles_from
    from rasid.wire import to_plain

    now = utc_now()
    matcher = matcher_of(watchlist, config, now)
    console = _console()
    articles = articles_from(feed_or_file, now)
    firing = 0
    for article in articles:
        tagged = matcher.match(article)
        firing += bool(tagged.fired)
        if not tagged.fired and not everything:
            continue
        if as_json:
            typer.echo(json.dumps(to_plain(tagged), ensure_ascii=False))
            continue
        console.print(Text(isolated(article.title or article.text[:80]), style="bold"), Text(f"[{tagged.language}]"))
        for fired in tagged.fired:
            console.print(Text(f"  {fired.level:8} {fired.id}: "), Text(stripped(fired.explanation)), sep="")
        names = dict.fromkeys(f"{m.concept} «{m.surface}»" for m in tagged.mentions)
        if names:
            console.print(Text("  names    " + ", ".join(names), style="dim"))
    if not as_json:
        typer.echo(f"{len(articles)} articles, {firing} fire a watch")


@app.command("backtest")
def backtest(
    since: Annotated[str, typer.Option(help="How far back in what is indexed, like 7d; ignored with --file.")] = "7d",
    file: Annotated[str | None, typer.Option("--file", "-f", help="Articles as JSON lines instead.")] = None,
    watchlist: Watchlists = None,
    against: Annotated[
        Path | None, typer.Option(help="The version to compare with: a watchlist file or folder.")
    ] = None,
    config: Config = None,
    as_json: Json = False,
) -> None:
    """Show what these watchlists would have matched: new, lost and matches a day, per watch and language."""
    from cli.watchlist_articles import articles_from
    from rasid.backtest import backtest as run
    from rasid.wire import to_plain

    now = utc_now()
    matcher = matcher_of(watchlist, config, now)
    other = matcher_of(against, config, now) if against else None
    articles = articles_from(file, now) if file else indexed_articles(since, config, now)
    result = run(articles, matcher, other)
    if as_json:
        rows = [{**to_plain(r), "a_day": round(result.a_day(r.matched), 3)} for r in result.watches]
        found = {"articles": result.articles, "days": result.days, "watches": rows}
        typer.echo(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        _show_backtest(result, compared=other is not None)


def _show_backtest(result: Backtest, *, compared: bool) -> None:
    table = Table("watch", "matches", "a day", "languages", *(("new", "lost") if compared else ()))
    for record in result.watches:
        languages = ", ".join(f"{language} {count}" for language, count in record.languages.most_common())
        row = [record.watch, str(record.matched), f"{result.a_day(record.matched):.1f}", languages]
        table.add_row(*row, *((f"+{record.new}", f"-{record.lost}") if compared else ()))
    console = _console()
    console.print(table)
    for record in result.watches:
        for sign, titles in (("+", record.new_titles), ("-", record.lost_titles)):
            for title in titles:
                console.print(Text(f"{sign} {record.watch}: {isolated(title)}"))
    console.print(f"{result.articles} articles of {result.days} days")


@app.command("explain")
def explain(
    article: Annotated[
        str, typer.Argument(help="A file with one article, - for standard input, or the id of an indexed one.")
    ],
    watch: Annotated[str, typer.Argument(help="The watch: watchlist/watch, or its name alone if there is only one.")],
    watchlist: Watchlists = None,
    config: Config = None,
    as_json: Json = False,
) -> None:
    """Say why a watch fires on an article, or what is missing. Exit 0 when it fires, 1 when not."""
    from dataclasses import asdict

    from cli.watchlist_articles import one_article
    from rasid.watch_account import account_of

    now = utc_now()
    matcher = matcher_of(watchlist, config, now)
    found = [w for wl in matcher.watchlists for w in wl.watches if watch in (w.id, w.name)]
    if len(found) != 1:
        known = ", ".join(w.id for wl in matcher.watchlists for w in wl.watches)
        raise ConfigurationError([Mistake("", 0, 0, "", f"{watch!r} names {len(found)} watches; there are: {known}")])
    indexed = article.startswith("art_")
    read, story, joined = _indexed_article(article, config) if indexed else (one_article(article, now), "", "")
    account = account_of(matcher, read, found[0])
    if as_json:
        plain = asdict(account) | ({"story": story, "joined": joined} if story else {})
        typer.echo(json.dumps(plain, ensure_ascii=False, indent=1, default=str))
    else:
        show_account(account, _console())
        if story:
            typer.echo(f"  in story {story}{': ' if joined else ''}{stripped(joined)}")
    if not account.fired:
        raise typer.Exit(1)


def show_account(account: WatchAccount, console: Console) -> None:
    """An account for people, with the words marked in their sentences."""
    head = f"fires, level {account.level}" if account.fired else "does not fire"
    console.print(Text(f"{account.watch} {head} (read as {account.language})", style="bold"))
    console.print(Text(f"  {stripped(account.explanation)}"))
    _show_quotations(console, "found" if account.fired else "there", account.evidence)
    _show_quotations(console, "taken back by", account.taken_back)
    for passed in account.passed_over:
        console.print(Text(f"  passed over: {passed.quotation.words}: {passed.reason}"))


def _show_quotations(console: Console, title: str, quotations: Iterable[Quotation]) -> None:
    for quotation in quotations:
        mention = quotation.mention
        alias = f" as {mention.alias!r}" if mention.alias != mention.surface else ""
        rule = f" by {mention.rule}" if mention.rule else ""
        what = f"{mention.concept} ({mention.name_type}{alias}{rule}), {mention.field} {mention.start}-{mention.end}"
        console.print(Text(f"  {title}: {what}"))
        # The isolate goes around the whole sentence, so that its marks stand on the right side of their words.
        sentence = Text("    \u2068")
        sentence.append(stripped(quotation.before))
        sentence.append(f"«{stripped(quotation.words)}»", style="bold reverse")
        sentence.append(stripped(quotation.after))
        sentence.append("\u2069")
        console.print(sentence)


@actors.command("suggest")
def suggest(
    name: Annotated[str, typer.Argument(help="The name as it would be listed.")],
    language: Annotated[str, typer.Option("--language", "-l", help="The language it would be listed under.")] = "",
    as_json: Json = False,
) -> None:
    """Show variants that the language's rules would accept for a name, so that one sees how far it reaches."""
    from rasid.language import script_of
    from rasid.language.detect import detect_language
    from rasid.name_reach import reach_of

    language = language or detect_language(name) or {"Arabic": "ar", "Cyrillic": "ru"}.get(script_of(name), "en")
    found = reach_of(name, language)
    if as_json:
        typer.echo(json.dumps([{"form": form, "rule": rule} for form, rule in found], ensure_ascii=False, indent=1))
        return
    console = _console()
    for form, rule in found:
        console.print(Text(f"{isolated(form)}  {rule}"))
    console.print(f"{len(found)} forms in {language}")


def _console() -> Console:
    return Console(highlight=False, soft_wrap=True)


def indexed_articles(since: str, config: Path | None, now: datetime) -> list[Article]:
    """What is indexed of the last time, such as 7d."""
    from rasid.settings import duration
    from search.queries import articles

    try:
        begins = now - duration(since)
    except (ValueError, OverflowError) as error:
        raise typer.BadParameter(str(error), param_hint="--since") from error

    async def read(client: AsyncElasticsearch, prefix: str) -> list[Article]:
        return [article async for article in articles(client, begins, prefix=prefix)]

    return _asked(config, read)


def _indexed_article(article_id: str, config: Path | None) -> tuple[Article, str, str]:
    """The article, the id of its story ("" for none), and why it joined that ("" when the story does not keep it).

    Raises:
        ConfigurationError: no article of this id is indexed.
    """
    from search.queries import find_article
    from search.stories import get_story

    async def read(client: AsyncElasticsearch, prefix: str) -> tuple[Article, str, str] | None:
        found = await find_article(client, article_id, prefix=prefix)
        if found is None:
            return None
        tagged, story_id = found
        story = await get_story(client, story_id, prefix=prefix) if story_id else None
        member = next((one for one in story.articles if one.id == article_id), None) if story else None
        return tagged.article, story_id or "", member.account if member else ""

    found = _asked(config, read)
    if found is None:
        raise ConfigurationError(
            [Mistake(article_id, 0, 0, "", "no article of this id is indexed, and no file is named so")]
        )
    return found


def _asked(config: Path | None, ask: Callable[[AsyncElasticsearch, str], Awaitable[Answer]]) -> Answer:
    """The answer of Elasticsearch to one question, with a client of its own."""
    import asyncio

    from search.elasticsearch_client import connect

    entry = begin(config)
    settings = entry.settings.elasticsearch

    async def run() -> Answer:
        client = connect(settings, entry.secrets)
        try:
            return await ask(client, settings.prefix)
        finally:
            await client.close()

    return asyncio.run(run())
