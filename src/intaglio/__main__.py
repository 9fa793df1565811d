"""The command `intaglio`: begins here, so that Ctrl-C is one line also while the libraries are still loading."""

import sys

__all__ = ["main"]


def main() -> int:
    """Run the command line; 0: done, 1: the run failed, 2: the call was wrong."""
    try:
        from intaglio.cli import main as run

        return run()
    except KeyboardInterrupt:
        print("intaglio: stopped", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
