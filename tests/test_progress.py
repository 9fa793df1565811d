"""Progress says how fast it goes, where that was asked for."""

from rich.progress import Progress

from intaglio.progress import _SpeedColumn, progress


def test_a_speed_is_told_in_its_unit():
    bar = Progress(get_time=iter([0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]).__next__, disable=True)
    task = bar.add_task("training", total=10_000)
    column = _SpeedColumn("words")
    assert column.render(bar.tasks[0]).plain == "0 words/s"
    bar.update(task, advance=2000)
    bar.update(task, advance=2000)
    assert column.render(bar.tasks[0]).plain == "2,000 words/s"


def test_a_bar_with_a_unit_runs_to_its_end(capsys):
    with progress("training", 3, unit="words", show=True) as advance:
        advance(3)
    assert capsys.readouterr().out == ""
