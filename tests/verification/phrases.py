"""Words to plant: other words of the same kind, other ways to say something, and quotations that nobody said."""

# A word, and another that stands in the same place and says something else.
OTHER = dict(pair.split("|") for pair in """
people|voters country|region countries|regions today|yesterday good|bad great|poor best|worst better|worse always|often
first|last new|old want|need need|want know|believe years|months year|month work|travel working|travelling time|place
important|difficult big|small strong|weak high|low many|several most|some every|each help|watch children|students
women|men men|women family|company world|nation president|senator government|parliament money|power taxes|wages tax|fee
jobs|homes home|office school|college schools|colleges public|private local|foreign long|short young|old little|much
right|wrong hard|easy happy|angry clear|strange real|simple very|rather really|nearly certainly|possibly together|alone
here|there now|then start|finish started|finished buy|sell pay|ask support|oppose problem|promise problems|promises
question|answer questions|answers campaign|committee election|debate party|team policy|speech law|letter state|county
system|market plan|rule plans|rules change|settle give|take come|go going|coming think|know feel|see made|found make|find
took|gave told|asked called|visited left|entered lost|won win|lose won|lost friends|neighbours life|career lives|careers
health|safety water|land food|oil war|peace security|trade community|industry business|church economy|climate
future|past next|last early|late morning|evening week|month days|weeks day|week night|morning everybody|somebody
everyone|somebody more|less less|more before|after after|before with|for because|although
""".split())
# Small words: a change that is easily overlooked.
SMALL = dict(pair.split("|") for pair in """
will|would would|will can|could could|can must|should should|must is|was are|were was|is were|are has|had have|had had|has
and|or in|near the|this this|that that|this my|our our|their their|our his|her her|his
""".split())
# For a word that neither list has, by its ending.
BY_ENDING = (("ing", ("watching", "leaving", "building")), ("ed", ("described", "protected", "ignored")),
             ("ly", ("openly", "quietly", "suddenly")), ("tion", ("collection", "position")), ("ity", ("majority", "capacity")),
             ("s", ("villages", "doctors", "reasons")), ("", ("village", "reason", "winter")))
NUMBERS = ("two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety "
           "hundred thousand million billion trillion").split()

# Another way to say it, as somebody who translates the words back would.
SAID_OTHERWISE = dict(line.split(" = ") for line in """
I think that = in my opinion
I think = in my opinion
I believe that = I am convinced that
I believe = I am convinced
I hope = it is my hope
I know = I am aware
we have to = it is necessary for us to
we need to = it is necessary for us to
going to = about to
have to = must
has to = must
need to = must
needs to = must
come back = return
support = back
part of = a portion of
make sure = ensure
give up = surrender
look at = regard
want to = would like to
wants to = would like to
able to = in a position to
there is = there exists
there are = there exist
a lot of = plenty of
lots of = plenty of
as well as = and equally
in order to = so as to
in front of = before
because of = owing to
at the end of the day = ultimately
right now = at this moment
it's = it is
it’s = it is
I'm = I am
I’m = I am
we're = we are
we’re = we are
they're = they are
they’re = they are
don't = do not
don’t = do not
people = human beings
country = nation
countries = nations
good = fine
great = splendid
best = finest
bad = poor
big = large
biggest = largest
important = significant
many = numerous
very = extremely
really = truly
now = currently
today = nowadays
always = at all times
never = at no time
often = frequently
also = likewise
still = even now
again = once more
together = jointly
women = ladies
children = youngsters
kids = youngsters
family = relatives
families = households
friends = companions
world = globe
government = authorities
money = funds
jobs = employment
job = position
problem = difficulty
problems = difficulties
question = issue
questions = issues
way = manner
ways = methods
thing = matter
things = matters
help = assist
helps = assists
helping = assisting
see = observe
seen = observed
saw = observed
know = realize
think = reckon
believe = hold
say = state
says = states
said = stated
saying = stating
tell = inform
told = informed
talk = speak
talking = speaking
talked = spoken
ask = request
asked = requested
show = demonstrate
shows = demonstrates
use = employ
used = employed
using = employing
start = begin
stop = cease
try = attempt
trying = attempting
tried = attempted
happen = occur
happened = occurred
happening = occurring
keep = retain
keeping = retaining
buy = purchase
leave = depart
live = reside
living = residing
lives = existences
life = existence
lose = forfeit
build = construct
building = constructing
allow = permit
supporting = backing
fight = battle
fighting = battling
hard = tough
difficult = arduous
easy = simple
clear = evident
strong = robust
wrong = mistaken
true = correct
whole = entire
different = distinct
new = novel
old = aged
young = youthful
long = lengthy
high = elevated
enough = sufficient
every = each
everyone = everybody
everybody = everyone
something = a certain thing
everything = all of it
someone = some person
before = prior to
after = following
during = in the course of
against = in opposition to
between = amid
because = since
but = yet
while = whereas
however = nonetheless
community = population
communities = populations
company = firm
companies = firms
campaign = drive
election = vote
elections = polls
plan = scheme
plans = schemes
policy = line
policies = lines
law = statute
laws = statutes
tax = levy
taxes = levies
rich = wealthy
poor = needy
war = armed conflict
peace = calm
security = safety
health = well-being
economy = economic life
economic = commercial
crisis = emergency
system = arrangement
future = days ahead
home = dwelling
school = place of learning
place = location
point = argument
reason = cause
idea = notion
story = tale
course = path
chance = opportunity
""".strip().split("\n"))
SAID_OTHERWISE = {phrase.lower(): other for phrase, other in SAID_OTHERWISE.items()}

# Plausible sentences that nobody said; no name, so that they fit every speaker.
INVENTED = """We were given two days to pack and never heard from them again
Nobody in that office wanted to be the first to open the envelope
My grandmother would have laughed at the price they are asking
It took a spreadsheet and a stubborn clerk to find what the auditors had missed
The bridge was supposed to be ready before the harvest, and look at it now
You cannot run a hospital on good wishes and borrowed generators
I signed the paper because my lawyer told me it was only a formality
Every window on our street was broken by the time the engines arrived
Our members will remember this evening when they are asked to vote again
There was a promise on the table, and it left the room with the minister
I have kept bees for thirty years and have not seen a spring like this
They measured the river twice and wrote down the figure they liked better
If the ferry stops, the island has no doctor and no post
The children drew the map themselves, and it is better than ours
We count the lorries at night because nobody believes us by day
It was a modest proposal until the accountants began to decorate it
The tunnel saves nine minutes and costs us a whole generation of orchards
I would rather lose an argument than win it with that photograph
Half of the applicants had never been told that there was a deadline
What you saw on the stage was rehearsed, but the silence was not
No committee has ever repaired a roof by meeting underneath it
The old timetable was drawn up for trains that no longer exist
We owe the neighbours an apology and a new fence
Somebody has to turn off the lights, and this time it was me""".split("\n")
