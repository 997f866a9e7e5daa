/// Phrases of the stock auto-DM in English that stand where there are no thanks for the follow: questions that anyone is asked, and pitches
/// by the kind of sender. In the notation of `PhrasePattern`, with the parts of the English list; see `StockPhrases`.
extension StockPhrases {
  static let unthanked = """
    <job> = (artist|musician|band|author|writer|creator|streamer|youtuber|podcaster|podcast|business|shop|maker|crafter|farm|brewery|label|charity|nonprofit|rescue)
    <ware> = (merch|collection|video|vid|track|single|release|episode|content|designs|products|drop|drops|song|music|book|art|print|prints|listing|listings|stock|arrivals|menu|issue|post|blog|vlog|stream)
    == en courtesy
    (you've|you have|you) (just|) been followed by
    (you've|you have) (just|) followed (the|a|one of the) (best|#1|coolest|happiest|biggest|official|leading|world's|most|funniest|friendliest)
    (thanking|saluting|high five|high fives|hugs|salute|respect|big love|bless up|woohoo|yay|hooray|kudos|shout out|shoutout|hat tip|fist bump|hi five) (to |) (<u> |) (for|4) (the|your|ur|a|) (follow|following|followback|follow back|add|connecting|support)
    (made|making|makes) my (day|week) by (following|connecting|liking|joining)
    (follow|add|support) (is|) (much|greatly|very much|truly|) (appreciated|noted) $
    (you're|you are|ur|you're now|you are now|now) (officially|now|) (officially|) (one of us|part of (the|our|my) (family|team|tribe|fam|community|crew|gang|squad|club|movement|pack|circle|adventure|journey))
    ^ (a|another|my|our|) (newest|new) (friend|friends|follower|followers) $
    (to be|being) (in|part of) <ur> network
    mutually beneficial
    (here|i'm here|we're here) to (make|meet) (new |) friends
    (here|i'm here|we're here|i am here|we are here) to (network|connect|inspire|motivate|uplift|serve|spread)
    together we (can|will|could|rise|grow|are)
    expect ... (motivation|memes|vibes|tips|inspiration|updates|quotes|rants|content|nonsense)
    (love|loving|like|dig) what (you're|you are|ur|u r|<u>) (doing|do|up to|putting out) $
    (keep|keeping) (it up|up the (good|great|amazing|awesome) work|shining|inspiring|smiling|being awesome|being you|being amazing|up the great content)
    ^ happy (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|hump day) $
    (wish|wishing) <u> all (the|of the|) (best|success|good things|happiness)
    (dream big|stay humble|good vibes only|positive vibes|good vibes|live laugh love|you got this)
    (get|be) back to <u> (as soon as|asap|shortly|within|soon|in (24|48|a)|when)
    (this|our|my) (account|page|inbox|dms) (is|are) (not|only) (monitored|checked|staffed|read)
    (not|isn't|aren't) monitored
    (office|opening|business|store|support) hours are
    (assure|assuring) <u> (of |) (our|the) best
    a fun ride
    approve this (follow|message|dm)
    (congrats|congratulations) (on|for) following
    (we're|we are|i'm) a (nonprofit|non profit|charity|social enterprise|family business|small team) (that|which|dedicated|working|based)
    (looking for|make|making|need|want) (some |new |more |) (friends|mutuals|moots|friendship)
    we (can|could|will) (get along|be (good|great|best) (friends|mutuals))
    (new|good|great|best) (mutual|mutuals|moot|moots) $
    tell (us|me) what (you|u|ya) think $
    == en
    # Questions that anyone is asked.
    as (a|our|my) (new|valued|loyal|newest) (follower|subscriber|fan|member|friend|connection)
    if <u> could (have dinner|travel anywhere|live anywhere|have any superpower|meet anyone|go anywhere|be any|only|change one thing)
    (ask|dm|message) (me|us) (anything|whatever|any question|any questions) $
    introduce yourself (to (the|our|my)|in|$)
    (great|nice|good|lovely|fun|cool|awesome) to (meet|connect with) fellow
    are <u> (married|single|lonely|seeing anyone|happy (with|in))
    (we|i) (don't|dont|won't) bite
    (running|doing|conducting|working on) a (quick |short |) survey
    (like|want|love|wish) to support (me|us|my|our)
    buy me a (coffee|ko fi|beer|book|taco)
    (going|go|goes) live (every|on|at|daily|tonight|weekly|most)
    (make|post|upload|do) youtube (videos|content|shorts|tutorials)
    (looking|wanting|want|trying) to (buy or sell|lose weight|buy a home|sell your home|grow <ur>|make money)
    never too busy for
    let me help <u> (plan|grow|scale|get|find|with|achieve|reach|save|sell|buy|make)
    (social media|pay per click|ppc|reputation|email|amazon|facebook) (management|marketing|ads) (services|starting|packages|agency|for|that)
    10x <ur>
    (ready|time) (to get|for) <ur> (dream|best|perfect)
    # Streams, games and fan pages.
    (i'm|im|we're|i am|we are) (live|streaming|going live) (rn|now|right now|on|every|tonight|at|$)
    (come|go|please|pls|) (join|watch|catch|hang in|come to|pop into|hop in|hop on|hop into|tune into|lurk in) (the|my|our|on) (stream|streams|live|livestream|live stream|twitch|channel|discord|server|telegram|group chat|whatsapp group|whatsapp channel)
    add (me|us) on (psn|xbox|xbl|steam|ps|ps4|ps5|discord|snap|snapchat|fb|facebook|insta|ig|kik|skype|whatsapp|telegram|line|viber|messenger|playstation|nintendo|roblox|epic)
    (link|links) (is |) (below|in the comments|in comments|down below|in thread)
    all <u> (have to do|need to do|gotta do|do) is
    (giving away|give away) ... (tickets|copies|copy|prizes|merch|gift cards|vouchers|ps5s|consoles|bundle|to one lucky|to our followers)
    (don't|dont|do not|never) (sleep on|fade) (it|this|us|me|that)
    (don't|dont|do not) (be|get) left (out|behind)
    (new|fresh|limited|exclusive|hot) (<ware>) (is |are |) (dropping|coming out|coming soon|coming|out|live|available|in stock|online|up|added|drops|launching) (now|soon|friday|today|this|tomorrow|next|on|monday|everywhere|in|for|at|weekly|every|daily|$)
    (follow|check out|like) our (founder|ceo|owner|team|sister|president|director|other|parent|partner) (account|accounts|page|too|on|company|@*|$)
    follow (@*) (for|to)
    # Those who want an opinion, and those who have something that one will love.
    (thoughts|opinion|opinions|feedback|input) on (my|our) <new> <new> (<music>|<book>|<site>|stuff|idea|app|tool|tape|drop|project|platform|product)
    (get|have|want|give me|give us) (your|ur|some) (honest |quick |) (feedback|opinion|input) on (it|this|my|our)
    if (you're|you are|ur|u r) (into|a fan of) ... (my|our) (<music>|<book>|<site>|new|next|latest|debut|tape)
    (you'll|you will|youll) (love|enjoy|want to|dig|adore|be hooked) ... (my|our)
    (hope|think|bet|sure) (that |) (you'll|you|you will|youll) (like|love|enjoy|dig) (my|our) (<music>|<book>|<site>|art|work|stuff|content|photos|designs|page|poems)
    (lead magnet|sales funnel|swipe file|opt in)
    # Pitches to businesses.
    (taking on|accepting|onboarding|taking|welcoming) (new|more) (clients|patients|students|customers|members|projects|commissions)
    (books|generates|delivers|generate) ... (calls|leads|clients|sales|appointments|bookings|meetings) (per|a|every|each|on|in|for)
    (tool|app|system|platform|software|service|course|program|bot) that (automates|does it all|saves you|gets you|will change|does the work|helps you (grow|scale|save|make|get|sell))
    (might|may|could|would|you'd) be (a|the|an) (good|great|perfect|ideal|amazing|awesome) (fit|match|addition|ambassador|candidate) (for|to|with|$)
    (is|are) <ur> (business|website|site|brand|company|app|store|ads|marketing|team) (showing up|ranking|visible|losing|optimized|converting|growing|ready|protected|getting|stuck|working|on)
    (visited|looked at|checked|reviewed|saw|audited|came to) <ur> (website|site|page|profile) and (noticed|found|saw|see|think|it)
    (noticed|found|spotted|see) (some|a few|several|many|a couple of) (errors|issues|problems|mistakes|broken links)
    (send|share|show|email) <u> (a|the|some|my|our) (screenshot|proposal|quote|price list|rate card|media kit|case study|case studies|free video|brochure)
    (full service|award winning|leading|top rated|one stop) (digital |marketing |creative |design |) (agency|studio|company|shop|provider|firm|manufacturer|supplier)
    (chat|talk|speak) about <ur> (options|needs|goals|business|project|vision|future|insurance|finances)
    (get|getting) (approved|funded|hired|pre approved|qualified) (in|today|now|within|fast|for free)
    ^ dear (business owner|valued customer|customer|entrepreneur|business|beloved|winner|user|supporter|author|artist)
    (save|saving|saved|saves) (you|ya|our clients|people) (hundreds|thousands|money|time and money|a fortune|up to)
    affordable (car |home |health |life |web |auto |) (insurance|design|websites|seo|prices|rates|coverage|housing|pricing|packages)
    (thinking|thought|dreaming) (about|of) (buying|selling|moving|investing|starting|upgrading|refinancing|remodeling|listing) (a|your|ur|or|to|in|first)
    (i|we) (buy|sell|flip|list) (houses|homes|cars|gold|properties|land|property)
    (check out|see|view|tour|just listed|look at|book a showing) (this|our|my|the) (new |latest |) (listing|listings|property|home)
    new (patients|clients|customers|members|students) (get|receive|save|enjoy|always|are|welcome)
    no (obligation|commitment|contracts) $
    (business|investment|lucrative|partnership) (proposal|proposition|deal) for <u>
    (kindly|pls|plz|please) (revert|contact|inbox|dm|reply) (back|me|us|to us|asap|for|if|$)
    (if <u> have any|share your|let me know your|for any|any such|send your) (requirement|requirements)
    (low|lowest|affordable|reasonable|cheap|competitive) (cost|costs|price|prices|rate|rates)
    (we|i) (manufacture|supply|export|provide|offer|produce) (high quality|quality|all kinds|premium|best|all types|top quality|professional|a full range|a wide range)
    (one|1|a) (short |) (email|e-mail|newsletter|digest) (per|a|each|every) (day|month|week|sunday|monday)
    join us for (a|our|an|the) (live|free|virtual|online|exclusive|upcoming|special|next)
    try (our|my) (product|app|tool|service|platform|software|beta|demo|new) (for|free|out|today|now|and)
    be (the|among the) first to (know|hear|get|see|try|listen)
    (turn|switch|put) on (post |push |your |our |the |my |) (notifications|alerts|notis|notifs)
    get (our|my) (latest|new|newest|free|full) (lookbook|catalog|catalogue|brochure|guide|menu|newsletter|app|magazine)
    <thanks> (for|4) (checking (us|me|it|our|my)|trying|signing up|giving (us|me|our|my)|standing with)
    (sign up|signup|join|start|register|get started|try it) (now |today |) (for |) free (today|now|$)
    no (credit card|sign up|signup|registration|experience|email) (is |) (required|needed|necessary)
    who (unfollowed|viewed|stalks|blocked|stalked|is stalking|visited) (<u>|your|me)
    would it be crazy (to|if)
    (let me|allow me to|happy to) (show|teach) <u> how $
    (manages|runs|handles|monitors) this (account|page|profile)
    ^ for (all |business |general |) (inquiries|enquiries|bookings|booking|collabs)
    (fees|prices|packages|rates|plans) (start|starting|begin) (at|from)
    looking for (singers|rappers|vocalists|producers|beatmakers|models|investors|collaborators|guests|sponsors)
    (thanks to|because of|using) this (system|program|product|opportunity|app|bot|strategy|method|company|biz)
    (wanna|want to) learn (how|more|$)
    do <u> own a (business|home|car|house|restaurant|store|salon|shop)
    (in funding|no collateral|in your niche|engaged followers)
    want to (collaborate|collab|partner up|join forces|do a collab)
    looking for (a |) (job|jobs|internship|opportunities|work) (in|as|please|pls|opportunity|opportunities|$)
    (grab|get|download|claim|snag) (my|our|your) free * (template|templates|pack|kit|tool|ebook|guide|planner|spreadsheet|playbook|list)
    (buy|cop|order|download) (my|our) (preset|presets|lightroom|sample|drum) (pack|packs|presets|kit|kits|bundle)
    (our|my) grand opening
    in case this (one|account|page) gets (suspended|banned|deleted|hacked)
    # Shops, offers and places.
    (rt|retweet|like|comment) (for|4) (a |) (rt|retweet|like|comment)
    as a (gift|token of|welcome gift|small gift) (to <u>|i|we|from|my|our|for|here)
    free (appetizer|dessert|drink|drinks|coffee|slice|upgrade|samples|wash|month|class) (on us|with|when|for|just|this|to)
    subscribe on (apple|spotify|youtube|itunes|soundcloud|google|stitcher)
    keep (me|us) in mind
    (entered|enter|joined) (our|my|the) (contest|giveaway|raffle|sweepstakes|draw)
    accepted (jesus|christ)
    ^ (hey|hi|hello|hiya) (fellow |) (dog|cat|book|music|coffee|travel|food|art|wine|pet|car|nature|fitness|sports|animal|yoga) (lover|lovers|enthusiast|enthusiasts|addict|fanatic|parent)
    ^ new (video|vid|blog post|episode|song|single|release|podcast|track) (alert|up|out|live|* ways)
    order (your|ur|yours|our) (t-shirt|shirt|copy|tee|merch|hoodie|mug|calendar|tickets|cookies)
    ^ (book|order|shop|buy|schedule|donate|register|apply|reserve|enroll) (online|your|ur|yours) (online|in|now|today|at|with|free|copy|here|$)
    (you've|you have|you|u) (just |) found the (best|coolest|number one|#1|home of|place|right place|official|finest|most)
    (flash|summer|winter|spring|holiday|clearance|black friday|cyber monday|mega|anniversary|valentine's|fall|autumn|xmas|christmas) sale (is|ends|on|now|starts|today|going|alert|$)
    ^ (today only|bogo|buy one get one|this weekend only|limited time only)
    (just|only) pay (shipping|for shipping|postage|the shipping)
    (feed|page|profile|style|insta|vibe) is (goals|fire|gorgeous|stunning|lit|everything|on point|dope|a vibe)
    (i'm|im|i am|we're|we are|we are currently|currently) (hiring|recruiting|looking for|searching for|seeking) (*|some|brand|new|more|a few|5|3) (reps|rep|ambassadors|ladies|women|moms|mamas|models|testers|promoters|affiliates|people|collab managers|investors)
    (my|the) (secret|secrets) $
    (interested|curious|ready|tempted) (babe|hun|hon|girl|queen|dear|mama|love|bro) $
    (small|independent|indie|local|struggling|self taught|unsigned|starving) <job> (out|by|like|and|who|trying|in need|doing|needs|$)
    (any|your|ur|all|every) (support|share|shares|like|likes|retweet|retweets|rt) (means|helps|counts|is appreciated|would mean|would help|goes a long)
    (i|we) (do|make|sell|draw|offer|take) (cover art|logos|commissions|mixing|mastering|edits|portraits|custom|handmade|candles|soaps|jewelry|features|beats|thumbnails|flyers)
    (dm|hmu|message|msg|text|inbox|call|email) (me |us |) if (ur|you're|you are|u r|u're|<u>|) (interested|looking|want|need|down|serious|ready|keen)
    (check|peep) (em|them|these) out (if|on|when|at|here|and|now|today|below|$)
    (prints|commissions|merch|copies|tickets|paperbacks|signed copies|presets|stickers|beats) (are |r |) (available|for sale|on sale|in my|in our|now|here|always)
    # Books.
    (my|our) (<book>|<music>) (*|* *|* * *) (is|are) (out|available|live|on sale|free) (now|in paperback|in hardback|in stores|on|today|everywhere|$)
    in exchange for (an|a|your|honest|) (honest|) (review|reviews|feedback|testimonial|shoutout|follow)
    (sink your teeth|be able to put (it|this) down|page turner|on the edge of your seat|can't put it down)
    (hit|reached|became|made|ranked) (number one|no 1|#1|1|bestseller) (in|on|bestseller|status)
    (snag|nab|score|cop) (it|one|yours|them) (for|now|today|here|on|free|while|before|at)
    grab (it|yours|them) (for|now|today|free|while|before)
    read (the first|a free|a|my first|the opening|an) (chapter|chapters|sample|excerpt|preview|pages)
    read chapter (one|1)
    (my|our) (reader|readers|reader's|mailing|email|news|street team|arc|vip) (list|group|team|club|magnet)
    (waiting|yours|free|gift|bonus) ... when you (sign up|subscribe|join|register|follow|order|preorder)
    (got|launching|selling) (a|an) (book|song|single|podcast|business|product|startup|website|app|album|blog|track) to (promote|share|sell|market|launch|publish)
    (get|put|push|place|send|promote|pitch) <ur> (music|song|track|tracks|single|video|book|beats|brand|podcast) (on|to|in|into|heard|out)
    (tweet|post|share|promote|blast|market) (it|your book|your music|your link|your song|you) (to|on|for) (our|my|over|@*|*) (followers|* followers|* fans|audience|network|subscribers|page|pages|$)
    (we|i) (interviewed|featured|published|promoted|helped) (over|more than|hundreds|thousands|dozens)
    # Causes, votes and faiths.
    (consider|considering|make) (a|making a) (small |monthly |one time |generous |) donation
    vote (yes|no|blue|red|early) (on|for|and|$)
    (tell|ask|bring|remind) <ur> (neighbors|neighbours|friends|followers|family)
    (support|honor|honour|salute|thank) our (troops|veterans|heroes|farmers|police|mission)
    help us (stop|end|fight|save|protect|feed|fund|spread|raise)
    sign (and|n|&|) share
    spread the (word|love|news|message|joy)
    chip in
    (before|beat|by) (the|our|tonight's) (midnight|fec|fundraising|end of month|end of quarter|filing|matching) (deadline|goal)
    stand with (us|me)
    <ur> voice matters
    (tell|call|email|contact|urge) (congress|your (senator|senators|representative|reps|congressman|councillor|mp|legislators))
    adopt (,|) don't shop
    (see|meet|view|check out) (our|all our) (adoptable|available) (pets|dogs|cats|animals|puppies|kittens)
    (rely|depend|run|survive) (only |solely |entirely |) on (donations|your support|your generosity|people like you|supporters like you|the generosity)
    (if|whatever|anything) <u> can (spare|give|donate|afford)
    (every|each) (follow|like|share|retweet|purchase|order|sale|sub|stream|click) (feeds|helps|plants|saves|supports|provides|funds|gives|matters)
    help (us|me) (reach|hit|get to|make it to|grow to|get past|trend)
    may (the lord|god|allah|the universe|the almighty|jesus) (bless|guide|keep|reward|be|grant)
    (join us|worship with us|tune in) (this |every |each |on |) (sunday|sundays) (at|for|or|in|live|online|mornings|morning)
    (need|needs|want|send us your|share your) prayer (request|requests|$)
    pray for <u>
    (law of attraction|manifest abundance|manifesting|twin flame|twin flames|spirit guides|angel numbers|life purpose reading|chakra|chakras)
    (free|mini|psychic|tarot|angel|card|oracle) (reading|readings)
    (angels|spirits|universe|cards) (have|has) (a|an) message
    """
}
