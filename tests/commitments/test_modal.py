"""Agents that prove do what the papers say, and what the definition says for random ones."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopcourse.commitments.modal import ZOO, agent, meet, outcome, read
from coopcourse.commitments.modal.formulas import Plays
from tests.commitments import modal_oracle

# Barasz and others (2014), theorems 3.1 and 3.2, and what follows from them at once.
BARASZ = {
    ("FairBot", "FairBot"): "CC",
    ("FairBot", "CooperateBot"): "CC",
    ("FairBot", "DefectBot"): "DD",
    ("PrudentBot", "PrudentBot"): "CC",
    ("PrudentBot", "FairBot"): "CC",
    ("PrudentBot", "CooperateBot"): "DC",
    ("PrudentBot", "DefectBot"): "DD",
}
# Critch, Dennis and Russell (2022) prove these for bounded proofs; here proofs have no bound.
CRITCH = {
    ("CUPOD", "CUPOD"): "DD",
    ("DUPOC", "DUPOC"): "CC",
    ("CIMCIC", "CIMCIC"): "CC",
    ("CIMCIC", "DUPOC"): "CC",
    ("CUPOD", "CooperateBot"): "CC",
    ("CUPOD", "DefectBot"): "DD",
}


@pytest.mark.parametrize(("pair", "letters"), (BARASZ | CRITCH).items())
def test_published_outcomes_come_out(pair, letters):
    assert "".join(outcome(*pair)) == letters


def test_prudence_without_trust_meets_no_friend_and_not_even_itself():
    assert {outcome("NaiveBot", other)[0] for other in ZOO} == {"D"}
    assert outcome("NaiveBot", "FairBot") == outcome("NaiveBot", "NaiveBot") == ("D", "D")


@pytest.mark.parametrize("name", ZOO)
def test_in_world_zero_an_agent_treats_all_alike(name):
    firsts = [meet(name, other).worlds[0][Plays(ZOO[name], ZOO[other])] for other in ZOO]
    assert len(set(firsts)) == 1


def test_a_friend_of_naive_bot_may_refuse_defect_bot_unproved():
    assert outcome("CUPOD", "NaiveBot")[0] == "C" and outcome("CUPOD", "DefectBot")[0] == "D"


def test_without_bounds_cupod_is_exploited_by_dupoc():
    assert outcome("CUPOD", "DUPOC") == ("C", "D")


@pytest.mark.parametrize("other", ZOO)
def test_three_ways_to_write_a_fair_bot_do_the_same(other):
    assert outcome("DUPOC", other) == outcome("FairBot", other) == outcome("CIMCIC", other)


def test_what_proves_itself_is_true_and_what_denies_its_proof_is_true_and_unproved():
    henkin, goedel = agent("Henkin", "box(me)"), agent("Goedel", "not box(me)")
    assert outcome(henkin, "DefectBot")[0] == "C"
    assert outcome(goedel, "DefectBot")[0] == "C"
    proof = read("box(me)")
    rows = {repr(each): row for each, row in meet(goedel, "DefectBot").rows().items()}
    assert rows["box(Goedel to DefectBot)"][-1] is False and proof == henkin.formula


atoms = st.sampled_from(
    ["opp", "me", "true", "false", "vs(FairBot)", "vs(PrudentBot)", "vs(CUPOD)", "vs(DefectBot)"]
)


def built(parts):
    two = st.tuples(parts, parts)
    return st.one_of(
        parts.map("not ({})".format),
        st.tuples(st.sampled_from(["box", "box1", "box2"]), parts).map(lambda t: f"{t[0]}({t[1]})"),
        st.tuples(st.sampled_from(["and", "or"]), two).map(
            lambda t: f"({t[1][0]}) {t[0]} ({t[1][1]})"
        ),
        two.map(lambda t: f"implies({t[0]}, {t[1]})"),
    )


formulas = st.recursive(atoms, built, max_leaves=5)
conditions = formulas.map("box({})".format)
texts = st.one_of(
    conditions, conditions.map("not {}".format), st.tuples(conditions, conditions).map(" or ".join)
)


@settings(max_examples=400, deadline=None)
@given(texts, texts)
def test_random_agents_do_what_the_definition_says(one, other):
    first, second = agent("First", one, ZOO), agent("Second", other, ZOO)
    assert outcome(first, second) == modal_oracle.outcome(first, second)


@settings(max_examples=100, deadline=None)
@given(formulas, texts)
def test_whoever_asks_for_a_proof_of_cooperation_is_never_exploited(extra, other):
    safe = agent("Safe", f"box(opp) and box({extra})", ZOO)
    assert outcome(safe, agent("Other", other, ZOO)) != ("C", "D")


@settings(max_examples=100, deadline=None)
@given(texts, texts)
def test_a_refuted_proof_stays_refuted(one, other):
    meeting = meet(agent("First", one, ZOO), agent("Second", other, ZOO))
    for statement, row in meeting.rows().items():
        if repr(statement).startswith("box"):
            assert row == sorted(row, reverse=True)


@settings(max_examples=100, deadline=None)
@given(texts)
def test_a_formula_reads_back_as_it_was_written(text):
    formula = read(text, ZOO)
    assert read(repr(formula), ZOO) == formula


def test_the_last_two_worlds_agree_and_the_one_before_does_not():
    meeting = meet("NaiveBot", "NaiveBot")
    *_, before, last, again = meeting.worlds
    assert last == again != before


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("opp", "outside a box"),
        ("box(opp) and not me", "outside a box"),
        ("box(opp", "missing bracket"),
        ("box(them)", "no word of a formula"),
        ("box(vs(NoBot))", "names no agent"),
        ("box(opp, me)", "with 2 things in brackets"),
        ("__import__('os')", "no word of a formula"),
        ("(" * 200 + "opp" + ")" * 200, "at most 300"),
        ("box(" * 70 + "opp" + ")" * 70, "at most 300"),
    ],
)
def test_a_slip_of_the_pen_gets_an_answer(text, advice):
    with pytest.raises(ValueError, match=advice):
        agent("Mine", text, ZOO)


def test_an_unknown_name_gets_the_zoo():
    with pytest.raises(ValueError, match="It has CooperateBot, DefectBot"):
        outcome("FearBot", "FairBot")


def test_depth_counts_boxes_within_boxes_and_within_those_asked_about():
    depths = {name: ZOO[name].depth for name in ("CooperateBot", "FairBot", "PrudentBot")}
    assert depths == {"CooperateBot": 0, "FairBot": 1, "PrudentBot": 2}
    assert agent("Asks", "box(vs(PrudentBot))", ZOO).depth == 3
