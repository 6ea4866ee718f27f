"""Ten conversations of the embedded buyer to read aloud: `python -m tests.benchmarks.conversations FOLDER` writes them as Markdown.

A line that begins with `> ` at the end of a file already there (what still sounds wrong) is kept.
"""

import sys
from pathlib import Path

from practice.content import Library
from practice.model.content import Persona, Scenario
from practice.reps.cast import SCRIPTED
from practice.reps.playing import Played, play
from practice.voices.embedded import EmbeddedBuyer

ROOT = Path(__file__).parents[2]
CAST = (
    ("cold_lead_raw_materials", "cold_lead", "strong"),
    ("cold_lead_raw_materials", "cold_lead", "average"),
    ("cold_lead_raw_materials", "skeptical_prospect", "pushy"),
    ("let_down_before", "skeptical_prospect", "strong"),
    ("let_down_before", "cold_lead", "weak"),
    ("order_taker_asks", "long_time_customer", "strong"),
    ("order_taker_asks", "long_time_customer", "average"),
    ("influencer_who_shields", "shielding_influencer", "strong"),
    ("new_year_planning", "friendly_talker", "average"),
    ("inbound_options", "skeptical_prospect", "average"),
)


def written(played: Played, persona: Persona, scenario: Scenario, rep: str, remarks: list[str]) -> str:
    """The conversation as a page: what was said, then how it ended, then the remarks."""
    turns = [f"**{'Rep' if turn.speaker == 'rep' else 'Buyer'}:** {turn.text}" for turn in played.transcript.turns]
    head = f"# {scenario.title}\n\n{persona.name}, called by the {rep} scripted rep.\n"
    return "\n\n".join([head, *turns, f"Outcome: `{played.outcome}`.", *remarks]) + "\n"


def main(folder: Path) -> None:
    """Write all ten."""
    library = Library(ROOT)
    folder.mkdir(parents=True, exist_ok=True)
    for number, (scenario_id, persona_id, rep) in enumerate(CAST, start=1):
        persona, scenario = library.persona(persona_id), library.scenario(scenario_id)
        played = play(SCRIPTED[rep], EmbeddedBuyer(), persona, scenario, seed=number)
        path = folder / f"{number:02}_{scenario_id}_{rep}.md"
        old = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        remarks = [line for line in old if line.startswith("> ")]
        path.write_text(written(played, persona, scenario, rep, remarks), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
