"""Questions about the course of things: what happened, what was tried, what follows.

Plain words, one question after the other, parted by " / "; "_" stands for whatever the call is about. Told apart in `practice/buyer/forms`.
"""

from practice.model.wants import Want

FORMS: dict[Want, str] = {
    "tried": """
        what have you tried so far / what have you already done about it / have you tried to fix this before / how
        did that go / what attempts have you made / what is been done up to now / has anything worked / what did not
        work and why / have you had a go at solving it / did you try anything else / what solutions have you looked
        at in the past and how did they work out / what steps have you taken / i guess you have tried a few things
        what were they / have you ever used something like this before / what is your experience with that sort of
        thing / what measures have you taken / did anyone try to help you with it / you will have had a go at it
        yourselves i imagine / what came of it / tell me about the last time you tried to solve this / what was the
        outcome of your earlier efforts / has somebody already tried to sort this / what went wrong the last time
        you tried / and what have you tried / and so far what is been done / and before that what did you do / what
        have you tried so far to get the _ cost down / have you done anything about it already and how did that turn
        out / did you ever look at a cheaper _ or another _ / what steps have you taken against the _ price / how
        did customers take it when you changed the _ / which _ have you been through up to now / what did you do
        about it last year / have you _ with _ / were there attempts to use _ or something else and what came of
        them / what has not worked / you must have tried a thing or two against these prices like what / how did
        your own efforts to save on _ work out / what measures have you put in place already / anything you have had
        a go at and _ again / what have you tried before / have you ever sent the _ out and how did it go / what is
        your experience with outside _ / did you use another _ at some point / how did your last attempt to solve
        this turn out / is some of it done elsewhere already / what did you do about it up to now / have you worked
        with anyone outside the house / what went wrong with the last _ / how happy were you with the people who _
        for you before / what solutions have you been through / did you give it to somebody else for a while / have
        you done anything to _ the _ room so far / which _ have you _ from earlier tries / what have you tried to
        make it easier / have you gone _ at all / what became of the _ / did you ever try an _ or something like
        that / how did earlier attempts work out / what have you done about it so far / was there a solution before
        that did not last / which _ have you been through / your careers _ mentions _ how does that work in _ / why
        did not the last idea _ on / what stops the _ from _ it on a _ / have you bought anything for this in the
        past / what was the last attempt to get rid of the _ / what experience do you have with _ in the _ / what
        have you tried to put it right / have you done anything to fix it / did you get somebody in to _ it / how
        did the attempts to _ it go / what _ have you found / has anyone tried to sort it out for you / what came of
        your efforts / did you bring in outside help / which fixes have not worked / have you _ it in any way / what
        did you do when _ did not help / who have you had in to look at it / what has been _ since / what is your
        earlier experience with _ / have you had a machine like this before / how did the last new machine go / what
        happened with the last investment / have you ever tried _ / what did you do about short runs in the past /
        what have you tried up to now / how did your people take to the last new technology / was there a bad
        experience with a _ / what did you _ from earlier purchases / is there something from the past that makes
        you careful / have you been down this road before / what became of the _ equipment you had / what solutions
        have you been through already / what have you tried yourselves / have you tried to solve it in house / how
        did that machine work out / did you ever set up the carriers yourselves / what attempts have there been to
        do it better / how did your own _ go / have you bought any equipment for _ / what did not work / which _ did
        you make with _ / have you tried to bring some of it under your own _ / what became of the thing you bought
        second hand / what have you already done to make _ quicker / have you ever used a machine / how did earlier
        attempts go / have you had a _ in the hall / what was your experience with _ machines / did you ever buy
        equipment for it / what happened with the last machine / which solutions have you _ up on / has anybody sold
        you something for this already / what became of your own attempts to _ it / how did you try to solve it in
        the past / what have you tried to keep the stores in order / have you used an _ or a list for it / did you
        ever try a system for the stock / which attempts have there been to solve it / have you bought software for
        the stores / how did the _ take to _ / did you put anything in place after _ left / has anyone tried to
        organize it / did you try to get a _ on it in some way / what have you tried for _ / have you done anything
        about it yourselves / how do people _ / how did that work out / did you set something up of your own / which
        attempts have there been / how do the staff arrange changes among _ / was there a solution that went wrong /
        have you tried a _ or something of that sort / what did you do to make _ easier / what have you tried to
        find people / did you use an _ / how did your efforts to _ go / have you paid anyone to find staff for you /
        how did you try to fill those jobs / which ways of _ have you been through / how did the last new _ work out
        / what came of the _ / have you had any _ with _ / what did you do to _ people / what have you _ against the
        _ / what happened when you tried something cheaper / what you have tried until now / before we go on did you
        already attempt something against it and with what result / what have you already tried to take the pressure
        off / have you had someone fix the software / how have you tried to solve these problems / did you get help
        from outside / did you get anyone in to put it right / has anybody managed to fix the worst of it / have you
        bought something like this in the past / how did your last machine purchase work out / have you had a bad
        experience with new technology / what happened the last time you invested in a new machine / how did your
        own attempts go / did you try to solve it on your own / did you buy already a machine for this / did you
        ever try a machine in the hall / what did you try before and what happened / what solutions have you tried /
        has a machine ever had a go at that floor / did you used already machines / have you tried software for the
        stock / what attempts did you make to organize the stores / what happened with the stock system / have you
        ever tried to get order into the stores / what became of the attempts to keep count / did you use already
        some software for the stock / how did your own solution work / how have you tried to find people / what have
        you thrown at the problem of finding people / what did you do for finding workers / have you tried paying
        someone to find you staff
    """,
    "loss": """
        what happens if you do not do anything / what will it cost you if nothing changes / what is the cost of
        doing nothing / if this goes on for another year where will you be / what are the consequences if it stays
        like this / what impact does that have on the business / how much is this costing you / what would it mean
        for the company if it is not solved / what is the worst that could happen / and if you just leave it / what
        is at risk / how bad could it get / what is the effect on your results / what is the price of standing still
        / have you put a number on it / what does that come to in a year / how does it hit the bottom line / where
        would it end / if everything stays as it is what does next year look like / what do you lose by waiting /
        suppose you did nothing what then / what does this mean for you in money / have you ever worked out what it
        costs you / what would be the fallout / how long can you afford to carry on like this / what is the damage /
        what is going to happen if you do not fix this / how much do you stand to lose / what if it does not get
        better / help me understand what is riding on this for the business / i wonder what it adds up to over a
        year if nothing is done / what is happen if you not do something / and if you do not / and what if it goes
        on / and the cost of that / what will be if nothing changes / and the consequences / what happens if you
        carry on like this / if nothing changes by the end of the year where does that leave you / what would it
        cost you to do nothing / what does it come to over a year if _ stays _ and nothing is done / suppose it all
        stays as it is what then / how much money are we talking about if this goes on / what is the damage in _ if
        you leave things be / what are the knock on effects on the business if this is not fixed / where does this
        end if you just let it run / what would have to give if the costs stay where they are / how would the year
        close if you did nothing at all / what is the bill for leaving it alone / what does this do to your bottom
        line / how _ would another year like this hurt the company / how long can you carry on like that before it
        bites / what happens if nothing changes / what does it mean for your staff if things stay like this / how
        long can the team keep this up / if you leave it as it is what does the _ look like / what does the _ do to
        your _ / what are the consequences of carrying on like this / where does it lead if you can not solve it /
        how are your people coping with the extra work / what is the worst that could come of it / what effect does
        it have on the running of the _ / what would you have to give up if this goes on / are you losing people
        over it / how is _ in _ / suppose it is still like this in _ what then / what happens if it goes on like
        this / what would it cost if a _ had to close / what if an inspector looked at the _ / what would it mean
        for the business if nothing is done / what are the consequences if the _ do not hold / how much would a
        week's _ cost you / what is the risk of leaving it as it is / suppose somebody from the _ checks what then /
        what would it mean in money / where does it end if nobody changes anything / what if guests fell _ / what
        could it do to the season / what would doing nothing cost the family / how serious could this get / what
        does it cost you if things stay as they are / how does it hit your _ / how much money is _ up because of it
        / what does another year of this mean for the _ / what is the impact on the business / how are the _ going /
        how quickly does the money come in / what does it do to your finances / what are the consequences of staying
        with it / what would doing nothing cost / how much are you _ / where does it hurt the _ financially /
        suppose you _ with _ for another year what then / how long can you afford that / what happens if you do not
        go ahead / what does it cost you to wait / what if you leave everything as it is / where would you be in two
        years without it / what would happen to your _ customers / how much turnover is at risk / what is the price
        of doing nothing / if you decided against it what would that mean for the business / suppose you do not sign
        what then / what are the consequences of putting it off another year / how would the business develop
        without a new _ / what do you lose if it stays as it is / how much would it hurt to wait / what is the _ of
        staying with the old way / what does it cost you if it goes on like this / how much do _ cost you / what is
        the price of all that _ / what are the consequences when a delivery is not right / what did it add up to
        last year / what would another year like that mean / how does it affect the result / what would you have to
        put off because of it / what do open _ cost you with the shops / what is the damage in money / how much are
        you losing on _ / what do you stand to lose / if you carry on with it as it is where does that leave your
        investments / what could happen if it goes on like this / what if an inspector came on a bad day / what does
        it cost you if nothing changes / what is the worst case / what would a day's _ cost / what are the
        consequences of a _ hall / what is the risk / what happens when the hall is not _ in time / what would the
        authorities say / how much money is at stake / what if the _ people looked in on a _ / suppose it goes on
        like this for another year / what would it mean for the market / what are you risking / what does it cost
        you when work is late / what do you pay when a job _ / what are the consequences of running behind / what do
        _ cost you / are there _ in your contracts / what does a late room cost / what would it mean if it goes on
        like this / how much did you lose on it last year / what do your customers do when you do not _ on time /
        what hangs on being on time / what does it do to your name with the _ / what if it stays like that for
        another year / what is the damage when a fit out runs over / how _ is a day's _ / what would happen if you
        can not find staff / where does it lead if you stay short of people / what would you have to close / what
        would it mean in _ / what are the consequences / how much money would you lose / what if it stays as it is /
        how serious is the _ for you / what would you have to turn away / suppose this goes on for another year what
        then / what does it do to the _ / what happens if you can not fill those jobs / how much work do you turn
        away / what would another year like this mean / what if nothing changes / what does it mean for orders when
        you _ hands / where does it lead / what are the consequences for the firm / what would you have to give up /
        what is the price of the _ / what do you lose by it / suppose you do not find anyone what then / how long
        can it go on / what does it cost you over the year / what would be the financial effect if you just keep
        going / would jobs be at risk if nothing is done / if you do not find a way what happens to the firm and the
        people / how does the situation affect your team / what would the season be like if you kept going like this
        / what is it doing to your people / how long will your people put up with it / what is the consequence if
        all stays like now / what is the risk if you leave it like this / what would it mean for the company if the
        inspector found something / what is the financial impact / what are the financial consequences / does it
        cost you money / what is it doing to the money coming in / what is the damage for the business / what would
        it mean if you did not buy / what would be the consequence of not signing / what does waiting cost / how
        much business would you lose without it / have you worked out what it costs not to invest / what will be if
        you not buy it / how much business walks out the door without it / what is the cost of these problems / if
        you carry on like this what will it cost you / is there something you can not buy because of that money /
        what could go wrong if you do not change anything / what are you afraid the inspector might find / how much
        would it cost if you were closed for a day / what is the bill if you can not open / what would it cost you
        if things go on like this / what did late jobs cost you last year / what are the costs if you are late / if
        it keeps going like this what will it cost you this year / what would it cost you to close a room / what
        would the worst case be / if you can not get people what goes first / what does being short handed cost if
        it goes on / how much work are you losing / what if it goes on like this next year / are you saying no to
        customers / what will happen if you do not find the people
    """,
    "event": """
        what happened exactly / how did that come about / tell me what happened / what went wrong / take me through
        what happened / how did it go last time / what was that like / how did it all begin / can you tell me the
        story behind that / what was the incident / what happened with the water damage last _ / i read about a _ in
        one of the _ how was that / how did you find out about the _ / what damage did it do / have you had _ / how
        long did the water run before anyone noticed / what was in the _ about the _ / how does a _ get noticed when
        a _ is closed / what went wrong in _ / how did the _ take it / what was that incident in the _ / how do you
        look after _ in the cold months / who _ you about the _ / how bad was the _ / what happened last time you
        changed software / how did the move go / what were you promised and what did you get / what went wrong with
        the _ / how long did the _ take / how did the last supplier let you down / tell me about your experience
        with the _ / where did it go off the _ / how well was the _ run / did they keep to the dates / what was the
        last _ like / what did _ promise you / how were you looked after _ the move / you have been _ before what
        happened / how did you end up with the system you have got / how did the last delivery go / what did our
        late _ do to you / how have we been treating you / what happened when the _ came late / how was our service
        lately / where have we let you down / i saw the _ was _ days late how did that affect you / what complaints
        do you have about us / did the last order arrive on time / how reliable are our deliveries / what went wrong
        with the last order / what did you do while you waited for the _ / how _ are you with us / what trouble have
        we caused you / we were late last time what did it mean for your _ / have you had any water damage / how did
        you hear about the water damage / how did the last change go wrong / how long did the last move take / what
        did they promise you / can you tell me about the last software change / how was the last delivery for you /
        are you happy with our deliveries / what did the late delivery cause / where could we do better / how did we
        do on your last order
    """,
}
