"""Which norms can fines hold up?

Chapter: notebooks/12-downsides
"""

from coopcourse.downsides import plots
from coopcourse.downsides.punishment import Norm
from coopcourse.explorer import Explorer, slider


def describe(norm: Norm) -> str:
    """Whether the norm lasts, from which share on, and what it does to everybody."""
    each = norm.good_for_all
    effect = f"everybody {'gains' if each > 0 else 'loses'} {abs(each):g}"
    if not norm.lasts:
        return (
            f"With fines of {norm.fine:g} the norm dies out: not following saves"
            f" {norm.temptation:g}, and three fines take {norm.others * norm.fine:g}. If all"
            f" followed it, {effect}."
        )
    tips = norm.tipping_point
    where = "from any start" if tips is None else f"once {tips:.0%} follow it"
    return (
        f"With fines of {norm.fine:g} the norm holds {where}: not following saves"
        f" {norm.temptation:g}, and three fines take {norm.others * norm.fine:g}. When all follow"
        f" it, {effect}."
    )


hold_up_a_norm = Explorer(
    lambda benefit, fine: Norm(benefit=benefit, fine=fine),
    lambda norm, ax: plots.norm_gain(norm, ax=ax),
    describe,
    [
        slider("benefit", "What following brings the group", -16, 48, 8, value=32),
        slider("fine", "Fine by each who follows", 0, 12, 3, value=6),
    ],
    title="Hold up a norm",
    tries={
        "no fines": {"fine": 0},
        "useless": {"benefit": 0, "fine": 9},
        "harmful, and it holds": {"benefit": -16, "fine": 9},
    },
    height=3.2,
)
