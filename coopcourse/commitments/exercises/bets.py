"""The bet of the chapter on commitments, each answer answered.

Chapter: notebooks/10-commitments
"""

from coopcourse.exercise.items import Option, Prediction

READERS_BET = Prediction(
    id="commitments/readers-bet",
    prompt="Two programs play the Prisoner's Dilemma once. Each can read the other's text, and "
    "does: I cooperate if I find a proof that you cooperate with me; otherwise I defect. "
    "Different people wrote them. What happens?",
    options=(
        Option(
            "They go round in circles: each waits for the other's proof.",
            "Two programs that run each other would. But a proof is not a run. It is a finite text "
            "about both programs, and one exists.",
        ),
        Option(
            "Both defect: neither can begin.",
            "It looks so, since each needs the other's step first. Yet a theorem of Löb says "
            "that the proof is there, and a table further down shows why.",
        ),
        Option(
            "Both cooperate.",
            "They do, and neither of them can ever be exploited. Most people who have not seen it "
            "bet against it.",
        ),
        Option(
            "It depends on how the two are written.",
            "For programs that compare texts it does: one renamed variable ruins them. A proof is "
            "about what a program does, not about how it is spelt.",
        ),
    ),
)

BETS = (READERS_BET,)
