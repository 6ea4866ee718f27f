"""Slips of the finger and sounds left out in writing, put right in the words that acts turn on. Any other word stays as it is: a slip
in "pallet" changes no act. Only one slip a word, and never one that makes another word of English.
"""

from functools import lru_cache

TURNED_ON = frozenset(
    """
    about above absolutely accountant accounting actually affect affected affects afford afraid after afternoon again agree agreed
    almost also although always amount angry annoyed annual annually another answer answered anybody anything apologise apologize
    apparently appreciate april around asked asking august autumn average avoid away awful basically because become before behind
    being believe benefits better between blame board bother bothers bring bringing broken brought budget building burning business
    buyer calling cannot capacity careful cautious certainly challenge change changed changes changing charge cheaper check checked
    cheque children choice choices choose claims clearly client clients close closing colleague colleagues come comes coming commit
    companies company competitor complain complaint complaints completely concern concerned concerns consider contract control
    correct correctly could count covered currently customer customers daily damage deadline deadlines dealing deals december decide
    decides deciding decision decisions definitely deliver delivered deliveries delivery department departments depends describe
    different difficult director discount discuss does doing double doubt early eighteen eighty either electricity eleven email
    employee employees engineer enough even evening every everybody everyone everything exactly example examples excellent
    exhausting expect expensive experience explain facing factories factory fault favour february feel fifteen fifty figure figures
    find finding firms first follow forty fourteen fourth frankly free frequently friday frightened front frustrated frustrating
    full getting give gives going good great group guarantee guaranteed guarantees guess half halves handle handles handling happen
    happened happening happens happy hardest have having heard hearing help helped helpful here hesitate honest honestly hope
    hospital hour hourly hours house hundred idea ideas imagine important improve improved independent industry information instance
    instead interested introduce introduction invite invoice involved issue itself january join july june just keep kind know known
    large last later launch lead leave leaving legitimate less list little local location long look looked looking lose losing loss
    lower machine machines maintenance make makes making manage managed manager managers march margin matter matters maximum mean
    means meant measure meet meeting mention mentioned middle might million minimum minute minutes moment monday money month monthly
    months more morning mostly much myself name near need needed needs neighbour neighbours neither nervous never next night
    nineteen ninety nobody normal nothing notice noticed november number numbers obviously october offer offered offering office
    often once online open operator operators opinion opinions options order ordered ordering orders other others ourselves outside
    over overtime owner painful paper patient patients paying people percent perhaps person phone place plan plans plant please
    plumber possible power practice prefer prepare pressure price prices probably problem problems process produce producers product
    products promise promised proposal prove proved purpose quality quarter quarterly quarters question questions quickly quiet
    quite rarely rather ready realise really reason reasons recently recommend reduce refer reference referral regret relationship
    reliable remember renew renewal replace report reports request require result results right risk route rules safe sample samples
    satisfied save saved saving savings sceptical schedule school season second secure send sending sense september serious service
    seven seventeen seventy several shall share sheet shift shifts should show shown shows side sign signed simply since situation
    sixteen sixty size skeptical smaller software somebody someone something sometimes soon sorry sound sounds space speak special
    specialist spend spending staff staffing stake standard start started starting stay stays still stock stop stopped stressful
    strong struggle study suggest suitable summer supplier suppliers supplies supply support suppose sure surely surprised switch
    switching system takes taking talk talked team technician tell terms terrible test tests thank thanks that their them themselves
    then there these they thing things think third thirds thirteen thirty those though thought thoughts thousand through thursday
    time times today together tomorrow tonight took total totally touch tough training trial trials tried trouble truck trucks true
    trust trying tuesday twelve twenty twice typical under understand understanding understood unhappy unless until update useful
    using usually value very visit wait waiting walk want wanted waste wasting watch water wednesday week weekend weekly weeks
    welcome well went were what whatever when where whether which while whole whose winter wish with within without wonder wondering
    work worked working works workshop world worried worries worry worse worst worth would write wrong year yearly years yesterday
    your yours yourself
    """.split()
)  # fmt: skip
"""Written as they sound or as they should be; which of two national spellings is another matter."""

SHORTEST, LONG = 4, 7
"""Letters: shorter words are never put right, and only long ones where one letter stands for another."""

VALID = frozenset(
    """
    abut accountants affords agrees aground alter amounts annul answers apologies apologized apologizes appreciated appreciates
    averaged averages avid avoids bard baring bathers becomes behinds beings believed believer believes benefit bering bette betters
    binging blamed blames boar boards boring bought bridging brig brings broke brother brothers budge budgets buildings burnings
    burping burying buyers cabling calming calving cautions certainty challenged challenger challenges chanced chances chancing
    chang changer changers chanted chanting charged charger charges charging cheapen cheater checker checks choicest chooses chose
    chucked claim clams clanging cleanly clint cloning closed closer closes closet cloying cold combing comers comets comings
    commits competitors complains compliant concert concerted concerts considers contact contracts contrast controls corrects counts
    county coveted cowered culling cunt damaged damages deal dealings decades decided decider decodes decoding defends deliverer
    delivers depend derision described describes dialing difficulty ding directors directory discounts discus dismount doings doling
    dong doping dose dosing doting doubled doubles doublet doubts dozing earl eight emails emil employed employer employers
    engineers ether evenings ever expansive expects experienced experiences explains extensive factor factors faults faulty favor
    fending figured findings fining firm firs firsts fist follows font fort forth fridays fronts frustrate frustrates funding givens
    givers goings gong greats greta groups guests gutting halve handing handled handler handlers happenings hard harvest haves head
    heading healing heaping hear hearings heating heaving herd herring hesitated hesitates honesty horus hose hospitals housed
    houses hundreds ideals ides imagined imagines imaging improves independents instances introduced introduces introductions
    invited invites invoices involve involves issued issues larger late lather lats latter lave leading leaking leaning leaping
    leasing leaved leaves littler locale locals locations locking looming looping loose looting lowers lunch mach makers makings
    manages mange manger mans marc margins marin marking masking masters mater matte measured measures meat meetings melting
    mentions mete mighty millions minuet moaning moments mondays moneys monkey mooning moore mornings moth moths mourning mutters
    neighbor neighbors nether nevers nigh nights nighty norma normals noshing nothings notices noting oder offerings offers officer
    offices option outsider outsides owners pace palace pamper pans pant papers patent patents pauper peopled peoples persona
    persons phoned phones phoney placed places plains planes planet planks plants playing pleas pleased pleases pliant plumbed
    plumbers possibles possibly potions powder powers practiced practices practise praying prefers premise prepared prepares
    pressured pressures priced pricey prince princes probable produced producer produces profess promises proposals proven proves
    prowess purposes qualify quartet quiets quit rally read realism realist realize recommends reduced reduces reefer referenced
    references referrals refers regrets relationships reliably remembers rene renews replaced replaces requests required requires
    requite resorts reverence rights rote rout routed router routes rubles rule rulers sake sampled sampler sanding satisfies
    sayings says scheduled schedules schools seasons seconds secured secures seeding seen sens sensed senses sensing serviced
    services servile sevens seventh shared shares shaved shaving shavings sheets shifty shit shits shopped sift sill sine sing
    singed situations slaved slaving smarting snitching sock someones somethings sometime sown sows spaced spaces spacey speaks
    specialists specials sped speeding spends staffs staked stakes standards star stared staring starling starred starring starter
    startled startling starts starved starving stated stating staving stepped steven stills stitching stocks stocky stomped stoop
    stooped stopper strays struggled struggles stuart stud stuffing sturdy suggests suing suitably summers summery supplied supports
    supposed supposes surly surprise surprises sven systems tacking take takers takin takings talking tank tanking tanks tasking
    technicians term terribly tess testes than thee theirs theses thin thingy thinks thins thirsty thorough thousands three thrust
    thursdays tied ties timers ting tings tired toady tomorrows topical totals touchy trail trailing trails tribal troubled troubles
    trough truest trusts trusty tuck tucks tuesdays twelves tying understands updated updates vale valued values visits wafting
    wailing waiter waiving walter wandering waned wanting washing wast wasted wastes waters watery wednesdays weekends welcomed
    welcomes wether whee wheres whiles whither whiting wile winters wold wonders wong word wording wore workings workshops worlds
    worming worsen worser wort worthy writ writer writes writhe writing wrongs yearns yeas yesterdays yous
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
