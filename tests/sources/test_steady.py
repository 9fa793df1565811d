"""Copies of what may move."""

import threading

from intaglio.sources.steady import own_copy


def test_a_copy_moves_alone_and_shares_what_it_is_told_to() -> None:
    data = [1, 2]
    thing = {"state": [0], "data": data}
    copied = own_copy(thing, data)
    copied["state"].append(1)
    assert thing["state"] == [0]
    assert copied["data"] is data


def test_what_cannot_be_copied_is_used_itself() -> None:
    lock = threading.Lock()
    assert own_copy(lock) is lock
