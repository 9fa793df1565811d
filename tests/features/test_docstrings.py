import gc

import pytest

from intaglio.features import docstrings as module
from intaglio.features import load
from intaglio.features.docstrings import docstrings

LONG = "It explains at some length what a reader of this very page would otherwise have to guess at. "
A = f'''"""{LONG}One."""
class C:
    """{LONG}Two."""
    def f(self):
        """{LONG}

        Three."""
'''
B = f'''def g():
    """{LONG}One."""
async def h():
    """{LONG}Four: \\d."""
raise SystemExit("this file is parsed, never run")
'''


@pytest.fixture
def sources(tmp_path, monkeypatch):
    """A small library of two files and some that are broken, in place of all the installed ones."""
    library = tmp_path / "library"
    (library / "tests").mkdir(parents=True)
    (library / "a.py").write_text(A)
    (library / "b.py").write_text(B)
    (library / "short.py").write_text('"""Short."""')
    (library / "broken.py").write_text(f'"""{LONG}Five."""\ndef (')
    (library / "latin.py").write_bytes(f'"""{LONG}\xe9"""'.encode("latin-1"))
    (library / "nul.py").write_bytes(b'"""\0"""')
    (library / "tests" / "t.py").write_text(f'"""{LONG}Six."""')
    monkeypatch.setattr(module, "_folders", lambda: {"library": library, "other": library})
    return library


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INTAGLIO_CACHE", str(tmp_path_factory.mktemp("cache")))
        patch.setattr(module, "PER_LIBRARY", 200)  # a thousand of each take a few seconds
        yield docstrings()


def test_docstrings_of_modules_classes_and_functions_are_found_once(sources):
    rows = module._collect()
    found = {(row["where"], row["text"].split()[-1]) for row in rows}
    ones = {pair for pair in found if pair[1] == "One."}
    assert ones < {("a.py:", "One."), ("b.py:g", "One.")}
    assert len(ones) == 1
    assert found - ones == {("a.py:C", "Two."), ("a.py:C.f", "Three."), ("b.py:h", "\\d.")}
    assert {row["library"] for row in rows} == {"library"}  # the other has the same texts only


def test_indentation_is_taken_off(sources):
    assert any(row["text"].endswith("\n\nThree.") for row in module._collect())


def test_a_library_is_capped(sources, monkeypatch):
    monkeypatch.setattr(module, "PER_LIBRARY", 2)
    assert [row["library"] for row in module._collect()] == ["library", "library", "other", "other"]


def test_a_file_is_capped(sources, monkeypatch):
    monkeypatch.setattr(module, "PER_FILE", 1)
    files = [row["where"].split(":")[0] for row in module._collect() if row["library"] == "library"]
    assert len(files) == len(set(files))


def test_the_collector_is_on_again_afterwards(sources):
    module._collect()
    assert gc.isenabled()
    gc.disable()
    try:
        module._collect()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_cached_file_that_is_no_list_of_rows_is_not_valid():
    assert module._is_valid([{"library": "a", "text": "b", "where": "c"}])
    for wrong in ([], {}, [1], [{"library": "a"}], [{"library": "a", "text": 1, "where": "c"}]):
        assert not module._is_valid(wrong)


@pytest.mark.long
def test_the_installed_libraries_are_balanced(real):
    names = ["numpy", "python", "scikit-learn", "scipy", "torch"]
    assert real.summary()["classes"] == dict.fromkeys(names, 200)
    assert real.inputs.shape == (len(real), 64)
    assert set(real.source["versions"]) == {"python", "numpy", "scikit-learn", "scipy", "torch"}


@pytest.mark.long
def test_texts_are_long_enough_and_differ(real):
    texts = real.shown["text"].values.tolist()
    assert min(map(len, texts)) >= module.SHORTEST
    assert len(set(texts)) == len(texts)
    assert real.shown["where"].sizes == {"example": len(real)}


@pytest.mark.long
def test_names_can_be_hidden(real, monkeypatch, sources, tmp_path):
    monkeypatch.setenv("INTAGLIO_CACHE", str(tmp_path / "cache"))
    (sources / "a.py").write_text(f'"""{LONG}NumPy, np.array and sklearn."""')
    monkeypatch.setattr(module, "_folders", lambda: {"one": sources, "two": tmp_path / "two"})
    (tmp_path / "two").mkdir()
    (tmp_path / "two" / "z.py").write_text(f'"""{LONG}Nothing."""')
    hidden = load("docstrings", hide_names=True)
    assert any(text.endswith("library, library.array and library.") for text in hidden.shown["text"].values)
    assert hidden.source["naming_a_library"] == round(1 / len(hidden), 3)
    assert not {"numpy", "torch", "sklearn", "scipy"} & set(hidden.names)
