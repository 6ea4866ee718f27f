"""Questions about the terms: by when, and for how much.

Plain words, one question after the other, parted by " / "; "_" stands for whatever the call is about. Told apart in `practice/buyer/forms`.
"""

from practice.model.wants import Want

FORMS: dict[Want, str] = {
    "date": """
        when would you want to have this in place / what is your time frame / how soon do you need it / by when do
        you have to decide / is there a deadline / what is the latest date / when would be a good time / when would
        be a bad time / what is the timeline for this / when could we start / how urgent is this for you / is there
        any date i should know about / when does it need to be up and running / how much time have we got / when is
        the window / when does the contract end / when would it suit you / which month would be best / when are you
        going to make the decision / until when can it wait / what is driving the timing / how long have we got / at
        what point in the year does that happen / is there a season when it is impossible / when is the next
        opportunity / i would like to understand your calendar when does this have to happen / when do you have to
        have it / what does the schedule look like / and the timing / and when / what about the dates / time wise
        how does it look / when do you want to start / when could something be fitted / what would be a good time to
        put it in / when do the lines stand still / by when would it have to be running / what is your timeline /
        which weeks are no good for you / when are you too busy to have _ in / how soon would you want to get going
        / is there a window in the year for work on the lines / what deadline are you working to / when is your next
        _ / if we did something together when would it have to happen / which month would suit and which would be
        impossible / when is the season at its _ / what does your calendar look like for _ work / by when does it
        have to run / when would you want to start / what is your deadline / is there a date that matters / when
        does the season get going / when are you _ booked / when would be too late / what is the time frame / is
        there an _ it has to be ready for / how urgent is it / what date should we plan for / when does the _ start
        / how much time do we have / which week is the critical one / when does it have to be on _ / by when would
        you need a _ / when is the budget _ up / what is the timing / when are such things decided in the year / how
        soon would we have to move / when would be the right moment to bring it up / when is next year planned / by
        what date should something be in your _ / when would it have to be ready / what is the calendar for spending
        / if it is to be considered for next year when is the last moment / when would it be too late / when does
        your contract run out / by when would you have to give notice / how long are you _ to _ / when could you get
        out / what is the timeline / when do you need to decide / is there a date we should have in mind / when
        would you want to change / how soon does something have to happen / what deadline is there / what happens if
        you do not _ in time / when is the agreement up for _ / when would be the latest / by when does it have to
        be settled / how long does the _ hold its offer / what is the timing on your side / when would you like to
        sign / how much time do you have left / is there a date after which things get harder / how long are the
        terms good for / when does the financing run out / what happens if it is not done this month / what is
        pushing the date / when do you want the _ in / by when do plans have to be on the table / when do you plan
        the _ / when is it decided / when do the founders meet / what is the deadline for new ideas / what is the _
        / how soon would you need something from us / when would it be too late for this year / when do you sit down
        together / which date should we aim for / when is the planning done / when would you need _ by / what are
        the important dates this year / when does the contract with the _ end / when could something new start / how
        long are you _ to the _ firm / when must you give notice / when would you need an _ / how soon does it have
        to be settled / when are you free to change / until when does the agreement run / by what month do you need
        to know / when is the next chance to _ / when is a good time to try something / when are you _ / what is the
        best part of the year / which weeks are _ / when is it too busy to change anything / when could you spare a
        morning / when do you have room for something new / when would be the wrong moment / when does it _ down /
        when do you next see the other owners / when is the next meeting / when could you mention it to someone / is
        there an _ where you all meet / when does the _ get together / when would be a good moment to bring it up /
        what dates are coming up / how soon will you see them / when do you meet the others / where and when do you
        run into other owners / when would you have a chance to put in a word / when is the next get together / by
        when could something happen / when do you plan next year / when is the budget closed / what is the deadline
        / when do you decide about next year's spending / how soon would you need to know / when do you _ up your
        figures / when would it make sense to come back / what date matters / when is the next chance / if it is to
        be in next year's plan when do you need it / when is the next planned stop / by what date would a system
        have to be in place / which weeks could the line be stopped / when do you let people work on the lines /
        what would be the last moment to get something in this year / in which week you can stop the line / when
        does it have to work at the latest / do you have a date in mind / how quickly do you need a solution / when
        would the first delivery be needed / what is the latest you could start / what is the date we must not miss
        / until when do you need it running / how soon is soon / when is the budget for next year made / by when
        should we have something in writing / when does spending get planned / what is the deadline for next year /
        when do decisions about spending fall / when should i get the figures to you / when does the family sit down
        over next year's spending / when you plan the money for next year / if i wanted this considered by when
        would you need it / when do you have to give notice / what dates do we have to keep in mind / when would a
        change be possible / until when runs the contract / until when do you have to decide / when do you want to
        decide / is there any time pressure on your side / when would you need the contract / when is the last day
        to decide / when do the founders decide on the year / by when do we have to bring our ideas / when is the
        planning meeting / what is the timeline for this year's planning / when do you plan the season / when does
        everybody put their heads together / until when you need our ideas / when can you get out of the contract /
        what is the end date of the contract / by when do you need a solution / when is decision day / until which
        month is the contract / when must you tell them that you will not go on / when could you try something new /
        what is the right time for a change / when would you have time for us to come by / when would you let me try
        something out / what would be the worst time to come with something new / when do the owners meet next /
        when will you next speak to the other owners / when could you talk to them / when would be a good
        opportunity to mention us / when do you get together / when are you all in one room again / when is the next
        meeting with the others / is there a date when the owners sit together / when do you make next year's budget
        / when do you have to decide for next year / by when should we come to an agreement / when do you fix the
        figures / when would it have to be decided / what is your planning schedule / when do you close the books on
        next year's plans / when would i have to be on your desk to be in the budget / until when must you decide
        for the next year / when is the moment it gets fixed
    """,
    "money": """
        what sort of budget are you working with / how much have you put aside for this / what would you be
        comfortable spending / is there a budget for it / what can you afford to spend on this / have you got funds
        for this / how much money is there to work with / what is the price range you would had in mind / what is in
        the kitty for something like this / roughly what kind of money are we talking / what do you spend on it at
        present / how much are you paying now / what is your spend per year / may i ask what financial means are
        available / i would be interested to know what you could put into it / what would it have to cost to make
        sense / how deep are your pockets / where does the money for that come from / what is set aside this year /
        what is the most you would pay / is the budget already spent / what payback would you need to see / how fast
        must it pay for itself / how would you pay for something like this / what amount could you find / how much
        money do you have for this / which budget would it come out of / could you give me an idea of the figure you
        have in mind / what about the money side / and money wise what is possible / budget / you got a budget for
        this / and the budget / how about the finances / what about the budget / on the financial side how does it
        look / what could you spare for it / have you any money for it / what budget is there for something like
        this / how much could you spend this year / what does an investment have to earn back and how fast / how
        much money has been set aside / what payback do you look for / is there _ left and what are the _ for it /
        what could you afford / what sort of sum would be _ / how is your _ budget looking / where would the money
        come from / what is your _ / how quickly does new equipment need to pay for itself / what figure do you have
        in mind / what can you _ out without asking for extra funds / what is the _ for spending money here / what
        does _ it yourselves cost you / how much do you spend on _ a month / what budget have you got for it / what
        would you be _ to pay / what does it come to with _ and _ / what figure should we stay under / how much
        could you afford / have you worked out the cost of doing it in house / what is your limit / what would make
        sense for you in terms of price / what do you pay at present for _ all in / what is the monthly bill / what
        sort of sum is set aside / how much are you spending on _ and hands down there / what are your expectations
        on price / what budget is there / how much money is available / what could be spent on this / is there a pot
        for such things / how much is left for this year / what can the _ afford / what sort of sum could you find /
        what has been set aside / is the money already spent / what would be the limit / how is something like that
        paid for / what funds are there for _ / what does the family spend on _ / what can you pay / what is the
        budget / how would you want to pay / what could you afford each month / is there money set aside for it /
        what sum would be _ / how do the partners feel about paying up front / what could you spend / which terms of
        payment would work / how much would be _ / what is your _ limit / what are you paying now / what would the
        money have to look like / how is it to be financed / what price range are we in / what can you afford each
        month / what would be a comfortable _ / what monthly payment would you be happy with / how much could you
        carry / what is your budget / where does it start to pinch / how would you like to pay for it buy or _ /
        what is the most it could cost a month / what sum can you live with / what would the finance have to look
        like / how much money is there for it / what _ would let you _ / what have you worked out you can spend /
        how do you want to finance the _ / what is the budget for _ this year / how much money is there / how much
        have you put aside for trying things / what can you spend on new ideas / what does _ cost you in all / is
        there money for _ / what are you _ to spend / what sums are planned / how much do _ and _ come to together /
        what would be _ / what funds have you got for a new _ / what is your spending limit / what does the _ pot
        hold / what figure have you got in the plan / what does the _ cost you / what is your monthly bill for it /
        how much do you spend on _ / what would it be _ to you to have it done well / what do you pay the firm /
        what sum are we talking about / what money is there for it / what can be spent / how much goes on it each
        month / what would be a _ price / would you pay more for a better job / how much do you spend a year on _ /
        what part of that do you buy from us / who gets the _ of it / what do you get through in a year / what do
        supplies come to in all / how much goes to other suppliers / what is your _ for _ and so on / what share do
        we have / how much money goes on _ / what does it cost you in a year / what volume are we talking about /
        how is your spend _ / what would you be ready to pay / what is the budget for software / what have you put
        aside / how much is left / what is there for things that save time / what do you spend on _ like ours / what
        sum is planned / what funds do you have / is there money for more / what can you invest in making it easier
        for your _ / where did the _ come from / what budget did the _ come out of / what do you spend on training /
        what is left in the pot / how much could you put into it / what funds are there / what is the budget for
        such things / how much have you got set aside / is the money still there / what can you afford / which
        pocket does it come out of / what would be a _ you could live with / what happened to the money you saved /
        what is left in the budget / what investment budget do you have for this year / how long may the payback be
        / do you have money for equipment this year / how quick must an investment earn its keep at your place / do
        you have budget / what can you spend per month / where would the price have to be / what price would work
        for you / what budget can we plan with / what is the financial room for something like this / how much is in
        the budget / what money could be used for this / how much has been spent already this year / what is left in
        the pot this year / have you money for this / what is your budget per month / how much would you be willing
        to pay / would you pay something up front / what payment terms would suit you / how much money do you have
        for a new system / what would be a price you could live with / up front monthly how would you want to pay /
        can i ask what is in the budget for this / what could you pay per month / how much can you afford to pay /
        how do you plan to pay for it / what is the limit of what you can spend / what number a month would feel all
        right / how much can the firm shoulder / how much can you spend on something new / what would you be willing
        to spend / what would you part with for a job well done / what is your yearly spend on supplies / how much
        of your supplies come from us / how much do you buy elsewhere / what is your budget for supplies / how much
        do you order from others / how much is left in the budget / what is set aside for software / how much money
        could you spend / what is the budget this year / would there be money for something extra / how big is the
        budget / how much have you put by for making life easier / what is your training budget / how much do you
        set aside for training / how much could you spend on it / is there money for training
    """,
}
