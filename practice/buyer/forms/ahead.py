"""Questions about what lies ahead: other ways, the long run, new business, the wish; and talk that is after nothing.

Plain words, one question after the other, parted by " / "; "_" stands for whatever the call is about. Told apart in `practice/buyer/forms`.
"""

from practice.model.wants import Want

FORMS: dict[Want, str] = {
    "other": """
        who else are you talking to / are you looking at any other suppliers / what other options are you
        considering / what alternatives do you have / who are we competing with / what would you do if you did not
        go with us / have you had any other offers / is anyone else in the picture / who else has approached you /
        are our competitors calling on you / what else could solve it / what are you comparing us to / is there
        another way you could go / has anyone else quoted / are there other firms after your business / what other
        routes are open to you / who else is knocking on your door / if it was not for us where would you go / what
        is your plan b / is somebody wooing you / have you considered doing it differently / what else is in the
        running / who is our competition / do you speak with other companies too / what other ideas have you been
        kicking around / i take it we are not the only ones who else is there / who else is there / and the
        alternatives / who else has thrown their hat in the ring / what else is in the frame / and the competition /
        who else is in the race / what else are you looking at besides equipment / what other ways of dealing with
        the _ price are on the table / who else are you talking to about this / if you did not put in a machine what
        would you do instead / are you thinking of buying ahead or _ / what alternatives are you weighing up / which
        other routes have you considered / have other suppliers been in to see you / what is plan b / what would you
        do if you did not touch the lines at all / is there another solution in the running / how else could you _
        yourself against the price of _ / what are you comparing this with / what else might solve it buying
        differently for _ / who is competing for the same money / what other options are you looking at / are you
        thinking of _ the machines instead / what is the alternative to sending it out / what would you do if you
        did not _ / have you had other quotes / is buying new _ on the _ / what else is on the table / which other
        ways out are there / what are you comparing us with / have the owners considered investing in new equipment
        / would you _ keep it in house / what speaks for doing it yourselves / which other _ are in the running /
        who else is after this business / have other suppliers approached you / what alternatives are being looked
        at / who are we up against / are there other offers on the table / what other solutions have you seen /
        which of our competitors has been in touch / has anyone else made you a _ / is somebody else in the running
        / what do you make of the other firms / what other ways have been considered / how did the others go about
        it / whom else have you been speaking to about _ / what are we being compared with / if you did not take
        ours what would you take / who else are you looking at / have you had other offers / what alternatives are
        there / who else has been in touch / which other _ are on your _ / what are the others offering / is another
        software house courting you / what other options are you weighing up / what would you do instead / would you
        consider staying with what you have / who else has _ you a system / has anyone made you a tempting _ / what
        else has been offered to you / are you looking at other machines / what are the alternatives / is there a
        cheaper offer on your desk / have you thought about a used _ / what other options are you comparing / if it
        is not ours which one would it be / has a competitor made you an offer / what would you do if you did not
        buy from us / is somebody else in the race / what is the other way of doing it / what are you weighing us up
        against / has anything else come onto the market that tempts you / who else would like our business / who
        does your _ / are other suppliers talking to you / what are our competitors offering / what alternatives are
        you considering / who supplies the _ of your _ / what would make you move to someone else / is anybody else
        after the carriers / what offers have you had / are you thinking of changing suppliers / what does the other
        supplier do better / who else is knocking at the door / if it was not us who would it be / what else are you
        thinking about / what would you do instead of a _ / have you considered using your own people / who else
        have you spoken to / what other ways of _ are you looking at / what is the other idea / if a machine is not
        the _ what is / would you take on staff for it / what other options do you have / have other firms made you
        offers / what would you do if you did not _ with the _ / which other solutions have _ your mind / who else
        is after your _ / who else do you buy from / have our competitors been in / what do others offer you / what
        would make you leave us / who has been knocking at your door / what other offers have you had / who else
        could supply you / how do we compare with the others / who is cheaper than us / what are other people doing
        to win you over / where else could you get it / have you been tempted away / who else would like your
        business / have you looked at other _ / what is the _ offering / is there a _ product / are you thinking of
        changing / has somebody offered you something cheaper / what other options have you seen / what are others _
        to you / are other _ courting you / what does the competition do / what do others on the board use / who
        else would like you as a _ / have you _ something else / what other _ are courting you / who else is talking
        to you / what alternatives have you looked at / where else do you get that kind of help / is another _ after
        you / what do others offer / are you a _ somewhere else / what does the competition charge / which other
        organizations have approached you / what would you put the money into instead / what is the alternative to
        investing in equipment / is there a competing idea in the house / are you considering new machines as well /
        are you getting quotes from others / what would it be if not us / are you looking at other systems / are you
        talking to other suppliers / which other companies have offered something / has a competitor been in touch
        with you / is there competition for this / who else has been knocking / who else has put an offer in / are
        we the only ones talking to you / which other firms want to sell you this / are you talking to other
        software companies / has any competitor made an offer / what other systems are you looking at / are you
        considering other suppliers / what have others offered you / who is our competition here / which other names
        are on your list / what is the best offer you have had so far / is there another machine you are considering
        / are you comparing us with anyone / has someone offered you something cheaper / would a second hand machine
        be an option / are there any competitors involved / has someone waved something cheaper at you / what is the
        other thing you are looking at / do you compare with other machines / are you thinking about moving the
        carriers elsewhere / what do other suppliers offer you / are you talking to our competitors / do you get
        offers from others / are our friends from the competition knocking / what would tempt you away from us /
        what alternatives have you considered / have you thought of doing it yourselves / are you looking at other
        solutions / if not a machine what / which other solution do you think about / do other suppliers call on you
        / who else would like to supply you / are you getting offers from our competitors / what do you get from
        other suppliers / has anyone made you a better offer / what is the best offer somebody else has made you /
        are you looking at other software / what are the alternatives to us / has anyone tried to win you over / who
        would like to take our place / is somebody tempting you with a better price / what other organizations are
        you looking at / have you found an alternative to us / what have the others got that we have not
    """,
    "future": """
        where do you see the company in five years / what is the long term plan / where is the business heading /
        what are your plans for the next few years / what is the vision / what does the future look like / where do
        you want to take the company / what is the big picture / what are the long term goals of the firm / what is
        the strategy going forward / looking further ahead what is in store / if we spoke again in five years what
        would be different / what is next for the business / what do the owners have in mind / how will the business
        have changed ten years from now / what is the ambition / where is all this going / what direction are you
        heading in / i would love to hear where you want to be a few years down the road / what is the master plan /
        what are you building towards / where would you like to be in the long run / what does the company want to
        become / further out what are you planning / how do you see things developing / and the long run / where is
        all this heading / what about the years ahead / and further down the road / where does the family want the
        business to be in five years / what is the long term plan for _ / how do you see the future of the company /
        where is the firm heading / what are the owners aiming for in the long run / what part will your own name
        play in years to come / how does the strategy look beyond this year / what does the family want to build /
        what is the bigger picture here / how do you picture the product range some years from now / what direction
        are you moving in own label or your own _ / what are your ambitions for the _ / which way is the business
        going / what will the company look like when you have done what you want to do / how much of what you _ do
        you want to sell under your own name one day / what do the owners have in mind for the years ahead / where
        is the _ heading / what are the long term plans / how do the owners see the future / where do you want to be
        in five years / is it going to stay at one house / what is the bigger picture / what is next for the company
        / what direction do the owners want to take / are there thoughts of expanding beyond this _ / what are the
        owners ambitions / how might the business look some years from now / is there another _ in sight / what
        strategy do they follow / what would we have to grow into with you / what does the family plan in the longer
        run / where is _ heading / what are the plans for the _ over the next years / is the family thinking of
        getting bigger / what is the long term strategy / will it stay at _ / where will the company be in five
        years / are there any _ in the _ / what is the bigger picture for the firm / what is next for the family
        business / what ambitions do they have / what should we be ready for if we worked with you in years to come
        / what vision does the owner have / what are the partners planning for the long run / what is the vision for
        _ / what is the next big step for the _ / how do you see the future of the _ / what would the partners like
        to build / what are the long term goals / what direction is the _ taking / what is the bigger plan / what
        are you working towards / what would you like to offer the _ one day / are there plans to expand the
        services / what comes after the software is sorted / how will the _ look some years from now / what do you
        have in mind for the long run / where do you see _ labels in five years / how do you want to do business in
        the future / what is the plan beyond this _ / where is the company heading / what is the bigger idea behind
        going _ / how should customers be ordering from you some day / what is your vision / what are your long term
        goals / how will label _ look for you in years to come / what would you like to build up / what is the next
        step after the machine / what would you like the firm to become / what strategy is behind it / where does
        the _ want to be in a few years / what kind of _ will you be _ in years to come / what are you investing in
        / what is the strategy of the founders / what new products are coming / how do you see the market changing
        and where will you be in it / what is the vision for the _ / what will you be selling five years from now /
        what are you building / which direction is the range going / what does the future hold for the _ / what are
        the founders ambitions / where is the firm going / what about the second hall / i _ you are building by the
        _ what is true of that / how do you see the business in five years / are you going to expand / what is the
        strategy / what does the future of the market look like / what is your vision for the firm / do you want to
        get bigger / tell me about the new hall / what direction are the partners taking / how will you be selling _
        in some years / will there be more space to _ before long / what are your aims for the coming years / where
        do you want the firm to be in five years / have you got _ space here / what are your plans for the _ / how
        should the business look one day / are you thinking of moving / where are you heading / what do you see in
        the future / how big do you want to get / do you want to stay in this building / what will the _ be like
        some years from now / where is it all going / what would you like to be doing besides _ / what happens to
        the business when you stop / who will run it after you / where do you want little _ to be in some years /
        what is your long term plan / how do you see the future / would you ever sell / what is going to become of
        it one day / how do you think about _ / where is it all heading / what would you like to leave behind / what
        are your plans for five or ten years from now / who should own it one day / where do you want the firm to be
        in some years / what other markets are you thinking of / are you thinking of going beyond _ machines / what
        is the future of the firm / what would you like to be making in ten years / what direction are you taking /
        what is your vision for the company / which products will carry the firm in future / what are you aiming for
        in the long run / how do you see the firm developing / what do you want to build up / what is the family's
        vision for the firm / how important will your own label be in the future / how do the owners see the next
        five years / where should the company stand in five to ten years / what is the family dreaming of for the
        firm say five years out / what is the plan of the family for the future / i would be interested in the
        direction the owners have set / what are the owners planning / do the owners want to expand / what is the
        strategy of the owners / will there be more houses one day / where do the owners want to be in a few years /
        what is the plan of the owners for next years / are there plans to expand / what has the family in mind for
        the future / what do the partners want to do in the future / are there plans for new services / what is the
        long term vision of the partners / which big goals do the partners have / what is your long term vision for
        the company / where do you want the company to go / how will customers order from you in five years / what
        are your plans beyond this investment / how do you see people buying labels ten years on / what products do
        you want to make in the future / how do the founders see the future / what is being built and what for / are
        you building a second hall / is it true that there is a second hall coming / are you expanding / how will
        the business develop / what are the partners plans for the future / how big do you want to be / what is the
        story with the new hall / they say you are putting up another hall are you / how will the business look when
        you hand it on / what is the plan for the next years in your company / bigger or better which way are you
        going / do you plan to expand / do you want to move somewhere bigger / what are your plans for long term /
        what would you like the shop to grow into / who will take over some day / have you thought about who comes
        after you / have you a plan for the day you stop / what is your plan for the future of the company / where
        do you see the firm in five years / which direction do you want to take the business in / in which markets
        do you want to be in the future / how will the firm look when the next one takes over
    """,
    "growth": """
        where do you see opportunities to grow / what new business could you win / is there a big customer you would
        like to land / what could you do more of / what is the most exciting opportunity in front of you / what is
        stopping you from growing / what would this make possible for you / are there orders you can not take today
        / where could extra revenue come from / what new markets are you eyeing / what would you do if you had more
        capacity / what is the next big opportunity / is there any business you are missing out on / what could you
        earn more with / if this were solved what could you go after / any chances you can not take at the moment /
        where is the upside / is there demand you can not meet / what is out there for you if you could grab it /
        what doors would that open / which opportunities do you see in the market / where is the untapped potential
        / what would you like to sell more of / any interesting enquiries lately / and the opportunities / where is
        there room to grow / and new business / what is the next big chance / what new business could you win if you
        had this under _ / is there a customer you would love to supply _ can not right now / where do you see
        chances to grow / what orders are you having to let go at the moment / any new customers on the _ / which
        opportunities are out there for you / what is the next big thing you would like to go after / what could you
        sell more of and to whom / is there a market you can not get into today / what would open up for you with
        more even _ / are there any big _ knocking that you can not _ / what is the most exciting enquiry you have
        had lately / where could extra turnover come from / what keeps you from taking on new customers / who would
        you like to be selling to that you are not / what could you do with the space if the _ was gone / where do
        you see room to earn more / what would you use the _ room for / what opportunities are there for the _ /
        what would bring in more money / any plans for the _ / what would you do with the room and the hours you
        would win / what extra business could the house do / where is the growth for you / what could you offer
        guests that you can not offer now / how could the _ grow / what would it open up if you no longer had to _ /
        what are you missing out on because of the _ / which ideas do you have for earning more from the building /
        what would you put in its place / what chances are there for more income / could the _ earn more in _ /
        where could the business grow / what do you do with the _ off season / what are guests asking for that you
        can not offer / what would be possible if the _ were _ / is there money being left on the table / what
        opportunities do you see / how could you make more of the season / why do the _ close in _ / what would you
        do if _ were no longer a worry / where does the family see room for growth / what extra revenue would be in
        reach / how many _ could be let all year round / what holds you back from opening longer / what could you
        earn more with if the system worked / where is the room for growth / what income are you missing / is there
        something you would like to sell more of / what is being held back by the software / what opportunities are
        there / how is your _ plan doing / what could you offer _ owners if you were _ to bill it / what have you
        stopped doing because of the _ / which part of the business could be bigger / where is the potential / how
        many _ has the plan and how many could it have / what would you go after if you could _ on the billing /
        what extra revenue is waiting / where is money _ around that you can not _ up / what new work would the _
        make possible / which customers could you win with it / what could you _ that you can not today / where is
        the growth / is anyone waiting for something only _ can do / what jobs would you go after / which market
        would you like to get into / what could you take on with more capacity / where would extra turnover come
        from / what big order would be in reach / what is the most exciting thing you could do with it / who would
        like you to _ for them / what would it open up for _ / where could you sell more / what chances do you see
        this year / is there a new customer coming / i _ a _ may list you what is in it / what growth do you expect
        / what is the most promising thing in the pipeline / which new _ are you after / what would it take to get
        onto the _ / which _ would you like to be in / what would a big listing mean for you / where is the biggest
        upside / who is interested in your _ / what are you hoping to win this year / what does the _ ask of your _
        / what would bring in more / what ideas do you have for the market / where do you see chances to earn more /
        is there some new business you would like to start / what could you do with the place / have you thought
        about letting people look on / what would be possible if the hall were _ / what would you like to make of it
        / where could growth come from / what other income could there be / what plans do you have for guests or the
        _ / what is the most exciting idea you have / is there any business beyond _ / what big jobs are in sight /
        what are you _ for / which _ would you love to land / what is coming up / what chances do you see / what is
        the biggest thing on your desk / what is in the pipeline / what new work are you hoping for / is there a
        contract that would change things / what _ are you in / which _ are you after / what opportunities are there
        this year / what would you need more hands for / what is the most exciting thing you are pricing / what
        chances do you have to grow / what could little _ do next / has anybody asked you to do more / what is the
        next opportunity / where could you take on more _ / what else could you offer besides _ / where do you see
        growth / what is exciting at the moment / who would like you to work for them / what new business is in
        sight / are there _ interested in you / what would you do with more staff / what are you thinking of taking
        on / which big customer would you like to win / is there a big order in reach / what is the most promising
        enquiry / who would like to buy from you / what new business is there _ / what opportunities are you looking
        at / what would you take on if you had the people / is there a contract you would give your right _ for /
        what could you supply if all went well / which orders would you love to land / is there business you can not
        take on because of quality or weight / what new customers are you talking to / which deal would you love to
        close / any contract that is just out of reach / who would you sell to if you could / what more could you
        make of the house / what could the freed space earn / what opportunities would that give you / could you use
        the space for something better / what business are you missing in the off season / what stops you from
        opening all year / how long is your season and could it be longer / would people pay to stay in the cold
        months / what chance do you see that is not used today / is there business you could grow / what
        opportunities does the software stop you from taking / what would you do if the billing worked / where do
        you see potential / is there revenue you are not getting / what could you sell if the billing could be
        trusted / where would growth come from if nothing held you back / what new customers could you reach / what
        new markets would open up / which orders could you take then / which new jobs are possible with the machine
        / where do you see growth this year / what opportunities are coming up / who would you like to sell to /
        what is the biggest chance for you this year / where is the big volume going to come from / which new
        customers will come this year / do you have ideas to earn more / is there anything new you want to do with
        the hall / what other business could you do / what opportunities do you see for the market / is there an
        idea for the market you have never got round to / could the place earn in another way / do you have ideas
        for more business / what might you do to get people through the door / what opportunities are in front of
        you / which job would you love to win / what would be your dream job to get / anything big in the offing /
        where could you grow / what new things could you do / are there any new opportunities / is there another
        service you could offer / what is the next step for growth / has anyone come knocking with more work for you
        / are there chances for growing / what would you say yes to if you had the hands / is there a new customer
        you could win / what opportunities do you have / which customer are you hoping for / what is the order that
        would change the year / which new customer do you want to win
    """,
    "ideal": """
        if you could wave a magic wand what would you change / what would your ideal solution look like / in a
        perfect world how would this work / what would you like to see / what would make the biggest difference /
        what would good look like / what is on your wish list / how would you like it to be / if you had a free hand
        what would you do / what would help you the most / what are you looking for in a solution / what would you
        need from a supplier / what would success look like for you / if there were no limits what would you want /
        what would make your life easier / how should it work in your eyes / what would you want to be different /
        what do you wish you had / dream a little what would you have / what would be perfect for you / describe the
        perfect day / what matters to you most in a solution / if money were no object / what one thing would you
        change / how would you know that it was working / what is missing today / what would you most like to have /
        and ideally / what would be your wish / and if you could choose / how would it be in the best case / if you
        had a magic wand what would you change on the lines / what would you like to have that you have not got
        today / in an ideal world how would you keep an eye on your _ / if you could wish for one thing what would
        it be / what would good look like for you / what _ do you wish you had at the end of a _ / how would you
        like it to run / what would help you most / how should it be if you could _ it from _ / what figures would
        you love to see and when / what are you missing today to _ this _ / what would a perfect day on the floor
        look like / picture it going just right what is different / what would be on your wish list for the _ / what
        would the perfect arrangement look like / if you could wave a magic wand what would the _ look like / what
        would a good morning be like for you / in an ideal world how does the _ get to the rooms / what would you
        want from a _ service / what matters most in how it is delivered / if it all worked what would be different
        / by what time of day should the rooms be done / what do you expect from us / what would you wish for /
        describe a day when everything goes right with the rooms / what would success look like after three months /
        what is your dream _ / what would you like to have instead / if you could wish for something what would it
        be / what would make your life easier _ / what would you want to see in the morning / in an ideal world how
        would you know all is well / how should it look if it were up to you / if you had a magic wand / what would
        give you _ of mind / what would a good _ be like for you / what would you like to be rid of / how would you
        like to be _ that the _ are in order / what is missing for you today / what does perfect look like to your _
        / what would you have to see to _ the figures / what would the software have to do for you ideally / if you
        could have anything what would it be / in a perfect world what would a _ see on the _ / what do you need
        from a new _ / how should it work for your _ / what would make the _ happy / if you had a magic wand what
        would change _ / what is at the top of your list of requirements / how would you like the _ to share _ /
        what would be different if it worked _ / what should it be _ to do / what do you dream of / how fast should
        a _ find an _ notes / what would you need to see to feel at _ / what would make you comfortable signing /
        how should the first weeks with the _ go / what would have to happen for you to _ well / what would a good
        start look like / if it were up to you how would the _ go / what would convince you that your people can run
        it / picture it three months on all well what do you see / what would you like from us so that it works /
        how would you know that it was the right decision / what would be the ideal way to get going / what does
        success look like to you / what would you wish for with the training / what would _ you / what would the
        ideal _ be / if you could _ the _ what would you do / what would make it _ / in a perfect world how many
        kinds of carrier would you have / if you had a free hand with the _ what would you change / what would help
        you most from us / what would be the dream solution / what could we do for you that would really be of use /
        what does the perfect carrier look like / what would you want from us this year / by what time should the
        hall be _ / what would be ideal / if you could wish for anything / what does _ mean to you / what should it
        look like when the first traders come in / if you had a magic wand what would the mornings be like / what
        would a perfect night be / what would the right solution do for you / how should it run if it were up to you
        / what do you need it to do / what would success look like / in what state do you want to find the hall /
        how should the stores run ideally / if you could have it any way you like / if you had a magic wand in the
        stores / what would you love to never think about again / what would take a _ off you / what would be the
        perfect way to get your supplies / what could a supplier do that would really help / how would you like to
        get your _ and _ / what would you want from us / what would a trouble free _ look like / what would you like
        to get off your desk / what is the dream / what would you like from us next / what is missing in the product
        / if you could add one thing what would it be / what would _ like / in an ideal world what would it do /
        what would make it a ten / what should we build / what would be lovely to have / how would you like _ to be
        kept _ / what could be better / what would be of real use to you / what could an _ do that would be _ it /
        what would make _ its money / what kind of support do you miss / if you could wish for something from us
        what / what help would you need / what would you like to get out of it / ideally what would we be for you /
        what would bring you back / what would a good _ do / if we started from _ what should be in it for you /
        what would be most _ right now / if you had a magic wand what would change / if you could change one thing
        about your lines what would it be / what do you miss in the figures you get / what would the best solution
        give you / suppose money and technology were no problem how would you want to run it / when do the rooms
        have to be ready / what service would you like to have / when would you ideally have every room made up /
        what would you like to see each day / how would you like it to work / what would you ask for if you could
        have it any way you liked / what would the ideal system do / what do you want from new software / if the
        software could do one thing well what should it be / what would you expect from us / what would you want it
        to do from day one / what has to happen for you to be comfortable with it / what do you need from us so you
        can sign with a good feeling / what would the ideal start look like / what should be in place when the
        machine arrives / what has to be true before you would sign happily / how can we do the start good for you /
        how many different carriers do you want to have / what would you love us to come up with / what do you want
        to see when you come in / what result do you want / describe the hall as it should be / how you want it in
        the best case / what is the result you are after / what would the perfect supply look like / what would you
        like to have taken off your hands / if we could do one thing for you what would it be / what would be ideal
        for you in the stores / if somebody sorted the stores for you what would that look like / what do you wish
        from a supplier / what is missing for a ten / what would make it even better / what would you like us to add
        / if we built one thing for you what should it be / what would help you most as an owner / what would make
        you come back / what would you like us to do for you
    """,
}

NOTHING = """
    how are you today / how was your weekend / what is the weather like with you / did you see the match last night /
    have you been on holiday yet / how do you spell your surname / could you give me your e mail address / is this a
    good line can you hear me / could you say that again please / sorry you broke up there what was that / is now a
    good time to talk / shall i ring back later / how far is it from the station / where can i park when i come / is
    there parking near you / what is your postcode / do you have children / have you got pets of your own / did you
    grow up round here / where did you go to school / what do you do at the weekend / do you like football / what
    music do you like / which team do you support / are you from here originally / did you find the place all right /
    did you get my e mail / have you had a chance to look at our website / have you heard of us before / did my letter
    reach you / did you receive the brochure / what do you know about our company / how did you hear about us / shall
    i tell you a bit about us / may i send you some information / which number is best to reach you on / is that your
    direct line / am i speaking to the right person / do you prefer phone or e mail / have you had your lunch / how is
    the traffic out your way / is that a dog i can hear / did you have a good christmas / how old are you if i may ask
    / what is your favorite beer / are you a coffee or a tea person / what time is it with you / is it raining there
    as well / would you mind if i took notes / do you mind if i record this / can i call you by your first name / how
    do i pronounce your name / did you sleep well / have you been to the seaside / where are you going this summer /
    do you fish or sail yourself / is the town nice / have you read the news today / who won the election / what do
    you think of the government / do you know our managing director / how many people do you think work for us / guess
    how long we have been in business / do you want to hear a joke / how is the family / did you watch the game / are
    you married / what car do you drive / where do you buy your shoes / what is for lunch / could you hold the line
    for a second / can you hear me now / what is that noise in the background / are you on a mobile / what did you
    have for breakfast / is it cold where you are / do you ski / what is the name of your dog / shall i spell our name
    for you / is your address still the same / does that make sense so far / how does that sound / does that sound
    right to you / would that be of interest / is that fair / did i get that right / have i understood you correctly /
    are you with me / what do you think of that / how do you feel about that / would that work for you / does that
    help / may i ask you a few questions / can i ask you something / do you have a minute / have you got two minutes /
    is this a bad moment / shall we meet on tuesday / could i come by next week / would you be open to a meeting /
    when would be a good time to meet / does thursday at ten suit you / could you introduce me to them / shall i send
    you an offer / can i put you down for one / would you like to try it / are you ready to sign / how would you like
    to proceed / what would be a good next step / shall we go ahead / do you want me to send the figures / would you
    like to hear how it works / what do you think of our product / how about a trial / can i show you something /
    would you like to know more / do you have any questions for me / is there anything you would like to ask me /
    anything else i can do for you
"""
"""Small talk, the telephone, the rep's own firm: questions after nothing that a fact could answer."""
