"""Figures of speech and roundabout ways of asking, by what they want; and more talk that is after nothing.

Plain words, one question after the other, parted by " / "; "_" stands for whatever the call is about. Told apart in `practice/buyer/forms`.
"""

from practice.model.wants import Want

FORMS: dict[Want, str] = {
    "decide": """
        who holds the pen / where does the buck stop / whose call is it in the end / who has the final word / must it
        be blessed by someone / do you just order it or does it have to be nodded through / who wears the trousers
        when it comes to spending / whose ink goes on the paper / who could still say no after you have said yes / who
        is at the table when it is settled / is it only your pen that counts / what road does a contract take in your
        house / how far does your own signature go / who gives the green light / from what sum on do you have to ask /
        who sits at the top of the tree / with whom do you share decisions / would it be up to you alone / who do you
        talk a big purchase over with / how would a yes come about / what has to happen before it is official / who
        rubber stamps it
    """,
    "influence": """
        who could throw a spanner in the works / whose nose would be put out of joint / whose backing makes or breaks
        it / who would drag their feet / who might pour cold water on it / who should i get on the right side of /
        whose word carries weight on the floor / who would be the first to moan / who do the others look to / is there
        an old hand whose judgement you trust / who has a veto without the title / who could make it fail in practice
        / who would have to live with it day by day / who is the sceptic in the house / whom should we win over first
        / whose hands decide if it stays / is there a foreman or some such who must be for it / who is the hardest to
        please / who would speak up against it / who would say not again
    """,
    "refer": """
        whose door should i knock on next / who springs to mind / if not you who then / who in your circle has the
        same headache / does any of them have the troubles you used to have / whom would you think of first / who else
        is up at night with it / do you know anybody in the same boat / if i asked for a name whose would it be / who
        might be glad of a tip / you meet plenty of folk who of them could use it / where would you send me
    """,
    "money": """
        may i ask after the purse / what is left in the kitty / how deep can you reach into your pocket / what does it
        set you back / what is the bill each month all in / where does the price have to land / where does it begin to
        pinch / what could you lay your hands on / what would we have to beat / what have you put by / what goes out
        in a twelvemonth and how is it split / what total volume do you have in such goods / how big is our slice of
        the cake / how much have you reckoned with / how would you like to be billed / what instalment could you carry
        / is it all spoken for / what sum lets you sleep / how well filled is the pot / what ceiling do we have on the
        money side / from which pocket does it come
    """,
    "loss": """
        what is riding on this / what is the price of sitting it out / what is the price of doing nothing / put a
        number on the present mess / what is the present mess setting you back / what worries you most about leaving
        it as it stands / what hole does that tear in the year / what would be first to go / what is hanging over you
        / who or what pays for it if it goes on / where does it end if you muddle on / what are you gambling with /
        what breaks if nobody does anything / leave it another year and what then / what does it add up to if we all
        sit on our hands / what could not you afford any more / what would doing nothing set you back / how deep in
        the red does that put you / what is the bill for carrying on / how much is going down the drain / when does it
        start to hurt
    """,
    "date": """
        how long are you bound / is the clock ticking somewhere / what date is breathing down your neck / when does
        the door close / is there a date after which this gets harder / what is the point of no return / when does it
        come up again / by when must it be done and dusted / how long have you got to make up your mind / what is the
        cut off / till when can something still get in / which weeks are off limits / when would i not be in the way /
        is there a window in the year / when is it too late / when could you spare a day / on what occasion will you
        see them / what is in the diary that makes it pressing / which day is it that counts and why that day / until
        which month does it run
    """,
    "tried": """
        have you ever had a bash at it yourselves / what did you do under your own steam and what was it like / have
        you burnt your fingers already / which experiment ended in a corner / what became of the last attempt / what
        have you done to stop the bleeding / you will have tried this and that already how has it ended / did anyone
        put a plaster on it and did it hold / what fizzled out / where did the last improvement get stuck / was there
        a quick fix / have you been down that road before / what have you tested to get a grip on it and did it go
        well / did something like it ever stand here / what did you switch to and back from / which cures did not take
        / what has been done so far to take the drudgery out / what did not work out
    """,
    "other": """
        which of my rivals have been buying you lunch / who would be happy to pinch you off us / whose quotation is
        lying on your desk besides ours / who else is courting you / has another offer landed on your table / what is
        the other horse in the race / who has been round with a better price / am i competing with someone / whose
        brochure is on the pile / who is wooing you / what are we up against / who would like to have our place / what
        have the others dangled in front of you / what is plan b / which road would you take without us / are you
        flirting with somebody else / is someone trying to push us out / who else has been chasing you / what else is
        being chewed over / is another scheme on the table
    """,
    "future": """
        is the family minded to grow or to sit tight / what is the grand plan behind it all / they must have some
        dream for the firm care to share it / where is the ship sailing / what is the long game / what have the owners
        got up their sleeve / what is the vision beyond this / what becomes of it all one day / where are you taking
        the place / what do they want to be known for one day / how will it look when this is long forgotten / what is
        the direction of travel / where does the road lead / what is cooking long term / is something in the pipeline
        / what does the firm want to be when it is grown up / will it stay the size it is / what are they steering
        towards
    """,
    "growth": """
        where could a few thousand extra be shifted / who is on your wish list of buyers and how near have you got /
        is there any neighbouring field you could move into / there is a whisper about a big customer anything in it /
        what door would open / is there a big fish you have not landed / what business is knocking that you cannot let
        in / is there any scheme you would get going if you could / what work could you be picking up out there /
        where is there a bit extra to be made / what would be a real step up / what stands between you and that
        contract / what have you had to leave lying / which earner is on the brake / what potential lies idle / where
        is the upside / what new trade is out there / who would love to buy from you / what might you do with the free
        space / what is the prize on the sales side
    """,
    "ideal": """
        paint me a picture of a day when it all works / start with a clean sheet of paper what would you draw / what
        would make your day / what would be music to your ears / if our developers sat at your table what would you
        ask them for / if you could add any one thing / what do you lack still / what would take the knot out of your
        stomach / what would put your mind at rest / describe the one you would draw / if you had it your way / what
        would good look like in your book / what would be heaven / what would put a smile on your face / what should
        be on your desk in the morning / what would let you breathe easier / what could i take off your plate / what
        would be the cherry on the cake / what assurance would you need to lean back / in your dream how does it run /
        what would you order with a blank cheque / what would success feel like / what are you missing to steer by
    """,
    "personal": """
        what is in it for you / what have you yourself got hanging on it / why does it get under your skin / is there
        some private reason / what is it to you if i may ask as one person to another / it is about more than a
        machine for you what is underneath / what would you get out of it apart from the figures / who are you doing
        all this for / what does it do with your own life / what do you do with the time you have won / why is it
        close to your heart / what would it mean to you to put this right / what keeps you awake about it / who would
        you be letting down / what are you afraid of deep down / what is your own stake / where do you want to go from
        here yourself / what makes it more than a job / what would you like to leave behind / what do you hope for
        yourself
    """,
    "reason": """
        what lit a fire under this / why the hurry today / what tipped the balance / something must have happened why
        this week / what is put this on the agenda all of a sudden / what set the ball rolling / why now and not a
        year ago / at what point did you think it is not worth it / what is eating you / what is the real sticking
        point / what is it really about / what makes you wince and why that / what has stuck in your throat / where
        does that come from / what has made you so careful / what holds you back / what would her argument be / what
        would have to be in it for them to take it seriously / what moved you to get in touch / what is behind the
        haggling / what spoilt it for you
    """,
    "state": """
        what is humming away out there at the moment / what would i actually be walking on / walk me through the
        journey of a piece from start to finish / our records have you down as something else does that still fit /
        has the place grown since we last spoke / what is on the benches these days / how do you plug the gaps / who
        does that job nowadays / what goes on from morning to evening / how does a normal tuesday go / how big is the
        operation by now / what are you running / what becomes of the old one / who looks after it today / what is the
        set up / how many hands are there / what would i see if i came in / where have we really earned our money /
        what has become better
    """,
    "trouble": """
        better worse or just different / did that go all right or did we leave you in the lurch / what has been a
        thorn in your side / what is the daily nuisance / what do you keep tripping over / what do people grumble
        about / be hard on us what was not good / how much faith do you put in it / would you swear by those figures /
        where does the shoe pinch / what is the fly in the ointment / what gives your people grief / what are you
        stuck doing that a boss should not have to / where do people lose time in needless clicking and scribbling /
        what is still sore / what wears everybody down / what would drive anyone mad / what has gone wrong of late /
        who do you talk to when it is hard / what is the market for people like out your way
    """,
    "event": """
        how did that really go warts and all / tell me the tale of it / what happened then / was there a nasty
        surprise / what went bang / how did the last visit from the people with clipboards go / what was the last
        straw / what did the verdict say / how bad was it when it happened / who found it and after how long / what
        did it do to you / when did it go wrong
    """,
}

NOTHING = """
    where did you go on your holidays / which school did you go to / where were you born and raised / did you enjoy
    the concert / what are you reading at the moment / who is your favorite singer / do you cook at home / is your
    garden doing well / have you still got snow up there / it is a lovely sunny morning is it not / are you enjoying
    the sunshine / how long did it take you to get in this morning / do you come in by train or by car / did you get
    stuck on the motorway / are you looking forward to the weekend / what are your plans for easter / do you have any
    brothers / how old are your kids / is it your birthday soon / do you enjoy your work / are you happy in your job /
    do you like working there / how long have you been there yourself / do you like living there / how do you like the
    town / do you believe in luck / do you believe in ghosts / what is your star sign / who won the match / who is
    going to win the league / which horse would you bet on / what is the capital of france / how much is two and two /
    what day is it today / can you sing / are you a real person / is this a recording / am i talking to a machine / do
    you speak french / what is the time over there / did you hear that noise / could you speak up a little / you were
    cut off what did you say / sorry could you repeat the last bit / the line is gone what was that / can you hold on
    a moment / shall i call you on another number / can you spell that for me / did my message get through / do you
    know how many people we employ / do you know how big our company is / do you know who our customers are / can you
    guess how old our firm is / have you seen our advertisement / do you like our new brochure / is our product not
    wonderful / are we not the best / would you like to hear about our special offer / may i tell you about our latest
    product / can i tell you what is new with us / would you like to know what makes us different / shall i explain
    what we do / do you want to see a demonstration / could i have five minutes of your time / would next thursday be
    convenient / shall we say ten o'clock / what about a coffee / can i buy you a drink / is that clear so far / do
    you follow me / does this make sense to you / am i making sense / is that all right with you / are you still there
    / everything okay / okay / right / is that so / really / is not that great / sounds good does not it / you know
    what i mean
"""
"""Small talk, the telephone, the rep's own firm: questions after nothing that a fact could answer."""
