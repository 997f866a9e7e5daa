/// Phrases of the stock auto-DM in English of which the message itself tells whether they are meant: by the words around them, or by the
/// kind of call to action that they stand in. In the notation of `PhrasePattern`, with the parts of the English list; see
/// `StockPhraseTraits`.
extension StockPhrases {
  static let dependent = """
    # Questions that everybody can be asked. They count where nothing else is asked with them.
    == en opener courtesy
    ^ (where are you from|where r u from|where are you based|where are you tweeting from|what brings you here|what brings you to twitter|how are you|how are u|how r u|how are you doing|how's it going|hows it going|how is it going|how are things|how's everything|how's life|how is life|what do you tweet about|what are you working on|what do you do|what's up|whats up|sup|wyd|how's the weather where you are|how's the weather) (today|these days|) $
    == en opener
    ^ (coffee or tea|tea or coffee|cats or dogs|dogs or cats|beach or mountains|early bird or night owl|ios or android) $
    # What a call to action of the kind can hardly be said without.
    == en opener meeting
    ^ (want to know how|ask me how|wanna know how|want to learn how|want to see how|curious how|want to know more|ask us how|want in|interested in learning how|does this sound like you|sound good|sound familiar|who's in|are you in|are you ready|you ready|tempted|sounds interesting|care to learn more) $
    == en meeting courtesy
    (hop|jump|get) on a (quick|free|short|brief|15 minute|) (call|zoom|chat|phone call|discovery call)
    open to (a (quick|short|brief) (chat|call)|hearing|learning|chatting|connecting|new opportunities|an opportunity|collaborating)
    == en meeting
    (remember|don't forget|time|call) to (book|schedule) <ur>
    (worth|open to|up for|down for|fancy|interested in|game for) (a|having a|) (quick|short|brief|) (chat|call|convo|conversation|zoom) $
    (suggest|schedule|set up|book|grab|arrange) a (quick|short|brief|free|discovery|intro) (call|chat|demo|zoom|meeting)
    (show|give|offer|book|see|schedule|request|watch) (<u> |) (a|the|our) (quick |free |live |short |personalized |) demo (of (our|my|the)|today|with us|now|$)
    == en reply
    just (say|reply|type|comment|text|dm|respond) (with |) (yes|info|start|guide|ready|me|send|free|details)
    == en task
    (fill|filling) (in|out) (our|my|the|this) (form|application|survey|google form)
    (love|appreciate|welcome|leave) (a|an) (honest |quick |short |) review
    (add|sign) <ur> name (to|here|now|today|at|and|https*|$)
    (submit|submitting) <ur> (book|song|music|work|track|tracks|art|story|stories|film|demo|manuscript)
    (send|hit|dm|email) (me|us) (up |) (with |) <ur> (demos|demo|music|tracks|beats|portfolio|resume|cv|number|stuff|best work)
    use (the |our |) (#*|hashtag *) (to|and|for|in|when)
    == en offer
    (show|mention|present|bring|use) this (message|dm|tweet|coupon|ad|post|code) (for|to get|at|when <u>)
    use (code|coupon|promo code|discount code|my code|our code|the code|coupon code) * (for|to get|and get|and save) (* |* * |) (off|discount|free)
    (enjoy|save|saving) (*|up to *) off $
    (enjoy|save) (*|up to *) off (with|your|everything|all|sitewide|first|at checkout|using|today)
    up to * off
    off (till|until|til) (midnight|tonight)
    == en meeting offer
    (download|get|grab|claim|enjoy|pick up|receive|snag|access|want|here is|here's|have|sharing|send you|give you|offer you|book|schedule|try|redeem|take|check out|join|register for|sign up for|watch|attend|start|use|wanted to share|created) (my|our|a|an|the|this|you my|you our|you a|you an|for my|for our|some|) (new|latest|own|complimentary|special|brand new|totally|100|exclusive|) (free|complimentary|complementary) (30 minute|15 minute|20 minute|30 min|15 min|one hour|1 hour|45 minute|online|live|* day|* page|digital|mini|social media|business|marketing|) <gift>
    (download|get|grab|claim|enjoy|pick up|receive|snag|access|here is|here's|book|schedule|redeem|start|reserve|request) (your|ur) (new|own|totally|100|exclusive|) (free|complimentary) (30 minute|15 minute|20 minute|30 min|15 min|* day|* page|digital|) <gift>
    (get|request|claim|book|schedule|receive|your) (a|your|my|our|) (fast |) (free|no obligation) (quote|estimate|audit|seo audit|seo report|consultation|demo|assessment|valuation|appraisal|inspection|home valuation)
    == en meeting link task courtesy
    (save|reserve|grab|claim) (your|ur) (free|) (seat|spot|place)
    # Starts of what a call to action of the kind can ask: they count where nothing of its own follows.
    == en reply subject courtesy
    (what|what's) (are you|r u|is something you're|do you) (struggling|struggle) with
    (what's|what is|whats) <ur> (biggest|number one|main|top|greatest|#1) * (right now|at the moment|today|these days|in (your|ur) business|in business|in life|$)
    (what's|what is|whats) the (biggest|number one|main|top|greatest|#1) (challenge|struggle|goal|problem|frustration|dream|thing|obstacle) (you|u|you're|that)
    (what|which) (industry|line of work|line of business|niche|business) are <u> in
    (are|r) <u> (also|) on (linkedin|facebook|fb|instagram|insta|ig|telegram|whatsapp|tiktok|snapchat|discord|clubhouse)
    (what's|what is|whats) the one thing
    (going to|attending) any (conferences|events|shows)
    (have <u>|) ever (thought about|considered|wanted to|dreamed of|dreamt of|dreamed about|wondered (how|why|what|if)|wish)
    (what|any|which) (topics|content|kind of content) (would|do|you'd|you would) (you|like|u) (like|want|to|see)
    (anything|any way|whatever) (i|we) can (do|help)
    == en reply subject
    (can|could|may) (i|we) (send|offer|give|gift) <u> a (sample|free|complimentary|discount)
    (what's|what is|whats) (your|ur) (favorite|favourite|story|niche|superpower|why|passion|industry|line of work|zodiac sign|sign|goal|vision|business) (social media|thing|platform|color|quote|movie|food|in life|right now|$)
    (where|what) (in the world|part of the world|country|city|state|town|) (are|r) <u> (following|tweeting|tuning in|joining|writing|watching|chatting|from) (us|me|from|$)
    what (brought|brings|led|drew) <u> (to (our|my|this) (page|profile|account|corner|feed|site|channel|community)|here|to x) $
    what do <u> (love|like|enjoy) (most|best|the most) about (what <u> do|<ur> (job|work|business|life|day)|life|being)
    (what's|what is|whats) (one|1) thing <u> (wish|wished)
    what (topics|content|subjects|kind of tweets|kind of posts|type of content) (<u>|you'd|would|do|should)
    what would <u> (like|love|want) (to see|me to|us to|more of|to hear)
    what (kind|type|sort|kinds|genre|genres) of (music|books|movies|games|content|business|art|films) (are|do|did) <u>
    what inspired <u> to (become|start|write|get into|follow|join)
    what are <ur> thoughts (on|about)
    best (book|movie|song|film|show|advice|album) (you've|<u>|you have) (ever |) (read|seen|heard|watched|got|received)
    do <u> (use any (tools|software|apps|tool|app)|collab|have any hobbies|like (memes|anime|sports))
    do <u> need (funding|help with <ur>|more (leads|clients|sales|followers|traffic)|a website|a logo|capital|insurance|financing)
    how are <u> (currently|presently) (handling|managing|doing|using|running|tracking|marketing|getting|dealing)
    (curious|wondering|ask|asking) (to know |) how (<u>|did <u>) (find|found|discovered|heard about|came across) (me|us)
    how did <u> (find|hear about|discover|come across) (me|us|our|my)
    (tell|say) (me|us) (a bit|a little|a little bit|more|something|) about (yourself|you|your business|urself|your work|what you do) $
    (tell|telling) (me|us) (something|a little|a bit|one thing|a fun fact|more|one fun fact|all) (interesting|fun|random|surprising|) (about|of) (yourself|you)
    == en link subject
    read (our|my) (new|latest|annual|free|full|most recent) (report|study|whitepaper|white paper|case study|article|blog|story|interview|survey)
    """
}
