"""How much do incomes react to taxes? The slope of log income on the log of the share kept.

Chapter: notebooks/11-institutions
"""

import numpy as np
from numpy.typing import ArrayLike

FEWEST = 10  # incomes that a slope needs


def elasticity(incomes: ArrayLike, rates: ArrayLike) -> float:
    """The elasticity of income by least squares, at least 0.

    `rates` are the marginal rates that the earners faced; incomes count that are positive and taxed
    below 100 %. It is nan where fewer than ten incomes are left or all face one rate. Source: Saez
    (2001) for the notion, Zheng et al. (2020) for the estimate.

    >>> kept = np.linspace(0.1, 1, 20)
    >>> round(elasticity(50 * kept**0.7, 1 - kept), 6)
    0.7
    """
    earned, taxed = np.asarray(incomes, np.float64), np.asarray(rates, np.float64)
    usable = (earned > 0) & (taxed < 1)
    if usable.sum() < FEWEST or taxed[usable].std() < 1e-6:
        return float("nan")
    kept, log_income = np.log(1 - taxed[usable]), np.log(earned[usable])
    apart = kept - kept.mean()
    return max(float(apart @ log_income / (apart @ apart)), 0.0)
