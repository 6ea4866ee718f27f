"""Questions about people: who decides, whose opinion counts, whom one knows, what it means to someone, and why.

Plain words, one question after the other, parted by " / "; "_" stands for whatever the call is about. Told apart in `practice/buyer/forms`.
"""

from practice.model.wants import Want

FORMS: dict[Want, str] = {
    "decide": """
        who makes the final call / who else would be involved in the decision / how do decisions like this get made
        in your company / who would need to sign off on this / does anyone else need to approve it / is there
        anybody else who has to be in on this / who besides yourself has a voice in this / walk me through how you
        would go about approving something like this / could you take me through the buying process / what is the
        usual procedure for a purchase of this size / who else would you need to run this by / do you have to check
        with anyone / is this something you can decide on your own / may i ask how a decision of this kind is
        arrived at / i would be curious how a thing like that gets the green light / whose approval is required /
        whose budget holder would have to agree / who signs the checks / who has the authority to say yes / is there
        a board or a partner who has to nod it through / who do i have to convince to get a yes / which people will
        be in the room when it is decided / if you like what you see what happens next on your side / help me
        understand who is involved in a choice like this / is there someone above you who has to agree / how far can
        you go on your own authority / who takes decision about this in your company / who is deciding about such
        things / do you need somebody's permission / can you sign this off yourself / would that be your decision or
        somebody else's / what hoops does it have to jump through / who would have to put their name to it / so when
        it comes to actually buying who pulls the trigger / who really calls the shots here / is it you who decides
        or is there somebody else / are you the one who decides / what has to happen before you can say yes / and
        the decision how is that made / the decision itself how does it come about / and who has the last word /
        when it comes to signing who does that / and on the decision side how does it work / decision wise who is
        involved / whose call is it in the end / how do you arrive at a decision / how does a yes come about / is it
        up to you / who has the final say on something like this / how does an investment like this get approved /
        who signs it off / besides you who else needs to say yes / what does the decision process look like at _ /
        whose signature would be on the order / up to what amount can you decide yourself / is _ the one who decides
        / who would have to agree before you could go ahead / if you wanted this what steps would it go through /
        who holds the _ / whose desk does a purchase like this land on / how do you buy _ who gets to decide / who
        else has a say / at what sum do you have to go and ask somebody / who runs the place these days / who
        decides on a contract like this / can you sign yourself or do the owners have to agree / how are such things
        approved / who else has a say in it / what is the process from here to a yes / besides you who signs / when
        do the owners meet to decide / who would have the last word / how far does your own authority go / what
        would you need the owners for / who needs to give the nod / how would a decision be reached / is a _
        something you can agree to by yourself / whose signature would be under it / who would i have to _ besides
        yourself / who decides on things like this / is _ still the managing _ / who has the final say / above what
        sum does it need a signature / how does a purchase get approved / who signs / besides you who would have to
        agree / who is in charge these days / how does something like this get decided at _ / up to what amount can
        it be settled without going _ / who makes the decision in the end / whose signature would we need / what is
        the _ from your desk to a yes / who would take the decision / how is the decision made / who decides / who
        has to say yes / how do the partners agree on something like this / how many partners need to be in _ / what
        is your role in the decision / besides you who is involved / how does a purchase like this get approved /
        what does it take to get it through / is it your call / how would we get from here to a contract / who has a
        _ / whose approval would you need / who else has to agree / who owns the firm with you / what does the _
        need / who else is part of the decision / who has the last word / who do you have to take _ with you / is it
        yours alone to decide / who else will look at the contract / who has to give a blessing before you can sign
        / how will the decision be made / whose yes do you still need / does the family have to be asked / who has
        to sign / how do purchases get approved / besides you who has to say yes / what role do the founders play in
        it / which of the founders should we talk to / who has the last word on _ / how would a change like that be
        decided / who would have to agree to new _ / what is the decision process / whose call is it / who holds the
        _ on spending / is it your decision alone / who are the partners / how do you come to a decision / who has
        to agree / how do purchases like this get approved / can you decide alone / who could say no / does it need
        everybody's _ / what would your partners say / which of the partners would be _ / who would have to be asked
        / how is something like this settled in the firm / who decides with you / who looks at the figures / would
        you decide that alone / who does the books / who else would have to agree / who reads the contract / what
        goes past someone else before you sign / who is your partner in the firm / how do you come to a decision on
        a longer agreement / who would want to be asked before you _ / who looks at the contracts / do you decide
        alone / who does the money / who would you talk it over with / who needs to be asked / what is the way to a
        yes in your house / who owns the other _ / what does your _ think / whose idea was it to stop paying / who
        has to be brought round / you are _ managing _ who is the other / who would need to say yes / who has the
        last word on the money / how do the two of you decide / who would sign off on a purchase like this / what is
        the approval process / who do you have to go to for approval / from what amount do you need a signature /
        who would i need to meet to get a decision / who has to approve the contract / do you have a free hand in
        this / who makes the final decision you or the owners / what do you need from the owners to go ahead / how
        do the owners come into it / what can you decide on your own / how does the decision get made / when would
        the owners look at it / if we agree on something what happens then with the owners / who must say yes for
        the contract / who would approve a purchase like this / who needs to sign for this / how are purchases
        approved / is there a limit up to which you can decide / who is the person who decides on this / who is the
        one deciding in your company / where is the line between what you can settle and what has to go up / how do
        the partners decide / do you decide or the partners / how many partners are there and who decides / who has
        to approve a new system / what is your part in the decision / how many hands have to go up / who of the
        partners must agree / who else has to approve it / is there anyone else involved in the decision / can you
        decide on your own / who else has shares in the company / does anyone have to sign with you / what has to
        happen on your side before you can sign / what can you sign for yourself / who do we need to convince to get
        a yes / do the founders have to agree / who has the last decision you or the founders / who makes the
        decision / who are the other partners and what do they say / do all partners have to agree / who else
        decides / what would your partners think of it / how do you and your partners decide / whose agreement does
        a thing like this need / how many people must say yes / who do you decide with / is anyone else involved in
        decisions / do you decide alone or with somebody / who checks the contracts / who has to agree to a longer
        contract / who handles the money side / you decide alone or with another person / before you would sign for
        two years who would read it / who decides on things like this with you / who else looks at it before you
        decide / who approves spending / is it just you who decides / who would look over your shoulder before you
        sign / are you the only one who decides / which person decides together with you / who runs the firm with
        you / do you decide together with someone / whose agreement do you need / you are one of two at the top what
        about the other / with who you decide together / whose yes do i need besides yours
    """,
    "influence": """
        whose opinion matters most to you on this / who would have to be comfortable with it / is there anybody who
        might be against it / who would you expect pushback from / who would be using it and how would they feel /
        which of your people would need to be won over / who could make or break this / how would your team react /
        who do you trust for advice on these things / whose support would make it easier / i imagine not everybody
        likes change who would find it hardest / is there someone whose blessing we would want even if they do not
        sign / who would be the first to complain / who would work with it day in day out / who among your
        colleagues would be most critical / who has the ear of the people on the ground / who will be the sceptic /
        would anybody drag their feet / which colleague's view carries the most weight / who needs to be on our side
        / who needs to be happy with it / what do the people who would use it say / who do the others follow / who
        would be upset if this went ahead / are there any people who do not want it / how do the people on the shop
        floor see it / who would be affected most by a change and what is their view / and the people who would use
        it what do they think / and your people what would they say / and who might be against it / whose opinion
        would you want before you change anything on the lines / who on the floor would have to be convinced / how
        does _ feel about new technology / who would have to live with it every day and what would they think / who
        would be the hardest to win over / whose voice counts among the _ people / what would your _ say to a new _
        of _ / who might _ and why / who needs to be on board in the _ for it to work / what has the _ team been
        through with systems like that / who looks after the machines and would they _ one more / who could _ this
        off if they did not like it / is there somebody whose advice you trust on equipment / who gets called when a
        machine stops at night / who would be _ / whose opinion counts in the house / who would have to like the _ /
        who works with the _ every day and what would they say / who in _ needs to be convinced / what does your
        head _ think / who would notice first if the quality was not right / who is the _ of good _ in your _ / whom
        should we win over among your people / who would _ it / who would grumble if the _ were not up to it / whose
        advice would you take on _ and _ / who do the _ listen to / who runs _ for you / who could say no from the
        staff's side / who else would have to be won over / whose opinion counts in the _ / who would have to work
        with it / what would the _ say / who could be against it / who is the hardest to convince / who else should
        be involved / whose support would we need out there / who might get in the way / is there anyone who does
        not like new technology / who runs things on the ground / who would have _ / who knows the _ best / what
        would the people on site make of it / whose opinion has to be won / who among the _ carries weight / who
        would be the most _ / who was against it last time / which of the _ would you want to hear first / who do
        the others listen to / who could stop it / what do the _ think about changing again / whose _ do you trust /
        who would look at it most critically / which colleague would we have to convince / who saw it coming / who _
        you / whom should i talk to among the _ people / whose support would make the difference / what does _ think
        of it today / how does your head of _ feel / is _ still in _ / whose opinion on the floor counts / who would
        have to work with it and do they want to / who is against it / how has _ taken the _ / who needs convincing
        in the _ room / has someone changed _ mind / who would have to _ it / how is _ getting on with the idea /
        who is not on board / whom would we have to win over / what do your _ people say / who _ that it is the
        right thing / whose opinion counts on the floor / who _ and what do they think of the carriers / who would
        have to work with a new _ / who needs to like it / what does the _ crew say / who could _ it if it slowed
        them down / who do the founders listen to / who knows best how the carriers handle / how do the people on
        the line feel about changes / who leads the _ / whom would we have to convince in the _ hall / who would be
        first to grumble / what matters to the _ who fill the _ / who would notice a second more per _ / who is your
        _ / who would have to be won over / whom should i talk to in the shop / what would the _ think / who might
        be against it / who could make it _ / who decides what is used in the _ / who would be the hardest to _ /
        whose support would i need on the floor / who would try it out first / whose opinion counts in the works /
        who would have to look after _ / who would have to be won over on the shop floor / what does your works
        manager think / who would have to want it / who would do the training on your side / who would stand next to
        the _ people / whose support would it need / who runs the shop floor / who would have to make it work day to
        day / who has the ear of the _ / which of your colleagues would i have to win before anything moves on the
        shop floor / who is looking after the machines and what is their opinion / who in the team has to be happy
        with it / who else in the house should be involved / is there somebody on your staff who would need to be
        convinced / whom do we need to convince besides management / whose grumbling do people take seriously / who
        would we need to convince / whose opinion matters to the partners / who should we win over first / who do
        the partners listen to / has anyone on the team gone cold on it / who on the shop floor should we listen to
        / whose hands does a carrier go through and what do they say / whose opinion do your people follow / who in
        the works has to be behind it / what would your works manager say / who trains new people on your side / who
        on the shop floor has to be for it
    """,
    "refer": """
        who else do you know who could use this / do you know anybody in the same position / who should i be talking
        to instead / is there someone you could put me in touch with / can you think of anyone who would benefit /
        which of your friends in the trade has the same trouble / do you know other people who fight with this /
        does a name come to mind / whom would you suggest / any colleagues elsewhere who would want to hear about it
        / who in your network might be interested / anyone you know who is still struggling with that / where would
        i find somebody it would suit / who else might have a use for such a _ / do you know anyone with a big _
        floor / if it is not for you who could it be for / who comes to mind with a _ floor / is there a _ or a
        friend it would suit / whom should i call instead / can you think of a firm it would be right for / does
        anyone you know have the same trouble with _ / who in your _ might be _ of a _ / where would a machine like
        this be better off / is there anyone you would _ i talk to / who do you know with a _ or a store / anybody
        else around here who _ big halls / who do you know with the same worries / which other owners have the same
        problem / who comes to mind who would be _ of a call / are there colleagues in the same _ / who in the _
        still does it by hand / who might like to hear what we have done for you / do you know anyone who struggles
        with _ / which _ around here could use something like this / who would you _ us to / is there anyone you
        would think of / how do other owners you know manage their _ / who else in your _ would benefit / can you
        think of somebody we could help / who do you talk to about such things among the other owners / can you
        think of somebody this would be right for / is there someone else around here we could help / do you know a
        place where it would fit / if it turns out wrong for you whom should i be ringing / do you know other owners
        with the same problem / who else could benefit from this / who comes to mind / whom do you know that we
        could help / do any of your colleagues have the same headaches / do you know other people with such problems
    """,
    "personal": """
        what does this mean to you personally / why does it matter to you / what is in it for you / what keeps you
        up at night / how do you feel about it yourself / what would it mean for you if it worked out / what is
        driving you / what is at stake for you personally / why is this close to your heart / and for you as a
        person not as a manager / what do you hope to get out of this for yourself / how does this affect you
        personally / what motivates you / what would you be proudest of / is there a personal reason behind it /
        what are you most worried about yourself / what would it change for you / where do you yourself come into
        this / what makes you tick / what is your own stake in it / i sense it matters to you may i ask why / you
        sound as if this really touches you what is behind that / what would it feel like to have this behind you /
        how is it for you personally speaking / why do you care so much / and you what does it mean to you / and for
        you yourself / how about you personally / why does it matter so much to you / what is in it for you if i may
        ask / what keeps you awake at night about this / what is at stake for you yourself / who are you doing this
        for / what would getting it right mean for you / what drives you in this / what do you care about most in
        all of it / what would it feel like to have it solved / _ from the numbers what does it do to you / is there
        a personal side to it for you / what makes this close to your heart _ / what would you hate to see happen as
        a person / what do you feel you _ to your people / why do you care so much about the people in the _ / why
        is it so important to you / you speak of your _ with a _ of _ where does that come from / how did you come
        into the trade yourself / what would it mean to you to get rid of the _ / what is your own history with this
        kind of work / what is it about the _ that touches you / what do you feel when you go down into that _ /
        have you done that work yourself / what would you like to be _ for by your staff / what makes it close to
        your heart / what _ behind that for you as a person / what would you like to get out of it yourself / what
        is in it for you personally / where do you want to go in the company / what would it mean for you if this
        worked / what are your own hopes / why would it matter to you _ / what do you hope for from your work / how
        would it help your own standing / what is next in your own career / what drives you / what would you like to
        be doing in a few years yourself / what would you be proud of / would you like more _ for what you do / what
        is at stake for you / where do you see yourself / what does it mean to you / why is it so hard to trust
        another supplier / what would another _ mean for you / what are you afraid of / whose idea was the last
        system / what makes you _ about it / how do you feel about choosing again / what keeps you awake about this
        / why does getting it right matter so much to you / what happened to you after the last one / what is your
        own position in all this / what would you never want to go through again / how do you stand with the
        partners after what happened / what is behind it for you personally / what worries you most when you think
        about signing / what is at stake for you and your family / why does this go so deep / what goes through your
        head at night about it / is there something in your own history that makes it hard / what does a _ of that
        size mean to you / what would it mean for you if it went wrong / how do you feel about taking on a sum like
        that / has the family ever had trouble with a machine / what keeps you awake / what does this decision do to
        you as a person / what are you thinking of when you picture that signature / why is it such a weight on you
        / what does this year mean for you personally / what would you get out of a good year / what are you hoping
        for yourself / where do you want to go in the _ / what is in it for you _ / why does this year count so much
        for you / what have the founders promised you / what would success mean for your own future / how do you see
        your own place in the company / what would it change in your life / what hangs on it for you / is there a
        personal goal behind it / why does it matter to you personally / has anybody been hurt / what does the floor
        mean to you / why do you care so much about it / have there been _ / how _ is it to walk there / what is
        behind it for you / what worries you most yourself / is there a personal reason / what do you think of when
        you see that floor / has somebody in the family got something to do with it / what touches you about it /
        did something happen that you can not _ / what are you doing it all for / who will take over one day / is
        there a next _ / what would you like to hand on / what is at stake for you and the family / what is close to
        your heart / what would you like your _ to find / why is it important to get the shop in order / what would
        you like to be proud of / is anyone from the family coming in / what does it mean to you as a _ if i may say
        so / what does it mean to you personally / what do you do with the time you have won / what has it changed
        for you / what matters to you in this / how do you spend the days you got back / what do you do when you are
        not working / why is that time so _ / what does it give you / what would you do with more free time / has it
        made a difference to your life outside work / who gets your time now / what keeps you going / why does the
        firm matter to you / what is the history of the family in it / what would you hate to see happen to it / why
        do you do all this / what does the name over the door mean to you / what would you like to pass on / what is
        it like to run your _ firm / what are you proud of / what are you most afraid of for the firm / what does it
        mean for you and your people / why is it important to you as a person / what would hurt you most if it went
        wrong / what have you promised your crew / you have been on that floor yourself what does this touch in you
        / i sense this is not only about money for you what is it about / why is this important to you personally /
        is there a personal story behind this / what would you like to change for your people and why / how come
        this one goes to your heart / what would it do for you personally if this went well / how do you see your
        own role developing / would this help you in the company / do you have plans of your own / what do you want
        for yourself in the next years / where would you like to be yourself three years on / what is your own
        interest in this / is there something you would like people here to see in you / what is your personal stake
        in this / what makes you hesitate to change again / how much is riding on it for you / and you where did it
        leave you / why is it for you personally so hard / what does a decision like this mean to you personally /
        why is it so hard to sign / what are you really afraid of / is there something personal behind it / what is
        the worst that could happen to you and the family / is there history in the family with big investments /
        what comes up in you when you look at that number / what would a good year mean to you / what is in this for
        you personally / what are you personally hoping for this year / how does this affect your own future / why
        is this year so important for you / do you have a personal goal for this year / what would be for you
        personally a success / what would change for you if it all comes off / why is the floor so important to you
        / is there a personal story / has that floor ever hurt anyone / why does it get to you if i may / is it
        personal for you and why / what does it mean for you personally to get this right / is your family in the
        business / what is important to you about the future of the firm / what are you working for / what is it all
        for sam / why is this for you so important / is there somebody in the family you are getting it ready for /
        what do you do with the time you save / how has your own life changed / what do the free days mean to you /
        what does that extra time give you / two days a month saved where do they go / what do you make with the
        free time / and away from work what is different / what does the family firm mean to you / what is it like
        to be running the family business / why is it important to you to keep it going / what is your personal
        reason for carrying on / why do you keep at it
    """,
    "reason": """
        why now / what made you decide to look at this / what is behind that / what prompted this / why is it
        important at this moment / how come / what is the reason for that / what triggered this / why has it become
        a priority / what got you thinking about this / why did that happen / what led to that / where does the
        pressure come from / what is really going on / what makes you hesitate / what is holding you back / what is
        changed / why so careful / who is pushing for this / what makes it urgent / what brought this on / what is
        the story behind that / why the change of heart / what is the background / why has this become urgent now /
        what pressure are you getting from above / what brought it to a head / why now and not a year _ / how did
        the board take it / what put this at the top of your list / what made _ use a _ for the management / where
        is the push coming from / what does the family ask you about it / what triggered the _ interest / has
        somebody been asking _ about _ / what changed that makes it _ / what do the owners expect of you on this /
        how come it is a priority all of a _ / was there a moment when you thought this can not go on / what made
        you ring us just now / what prompted the call / what happened that you are looking at this / why are you
        looking for a _ at this moment / what set the _ / what is going on in your _ room / how did you come to _ up
        the _ today / what has gone wrong lately / has something broken down / was there something in _ that made
        you look around / how is the _ done in the house at present / what is the state of your machines / why today
        if i may ask / what triggered your interest / how do you manage with the equipment you have got / what
        brought you to us / how did your last _ go / why have _ become so important / what about the _ where do you
        stand / what would it take to get the next _ / what did the inspector say / how important is the _ to you /
        what does the _ hang on / was there a _ that still _ / why are you under pressure about quality / what would
        you like the inspector to find next time / what role does the _ play for your _ / who has _ the house lately
        and how / what hurt your _ / where did the house fall short in the last _ / why does the look of the _
        matter so much now / why are you so careful with callers / what makes you _ / have you had a bad experience
        with a supplier / i understand you _ the management's time what is the reason for being so _ / what happened
        when you last put someone through / what would i have to do to earn your _ / you must get a _ of calls like
        this has one ever gone wrong / why do not you let _ through / has anyone let you down / where does your _
        come from / what has made you _ / did somebody _ your trust _ / why did our _ go _ / how do you decide whom
        to put through / what have you _ about people like me / what matters to the managing _ / what does _ care
        about most / what would convince her / what is important to the one who decides / what would _ want to hear
        / what has _ promised the _ owners / how does your _ see the water problem / what are her priorities / why
        would this be of interest to the person at the top / how did _ take the _ / what would make her listen /
        what keeps her awake / what does the _ expect / what is on her mind when it comes to the _ / how does the
        family feel about what happened / what is really behind the _ for a _ / is it really about the price / what
        is changed since we last spoke / what is bothering you about it / it feels as if there is something else
        what is it / what do your _ think about their jobs / what are your people afraid of / what is on your mind /
        if the price were right what would still be in the way / what have you _ your staff / why the _ / what is
        the matter if i may ask _ out / what else is worrying you _ from the money / why ten _ why now / what
        bothers you most about the present state / why does the _ get to you / what annoys you about all that _ /
        why is it so important to you / what do you think when you see it thrown away / where does your _ of _ come
        from / what about it goes against the _ / why does it matter that _ is thrown away / what _ you / how do you
        feel about the _ out the back / is there something about the _ that _ you / why do you care about what ends
        up in the _ / what upsets you about the way we work today / why did you _ our _ / what made you send the _ /
        what were you hoping for when you wrote to us / why did you want us to ring / what moved you to get in touch
        / what did you think when you saw the _ / your _ only _ ring me what is the story behind it / what do you
        expect from this call / what made you curious / when did you write that _ / how did you come _ us and why
        did you react / what would you like me to tell you / what was going on when you got in touch / what makes
        you hesitate to _ anybody / why have you never passed our name on / how do you feel about _ a firm / what
        holds you back / have you had a bad experience with a _ / what would worry you about giving a name / why so
        careful with names / what happened when you _ someone / what would have to be right for you to _ us / is
        there something that makes you slow to put in a word / how important is your good name in that / what risk
        do you see in _ us / what stops you from telling others about us / why did you let the _ go / what made you
        leave / what did we do wrong / what led to your not _ / how did you feel treated by us / what was the reason
        you stopped / what did you hear from us in the last years / what put you off / where did we let you down /
        how did it come to the end of the _ / how did we look after you as a _ / what went wrong between us / when
        did it stop being _ it / what was missing from our side / what _ you about the _ / who is putting pressure
        on you / why is it on the table right now / what happened that made it urgent / why is this the moment / how
        come you are calling us today / what is the reason you are looking for a supplier now / what problem are you
        trying to solve / why have you started looking into this / what is wrong with the machines / what made you
        think of outside help / before i say anything about us what set this off / may i ask what is behind your
        enquiry / why is quality so much on your mind / i can tell you are careful why is that / what went wrong
        with somebody you let through / what happened the last time you put your trust in a caller / is it the price
        or is there something else / what is stopping you from signing / what is been going on since our last
        meeting / are your people worried about their jobs / what else is on your mind / what is the real problem /
        what did you hope we could do for you / why did you get in touch / ring me you wrote what was going through
        your mind / what worries you about giving me a name / you have never sent anybody our way is there a reason
        / what was the reason for leaving / how did we lose you / what bothered you about us
    """,
}
