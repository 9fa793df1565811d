import pytest

from intaglio.viewer.parts import Table, with_error


@pytest.mark.parametrize(
    ("value", "error", "said"),
    [
        (1.23456, 0.0123, "1.235 ± 0.012"),
        (123.4, 12.0, "123 ± 12"),
        (0.5, 0.0, "0.5"),
        (0.5, float("nan"), "0.5"),
        (float("nan"), 1.0, "not known"),
        (2e-9, 1e-9, "2e-09 ± 1e-09"),
    ],
)
def test_number_is_written_to_its_errors_second_digit(value: float, error: float, said: str) -> None:
    assert with_error(value, error) == said


@pytest.mark.parametrize("cell", ["1", "-1.5", "1,234", "≥ 1.94 ± 0.02", "2e-09 ± 1e-09", "98.4 %", "", "not known"])
def test_numbers_are_set_flush_right(cell: str) -> None:
    assert Table("", ["name", "value"], [["a", cell]]).numeric == [False, True]


@pytest.mark.parametrize("cell", ["digits", "no (1 → 2)", "1 of 2", "2026-11-20T12:00"])
def test_words_are_not(cell: str) -> None:
    assert Table("", ["name", "value"], [["a", "1"], ["b", cell]]).numeric == [False, False]
