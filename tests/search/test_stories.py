"""Stories on the real Elasticsearch: stored whole, never replaced by what is older, read back for a restart."""

from __future__ import annotations

from datetime import timedelta

from elasticsearch import AsyncElasticsearch

from rasid.settings import ElasticsearchSettings
from search.stories import get_story, put_story, recent_stories
from tests.search.builders import T0, story


async def test_a_story_comes_back_as_it_went_in(client: AsyncElasticsearch, settings: ElasticsearchSettings) -> None:
    assert await put_story(client, story(1, sequence=2), prefix=settings.prefix)
    assert await get_story(client, "sty_1", prefix=settings.prefix) == story(1, sequence=2)
    assert await get_story(client, "sty_2", prefix=settings.prefix) is None


async def test_an_older_or_equal_sequence_changes_nothing(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    assert await put_story(client, story(1, sequence=3, title="جديد"), prefix=settings.prefix)
    assert not await put_story(client, story(1, sequence=2, title="قديم"), prefix=settings.prefix)
    assert not await put_story(client, story(1, sequence=3, title="آخر"), prefix=settings.prefix)
    kept = await get_story(client, "sty_1", prefix=settings.prefix)
    assert kept is not None
    assert kept.title == "جديد"


async def test_a_worker_that_starts_again_reads_the_recent_stories_of_its_languages(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    for number, minutes, language in ((1, 0, "ar"), (2, 50, "ar"), (3, 40, "fr"), (4, 60, "ar")):
        await put_story(client, story(number, minutes=minutes, language=language), prefix=settings.prefix)
    since = T0 + timedelta(minutes=30)
    recent = await recent_stories(client, since, ("ar",), prefix=settings.prefix)
    assert [one.id for one in recent] == ["sty_2", "sty_4"]
    everything = await recent_stories(client, T0, prefix=settings.prefix)
    assert [one.id for one in everything] == ["sty_1", "sty_3", "sty_2", "sty_4"]


async def test_more_stories_than_fit_a_page_all_come(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    from search.bulk import write
    from search.documents import story_document

    await write(
        client, [story_document(story(number, minutes=number), prefix=settings.prefix) for number in range(1101)]
    )
    recent = await recent_stories(client, T0, prefix=settings.prefix)
    assert [one.id for one in recent] == [f"sty_{number}" for number in range(1101)]
