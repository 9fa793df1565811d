import sys

import pandas as pd
import pytest

from intaglio.errors import InputError
from intaglio.features.read_table import check_names, read_table, table_chunks

ROWNAMES = ["a,b\n1,2,3\n4,5,6\n", "a,b\nx,2,3\ny,5,6\n"]


@pytest.fixture
def write(tmp_path):
    def write(content, name="t.csv"):
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    return write


@pytest.mark.parametrize("separator", [",", ";", "\t", ", "])
def test_separators_are_found_in_the_header(write, separator):
    text = "\n".join(separator.join(row) for row in (["a", "b"], ["1", "x"], ["2", "y"]))
    frame = read_table(write(text))
    assert frame.to_dict("list") == {"a": [1, 2], "b": ["x", "y"]}


def test_decimal_commas_between_semicolons_are_numbers(write):
    frame = read_table(write("mass;note;list;empty\n4039,5;a,b;1,2,3;\n-0,25;c;4;\n;d;5;\n7;1,5;6;\n"))
    assert frame["mass"].tolist()[:2] == [4039.5, -0.25]
    assert frame["mass"].isna().tolist() == [False, False, True, False]
    assert frame["note"].tolist() == ["a,b", "c", "d", "1,5"]
    assert frame["list"].tolist() == ["1,2,3", "4", "5", "6"]
    assert frame["empty"].isna().all()
    assert read_table(write("a\tb\n1,234\t1\n")).to_dict("list") == {"a": ["1,234"], "b": [1]}  # a thousand, perhaps


def test_byte_order_mark_blank_lines_and_quotes_are_read(write):
    frame = read_table(write('\ufeff\n"a, b" ,c\n1,"x\ny"\n'))
    assert frame.to_dict("list") == {"a, b": [1], "c": ["x\ny"]}


def test_parquet_is_read_whatever_its_name(tmp_path):
    frame = pd.DataFrame({"a": [1, 2], "b": ["x", "y"]})
    frame.to_parquet(tmp_path / "t.parquet")
    frame.to_parquet(tmp_path / "t.data")
    assert read_table(tmp_path / "t.parquet").equals(frame)
    assert read_table(tmp_path / "t.data").equals(frame)


def test_a_missing_file_lists_the_tables_beside_it(write, tmp_path):
    write("a\n1", "penguins.csv")
    with pytest.raises(InputError, match=r"no file .*penguin\.csv; .*try one of .*penguins\.csv"):
        read_table(tmp_path / "penguin.csv")


def test_a_folder_is_no_table(tmp_path):
    with pytest.raises(InputError, match="is a folder; expected one CSV or Parquet file; try another path"):
        read_table(tmp_path)


@pytest.mark.parametrize("content", ["", "\n \n"])
def test_an_empty_file_is_refused(write, content):
    with pytest.raises(InputError, match=r"t\.csv is empty; expected a header and rows"):
        read_table(write(content))


def test_a_file_of_separators_has_no_header(write):
    with pytest.raises(InputError, match="has no header; expected a first line of column names"):
        read_table(write("\ufeff\n\n"))


def test_a_binary_file_is_refused(write):
    with pytest.raises(InputError, match=r"t\.csv is binary; expected a CSV file"):
        read_table(write(b"\x89PNG\r\n\0\0"))


def test_utf16_is_named(write):
    content = "a,b\n1,2\n".encode("utf-16")
    with pytest.raises(InputError, match=r"t\.csv is UTF-16 text; .* try encoding=\"utf-16\" \(--encoding utf-16\)"):
        read_table(write(content))
    assert read_table(write(content), encoding="utf-16").to_dict("list") == {"a": [1], "b": [2]}


def test_chinese_bytes_come_with_a_chinese_encoding(write):
    with pytest.raises(InputError, match=r"try encoding=\"gb18030\" or \"cp1252\" \(--encoding\)"):
        read_table(write("a,b\n1,电影\n".encode("gb18030")))


def test_another_encoding_is_refused(write):
    with pytest.raises(InputError, match=r"is not UTF-8 text: line 2 has b'\\xeb'; .*; try encoding=\"cp1252\" or"):
        read_table(write("a,b\n1,Zoë\n".encode("latin-1")))
    assert read_table(write("a,b\n1,Zoë\n".encode("latin-1")), encoding="latin-1")["b"].tolist() == ["Zoë"]
    with pytest.raises(InputError, match="no encoding 'latin-99'; expected utf-8, cp1252"):
        read_table(write(b"a,b\n1,2\n"), encoding="latin-99")


def test_a_row_too_long_is_refused_with_its_line(write):
    with pytest.raises(InputError, match="no regular CSV: Expected 2 fields in line 3, saw 3"):
        read_table(write("a,b\n1,2\n1,2,3\n"))


@pytest.mark.parametrize("text", ROWNAMES)
def test_a_header_too_short_is_refused(write, text):
    with pytest.raises(InputError, match=r"rows of .*t\.csv have more fields than its header has names"):
        read_table(write(text))


def test_a_separator_at_the_end_of_every_row_adds_nothing(write):
    assert read_table(write("a,b\n1,2,\n4,5,\n")).to_dict("list") == {"a": [1, 4], "b": [2, 5]}


def test_repeated_names_are_refused(write):
    with pytest.raises(InputError, match=r"column name\(s\) 'a' more than once in .*t\.csv"):
        read_table(write("a,b,a \n1,2,3\n"))


def test_repeated_names_of_any_source_are_refused():
    with pytest.raises(InputError, match="'x', 'y' more than once in here; expected each name once"):
        check_names(["x", "y", "z", "y", "x"], "here")


def test_a_broken_parquet_file_is_refused(write):
    with pytest.raises(InputError, match=r"t\.parquet is no Parquet file that can be read"):
        read_table(write("a,b\n1,2\n", "t.parquet"))


def test_parquet_without_pyarrow_says_what_to_install(write, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(InputError, match=r'pyarrow is not installed; try pip install "intaglio\[tables\]"'):
        read_table(write("PAR1", "t.parquet"))


def test_an_unreadable_file_is_refused(write, monkeypatch):
    file = write("a\n1")

    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(file), "open", refuse)
    with pytest.raises(InputError, match=r"t\.csv cannot be read: Permission denied"):
        read_table(file)


@pytest.mark.parametrize("name", ["t.csv", "t.parquet"])
def test_parts_of_a_file_are_its_rows(tmp_path, name):
    frame = pd.DataFrame({"a": range(7), "b": [*"xyz", None, "1", "2", "03"], "c": [0.5] * 6 + [1e9]})
    file = tmp_path / name
    _ = frame.to_csv(file, index=False) if name == "t.csv" else frame.to_parquet(file)
    parts = list(table_chunks(file, 3))
    assert [len(part) for part in parts] == [3, 3, 1]
    assert pd.concat(parts).equals(read_table(file))
    assert pd.concat(table_chunks(file, 3, columns=["c", "a"])).equals(frame[["c", "a"]])


def test_parts_say_what_is_wrong_as_the_whole_does(write):
    with pytest.raises(InputError, match="no regular CSV: Expected 2 fields in line 4, saw 3"):
        list(table_chunks(write("a,b\n1,2\n1,2\n1,2,3\n"), 1))
    with pytest.raises(InputError, match="have more fields than its header has names"):
        list(table_chunks(write(ROWNAMES[0]), 1))
    with pytest.raises(InputError, match="no file"):
        next(table_chunks("none.csv", 1))


def test_a_file_of_a_header_alone_has_one_empty_part(write):
    assert [list(part) for part in table_chunks(write("a,b\n"), 2) if part.empty] == [["a", "b"]]
    assert read_table(write("a,b\n")).empty


def test_decimal_commas_of_the_first_part_are_decimal_commas_in_all(tmp_path):
    file = tmp_path / "a.csv"
    file.write_text("x;y\n1,5;1\n2;2\n3;3\n")
    assert [part["x"].tolist() for part in table_chunks(file, 2)] == [[1.5, 2.0], [3.0]]
    file.write_text("x;y\n1,5;1\n2;2\nthree;3\n")
    parts = table_chunks(file, 2)
    next(parts)
    with pytest.raises(InputError, match=r"column 'x' has decimal commas in its first rows; later, .*three"):
        next(parts)
