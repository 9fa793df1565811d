"""Check the documentation's links: every relative one resolves, every page is reached from docs/README.md.

Run as ``python docs/check_links.py``; it lists what is wrong and exits 1, or says how much it has read.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

PAGES = ("*.md", "docs/**/*.md")
FENCE = re.compile(r"^(?P<indent> *)(?P<fence>`{3,}|~{3,}).*?^ *(?P=fence)`* *$", re.MULTILINE | re.DOTALL)
LINK = re.compile(
    r"!?\[[^\[\]]*(?:\[[^\]]*\][^\[\]]*)*\]\(\s*<?([^)>\s]+)>?[^)]*\)"
    r"|<(?:img|a)\b[^>]*?(?:src|href)=\"([^\"]+)\""
)
REFERENCE = re.compile(r"^ {0,3}\[[^\]^]+\]:\s+<?([^>\s]+)>?", re.MULTILINE)
HEADING = re.compile(r"^ {0,3}#{1,6}\s+(.+?)\s*#*\s*$", re.MULTILINE)
ANCHOR = re.compile(r"<[^>]+\b(?:id|name)=\"([^\"]+)\"")


def pages(root: Path) -> list[Path]:
    return sorted({page for pattern in PAGES for page in root.glob(pattern)})


def links(text: str) -> Iterator[str]:
    """The relative links of a page, outside code."""
    prose = re.sub(r"`[^`\n]*`", "", FENCE.sub("", text))
    for found in [*LINK.findall(prose), *((target, "") for target in REFERENCE.findall(prose))]:
        target = found[0] or found[1]
        if not re.match(r"[a-z][a-z0-9+.-]*:|//", target, re.IGNORECASE):
            yield target


def anchors(text: str) -> set[str]:
    """The places in a page that a link can name: its headings, as GitHub spells them, and explicit ids."""
    prose = FENCE.sub("", text)
    slugs: list[str] = []
    for heading in HEADING.findall(prose):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
        slugs.append(re.sub(r"[^\w\- ]", "", words).replace(" ", "-"))
    numbered = {f"{slug}-{slugs[:at].count(slug)}" if slug in slugs[:at] else slug for at, slug in enumerate(slugs)}
    return numbered | set(ANCHOR.findall(prose))


def broken(page: Path, root: Path) -> Iterator[str]:
    """What is wrong with the links of one page."""
    for link in links(page.read_text(encoding="utf-8")):
        path, _, place = unquote(link).partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.is_relative_to(root) or not target.exists():
            yield f"{page.relative_to(root)}: {link} leads nowhere"
        elif place and target.suffix == ".md" and place not in anchors(target.read_text(encoding="utf-8")):
            yield f"{page.relative_to(root)}: {link} names no heading of {target.relative_to(root)}"


def reached(start: Path) -> set[Path]:
    """All pages that a reader comes to from `start` by following links."""
    seen, ahead = set(), [start.resolve()]
    while ahead:
        page = ahead.pop()
        page = page / "README.md" if page.is_dir() else page
        if page in seen or page.suffix != ".md" or not page.is_file():
            continue
        seen.add(page)
        paths = (unquote(link).partition("#")[0] for link in links(page.read_text(encoding="utf-8")))
        ahead += [(page.parent / path).resolve() for path in paths if path]
    return seen


def faults(root: Path) -> list[str]:
    """Everything wrong with the documentation under `root`, one line each."""
    root = root.resolve()
    index = root / "docs" / "README.md"
    if not index.is_file():
        return ["docs/README.md is missing"]
    lost = set(root.glob("docs/**/*.md")) - reached(index)
    return [fault for page in pages(root) for fault in broken(page, root)] + [
        f"{page.relative_to(root)} is not reached from docs/README.md" for page in sorted(lost)
    ]


if __name__ == "__main__":
    base = Path(__file__).parents[1]
    if found := faults(base):
        sys.exit("\n".join(found))
    print(f"{len(pages(base))} pages: every link resolves, every page is reached")
