"""Questions about how things stand and what goes wrong.

Plain words, one question after the other, parted by " / "; "_" stands for whatever the call is about. Told apart in `practice/buyer/forms`.
"""

from practice.model.wants import Want

FORMS: dict[Want, str] = {
    "state": """
        how are things at the moment / how do you do that today / what does your set up look like / walk me through
        how it works now / can you give me a picture of the operation / how is it organized / what are you using at
        present / how many do you have / how big are you / what is the situation today / tell me a little about the
        business / how does a normal day go / is that still the case / what has changed since then / who handles
        that now / what do you use for that / i read that somewhere is it still true / how does it look at present /
        what is the current arrangement / help me understand how you work today / how is that handled these days /
        give me an idea of the size of things / how much of what a case costs you is _ these days / what share of
        your costs does _ up now compared with a _ of years _ / how hard has the _ in _ hit you / what has the _
        price done to your figures / how big a _ of the product cost is the _ by now / where do you feel _ most /
        how are you coping with what _ cost these days / what _ of a _ goes on the _ / how does the _ market look
        from where you sit / which _ is hurting you the most at present / how has your cost per _ moved since _ took
        off / what _ of your spend on _ is _ / with _ this _ what is that like for a _ of your size / how _ are you
        to _ in the price of _ / everybody in the trade _ about _ how is it with you / what is on your mind most at
        the _ at the moment / how many _ lines are you running at the moment / is it still three _ around the _ /
        what does the shop floor look like these days lines and _ / which hours of the day is the _ working / how is
        _ set up at present / do you still run nights on all the lines / how much _ capacity have you got / tell me
        how the _ is organized how many machines how many _ / i read something about three lines day and night is
        that right / what equipment do you have in the _ hall / how busy are the _ through the week / walk me round
        the _ what is running where / what is your _ / how many crews work the _ / how even is the _ from one _ to
        the next / what happens to the _ weight over a day / how do you keep the _ at what the _ asks for / how _ is
        the _ of _ from morning to evening / do you put on more _ than you need to / how close to _ are the _ on
        each _ / how well do your _ hold their setting / how much _ do you give away without meaning to / how does
        the _ of the _ in the _ of a _ / where does too much _ go on / how do you check what each _ weighs after _ /
        what differences do you see between the first and the last _ of the day / how _ is the _ / how much _ is
        there in what goes onto a _ / what do your _ tell you about _ / is there _ ending up where it should not /
        how many rooms do you have and are you open all year / how big is the _ / when do you close for the _ / how
        does _ run through the year / is it still _ rooms / what are your _ months / how many _ would we be talking
        about / what size is the house and which months is it open / when are you _ and when is it _ / how does the
        season go for you / which part of the year do you _ / tell me a bit about the _ how many guests can you take
        / what volumes are we speaking of rooms and nights / are you a year round house or a _ house / how are the
        water checks done at the moment / how do you keep your _ / who writes down the readings and where do they
        end up / what does the _ with the _ look like / how do the _ the _ / is it all on _ still / walk me through
        how a reading gets from the _ to your desk / how do the _ do their rounds / how much of your time goes into
        those _ / do the _ use their _ for the checks / how do you _ the _ from _ / what does the job look like day
        to day / how is it _ that the water is _ / what part of this lands on your desk / what is the biggest _
        about the water checks / which _ are using _ / are all _ on the same _ / what are you running at the moment
        / how many of the sites have been moved over / what software is in use where / is everybody on the new
        system / how is your it set up _ the _ / who is still on the old _ / i read that all _ work with _ is that
        so / what systems do the different _ work with / how far did the _ get / did every _ stay with it / what do
        you have in place today / how many _ are you running side by side / how have your jobs changed / what kind
        of orders are you getting these days / how long do you set up and how long do you _ / what does a _ week on
        the floor look like / what do all the _ orders do to your work / where does the time go in _ / how are run _
        developing / what gives you trouble in the _ room / how do you cope with the _ orders / how much of the day
        is make ready / what is the _ of long and short work / how does the shop keep up with little jobs / what is
        going on in _ just now / how busy are the _ and with what / what is the biggest headache on the shop floor /
        what becomes of the old _ / are you still selling the _ / you _ the _ would go in _ how does that stand /
        where will the new machine go and what about the old one / what did the dealer offer for the old machine /
        have you found a _ for it / will both _ run side by side / what is happening with the _ of the _ you have
        got / is the space going to be free by then / what are your plans for the _ / did the _ go through / how did
        it go with the dealer / what is the second hand _ of what you have / what are you filling these days / is it
        still only _ / what do you put your _ into / how has your _ of products changed / has anything changed on
        the filling line / you took a bit _ from us last year what is behind that / how much of your _ goes into
        cans / what _ are you selling now / what does the range look like today / what is new in the _ since last
        year / what _ do you use / how is the volume _ between _ and other things / why did your carrier numbers go
        down / what share of your volume needs _ at all / how do our order _ work for you / where do you keep all
        the _ / how is the _ situation / how much stock are you sitting on / what happens to old _ / are the _ a
        problem / how much do you _ away / how is space in the _ / how many _ do you have standing around / how does
        it work out with deliveries by the _ / what do you do with _ / does the amount we make you take fit your
        needs / what is it like to handle _ kinds of _ / what is _ up your store / who approves the _ now / is _
        still in charge of _ / how does a new _ get signed off / who do we send _ to these days / how long does the
        _ take to come back / what happened about the wrong green / how is marketing organized now / who looks after
        the labels and _ / what is the process for new _ / how are things since _ / who is the _ for _ matters / why
        do the approvals take so long / how many people look at a _ before it is _ / who checks the _ / what is the
        floor like / is it _ all over / are there any _ or _ / i have seen a plan with a _ floor is that how it is /
        what sort of _ is it / are there _ or steps / how does the water run off / what _ are there on the ground /
        could a machine on _ drive _ / how smooth is it to drive on / tell me about the ground in the hall _ / what
        would a _ have to get over / is it even / how cold is it in there / what _ do you keep the hall at / does it
        ever _ / what does the _ say / how far down do you _ it / is it above two _ / what is the _ like _ / how
        many _ is it at night / is it as cold _ / do you keep it _ round the _ / how _ or cold does it get where the
        _ is / what are the _ cold _ / what _ on the floor at the end of a night / what has to be _ up / what kind
        of _ is it / how _ does it get / what does the hall look like after a market / how much _ is there / what
        ends up on the ground / what would a machine have to deal with down there / is it _ or just water / what do
        you _ away every night / what does one find on the ground after the _ / tell me about the _ / are there _
        and _ about / how big is the _ today / who do you work for these days / what kind of work are you doing now
        / is it still mostly _ / how has the business changed / how many people have you got / our _ says _ people
        and _ what is it like today / who are your customers / what has changed in the _ over the years / what are
        you building at the moment / how is business / what does the order book look like _ or something else / how
        is the firm grown since you started with us / what sort of jobs come in / how do you keep your stores / what
        do you run out of / who looks after the stock / how _ does something run short / what happens when you are
        out of _ / how is ordering organized since _ / is _ still in the stores / how do you know when to _ / what
        is the trouble with the stores / how _ do you have to send someone out for something / what is missing when
        you need it / how well are the _ filled / what happens in the _ of a job when something is gone / who orders
        now / how do you manage your _ / how many _ do you have today / is it still _ / have you opened anything new
        / what has changed since we last spoke / how has little _ grown / how big are you now / which sites are
        there by now / our _ says _ is that right / how many places do you run / what is new at little _ / how is
        the _ one doing / how many _ and houses are you looking after / how is business been / where are your _ /
        who plans the _ now / is _ still doing the planning / who uses our _ day to day / how are your people
        getting on with the _ / who was trained on it / how is the planning organized / what does not work so well
        with it / who works with the software / how well do the _ know the _ / who has taken over from _ / how do
        you do the _ plans these days / what do your people need help with / who makes the schedules / where do you
        still have trouble with our product / what has become better with us / what works well / how happy are you
        with the product / how does the pay run go these days / what has changed for the better / how long does _
        take you / why did you give us _ out of ten / what do you like about it / what difference has it made / how
        are _ running / what would you miss if you did not have us / what is gone right / how does it compare with
        the _ / what is the best thing about it / how are you finding the _ / who used to book _ with us / what
        became of _ / is _ still with you / what did you use of the _ / who looked after training on your side / why
        did nobody come to our _ lately / who is the person for _ now / what did you get out of the _ while you had
        it / which of our offers did you make use of / how come nobody from _ has been seen for two years / who took
        over the bookings / who deals with _ these days / what happened to the _ we had / are all three lines still
        in use / are you running through the night / what is the line up on your shop floor / has anything changed
        in the number of lines you run / how many line you are running now / how many rooms are in use / could you
        give me the size of the place and the months you are open / how much rooms do you have and when is it open /
        how much paperwork is there / what system are you on today / how has your order book changed / how much time
        goes on setting up / what kind of jobs do you mostly do now / are you keeping the old machine / what about
        the old equipment / what do you do with the old machine / has your product range changed / are you doing
        cans now / your orders were a bit down why / what is new on the filling side / how do order sizes fit with
        what you need / how did the wrong green happen / what kind of floor do you have / what is the floor made of
        / how even is the floor in the hall / how cold is the hall / what is the cold like day and night / how much
        water is on the floor / what is on the floor after a working day / how many people work here now / what kind
        of customers do you have today / tell me about the business who do you build for / how many are you now /
        how is your store organized / who does the ordering now / what happens if you run out of something / what
        trouble do you have with supplies / how many sites do you have / what is happened since we last talked /
        have the people who plan been trained / how do the new people cope with the planning / which person makes
        the plans now / how has it helped you / what is working best
    """,
    "trouble": """
        what are your biggest challenges / what is your biggest problem right now / what gives you the most trouble
        / what is not working as it should / where does it hurt / what frustrates you most / what are you struggling
        with / what are your main headaches / what complaints do you get / what goes wrong / what is the hardest
        part / how serious is the problem / where are the weak spots / what difficulties do you have with it / what
        would you like to be rid of / what annoys you about how it is now / where are things falling down / what is
        causing you grief / what is not running smoothly / how happy are you with how it works / what keeps going
        wrong / what issues do you see day to day / what is the biggest headache / and where does the shoe pinch /
        what gives you grief / and the problems / can you pass any of that on to the _ / how do the _ react when
        your costs go up / when did you last manage to _ your prices / how free are you to charge more when _ goes
        up / what happens when you ask the _ for a _ price / how are your selling prices _ / who ends up _ the _ you
        or your customers / what room is there to put your own prices up / how do your customers take a price _ /
        how long are you _ to a price with the _ / do the shops share the _ of _ / what sort of terms do the big _
        give you on price / could you _ charge the _ more / how quickly can you get a cost _ back from the people
        who buy your _ / what stops you from handing the _ on / what do your guests say about the _ / how happy are
        you with the quality of your _ / i saw a few _ about _ what is behind that / what complaints have you had
        about the _ / how do the _ and _ come out / what are people writing about the _ / what is not right with the
        _ as it is / how do the _ feel to a guest / what _ is your _ in / what bothers guests most / how _ are your
        _ / where does the quality let you down / what _ reaches you on _ and _ / how do _ find the _ / some _
        mention _ how do you see it / how _ are you that the readings are right / how reliable are those _ / can you
        trust what the _ write down / do checks ever get missed / how do you know that somebody really ran the _ /
        where are the _ in the _ / have you ever found something _ in the _ / what mistakes have you noticed / if
        someone looked at your _ closely what would they find / how well would the _ stand up to an _ / has anyone
        ever filled in figures without going there / how _ is what you are _ / what makes you _ the figures / how do
        you check the checkers / how _ are the lists / what do _ owners complain about / i have seen _ about _ what
        happened there / what are your _ upset about / what goes wrong with the _ that go out / how do your
        customers experience it / what do people grumble about in _ / what was the worst moment with the system /
        which mistakes do the owners notice / what _ do you get from _ / how does the software affect the people who
        bring their _ / what is the most _ thing it has done / how are the _ working / what do you hear from the
        families in the waiting room / what have you had to _ for / what is been the _ of your _ / where do your
        people do things _ / what extra work does it make for the _ / how does it affect the _ work / how much time
        do you lose to it each day / what is the paperwork like / how do you _ / where does the system slow you down
        / what do the _ have to put up with / how is the _ stock kept / what takes longer than it should / what does
        a normal day look like with this _ / how much _ is there / where do the hours go / what do you still have to
        do by hand / what is the _ / how has the front desk coped / what has it done to your staff / how is _ / have
        you lost people over it / what does _ think / how do the _ feel about it / what did it mean for the people
        at _ / how has the team taken it / who has _ most from it / what is the _ among the staff / i saw _ speak
        how are _ and her team / did anyone leave because of the software / what has it cost you in people / how did
        the _ teams live through it / who had to carry the can in the _ / have you lost any business lately / which
        customers have gone elsewhere and why / what have you had to turn down / how are your delivery times going
        down with customers / what do your customers complain about / has anyone left you over lead times / how fast
        do people want their labels / what happened with that _ / how quickly can you deliver and how quickly would
        they like it / where do you lose out to competitors / who has walked away this year / how do _ take it when
        you quote a date / how are the customers treating you / can you give me an _ where you were too slow / what
        went wrong with our _ last year / how did our _ hold up in the cold / what problems have you had with us /
        how have we done for you / where did we let you down / what happened with the complaint about the _ / how
        are the _ holding since then / what was the trouble with the _ / what quality problems have you seen / what
        would you complain about if you were _ / what did our mistakes do to you last year / how _ were you with
        what we delivered / what about those _ that came open / what annoyed you about us / what still is not right
        with our _ / how do your _ do / how happy are you with the _ firm / who _ the hall and does it work / what
        is the trouble with _ at the moment / how reliable are the people who _ / how is the _ organized / what
        happens when the _ do not turn up / how well is the hall _ now / what bothers you about the present
        arrangement / what do you get for your contract with the _ company / who has to step in when nobody comes /
        how is it to find people for the night work / what does a _ look like / how does it go with the contractor /
        what is the biggest problem with keeping the place _ / how is the new _ working out / how did the change to
        water _ go / what is the _ like / how is it going in the _ / what problems does the _ give you / how much _
        do you have to do / you changed to water _ last year how has that been / what do the _ say about the product
        / where do you lose time in _ / how is the _ coming out / what _ is there / what is different since you _ /
        how many times do you go over a _ / what happens to the _ / how _ are you with the quality of your _ / how
        much of your own time goes into it / when do you do the ordering / what do you do on _ / who counts the
        stock and when / how much of your week does it take / what does it cost you in free time / when do you last
        _ a _ off / what do you do after hours / what would you do with the time you would win / how do you find
        time for it all / how many evenings go on paperwork and counting / what do you give up for it / does the
        work follow you _ / how is your own _ / when do you get round to checking the stores / what happens when
        somebody's off _ / how do you find _ / how _ do you need _ staff / what is the hardest part of the morning /
        how do you manage when you are short _ / what do you do about _ / who fills in at short notice / when do you
        hear that someone's _ / how do you keep your _ when people are missing / what is your biggest headache / how
        do you deal with _ in the team / what does it take to get a _ / what happens when a _ rings in _ / what part
        of the day gives you most _ / how is it to find people / how is the _ for _ going / what is it like to find
        _ people / which _ can not you fill / how are you off for staff / what is your biggest worry in the works /
        you have been _ for _ how is that going / how many _ do you have / who _ for your jobs / how old is your
        crew / how are you placed for _ people / what is the job market like for you / what _ are you short of /
        what is the hardest job to fill / how is business in _ what gives you trouble / how is the _ going / are you
        still _ / what is it like to _ to the _ / how do you get on with customs / what trouble do you have at the _
        / i read you were giving up _ is that so / how much work are the _ / how do you sell _ / what happens to the
        _ you send to _ / what makes _ / how are _ / who does the paperwork for _ / how are things _ / what is hard
        about running it / who do you talk to when things are _ / what is the _ part of the job / whom can you ask
        for advice / how do you cope with the _ decisions / what was the hardest thing this year / what weighs on
        you / who do you turn to / where do you get support as a _ / what is it like at the top / what do you have
        to carry alone / what do you find _ as a managing _ / was there a moment you would have liked somebody to
        talk to / which decisions are hardest for you / can you put your own prices up / who carries the extra cost
        / what are you hearing from guests / what do people grumble about when they check out / could someone just
        make the numbers up / what extra work does the software cause / where do you lose time / how does it affect
        your staff's working day / is there work they must do two times / did it affect staff turnover / how did the
        team at the front desk take it / did you lose staff / how did the people on the desk live through all that /
        has it cost you anyone / have you lost customers because of delivery times / has business gone to someone
        else / what orders have you missed out on / which orders could not you take / has slowness cost you a
        customer / what complaints did you have last year / how happy are you with our quality / what should we have
        done better last year / do they turn up / how much time do you spend on stock and orders / when do you count
        the stock / how much of your free time does the business take / who does the counting / what does it cost
        you personally in time / what do you have to do yourself that you should not / how many of your own hours go
        into counting and ordering / what happens in the morning when staff are missing / how many people are you
        short of / what trouble do you have finding staff / how are you dealing with customs / who can you talk to
        about problems / what is the hardest part of being in charge / do you have someone to turn to / when a hard
        decision comes whom can you ask
    """,
}
