"""Words of one meaning, so that "late" answers to "delay" and "afraid" to "worried". Holds groups of words, no
rules."""

from functools import lru_cache

from practice.acts.words import stem

GROUPS = """
late delay delayed behind overdue slip slow slowly wait waiting
price cost costs expensive budget money pay spend spending cheap cheaper afford dollars euros pounds bill fee charge
worry worried afraid fear scared nervous anxious concern concerned uneasy hesitant unsure doubt doubtful sceptical
skeptical cautious careful wary
problem trouble issue difficulty difficult hard tough challenge challenging struggle headache pain hassle
break broke breakdown failure fail failed fault faulty defect defective downtime outage stopped stop halt standstill
down crash
trust rely reliable dependable depend unreliable believe faith confidence confident
promise promised commit commitment word guarantee
supplier vendor provider seller source partner
quality reject rejects scrap waste defects
quick quickly fast rapid soon speed urgent immediately
change switch switching replace move moving different alter
grow growth expand expansion increase bigger double larger scale
reduce cut lower decrease shrink less save saving savings drop
people staff team crew employees workers operators headcount colleagues
boss manager director management owner ceo cfo board leadership superior
sign approve approval decide decision choose choice approving authorize
customer customers client clients buyers account accounts
lose loss losing lost walked leave left gone
angry upset annoyed mad furious frustrated frustrating frustration irritated fed
happy glad pleased satisfied content enjoy love delighted
sad depressed unhappy miserable disappointed down let
tired exhausted worn drained stressed stress stressful overwhelmed overwhelming pressure
busy swamped full stretched time
want wish hope desire goal aim dream like
important matter matters priority essential crucial key care value
safe safety secure security protect protection risk risky danger dangerous
plant factory mill site facility line machine machines equipment
deliver delivery shipment shipments ship truck trucks arrive freight logistics transport
contract agreement deal terms
answer reply respond response call phone reach hear back
training train learn learning teach course education school study
member membership subscription dues renew renewal
competitor competition rival compete
service support help assistance
stock inventory supply shortage short run
resin material materials plastic polymer raw
plan strategy future ahead planning year
try tried trying attempt effort
know understand understanding aware knowledge realize
talk tell speak say discuss conversation
home house family wife husband kids children partner parents mom dad mother father daughter son
drink drinking alcohol beer wine drunk
smoke smoking cigarette cigarettes tobacco
work job employment career
eat eating food diet weight
lonely alone isolated
"""


@lru_cache(maxsize=1)
def _index() -> dict[str, frozenset[int]]:
    index: dict[str, set[int]] = {}
    for number, line in enumerate(GROUPS.strip().splitlines()):
        for word in line.split():
            index.setdefault(stem(word), set()).add(number)
    return {word: frozenset(groups) for word, groups in index.items()}


@lru_cache(maxsize=8192)
def concepts(word_stem: str) -> frozenset[int]:
    """The numbers of the groups that a stem belongs to; none for most words."""
    return _index().get(word_stem, frozenset())
