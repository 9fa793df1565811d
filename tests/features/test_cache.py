import json
import os

import pytest

from intaglio.features.cache import cache_folder, cached


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("INTAGLIO_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def fail():
    raise AssertionError("built although the file stands")


def test_the_folder_is_the_users(monkeypatch, tmp_path):
    monkeypatch.setenv("INTAGLIO_CACHE", str(tmp_path / "own"))
    assert cache_folder() == tmp_path / "own"
    monkeypatch.delenv("INTAGLIO_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert cache_folder() == tmp_path / "xdg" / "intaglio"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert cache_folder() == tmp_path / "home" / ".cache" / "intaglio"


def test_content_is_built_once(folder):
    assert cached("a.json", lambda: ["真"], bool) == ["真"]
    assert cached("a.json", fail, bool) == ["真"]
    assert os.listdir(folder) == ["a.json"]


@pytest.mark.parametrize("content", [b"", b"[1, 2", b"\xff\xfe", b"[]"])
def test_a_broken_file_is_built_anew(folder, content):
    folder.mkdir()
    (folder / "a.json").write_bytes(content)
    assert cached("a.json", lambda: [3], bool) == [3]
    assert json.loads((folder / "a.json").read_text()) == [3]


def test_a_folder_that_cannot_be_made_only_means_no_caching(folder):
    folder.write_text("a file stands where the folder should")
    assert cached("a.json", lambda: [3], bool) == [3]


def test_a_write_that_fails_leaves_nothing_behind(folder, monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(os, "replace", refuse)
    assert cached("a.json", lambda: [3], bool) == [3]
    assert os.listdir(folder) == []
