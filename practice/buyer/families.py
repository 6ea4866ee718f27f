"""Words of one family: what people in trade, workshops, kitchens, offices and surgeries say for the same thing or right beside it.

Wider than `lexicon.py`: a member stands near the others, it does not replace them. Only for finding what a question is about. Holds
no scenario's names and no rules.
"""

from functools import lru_cache

from practice.acts.words import stem

_FAMILIES = """
price cost bill charge fee tariff rate quote expensive cheap dear pricey pound euro dollar money invoice
spend pay payment outlay expense expenditure cost pound money bill
budget pot fund purse capital finance money allocation sum amount pound
margin profit earnings bottom return surplus squeeze pocket
loss lose losing short deficit drain waste leak
revenue turnover sales income takings earn earning trade
save saving reduce cut lower shave trim cheaper
increase rise raise climb jump soar surge up hike swing inflation higher dearer
fall drop decline shrink less fewer down
debt owe owed loan borrow bank lender credit interest cashflow cash
invoice bill billing payment account ledger bookkeeping books accounts
lease hire rent rental instalment finance leasing monthly
bank loan credit finance lender terms
bookkeeper accountant finance books accounts figures auditor controller cfo
owner founder proprietor shareholder partner director principal
boss director manager head chief chair leader superior md ceo
board director directors committee trustees chairman
brother sister mother father uncle aunt cousin daughter son wife husband family relative grandfather grandmother parent child children kids
daughter son child heir succeed successor generation hand inherit next family
mother parent father mum dad family
parent parents mum mums dad dads mother father family families
child children kid kids pupil toddler baby little infant youngster place
staff team people crew workforce employee colleague worker hand personnel headcount men women
recruit hire vacancy vacancies applicant candidate job post advert advertise ad apply position opening find fill
agency temp temps temporary recruiter headhunter cover stand-in agencies outsider
resign quit leave left notice depart turnover retention gone leaver
retire retired retirement pension gone left successor replace leave
gone left leave moved depart absent replace successor retire there
sick ill illness absence absent off unwell flu cover
shift rota roster night hours schedule plan swap planner
swap exchange trade switch shift
overtime hours evening weekend sunday late night spare free
weekend sunday saturday evening spare free home
wage wages salary pay payroll payslip penny
train training course courses teach learn school class instruction coach seminar workshop
apprentice trainee youngster young learner school intake
skill skilled qualified expertise know-how craft trade setter coiler
foreman supervisor shift-leader manager lead head charge
operator worker printer printers crew hand user floor
engineer technician maintenance mechanic fitter technical repair service
expert specialist consultant adviser advisor
buyer purchaser purchasing procurement
neighbour neighbor colleague friend peer acquaintance contact
member membership association club federation body chamber organisation organization join society
meeting meet gather assembly lunch evening event get-together sit session
visit tour look-round walk call visitor visitors tourist public
customer client guest account buyer consumer visitor shopper patient
guest guests visitor traveller tourist stay review
retailer supermarket shop store chain chains grocer stores multiple listing shelf listed
supplier vendor provider source maker manufacturer dealer
dealer reseller distributor wholesaler wholesale trader broker merchant agent
competitor rival competition opponent other
contract agreement deal terms commitment sign tied
renew renewal extend prolong continue lapse expire cancel
lapse expire end stop cancel leave left terminate quit drop
notice terminate cancel end out leave exit contract
insurance insurer claim claims policy cover premium
penalty fine charge deduction sanction late fee return
inspection inspector audit authority check regulator ofsted finding hygiene official checked checks
rule regulation law legal compliance standard norm
safety accident injury hurt injure slip fall danger dangerous harm hazard wound
complaint complain grumble grumbling moan dissatisfied unhappy upset criticism review feedback angry
review rating star stars feedback score opinion
reputation name image standing brand face
proud pride honour
fear afraid worry anxious scared nervous dread
trust believe rely faith confidence
promise pledge word guarantee assure assurance promised commitment
fail failure flop collapse break wrong disaster
mistake error slip wrong fault
quality standard finish grade condition
fault defect flaw reject faulty damage rework scrap
rework redo twice again double repeat
twice double duplicate repeat both again copy
consistent consistency steady even uniform stable constant same vary variation drift creep fluctuate swing regular
weight weigh gram heavy light scales thick thin thickness layer kilo much amount
amount quantity much volume gram number
measure measurement check monitor track record control gauge reading weigh
figure figures number numbers data statistics report
report reporting visibility overview dashboard see know
temperature cold warm degrees heat frost freeze cool chill ice zero climate
wet dry water damp moist puddle soak
clean cleaning cleaner wash scrub sweep hygiene mop
dirt dirty mess filth grime muck scraps waste leftover rubbish soil debris
rubbish waste bin skip throw thrown scrap dispose discard
floor ground surface concrete level flat tile slope slab
drain grating gutter gully channel gratings drains
slope level flat even steep incline uneven smooth
laundry wash washing linen towel sheet dryer iron bedding
towel towels linen sheet sheets bedding fabric cotton bathrobe
bedroom bed beds room rooms suite
hotel hotels inn house guesthouse resort
restaurant kitchen chef cook meal breakfast
housekeeper housekeeping chambermaid maid maids
spa treatment wellness pool massage sauna
cellar basement downstairs underground vault
space room area place storage
building house site premises unit hall property
bigger larger extend enlarge extension expand space
hall room building market
site location branch outlet place premises branches
open opening launch start
close shut closed shutdown stop standstill
busy full season occupancy occupied rush peak
quiet calm slow slack off-season idle
season summer winter spring autumn year holiday easter christmas
holiday shutdown vacation leave break
month january february march april may june july august september october november december
week weeks month day fortnight
date deadline day when calendar due
early soon quick fast prompt speed
late delay delayed overdue behind slow tardy
delivery deliver ship shipment arrive bring dispatch parcel van lorry truck
delay late wait slip overrun drag
lorry truck van transport freight haulage vehicle
wait waiting postpone delay hesitate hold
export exporting abroad overseas foreign international border customs shipment
customs border paperwork form forms papers duty shipment
abroad overseas foreign country europe germany france bavaria channel
paperwork form forms admin administration bureaucracy papers document typing
stock inventory storage warehouse shelf supplies stores pile
shelf shelves cupboard rack cabinet stores stock
pallet pallets storage warehouse load
order orders ordering reorder buy call-off
run-out shortage short empty missing lack out
shortage lack short scarce missing few find
item items article goods parts supplies consumables bits stuff
machine equipment press plant kit line apparatus device gear
line lines production conveyor belt
old used second-hand secondhand refurbished previous
new modern latest fresh replacement
repair fix mend patch maintenance service
break broke breakdown outage stop stand fault
software program programme system app tool application package computer digital screen
app application software phone mobile tool
record records file history notes data
computer server screen system it
reminder reminders message letter text email notification note
web website internet online shop site portal
phone call ring telephone
group chat whatsapp message messenger
bar-code scan barcode scanner code app
migration move switch changeover transition migrate transfer conversion go-live change
switch change replace swap move
pilot trial test try sample experiment
prototype sample mock-up draft
design artwork studio layout graphic print look draft
artwork design print marketing proof logo
print printing printer press label labels
label labels sticker tag
package packaging pack carton box case wrap carrier tray cardboard
carton cartons box boxes cardboard packaging carrier
box boxes parcel shipment package crate goods
glue adhesive stick gum paste
bottle can tin fill container
beer brew brewery ale lager pub
drink beverage beer alcohol
food meal ingredient recipe
ingredient ingredients raw material materials recipe commodity
cocoa chocolate coating coat sugar butter
biscuit biscuits cookie cake product bake
substitute replacement alternative cheaper compound imitation recipe
coffee cafe barista
fish catch seafood trawler
meat butcher sausage
wood timber joinery carpenter furniture cabinet
furniture kitchen kitchens staircase wardrobe fitted
paint lacquer varnish coat finish spray booth
sand sanding abrasive disc discs grind belt
finish finishing surface polish coat
blade saw sharpen sharpening knife cut
tool tools kit
hotel guest bedroom hospitality
project job contract tender bid
tender bid quote proposal price
offer offers quote proposal bid deal
job jobs order orders work run runs
short small little tiny
small little short tiny minor
large big huge great major
spring springs coil wire
metal steel iron pressing
farm farmer tractor agriculture agricultural
tractor farm machine vehicle agricultural
medical medicine hospital clinic health pharma pharmaceutical chemist
drug drugs medicine medicines medication tablet pharmacy controlled
vet vets veterinary animal animals pet pets horse dog cat
surgery surgeries practice clinic
nurse nurses assistant
hospital clinic emergency night
receptionist reception front desk
doctor physician specialist
school schools pupil class education primary
nursery nurseries kindergarten childcare daycare
club clubs after-school group
electricity energy power gas heating
night overnight dark shift midnight
morning dawn early breakfast
hour hours time minutes day
robot automatic automation automated
automatic automate automation itself
manual hand paper handwritten
spreadsheet excel list table
plan planning strategy programme
future ahead tomorrow years vision
dream hope wish want long
goal target aim objective
grow growth expand expansion bigger larger more
market segment field sector industry niche
brand name label own
product products range assortment goods line
niche speciality premium
family generation father tradition
generation family tradition third
tradition history heritage
stress pressure strain burden load stretched
pressure stress push expectation squeeze
burden load weight shoulders
alone lonely loneliest lonesome isolated single nobody
help support assist aid hand
advice counsel guidance opinion
listen hear heard attention
vote voting ballot majority
sign signature signing
agree consent approve approval
oppose against resist object sceptical doubt refuse
doubt sceptical unsure hesitate reservation
like love enjoy fond
annoy bother irritate anger
promise promised vow
share stake ownership partnership own
job jobs post position employment
career promotion step
redundancy layoff dismiss sack fire
morale mood atmosphere spirit
recommend recommendation refer tip introduce
tip recommend hint
introduce introduction contact
letter email newsletter circular post mail
contact touch hear heard ring
circular newsletter mail post letter invoice
used use benefit
service services support
apprenticeship apprentice school
trade craft profession
wholesaler chemist pharmacy
negotiate negotiation bargain haggle talk
pass hand transfer
fixed firm locked tied frozen bound
sell sold sale selling
buy bought purchase acquire
keep stay retain remain hold
press flexo machine
investment invest machine purchase
offer discount rebate concession
free gratis nothing
guarantee warranty assurance
half third quarter percent share
share percent proportion part portion
town city region county area
colour color shade tint green grey
grey gray dull faded
shop store outlet counter
smell noise dust
fold folding erect crease
cellar basement
roof builder leak
boat fishing hobby
"""


@lru_cache(maxsize=1)
def _index() -> dict[str, frozenset[int]]:
    index: dict[str, set[int]] = {}
    for number, family in enumerate(_FAMILIES.split("\n")):
        for word in family.split():
            index.setdefault(stem(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in index.items()}


def families_of(one: str) -> frozenset[int]:
    """The families that this stem belongs to."""
    return _index().get(one, frozenset())
