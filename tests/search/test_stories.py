"""Stories on the real Elasticsearch: stored whole, never over what somebody else stored, read back for a restart."""

from __future__ import annotations

from datetime import timedelta

from elasticsearch import AsyncElasticsearch

from rasid.settings import ElasticsearchSettings
from search.stories import KeptStory, get_story, put_stories, recent_stories
from tests.search.builders import T0, story


async def test_a_story_comes_back_as_it_went_in(client: AsyncElasticsearch, settings: ElasticsearchSettings) -> None:
    kept = KeptStory(story(1, sequence=2), 1)
    put = await put_stories(client, [kept], prefix=settings.prefix)
    assert (put.kept, put.refused) == ({"sty_1": kept}, {})
    assert await get_story(client, "sty_1", prefix=settings.prefix) == story(1, sequence=2)
    assert await get_story(client, "sty_2", prefix=settings.prefix) is None


async def test_who_did_not_know_the_latest_version_changes_nothing_and_is_told_what_is_there(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    theirs = KeptStory(story(1, sequence=3, title="جديد"), 4)
    await put_stories(client, [theirs], prefix=settings.prefix)
    other = KeptStory(story(2), 1)
    # Ours tells more, but of a story that was stored four times while we knew of three.
    for version in (3, 4):
        ours = KeptStory(story(1, sequence=9, title="قديم"), version)
        put = await put_stories(client, [ours, other], prefix=settings.prefix)
        assert put.kept == {"sty_1": theirs, "sty_2": other}
    put = await put_stories(client, [KeptStory(story(1, sequence=9), 5)], prefix=settings.prefix)
    assert await get_story(client, "sty_1", prefix=settings.prefix) == story(1, sequence=9)


async def test_a_story_that_can_never_be_stored_is_named_with_the_reason(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    await put_stories(client, [KeptStory(story(2), 1)], prefix=settings.prefix)
    index = f"{settings.prefix}-stories"  # Somebody has changed the mapping, so that it takes no long language.
    await client.indices.put_mapping(index=index, properties={"lang": {"type": "keyword", "ignore_above": 100_000}})
    endless = story(1, language="x" * 40_000)
    put = await put_stories(client, [KeptStory(endless, 1), KeptStory(story(2), 2)], prefix=settings.prefix)
    assert set(put.kept) == {"sty_2"}
    assert "failed to parse field [lang]" in put.refused["sty_1"]


async def test_a_worker_that_starts_again_reads_the_recent_stories_of_its_languages(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    for number, minutes, language in ((1, 0, "ar"), (2, 50, "ar"), (3, 40, "fr"), (4, 60, "ar")):
        told = story(number, minutes=minutes, language=language)
        await put_stories(client, [KeptStory(told, 10 + number)], prefix=settings.prefix)
    since = T0 + timedelta(minutes=30)
    recent = await recent_stories(client, since, ("ar",), prefix=settings.prefix)
    assert [(one.story.id, one.version) for one in recent] == [("sty_2", 12), ("sty_4", 14)]
    everything = await recent_stories(client, T0, prefix=settings.prefix)
    assert [one.story.id for one in everything] == ["sty_1", "sty_3", "sty_2", "sty_4"]


async def test_more_stories_than_fit_a_page_all_come(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    kept = [KeptStory(story(number, minutes=number), 1) for number in range(1101)]
    await put_stories(client, kept, prefix=settings.prefix)
    assert await recent_stories(client, T0, prefix=settings.prefix) == kept
