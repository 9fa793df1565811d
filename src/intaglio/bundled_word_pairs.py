"""Pairs of English words of one relation each, of which analogies are made; common ones, and those of documentation."""

from collections.abc import Mapping, Sequence

__all__ = ["PAIRS"]


def _pairs(text: str) -> Sequence[tuple[str, str]]:
    """Two words a pair, pairs apart by commas."""
    return [(first, second) for first, second in (pair.split() for pair in text.split(","))]


PAIRS: Mapping[str, Sequence[tuple[str, str]]] = {
    "plural": _pairs(
        "array arrays, value values, parameter parameters, function functions, element elements, sample samples,"
        "feature features, class classes, index indices, matrix matrices, axis axes, tensor tensors, row rows,"
        "dimension dimensions, column columns, label labels, model models, estimator estimators, weight weights,"
        "point points, input inputs, output outputs, word words, day days, year years, city cities, man men,"
        "woman women, child children, country countries"
    ),
    "third person": _pairs(
        "return returns, compute computes, apply applies, use uses, set sets, take takes, create creates,"
        "define defines, contain contains, make makes, give gives, find finds, go goes, know knows, say says"
    ),
    "past": _pairs(
        "use used, compute computed, apply applied, return returned, define defined, create created, train trained,"
        "give given, take taken, call called, sort sorted, scale scaled, fit fitted, pass passed, walk walked"
    ),
    "opposite": _pairs(
        "minimum maximum, min max, lower upper, left right, first last, input output, row column, true false,"
        "start stop, low high, small large, less greater, positive negative, before after, up down"
    ),
    "comparative": _pairs(
        "large larger, small smaller, high higher, low lower, fast faster, slow slower, great greater, long longer,"
        "short shorter, strong stronger, good better, bad worse, old older, young younger"
    ),
    "man and woman": _pairs(
        "man woman, king queen, he she, his her, father mother, son daughter, brother sister, husband wife,"
        "uncle aunt, boy girl, prince princess, actor actress, nephew niece"
    ),
    "capital": _pairs(
        "paris france, berlin germany, rome italy, madrid spain, tokyo japan, beijing china, london england,"
        "moscow russia, athens greece, cairo egypt, lisbon portugal, vienna austria, oslo norway, dublin ireland"
    ),
}
