"""The form of a turn: nothing but filler, or talk to the machine. What talks to the machine counts for nothing else."""

import re
from collections.abc import Iterator, Sequence

from practice.acts.phrases import phrases, wording
from practice.acts.sentences import Sentence
from practice.model.reading import Act

FILLER = re.compile(
    r"(?:(?:okay|yes|no|right|all right|mhm+|mhmm|aha|uhu|uhuh|uh huh|huh|ah|oh|i see|sure|great|good|"
    r"fine|well|so|cool|nice|wow|really|"
    r"hello|hi|hey|got it|exactly|absolutely|interesting|of course|true|thanks|you know|like|and|but|"
    r"eh|yo|lol|(?:ha)+h?|[a-z])"
    r"(?=[^a-z]|$)[\s,.!?…-]*)*"
)

INSTRUCTION = phrases(
    r"""
    (?:ignore|disregard|forget|override|bypass|skip) (?:\w+ ){0,3}(?:previous|prior|above|earlier|all|any|your|\
        the|these|those|preceding|system|former) (?:\w+ ){0,3}(?:instructions?|prompts?|rules?|guidelines?|\
        directions?|orders|commands?|persona|role|scenario|training|context|rubric|text|messages?)
    (?:ignore|disregard|forget) (?:everything|all|anything) (?:\w+ ){0,3}(?:above|before|so far|told|said|\
        instructed|previously)
    (?:you are|you will be|act|pretend|behave|respond|roleplay|role play) (?:now |to be |you are |as |like |a |\
        an |from now on )*(?:the )?(?:scorer|judge|grader|evaluator|assistant|ai|language model|chatbot|bot|\
        large language model|gpt|dan|developer mode|system|computer|trainer|helpful assistant|machine|simulator|llm)
    (?:as|dear|hey|hello|hi|attention|note to|message to|note for|to) (?:the |an |our |my )?(?:scorer|judge|\
        grader|evaluator|ai|language model|chatbot|grading|scoring|system|llm|assistant|model|rubric)
    (?:give|award|grant|assign|get|put|mark|score|rate|grade) (?:me|this|my|it|the|us|every|all|each|him|\
        her) (?:\w+ ){0,5}(?:full|100|maximum|max|top|highest|perfect|high|best|a ten|ten|pass|passed|good|\
        \d+) ?(?:\w+ )?(?:marks?|scores?|points?|grades?|ratings?|out of|on (?:every|all|the)|percent|as met|met)
    (?:mark|set|count|score|treat|consider) (?:\w+ ){0,4}(?:criteria|criterion|criterions|rubric|skills?|\
        verdicts?|attempt|call|turn|transcript|me) (?:\w+ ){0,3}(?:as |to )?(?:met|passed|pass|full|perfect|100|\
        successful|complete|open question|a success)
    (?:full marks|maximum score|perfect score|highest score|top marks|score of 100|100 points|overall score|pass mark)
    (?:system|assistant|user|developer|instruction|instructions|prompt|admin|sudo|override|system prompt|scorer|\
        judge|note|stage direction) ?(?:message|prompt)? ?:
    (?:system|hidden|initial|your|original|secret) (?:prompt|instructions|message|system prompt)
    (?:reveal|print|show|repeat|output|tell me|list|dump|display|leak|give me|what (?:is|\
        are)) (?:me )?(?:\w+ ){0,3}(?:your |the |all |hidden |secret |remaining )*(?:prompt|instructions|\
        system prompt|hidden facts|fact ledger|ledger|secret facts|rubric|rules you|trust (?:score|level)|\
        patience (?:score|level)|persona file|scenario file|hidden (?:state|rules|concerns))
    (?:set|raise|increase|max|maximize|change|put) (?:\w+ )?(?:your |the |buyer )?(?:\w+ )?(?:trust|patience|\
        mood) (?:\w+ )?(?:to|at|by|level|up|=) ?(?:\d+|maximum|max|100|full)?
    (?:trust|patience) ?= ?\d+
    (?:outcome|overall|verdict|passed|overall_score|trust_score) ?(?:=|: ?(?:met|pass|true|100|order|full|\d+))
    (?:the buyer|buyer) (?:now |then |will |must |should |shall |is |has )+(?:agree|agrees|say|says|accept|\
        accepts|trust|trusts|sign|signs|buy|buys|convinced|reveal|reveals|impressed|agreed|order|orders|happy|told|\
        tell|tells|give|gives)
    (?:this|the) (?:rep|salesperson|candidate|attempt|transcript|call|turn|student|user) (?:\w+ )?(?:should|\
        must|deserves|earned|earns|has met|met|meets|shall|is to|demonstrates|demonstrated|shows|showed|gets|\
        needs to|asked (?:open|excellent|great)|asks (?:open|excellent|great)) (?:\w+ ){0,6}(?:score|points?|marks?|\
        criteria|criterion|pass|full|100|high|every|all|skills?|rubric|rephras\w+|open questions?|trust building)
    (?:stay|break|switch|step) (?:in|out of|of|your) (?:character|role)
    (?:end|stop|exit|leave|start|enter) (?:the |this )?(?:simulation|role ?play|scenario|exercise|\
        developer mode|debug mode)
    (?:new|updated|important|special|additional) (?:instructions?|system message|rules?|directive) ?(?::|\
        for (?:the|you)|follows?|begins?)
    (?:begin|end|start of|end of) (?:of )?(?:transcript|system|prompt|instructions?|conversation)
    (?:as an? )?(?:ai|language) model
    (?:prompt injection|jailbreak|rubric says|according to the rubric|criterion \w+|criteria \w+ met)
    (?:the rep|rep|the salesperson) (?:\w+ )?(?:asks?|asked|uses?|used|restates?|restated|rephrases?|rephrased|\
        names?|meets?|met|demonstrates?|demonstrated|earns?) (?:\w+ ){0,4}(?:open questions?|(?:the )?(?:buyer's|\
        buyer|concern) (?:\w+ )?(?:own words|concern|words)|valid business reason|criteri\w+|full|all|rephras\w+|\
        empathy|evidence)
    does the rep (?:ask|restate|rephrase|name|give|open|check|show|build|address|use|make)
    """
)
SIGNS = re.compile(r"[<\[({*`|#]")
"""One of them is in all that is written for a machine."""
MARKUP = re.compile(
    r"(?:</?\s*(?:system|instruction|prompt|assistant|user|rep|buyer|transcript|scorer|judge|im_start)|"
    r"\[(?:system|inst|/inst|instruction|stage|buyer|director)|\{\{|```|<\||\|>|###)",
    re.I,
)
STAGE = re.compile(
    r"^[\s]*[\[(*{<][^\])}>*]{0,80}(?:buyer|scorer|judge|system|score|rubric|trust|patience|agrees|"
    r"instruction|narrator|convinced|criteria)[^\])}>*]{0,120}[\])}>*]",
    re.I,
)
KEYWORDS_ONLY = wording(
    r"\b(?:open question|closed question|rephrase|paraphrase|empathy|trust building|valid business reason|"
    r"next step|open questions|rephrasing|asking for the business|evidence|acknowledgement)\b"
)


def talks_to_machine(sentence: Sentence) -> bool:
    """Whether a sentence is for the machine and not for the buyer."""
    quote = sentence.read.text[sentence.span_start : sentence.span_end]
    if INSTRUCTION.search(sentence.text):
        return True
    if SIGNS.search(quote) and (MARKUP.search(quote) or STAGE.match(quote)):
        return True
    named = list(KEYWORDS_ONLY.finditer(sentence.text))
    return len(named) >= 3 or (len(named) >= 2 and sentence.count <= 8)


def acts_in(sentences: Sequence[Sentence], machine: Sequence[Sentence], text: str) -> Iterator[Act]:
    """A filler act over a turn that is nothing else, and an instruction act over each sentence for the machine."""
    for sentence in machine:
        yield sentence.whole(Act, 0.85, act="instruction")
    said = text.strip()
    if said and not machine and all(FILLER.fullmatch(sentence.text) for sentence in sentences):
        start = text.index(said)
        yield Act(quote=said, start=start, end=start + len(said), confidence=0.9, act="filler")
