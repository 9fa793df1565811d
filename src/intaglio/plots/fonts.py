"""A font that has the letters: Chinese, Japanese and Korean labels must not print as empty boxes."""

import unicodedata
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from matplotlib.font_manager import FontProperties, findfont, fontManager, get_font

__all__ = ["Fonts", "families", "showable"]

DEFAULT = "DejaVu Sans"  # comes with matplotlib, so figures look alike everywhere
FALLBACKS = (  # what systems have for other scripts, best first
    *(
        "Noto Sans CJK SC",
        "Noto Sans CJK TC",
        "Noto Sans CJK JP",
        "Noto Sans CJK KR",
        "Noto Sans SC",
        "Noto Sans TC",
    ),
    *("Noto Sans JP", "Noto Sans KR", "Source Han Sans SC", "Source Han Sans", "PingFang SC", "PingFang TC"),
    *("Hiragino Sans", "Hiragino Sans GB", "Apple SD Gothic Neo", "Microsoft YaHei", "Microsoft JhengHei"),
    *(
        "Yu Gothic",
        "Malgun Gothic",
        "SimHei",
        "WenQuanYi Zen Hei",
        "WenQuanYi Micro Hei",
        "Droid Sans Fallback",
    ),
    *("Noto Sans", "Arial Unicode MS", "Segoe UI Symbol", "STIXGeneral"),
)
_HINT = "Noto Sans CJK (Debian and Ubuntu: fonts-noto-cjk; Fedora: google-noto-sans-cjk-fonts)"


@dataclass(frozen=True)
class Fonts:
    """Font families, first choice first, and the characters that none of them has."""

    families: list[str]
    missing: frozenset[str]

    def spelt(self, text: str) -> str:
        """`text` with each missing character as its code point, so that no empty box is printed."""
        return "".join(_code(char) if char in self.missing else char for char in text)


def families(text: str) -> Fonts:
    """Installed fonts that together have every character of `text`; warns which to install if some lack.

    >>> families("plain").families
    ['DejaVu Sans']
    """
    missing = {char for char in text if not char.isspace()} - _characters(DEFAULT)
    chosen = [DEFAULT]
    for family in _installed(FALLBACKS) if missing else []:
        if missing & _characters(family):
            chosen.append(family)
            missing -= _characters(family)
    if missing:
        sample = "".join(sorted(missing)[:8])
        warnings.warn(
            f"no installed font has {sample!r}; code points are printed; try installing {_HINT}", stacklevel=2
        )
    return Fonts(chosen, frozenset(missing))


def showable(text: str) -> str:
    """`text` with invisible and direction-changing characters written as code points.

    >>> showable("ab\\u202ecd")
    'abU+202Ecd'
    """
    if text.isprintable():  # a quick answer for the megabytes of a picture
        return text
    return "".join(_code(char) if _hidden(char) else char for char in text)


def _hidden(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn") and char != "\n"


def _code(char: str) -> str:
    return f"U+{ord(char):04X}"


def _installed(names: Iterable[str]) -> list[str]:
    known = {entry.name for entry in fontManager.ttflist}
    return [name for name in names if name in known]


@lru_cache(maxsize=32)
def _characters(family: str) -> frozenset[str]:
    """Every character that a family's regular face has."""
    font = get_font(findfont(FontProperties(family=family)))
    return frozenset(map(chr, font.get_charmap()))
