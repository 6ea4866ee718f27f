"""Slips of the finger and sounds left out in writing, put right in the words that acts turn on. Any other word stays as it is: a slip
in "pallet" changes no act. Only one slip a word, and never one that makes another word of English.
"""

from functools import lru_cache

TURNED_ON = frozenset(
    """
    about above after afternoon again agree agreed almost also although always amount angry annoyed another answer answered anybody
    anything appreciate april around asked asking august autumn average avoid away awful because become before behind believe better
    between blame board bother bothers bring bringing broken brought budget building business buyer calling cannot capacity careful
    cautious challenge change changed changes charge cheaper check checked children choose claims client clients close colleague
    colleagues come coming commit companies company competitor concern concerned concerns consider contract control correct
    correctly could customer customers daily damage deadline deals december decide decides deciding decision deliver delivered
    deliveries delivery describe different difficult director discount discuss does doing double electricity email employee
    employees enough even evening every everybody everyone everything exactly example excellent expect expensive experience explain
    factories factory fault favour february feel figure figures find finding firms first follow fourth free frequently friday front
    full getting give going good great group guarantee guaranteed guarantees guess half handle handles happen happened happening
    happens happy hardest have having heard hearing help helped helpful here hesitate honest honestly hope hospital hour hours house
    idea imagine important improve independent industry information instead interested introduce introduction invite invoice
    involved issue january join july june just keep kind know known large last later launch lead leave leaving less list little
    local long look looked looking lose losing loss lower machine machines maintenance make making manage managed manager managers
    march margin matter matters mean means measure meet meeting mention mentioned middle might million minute minutes moment monday
    money month months more morning mostly much myself name near need needed needs neighbour neighbours never next night nobody
    normal nothing notice november number october offer offered offering office often once online open opinion order ordered
    ordering orders other others ourselves outside over overtime owner patient patients paying people percent perhaps person phone
    place plan plant please possible practice prefer prepare pressure price prices problem problems process produce producers
    product products promise promised proposal prove purpose quality quarter question questions quickly quiet quite rather ready
    realise really reason recommend reduce refer reference referral regret relationship reliable remember renew renewal replace
    report request require result results right risk rules safe sample satisfied save saved saving savings schedule second secure
    send sending september serious service seven several shall share should show shown side sign signed simply since situation size
    smaller software somebody someone something sometimes soon sorry sound sounds speak special spend staff standard start started
    starting still stock stop stopped strong struggle study suggest suitable summer supplier suppliers supply support suppose sure
    surprised switch switching system takes taking talk talked team tell terms test thank thanks that their them themselves then
    there these they thing things think third those though thought thousand through thursday time times today together tomorrow
    tonight took total touch tough trial tried trouble truck trucks true trust trying tuesday twelve twenty twice under understand
    understanding understood unhappy unless until update useful using usually value very visit wait waiting walk want wanted waste
    watch wednesday week weekend weeks welcome well went were what whatever when where whether which while whole whose winter wish
    with within without wonder wondering work worked working works world worried worries worry worse worst worth would write wrong
    year years yesterday your yours yourself
    """.split()
)  # fmt: skip
"""Written as they sound or as they should be; which of two national spellings is another matter."""

SHORTEST, LONG = 4, 7
"""Letters: shorter words are never put right, and only long ones where one letter stands for another."""

VALID = frozenset(
    """
    abut afternoons afters agee agrees aground alost alter amounts angary answerer answers anther anythings appreciated appreciates
    aprils aril augusta augusts autumns averaged averages avid avoids bard baring bathers becomes behinds believed believer believes
    bering bette betters binging blamed blamer blames boar boards boring botcher botchers bought bridging brig brings brocken broke
    brother brothers budge budgets buildings bushiness busyness buyers cabling calking callings calming calving captious carling
    catling cautions challenged challenger challenges chanced chances chang changer changers chanted chare charged charger charges
    cheapen cheater checker checks checky cheeked cheeper chocked chooser chooses choosey chose chucked claim clams clanged clint clos
    closed closer closes closet coaming cold combing comings commits competitors comping compony concert concerted concerts confider
    considers contact contracts contrast controls corrects culling damaged damages deadlines deal decades decals decembers decided
    decider deciders deciles decisions decodes decoding deicide deliverer delivers delver derides deriding derision described
    describer describes difficulty ding directer directors directory discounts discus discuses dismount doings doling doming dong
    doping dose dosing doting doubled doubler doubles doublet dozing eery emails emil employe employed employer employers employes
    evenings eventing ever exampled examples expansive expects expedience experienced experiences explains extensive factor factorizes
    factors faults faulty favor fending figured figurer figurers findings fining finking firm firs firsts fist follows font forth
    fourths fridays fronts funding goings gong goring greats greta groups guarantees guarantied guests gutting halving handel handled
    handler handlers handless happenings hard hardiest haring harvest head heading healing heaping hear hearings heating heaving heer
    herd herring hesitated hesitates hones honesty horus hose hospitals houris housed housel houses imagined imagines imaging improved
    improver improves independents introduced introduces introductions invited invitee invites invoiced invoices involve involves
    issued issuer issues joni juts larger larges late lather lats latter lave laving leading leafing leaking leaning leaping leasing
    leaved leaven leaver leaves leavings leda littler locale locals locking looming looping loose loosing looting losings lousing lowe
    lowers lowery lunch mach machined makings manages mange manger mangers mans marc marche margins marin marking masking masters
    mater maters matte mattes measured measurer measures meetings melting mentions menton mete meting middles mights mighty millions
    minuet minuets minuses minuted minuter minutest moaning moistly momenta moments mondays moneys monkey mont mooney mooning moore
    mornings moth moths mourning mullion mutters needled neighbor neighbors nevers nigh nights nighty norma normals northing noshing
    notching nothings noticed notices noting novembers nuder numbers octobers oder odes offerer offerings offers officer offices
    opinions orderer orderings outride outsider outsides outsize overtimes overtire owners pace palace pant passible patent patents
    pearson pease peopled peoples percents percept peron persona persons phoned phones phoney pice placed placer places placet plaice
    plaint planet plants playing pleas pleased pleases pliant pone possibles possibly practiced practicer practices practise praying
    precess prefers premise premised prepared preparer prepares pressured pressures priced pricey pries prince princes produced
    producer produces profess promisee promiser promises proposals prov proved proven prover proves prowess purposed purposes qualify
    quartern quarters quartet quiets quinte quit rally rater rathe read realism realist realize reasons recommends reduced reducer
    reduces reefer referenced references referrals refers regally regrets relationships reliably relivable remembers rene renewals
    renews replaced replacer replaces reports requests required requires requite reverence righto rights rubles rues rule rulers
    salved salving sampled sampler samples sanding satisfies sayings scending scheduled scheduler schedules seconds secured securer
    secures seeding seen sensing septembers serous serviced services servile sevens severn shared sharer shares sharpe shaved shaving
    shavings shopped sill sine sing singed sinuation situations slaved slaving slopped slummer smarted smarting smuggest snitching
    snuggest sock someones somethings sometime sopped sown spacial speaks specials sped spending spends staffs standards star stared
    staring starling starred starring starter startled startling starts starved starving stated stating staved staving stepped steven
    stills stilly stitching stocks stocky stomped stoop stooped stopper stoppled storting stound straggle stropped struggled struggler
    struggles stuart stud sturdy suer suggests suing suitably sumer summers summery suppler supplied supplies supports supposed
    supposes surprise surprises sven sweven swopped swound systems tacking take takers takin takings talking tank tanking tanks
    tasking term tets than thee thees theirs therme therms theses thin thingy thinks thins thirds thorough thoughts thousands three
    thrust thursdays tied ties timers ting tings tired toady tody tomorrows totals touchy touché toughs trail trials tribal trinal
    troubled troubler troubles trough truest truk trusts trusty tuck tucks tuesdays twelves tying understandings understands updated
    updater updates vale valued valuer values veery visits wafting wailing waiving wandering waned wanting wast wasted waster wastes
    wasting wednesdays weekends weer wees welcomed welcomes wether whee wheen wheres whetter whiled whiles whither whiting wholes wile
    winters wintery wite withing woks wold wonders wong word wording wore workings worlds worming worrier worriers worsen worser
    worsts wort worthy woulds wounder writ writer writes writhe writing wrongs wroth yearns yeas yesterdays yous
    """.split()
)  # fmt: skip
"""Words of English that are one slip away from one of those above."""


@lru_cache(maxsize=8192)
def mended(word: str) -> str:
    """The word in lower case without its slip, where it is one of those that acts turn on."""
    if len(word) < SHORTEST or word in TURNED_ON or word in VALID or not word.isalpha():
        return word
    found = _slips().get(word)
    if found:
        return found
    for at in range(1, len(word)):
        shorter = word[:at] + word[at + 1 :]
        if shorter in TURNED_ON and (len(shorter) >= 5 or word[at] == word[at - 1]):
            return shorter
    return next((found for one in _with_gaps(word) if (found := _gaps().get(one))), word) if len(word) >= LONG else word


@lru_cache(maxsize=1)
def _slips() -> dict[str, str]:
    """Two letters the wrong way round, or one left out."""
    slips: dict[str, str] = {}
    for word in sorted(TURNED_ON):
        for at in range(len(word) - 1):
            slips.setdefault(word[:at] + word[at + 1] + word[at] + word[at + 2 :], word)
        if len(word) > SHORTEST:
            for at in range(1, len(word)):
                slips.setdefault(word[:at] + word[at + 1 :], word)
    return {slip: word for slip, word in slips.items() if slip not in TURNED_ON}


@lru_cache(maxsize=1)
def _gaps() -> dict[str, str]:
    return {one: word for word in sorted(TURNED_ON) if len(word) >= LONG for one in _with_gaps(word)}


def _with_gaps(word: str) -> list[str]:
    return [f"{word[:at]}_{word[at + 1 :]}" for at in range(1, len(word))]
