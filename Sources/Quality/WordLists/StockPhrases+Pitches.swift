/// Pitches in English by those who coach, record, sell and count followers, in the notation of `PhrasePattern`, with the parts of the
/// English list; see `StockPhrases`.
extension StockPhrases {
  static let pitches = """
    == en
    # Podcasts and guests.
    (listen|rate|review|subscribe|listen rate|rate and review) (and|&|n|) (rate|review|subscribe|share) (on|it|us|me|the|$)
    (leave|drop|give) (it |us |me |) (a |) (five|5) (star|stars|star review|star rating)
    (new|latest|fresh) (podcast |) episode (just |is |has |) (live|out|up|landed|dropped|here|now)
    guest (on|for) (your|ur|10+|20+|50+|100+|top|other|hundreds of|dozens of) (show|podcast|podcasts|top)
    guest on (* |) podcasts
    (pitch|book|get|place) <u> (as a guest |) on (* |) (podcasts|shows|stages)
    (my|our) (one sheet|onesheet|speaker sheet|epk)
    # Coaches, courses and those who grow what one has.
    (take|taking|bring|elevate|get) <ur> ... to (the|a) (next|whole new|new) level
    (clients|leads|sales|income|revenue|money|business|growth|customers) on autopilot
    (my|our) (mastermind|bootcamp|accelerator|coaching program|signature program|group program|inner circle|cohort)
    (spots|seats|places|slots) (left|open|remaining|available) (in|for|on) (my|our) (mastermind|program|coaching|course|masterclass|bootcamp|webinar|accelerator|challenge|retreat)
    (5k|10k|15k|20k|25k|30k|50k|100k|multi 5 figure|multi 6 figure|six figure|6 figure|7 figure|seven figure) (months|month|launch|launches|years|year)
    (hit|reach|land|sign|book|get|close) (*|* *|* * *) (premium|dream|high paying|high ticket|paying|ideal|qualified) (clients|client|customers|leads)
    (i|we) (coach|mentor|train|consult) (<whom>|makers|female founders|high achievers|dads|people who|small teams) (to|on|who|how)
    (dm|message|text|comment|reply|send) (me |us |) (with |) (the word |) (scale|grow|growth|ready|roadmap|playbook|audit|blueprint|coach|coaching|freedom|transform|level up) (and|to|below|now|if|$)
    (drop|lose|shed) (two|three|a|*) dress (sizes|size)
    (drop|dropped|lose|lost) (two|three|several) (sizes|dress sizes)
    monetize (that|your|ur|this|the) (audience|following|followers|page|account|content|skills|passion|knowledge)
    (have <u>|) ever (thought|considered) (about |) (writing a book|starting a podcast|working from home|investing|going full time|quitting <ur>)
    (open|opened) to (new |other |) (income|business|revenue) (opportunities|streams|ideas)
    (i've|i have|we've|we have) worked with (many|dozens of|hundreds of|thousands of|lots of|a lot of) *
    my (* |) (program|programme|system|method|framework|course) (helped|helps|has helped|got|will help|gets) *
    (build|run|create|design) (* |)(funnels|funnel|landing pages)
    (print|prints|printing) (cash|money)
    # Gifts, health and what is sold by the gram.
    (got|have) (a|a little|a small|a special|an exclusive) (gift|surprise|freebie|goodie) for (you|ya|u|yall|y'all)
    (giving|give) away my
    grab (em|them|one) here
    (download|get|grab|claim|snag) (my|our) free ... <gift>
    (keto|cbd|thc|hemp|delta 8|slimming|detox|fat burning) (gummies|oil|oils|pills|capsules|drops|tea|teas|program|programme|plan|patches|products)
    (<ur> *|<ur>) (deserves|deserve|needs|need) (more|a bigger) (eyeballs|exposure|attention|reach|visibility|listeners|readers|audience)
    (free|complimentary|quick|video) (website|seo|site|profile|video|ad|marketing|social media|tax|insurance|financial) (audit|review|report|analysis|makeover|checkup|valuation)
    (mind if|ok if|okay if) i send <u> (a|the|my|over|over a) (quick |free |short |) (video|audit|loom|breakdown|proposal|playbook|roadmap)
    (want|like) me to send (you |it |) (the|my|over|over the|it) (playbook|roadmap|blueprint|breakdown)
    run (a|an) (* |) (agency|consultancy) (that|which|for|helping)
    # Whom one knows, and who one is.
    (who do you know|do you know (anyone|anybody|someone)) ... (looking to (buy|sell|lose|make|earn|invest)|(might|may) (need|benefit|be interested))
    (thinking of|looking at|considering) (buying|selling) (or|and) (buying|selling)
    (what|how much) (<ur>|is <ur>|your) (house|home|property|car|business) (is worth|would sell|could sell|worth)
    (love|appreciate|grateful for|be grateful for) (a|any|your) (referral|referrals|introduction to anyone)
    (what's|what is|send me|give me|share) <ur> (whatsapp|telegram|snapchat|snap|kik) (number|no|#|id|$)
    (like|want|love) us to be (friends|mutuals|more)
    get (your|ur) allocation
    made (a|an|you|u) ... follow (me|us)
    # Tools that sign what they send.
    (via|sent via|sent with|sent by|powered by|automated by) (crowdfire*|@crowdfire*|statusbrew*|@statusbrew*|commun.it*|@commun*|justunfollow*|@justunfollow*|unfollowers*|@unfollowers*|socialoomph*|tweepi*|@tweepi*|sumall*|@sumall*|audiense*|manageflitter*|@manageflitter*|roundteam*|@roundteam*)
    # Guests of the night, games of chance, and tricks for the feed.
    ^ (hey|hi|hii|hello|hiya) (cutie|sexy|hottie|handsome|babe|baby|darling|gorgeous|sweetie|beautiful)
    naughty (stuff|side|pics|content|videos|me)
    win (a|an|one of) ... (gift card|gift cards)
    viral (hooks|content|posts|tweets|reels)
    (are|r) <u> (currently|still|really) (happy|satisfied|struggling) with <ur>
    my free ... (plan|program|planner|kit|workout|recipes|swipe file)
    check it out (and|n|&) (let me know|lmk|tell me)
    (visit|find|see|reach) us (at|online|under|on) (www*|http*|https*)
    tell (you're|your|ur) friends
    == en numbered
    (extra|additional) * (a|per|every|each) (day|week|month)
    # What a call to action of the kind can hardly be said without.
    == en meeting
    (a good|the best|good|best) time (for us |) to (talk|chat|connect|speak|hop on|jump on)
    == en meeting task link
    ^ (book|order|schedule|register|apply|reserve) (your|ur) (appointment|visit|seat|spot|ticket|tickets|consultation|slot|space)
    == en courtesy
    (how's|hows|how is) (*|* *) treating <u>
    (how's|hows|how is) the weather
    ^ (all good|all well|everything good|everything ok|everything okay) (over |) (in|over in) * $
    # Quizzes, leads, drops and those who build what one hasn't asked for.
    == en
    (take|do|try) (my|our) (free |quick |short |fun |) (* second |* minute |* question |) (* |) quiz
    (see|find out|check|learn) (if|whether) <u> (qualify|are eligible|pre qualify)
    (have <u>|<u>) considered (going |) (solar|refinancing|investing|franchising|network marketing|a career|life insurance|hiring a (coach|va|virtual assistant))
    (wl|whitelist|allowlist) (spot|spots|giveaway|giveaways|raffle)
    (rt|retweet) follow
    (join|hop into|jump into) (the |our |my |) (discord|telegram|tg) (https*|http*|server|channel|group|for|to|and|$)
    (earn|earning|make|making|makes) (up to |over |around |) (1k|2k|3k|4k|5k|6k|7k|8k|10k|12k|15k|20k|30k|50k|100k)
    (enroll|enrol) (here|now|today)
    (exciting|amazing) (job |career |remote |business |) opportunities (for|in|available|like|are|$)
    is <ur> (resume|cv|linkedin|linkedin profile) (up to date|updated|ready)
    (lmk|let me know|let us know|tell me|tell us) what (you|u|ya) think (of|about) (my|our) (new |latest |debut |) (<music>|<book>|tape|drop|beat|cover|site|app|channel|shop)
    what (you|u) think of (my|our) (new |latest |debut |) (<music>|<book>|tape|beat)
    (come |) (try|see|visit) (my|our) new (location|store|gym|salon|spa|branch)
    <ur> first (class|session|visit|month|consultation|lesson|box|order|cut|treatment|ride) (is |) (free|on us|on me|half price|half off)
    (class|session|visit|month|consultation|lesson) is (free|on us|on me) (https*|http*)
    subscribe for (the|more|weekly|daily|free|my|our|exclusive|tips|updates)
    (my|our|free|a) daily (devotional|devotionals)
    (be|we're|we are) praying for <u>
    how (can|may) (we|i) (be praying|pray) for
    (check out|checkout|check|watch|follow|support|visit) <my> <new> (twitch|kofi|ko fi|gumroad|redbubble|teepublic|linktree|beacons|onlyfans|mym|vinted|depop)
    (check out|checkout|shop|cop|peep|see) <my> (new|latest|newest) (drop|drops)
    happy with (how (many|much)|the (number|amount) of) ... (leads|traffic|clients|customers|sales|bookings)
    (how many|more) leads <ur> (website|site)
    is <ur> (website|site|web site|store|shop|page|business) (bringing|generating|attracting|driving) (<u>|enough|more|new|leads|clients|customers|traffic|sales)
    (we|i) build (sites|websites|web sites|apps|stores|shopify stores|landing pages|brands) for
    done for you (instagram|social|content|reels|email|emails|funnels|funnel|marketing|leads|lead|websites|website|service|services|templates|newsletters|podcast|videos|ads|system)
    make (*|* *) fully booked
    (swap|swapping|trade|exchange) reviews
    grab (yours|one|it) (with|at) (*|* *) off
    (might|may|you'd|you'll|would) (love|like|enjoy) (my|our) (new |latest |handmade |) (*|* *|) (range|collection|candles|soaps|products|skincare|jewelry|jewellery|mugs|tees|mat|mats|supplements|bundles|merch)
    (do <u>|if <u>) need a (reliable|trusted|professional|affordable|dedicated) (supplier|manufacturer|partner|agency|developer|va|virtual assistant|accountant|contractor|web designer|designer|lawyer|editor)
    (send|submit|drop) (us |me |) (an |your |) (inquiry|enquiry|inquiries|enquiries) (to|now|here|today|at|$)
    <ur> biggest pain (point|points)
    beats on sale
    (free|cheap) ai (prompt|prompts|tool|tools)
    (entrepreneurs|founders|creators|marketers|coaches|teams|businesses) ... (are|is) using (our|my) (tool|app|software|platform|system) to
    jesus loves (you|u)
    # Gifts and savings in numbers.
    == en numbered
    will <u> (give|chip in|donate|pitch in|contribute) *
    (saving|save|saves) up to * (a|per|every|each) (month|mo|year|yr|week)
    # Time that anyone is asked for.
    == en meeting courtesy
    (quick|short|brief) (survey|poll|questionnaire) for
    do <u> have (15|10|20|30|five|ten|fifteen|twenty) (minutes|min|mins) (this|next|sometime|on|for|to)
    (for|on|hop on|jump on) a quick (call|zoom) $
    # What a survey asks of anyone.
    == en reply subject courtesy
    (what's|what is|whats) <ur> (number one|#1|no 1|biggest|main|top) (goal|priority|challenge|struggle|pain point) (for|this|with|in|as)
    (what's|what is|whats) one thing (you'd|you would|<u> would|<u> want) ... (me|us) to (tweet|post|talk|write|share|cover)
    (what's|what is) the biggest (challenge|struggle|problem|obstacle) <u> (face|have|are facing)
    """
}
