"""Tables say the same to eyes, ears and plain text."""

from html.parser import HTMLParser

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.tables import table

WORDS = st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=6)


class Cells(HTMLParser):
    """The texts of all cells of a table, in reading order."""

    def __init__(self, html):
        super().__init__()
        self.texts = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        if tag in ("th", "td"):
            self.texts.append("")

    def handle_data(self, data):
        self.texts[-1] += data


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=5))
def test_every_entry_reaches_the_page_as_it_is(rows):
    shown = table(("a", "b", "c"), rows)
    assert Cells(shown._repr_html_()).texts == [
        "a",
        "b",
        "c",
        *(text for row in rows for text in row),
    ]


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=5))
def test_columns_of_the_text_begin_at_the_same_place(rows):
    lines = repr(table(("name", "value"), rows)).splitlines()
    start = lines[0].index("value")
    assert all(line[start:] == row[1] for line, row in zip(lines[1:], rows, strict=True))


@pytest.mark.parametrize(
    ("number", "reads"),
    [
        (0.125, "0.12"),
        (3.0, "3"),
        (-1.5, "−1.50"),
        (1417, "1417"),
        (-2, "−2"),
        (True, "yes"),
        (np.False_, "no"),
    ],
)
def test_numbers_read_as_people_write_them(number, reads):
    assert table(("n", "x"), [("row", number)]).rows == (("row", reads),)


def test_a_column_has_as_many_decimals_in_each_row():
    column = (1.0, np.float32(24.25), 3, float("inf"), -0.5, "none")
    rows = table(("n", "x"), [("row", each) for each in column], digits=1).rows
    assert [text for _, text in rows] == ["1.0", "24.2", "3", "∞", "−0.5", "none"]


def test_a_number_with_its_interval_stays_on_one_line():
    html = table(("town", "mixed"), [("mild", "0.74 ± 0.01")])._repr_html_()
    assert "0.74&nbsp;±&nbsp;0.01" in html


def test_a_row_of_the_wrong_length_is_named():
    with pytest.raises(ValueError, match="the row of 'kicker' has 2 entries"):
        table(("", "theory", "seen"), [("kicker", 38.54)])
