"""What the operator hears: every trouble once when it begins and once when it ends, many of them as one message."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rasid.operator_news import News, Trouble, gathered, news_of, settled, text_of
from rasid.silence import Judgement, Kind, Subject, Verdict

START = datetime(2026, 11, 24, 8, tzinfo=UTC)
ALL = tuple(Kind)


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def says(name: str, verdict: Verdict = Verdict.SILENT, kind: Kind = Kind.FEED, why: str = "nothing") -> Judgement:
    since = START if verdict in (Verdict.SILENT, Verdict.BROKEN) else None
    return Judgement(subject=Subject(kind, name), verdict=verdict, why=why, since=since)


class Desk:
    """A monitor's memory over many looks; `reachable` says whether the operator can be told."""

    def __init__(self) -> None:
        self.troubles: tuple[Trouble, ...] = ()
        self.heard: list[News] = []

    def look(
        self, minutes: float, *judgements: Judgement, judged: tuple[Kind, ...] = ALL, reachable: bool = True
    ) -> News:
        self.troubles, news = news_of(self.troubles, judgements, judged, at(minutes))
        if news and reachable:
            self.troubles = settled(self.troubles, news)
            self.heard.append(news)
        return news


def names(troubles: tuple[Trouble, ...]) -> list[str]:
    return [one.name for one in troubles]


def test_a_silence_is_told_once_however_often_it_is_seen() -> None:
    desk = Desk()
    for minute in range(60):
        desk.look(minute, says("gulf-wire"))
    assert [names(news.begun) for news in desk.heard] == [["gulf-wire"]]


def test_its_end_is_told_once() -> None:
    desk = Desk()
    desk.look(0, says("gulf-wire"))
    for minute in range(1, 60):
        desk.look(minute, says("gulf-wire", Verdict.USUAL))
    assert [names(news.over) for news in desk.heard] == [[], ["gulf-wire"]]
    assert desk.troubles == ()


def test_many_at_once_are_one_message() -> None:
    news = Desk().look(0, *(says(f"feed-{number:02}") for number in range(60)))
    assert len(news.begun) == 60
    text = text_of(news).splitlines()
    assert text[0] == "silent or broken: feed feed-00, feed feed-01 and 58 more"
    assert text[-1].startswith("- and 20 more")


def test_half_of_all_feeds_is_one_trouble_not_thirty() -> None:
    judgements = [says(f"feed-{n:02}", Verdict.SILENT if n < 15 else Verdict.USUAL) for n in range(30)]
    found = [one for one in gathered(judgements, ()) if one.tells]
    assert [str(one.subject) for one in found] == ["feed"]
    assert "15 of 30" in found[0].why


def test_feeds_that_were_told_one_by_one_stay_so_when_the_rest_falls_silent() -> None:
    desk = Desk()
    desk.look(0, says("feed-00"))
    judgements = [says(f"feed-{n:02}") for n in range(10)]
    news = desk.look(1, *gathered(judgements, desk.troubles))
    assert (names(news.begun), names(news.over)) == ([""], [])


def test_what_could_not_be_looked_at_stays_as_it_was() -> None:
    """Elasticsearch is away: only the path is judged, and no feed is well again because of that."""
    desk = Desk()
    desk.look(0, says("gulf-wire"))
    news = desk.look(1, says("", kind=Kind.PATH), judged=(Kind.PATH,))
    assert (names(news.over), news.path_is_dead) == ([], True)


def test_what_could_not_be_told_is_told_later_also_when_it_is_over() -> None:
    desk = Desk()
    desk.look(0, says("gulf-wire"), reachable=False)
    desk.look(1, says("gulf-wire"), reachable=False)
    assert names(desk.look(2, says("gulf-wire")).begun) == ["gulf-wire"]
    other = Desk()
    other.look(0, says("gulf-wire"), reachable=False)
    other.look(1)
    assert names(other.look(31).over) == ["gulf-wire"]


def test_what_comes_and_goes_within_half_an_hour_is_one_trouble() -> None:
    desk = Desk()
    desk.look(0, says("gulf-wire"))
    for minute in (5, 10, 15, 20):
        assert not desk.look(minute, *([says("gulf-wire")] if minute % 10 == 0 else []))
    desk.look(25)
    assert names(desk.look(55).over) == ["gulf-wire"]


def test_after_its_end_was_told_it_is_told_anew_so_that_nobody_takes_it_for_well() -> None:
    desk = Desk()
    desk.look(0, says("", kind=Kind.PATH))
    desk.look(1)
    assert names(desk.look(3).over) == [""]
    assert names(desk.look(4, says("", kind=Kind.PATH)).begun) == [""]


def test_a_feed_that_was_taken_off_the_list_is_no_trouble_any_more() -> None:
    desk = Desk()
    desk.look(0, says("gulf-wire"))
    desk.look(1)
    assert names(desk.look(31).over) == ["gulf-wire"]


def test_the_words_name_what_and_for_how_long_the_path_first() -> None:
    desk = Desk()
    news = desk.look(0, says("gulf-wire"), says("", kind=Kind.PATH, why="no canary came out"))
    assert text_of(news).splitlines() == [
        "silent or broken: path, feed gulf-wire",
        "- path: no canary came out",
        "- feed gulf-wire: nothing",
    ]
    assert not desk.look(90)
    over = desk.look(120)
    assert text_of(over).splitlines()[0] == "over: path, feed gulf-wire"
    assert "well again after 90 min" in text_of(over)


@given(st.lists(st.sets(st.sampled_from("abcd")), max_size=30))
def test_nobody_hears_of_an_end_without_a_beginning_or_of_two_beginnings(looks: list[set[str]]) -> None:
    desk, known = Desk(), set[str]()
    for minute, silent in enumerate(looks):
        news = desk.look(minute * 20, *(says(name) for name in silent))
        assert not known & set(names(news.begun))
        assert set(names(news.over)) <= known - silent
        known = known - set(names(news.over)) | set(names(news.begun))
        assert silent <= known
