"""The parts of a scorecard page that show the scorecard itself: outcome, scores, criteria. Computes no score."""

import json

import streamlit as st

from practice.model.content import Outcome
from practice.model.debrief import Debrief
from practice.model.scorecard import CriterionResult, Evidence, Scorecard, SkillScore, Verdict
from ui import phrases
from ui.plain import for_html

COUNTED: tuple[Verdict, ...] = ("not_met", "unscored", "met")


def outcome(told: Debrief) -> None:
    """How the call ended, and whether that is a success in this scenario."""
    text = f"**{phrases.outcome(told.outcome)}.**"
    if told.success:
        st.success(f"{text} In this scenario that is a success.")
    else:
        st.warning(f"{text} In this scenario that is not a success yet.")


def scores(card: Scorecard) -> None:
    """Overall, pass mark and the four skills. What was not scored says why."""
    passed = {True: "Passed", False: "Not passed", None: "Not scored"}[card.passed]
    overall = f"<b>{phrases.score(card.overall)}</b>" + ("<span>of 100</span>" if card.overall is not None else "")
    reason = f'<p class="wc-quiet">{for_html(card.reason)}</p>' if card.reason else ""
    st.html(
        f'<div class="wc-overall">{overall}<span>{passed} · pass mark {card.pass_mark}</span></div>{reason}'
        f'<div class="wc-scores">{"".join(_tile(skill) for skill in card.skills)}</div>'
    )


def skills(card: Scorecard) -> None:
    """Every criterion of every skill: what was missed first, then what was met; what had no opportunity is folded."""
    for skill in card.skills:
        with st.expander(f"**{skill.name}: {phrases.score(skill.score)}** · {_count(skill)}"):
            counted = [_criterion(it) for verdict in COUNTED for it in skill.criteria if it.verdict == verdict]
            if counted:
                st.html("".join(counted))
            _no_opportunity([it for it in skill.criteria if it.verdict == "not_applicable"])


def _count(skill: SkillScore) -> str:
    counted = [one for one in skill.criteria if one.verdict in ("met", "not_met")]
    return f"{sum(one.verdict == 'met' for one in counted)} of {len(counted)} met"


def as_json(card: Scorecard, ended: Outcome | None) -> str:
    """The card with the call's outcome, indented."""
    return json.dumps({**card.model_dump(mode="json"), "outcome": ended}, ensure_ascii=False, indent=2)


def _tile(skill: SkillScore) -> str:
    if skill.score is None:
        rest = f'<span class="wc-quiet">{for_html(skill.reason or "not scored")}</span>'
    else:
        rest = f'<div class="wc-bar" aria-hidden="true"><i style="width:{skill.score}%"></i></div>'
    return f'<div class="wc-score">{for_html(skill.name)}<br><b>{phrases.score(skill.score)}</b>{rest}</div>'


def _criterion(it: CriterionResult) -> str:
    sign, word = phrases.VERDICTS[it.verdict]
    parts = [
        f'<h4><span class="wc-verdict wc-{it.verdict}" aria-hidden="true">{sign}</span>{for_html(it.question)}</h4>',
        f'<p><strong>{word}.</strong> {for_html(it.reason)} <span class="wc-quiet">Source {for_html(it.source)}</span></p>',
        f'<p class="wc-quiet">{for_html(it.advice)}</p>' if it.advice else "",
        *(_quote(evidence) for evidence in it.evidence),
        f"<p>{for_html(it.coaching)}</p>" if it.coaching else "",
        _better(it),
    ]
    return f'<div class="wc-criterion">{"".join(parts)}</div>'


def _no_opportunity(criteria: list[CriterionResult]) -> None:
    if criteria:
        rows = "".join(
            f'<li>{for_html(it.question)} <span class="wc-quiet"><strong>Not applicable.</strong> {for_html(it.reason)}</span></li>'
            for it in criteria
        )
        summary = f"{len(criteria)} had no opportunity in this call and do not count"
        st.html(f'<details class="wc-rest"><summary>{summary}</summary><ul>{rows}</ul></details>')


def _quote(it: Evidence) -> str:
    who = "you" if it.speaker == "rep" else "the buyer"
    return f'<blockquote>“{for_html(it.quote)}” <span class="wc-quiet">turn {it.turn}, {who}</span></blockquote>'


def _better(it: CriterionResult) -> str:
    """A line that earns it: open where it was missed, folded where it was met."""
    if not it.better:
        return ""
    line = f"<blockquote>“{for_html(it.better)}”</blockquote>"
    if it.verdict == "not_met":
        return f"<p>A better line:</p>{line}"
    return f"<details><summary>A line that earns this</summary>{line}</details>"
