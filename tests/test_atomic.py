"""A file that cannot be written says why, and what would help."""

from pathlib import Path

import pytest

from intaglio.atomic import replacing
from intaglio.errors import RunError


def test_what_would_help_depends_on_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    for path, message in [
        ("no/such/vectors.npy", "No such file or directory; try making its folder first"),
        ("file/vectors.npy", "try another folder, for a file stands in its place"),
        ("folder", "try another name, for a folder has that one"),
    ]:
        with pytest.raises(RunError, match=message), replacing(tmp_path / path) as temporary:
            temporary.write_text("1")
