/// Phrases of the stock auto-DM in English, in the notation of `PhrasePattern`; see `StockPhrases`.
extension StockPhrases {
  /// The parts stand in the first of them.
  static let english = [general, unthanked, pitches, dependent].joined(separator: "\n")

  private static let general = """
    # Parts of patterns. English first.
    <thanks> = (thanks|thank you|thank u|tx|thks|ta|ta muchly|thankyou|thank ya|thank's|thanks you|thx|thxs|thnx|thnks|thanx|thankx|thanq|tnx|ty|tysm|tyvm|tks|tq|cheers|big ups|props)
    <much> = (so much|so very much|very much|a lot|alot|a ton|a million|a bunch|kindly|again|loads|heaps|tons|muchly|truly|sincerely|friend|buddy|mate|man|bro|fam|guys|everyone|all|)
    <u> = (you|u|ya|yall|y'all|you guys|you all)
    <ur> = (your|ur|yr|you're|youre)
    <me> = (me|us|my page|our page|my account|our account|my profile|my journey|our journey|my work|our work|along|back)
    <my> = (my|our)
    <pls> = (please|pls|plz|plse|kindly|just|do|go|also|now|then|so|and|)
    <new> = (new|newest|latest|free|brand new|recent|other|official|online|upcoming|debut|first|second|little|own|personal|main|backup|amazing|awesome|exciting|great|growing|full|entire|weekly|daily|bestselling|best selling|indie|independent|small|business|fan|company|private|vip|youtube|yt|facebook|fb|instagram|insta|telegram|discord|twitch|twitter|)
    <net> = (facebook|fb|facebook page|instagram|insta|ig|linkedin|linked in|tiktok|tik tok|youtube|yt|snapchat|snap|pinterest|telegram|discord|twitch|spotify|soundcloud|whatsapp|threads|bluesky|patreon|substack|tumblr|apple music|itunes|bandcamp|onlyfans|google|other platforms|other socials|socials|social media)
    <site> = (blog|blogs|website|websites|web site|site|sites|webpage|page|pages|web page|homepage|web|store|shop|etsy|etsy shop|online store|online shop|web shop|portfolio|profile|link|links|channel|channels|podcast|podcasts|newsletter|app|course|courses|products|product|services|offers|deals|collection|catalog|catalogue|merch|gallery|etsy store|careers page|fundraiser|gofundme|kickstarter|campaign|patreon|pinned tweet|pinned post|pinned|timeline|feed|stuff|work|content|tweets|socials|bio|listings|menu|website and blog|reviews|startup|latest post|latest blog post|latest article|blog post|story)
    <music> = (single|singles|album|ep|lp|mixtape|mix tape|track|tracks|song|songs|music|music video|video|videos|beats|beat|tune|tunes|record|remix|playlist|instrumental|show reel|showreel|vlog|vlogs|stream|streams|episode|episodes|trailer|soundcloud|spotify)
    <book> = (book|books|novel|novels|novella|memoir|ebook|e-book|ebooks|thriller|series|trilogy|poetry|poems|comic|short stories|cookbook|audiobook|release|kindle book|children's book|devotional)
    <gift> = (ebook|e-book|e book|book|guide|report|gift|gifts|course|mini course|training|trainings|webinar|workshop|checklist|pdf|download|downloads|cheat sheet|cheatsheet|masterclass|master class|video series|lesson|mp3|track|tracks|song|chapter|toolkit|template|templates|blueprint|challenge|audio|resource|resources|newsletter|coaching|consultation|consult|quote|audit|strategy call|strategy session|discovery call|discovery session|clarity call|coaching call|session|assessment|facebook group|fb group|report|tips|samples|shoutout|shoutouts|starter kit|video|videos|copy|trial)
    <biz> = (leads|lead|clients|client|customers|sales|traffic|followers|website|websites|logo|logos|seo|backlinks|exposure|engagement|visibility|subscribers|subs|views|likes|web design|website design|graphic design|social media|digital marketing|marketing|web development|app development|bookings|revenue|profits|profit|online presence|reach|following|audience|streams|plays|reviews|growth)
    <outcome> = (get|getting|grow|growing|scale|scaling|achieve|reach|lose|increase|sign|land|attract|earn|monetize|quit|escape|transform|gain|generate|boost|unlock|make money|create|become|turn|close|succeed|find|book|build|double|triple|save|win|fill|sell|market|automate|overcome|stop|start|improve|retire|invest|thrive|master|launch|reclaim|manifest|level up|stand out|break free)
    <gain> = (get|getting|grow|scale|achieve|reach|lose|increase|sign|land|attract|earn|monetize|quit|escape|transform|gain|generate|boost|unlock|make money|make more|live|create|become|turn|close|succeed|double|triple|save|fill|win|sell|invest|trade|retire)
    <whom> = (people|businesses|entrepreneurs|coaches|consultants|individuals|business owners|small businesses|small business owners|professionals|busy professionals|women|men|moms|mums|authors|artists|musicians|brands|companies|startups|founders|agencies|creators|content creators|freelancers|leaders|clients|others|realtors|bloggers|influencers|couples|families|folks|beginners|writers|experts|speakers|executives|ceos)
    == en courtesy
    (many|big|huge|special|much|) <thanks> <much> (for|4|fr|on|) (the|your|ur|yr|this|that|ya|a|all the|d|da|) (new|recent|kind|lovely|twitter|x|awesome|warm|) (follow|follows|following|followin|followed|followback|follow back|add|connect|connecting|connection)
    (many|big|huge|special|) <thanks> <much> (for|4|fr) (for|) (follow|following|followin|adding|connecting with|connecting to|the follow to|subscribing to|checking out|supporting|visiting|liking|being part of|becoming part of|becoming a follower of|) <me>
    (many|big|huge|special|) <thanks> <much> (for|4) (the|your|ur|all the|all your|) (support|love|interest in (my|our|us|what)|connection|connecting)
    <thanks> <much> (for|4) joining (us|me|my ... |our ... |in|) $
    <thanks> <much> (for|4) (being here $|stopping by (my|our)|dropping by (my|our)|tuning in|coming on board|the add)
    (appreciate|appreciated|appreciating) (the|your|ur|you|you for|u for|u|ya|all the|) (follow|following|followback|follow back|connecting|connection|add|support|love|interest|) $
    (appreciate|appreciated) (the|your|ur|you|you for|u for|u|) (follow|following|connecting|connection|add)
    (appreciate|appreciated) the (support|love)
    (grateful|thankful|gratitude|blessed) (for|to have) (the|your|you as a) (follow|connection|add|support|follower)
    <thanks> <much> (for|4) (hitting|clicking|smashing|pressing|tapping) (the|that|dat) follow
    <thanks> <much> (for|4) choosing to (follow|connect)
    <thanks> <much> (for|4) (the|da|ur|your|all the|all da|showing|) (luv|lov|support|supp)
    big (fan|fans) of (what you do|your work|your tweets|your content|your stuff)
    (means|mean) (a lot|the world|so much|alot|everything) (to (me|us)|)
    # Wishes, small talk, and offers to be of use.
    (hi|hello|hey) (there|) how are (you|u) (doing|) (today|)
    (i'm|i am|we're|we are) on a mission to
    (our|my) mission is to
    (how's|how is|hows) <ur> (day|week|weekend|morning|evening|monday|friday) (going|been|so far|treating you)
    (just|) (wanted|want|wanna) to (say hi|say hello|say thanks|introduce myself|reach out|drop by|touch base|connect)
    (wanted|want|let me|like to|love to|allow me to|quickly) (to|) (quickly|) introduce (myself|my company|our company|my business|you to|ourselves)
    (just|) reaching out (to|because|as|$)
    (look|looking|lookin) (very much|so much|really|) forward to (connecting|networking|engaging|interacting|getting to know <u>|learning more about <u>|learning from <u>|hearing from <u>|staying in touch|tweeting with <u>|chatting with <u>|sharing|keeping in touch|your updates|serving <u>|working with <u>|collaborating|building|connecting with <u>|future|talking soon|growing with|more of)
    (so|super|very|really|) (excited|glad|happy|pleased|great|nice|good|lovely|thrilled|delighted|honored|honoured|stoked|pumped|awesome|grateful|blessed) (to|2) (connect|be connected|connect with <u>|be connected with <u>|be following each other|have <u> (on board|onboard|as a follower|as a new follower|as part of (my|our)|as part of the|here|with us|following|along|join|joining|in (my|our))|meet you here|e-meet <u>|tweet-meet you|be in touch|have connected) (here|on twitter|on x|$)
    (nice|great|good|pleasure|lovely|pleased) to (e-meet|emeet|meet|tweet|virtually meet|cyber meet) <u> $
    (excited|glad|happy|pleased|thrilled|delighted|stoked) (that|) (<u>|you've|you have|we're|we are) (joined|decided to follow|are here|found|connected|now connected|here $|followed|chose|stopped by)
    (how (can|may|could) (i|we) (help|assist|serve|support) (<u>|<ur> business|) (today|out|$))
    (how (can|may|could) (i|we) be of (service|help|assistance))
    (let me know|tell me|lmk|please let us know|let us know) (how|if|what) (i|we) (can|could|may) (ever|) (help|assist|serve|be of|do for you|support|do anything)
    (let|please let) (me|us) know (if|when) (there's|there is) (anything|any way|something)
    (let|please let) (me|us) know (if|when) (you|u) (ever|) (need|have|want) (any|anything|help|some|more|assistance) (questions|help|info|information|else|)
    let (me|us) know if (you're|you are|ur|u r) (interested|looking|ever|in need)
    (if there is|if there's|is there) anything (i|we) can (do for you|help|assist) (you|with|$)
    (feel free|don't hesitate|dont hesitate|do not hesitate) to (reach out|reach|contact|ask|message|dm|get in touch|drop|shoot|connect|share|check|say (hi|hello|hey|hola)|browse|visit|call|email|ping|write|follow|look|hit me)
    (reach out|dm me|dm us|message me|message us|contact us|contact me|get in touch|holler|hit me up|hmu) (anytime|any time|if (you|u) (ever|) need|whenever|with any questions|for more info|today|now $)
    if (you|u) (ever|) (need|want) (anything|any help|any assistance|assistance|help|my help|our help|our services|someone to talk to|to talk|to chat)
    if you ever need
    give (us|me) a (call|shout|ring|holler)
    (welcome|and welcome) to (my|our|the) (official|) (world|tribe|family|community|twitter|twitter family|twitter world|twitter page|page|feed|journey|little corner|team|fam|fam bam|timeline|network|growing community|circle of friends|squad|crew|club|movement|party|twitterverse|pack|herd|hive|gang|clan|den|nation|cult|dark side) (of|here|$)
    (have|hope you have|hope you're having|hope you are having|hope ur having|wishing you|enjoy) (a|an|) (great|good|wonderful|nice|fantastic|awesome|blessed|lovely|beautiful|amazing|fabulous|productive|happy|gr8|super|terrific|magical) (and * |) (day|one|week|weekend|rest of your day|rest of your week|evening|morning|time|night|summer|year)
    (god bless|stay blessed|be blessed|much love|sending love|lots of love|one love|blessings to you|peace and love)
    (what|which) (made|brought|got|prompted|inspired) (you|u) (to|) (follow|following) (me|us|our|my)
    (i|we) (saw|noticed|see|just saw|just noticed) (that|) <u> (followed|just followed|recently followed|are following|started following|are now following) (me|us|our|my)
    (tweet|dm|pm|message|email|e-mail|text|call|whatsapp|inbox|contact) (me|us) (any time|anytime|asap|now|for (details|more|info|prices|rates|business|a quote|collabs|promo|pricing|bookings|booking|inquiries|features|beats|a free)|if (interested|you're interested|you are interested)|to (learn|know|get started|find out|join|collab|collaborate|start|discuss|order))
    (stay|keep) tuned (for|) (more|)
    (can't|cant|cannot|can not) wait to (connect|see your tweets|get to know <u>|hear from <u>|engage|read your tweets|share|chat|hear your|work with|meet you all)
    (would|i'd|i would|we'd|we would|id) (love|like) to (learn|know|hear|find out) more about (<u>|<ur> business|what you do|yourself) $
    (would|i'd|i would|we'd|we would) (love|like) to (hear|know|learn) (your|about your|ur) (story|journey|thoughts|business)
    (would|i'd|i would|we'd|we would) (love|like) to (support|serve|help|assist) <u>
    (would|i'd|i would|we'd|we would|id) (love|like) to (collaborate|collab|pick your brain|team up|partner|network|be friends|feature <u>|see if we|explore|work with <u>|work together|do business)
    hope (this|my|the) (message|dm|note|msg|email) finds <u>
    hope (<u>|you're|you are|all is|ur|u r|everything is|everyone is) (doing|having|are doing|are|) (well|great|good|fine|ok|okay|a great|amazing|fantastic)
    (came across|stumbled upon|stumbled across|ran across|came upon|bumped into|was checking out|was looking at|just checked out) <ur> (profile|page|account|feed|twitter|website|site|bio|tweets|work)
    (love|loved|like|liked|loving|saw|see|noticed|found|read|enjoy|enjoyed|impressed by|impressed with|dig|digging|adore) <ur> (whole|) (profile|page|account|feed|tweets|content|vibe|vibes|energy|timeline|header|posts)
    (we|i think we) (have|share) (a lot|so much|many things|some interests) in common
    (see|talk|chat|tweet|speak) (to|with|) (you|u|ya) (soon|around|later|online)
    (talk|chat|tweet|speak) soon
    (i'm|i am) (a|an|the) (certified|professional|licensed|full time|self published|indie|independent|bestselling|best selling|amazon bestselling|aspiring|passionate|freelance|published|debut|up and coming|local|) (author|life coach|coach|rapper|singer|producer|songwriter|musician|health coach|fitness coach|business coach|mindset coach|virtual assistant|va|realtor|real estate agent|mentor|healer|financial advisor|digital marketer|network marketer|copywriter|web designer|graphic designer|seo expert|affiliate marketer|web developer)
    (i am|i'm|we're|we are) passionate about (helping|making|sharing|inspiring|empowering)
    (i|we) (truly|really|firmly|) believe (that|) (everyone|everybody|every|you can|in you|in (helping|giving))
    (years|yrs) of (industry|) experience
    (^|just|) (a|) quick (question|q|intro)
    (can|may|could) (i|we) (just|) ask (<u>|) (a|something|one) (quick|) (question|favor|favour|)
    (msg|dm|pm|inbox|hmu|message|text|email|call) (me|us) (now|asap|today|) $
    (thank you|thanks) for (reaching out|contacting (us|me)|getting in touch|messaging us) $
    (i'd be|we'd be|always|more than|i'm|we're|am) (happy|glad|here|available) to (help|assist|serve|support|answer (any|all|your))
    (my team and i|we|i) (are|am) (always|) here (for you|to (help|answer|serve|support|assist))
    (nice|great|good|pleasure|lovely|pleased|happy|glad) to (meet|tweet|know|see) <u> (virtually|online|here|on twitter|on here|on x)
    (love|like|happy|glad) to (send|offer|give|gift) <u> (a|some|our|my) (free|) (sample|samples|copy|discount|coupon|code|demo)
    (if|next time|whenever) (you're|you are|ur|you) (ever|) in (town|the area|the neighborhood|the neighbourhood|our area)
    (love|value|appreciate|like|welcome|honest) (to hear|to get|to have|) (your|ur|some|) (honest|) (feedback|opinion) (on|about) (my|our|it|us|this)
    (honored|honoured|grateful|thrilled|appreciate it|appreciate|love it|happy|great|amazing|awesome|appreciated|cool|thankful|stoked) if <u> (could|would|can|listened|checked|followed|read|visit|gave|give|share|like|follow|subscribe|took|take|want|will|check)
    (<ur>|nice|great|cool|awesome|dope|amazing|beautiful|lovely) (page|profile|feed|account|content|tweets) (is|are|bro|dear|sis|man|friend|$) (so|really|very|) (amazing|awesome|great|beautiful|dope|fire|lovely|cool|inspiring|interesting|good|$)
    (like|love|want) to (feature|interview) <u> (on|in|as a guest)
    (can|could|may|shall|let's|lets|wanna) (we|) (be|become) friends
    (know|get to know|knowing) <u> (better|more)
    (hope|if|hoping) <u> (don't|dont|do not) mind (me|us|my|the|if)
    (do|could|can) <u> (me|us|do me|do us|) a (quick|small|huge|big|little|) (favor|favour)
    ^ (a|) (quick|small|huge|big|little) (favor|favour)
    (i'm|i am) (your|ur) (girl|guy|gal|man|woman|go to)
    (happy|great|nice|glad|good) (we|our|to have) (crossed paths|paths crossed|found each other)
    (interested in|curious about) (learning|hearing|knowing|finding out|seeing|joining) (more|how|about|us|our)
    (can|may|could|shall) (i|we) send <u> (more|some|our|a|the) (info|information|link|proposal|deck|brochure)
    (can|may|could|shall) (i|we) send <u> (more|some|our) details
    (tweet|dm|message|email|ask|text|call|ping|write|contact|tweet at) (me|us|away) (if|with) (<u> have|any|all|<u> need|<ur>) (questions|question|queries|requests|needs|any|anything|a)
    (my|our) (goal|passion|purpose|dream|vision|calling|aim) (is|has always been) (to|helping)
    (app store|google play|play store)
    ^ (i|we) (write|blog|post|talk|vlog|rap|sing) about
    (i'm|i am|we're) always (looking for|on the lookout|happy to)
    ^ did you know
    mutual (friends|followers|connections|interests)
    if (you|u) ever (want|need|fancy|decide|feel|wanna|require|get)
    (i'm|i am|im) (a|an|the) (realtor|ghostwriter|ghost writer|web developer|photographer|videographer|dj|marketer|consultant|recruiter|mortgage broker|broker|trader|personal trainer|affiliate|freelancer|copywriter|podcaster|youtuber|streamer|gamer|model|beatmaker|beat maker|influencer|entrepreneur|self employed|public speaker|motivational speaker|speaker|blogger|vlogger|crypto|distributor|ceo|founder and ceo) (and|who|from|in|with|based|looking|by|$)
    god is (good|great|love)
    caught my (eye|attention)
    what can (i|we) do (to help|for) <u>
    (do|does) <u> have a (blog|website|podcast|youtube channel|channel|mailing list|newsletter|side hustle|youtube)
    (excited|eager|curious|love) to see what <u>
    (come|swing by and|stop by and|come by and) (grab|get|have|try|enjoy) (a|some|our|your) (pint|drink|coffee|slice|bite|taste|meal|burger|beer|cocktail)
    (do|are) <u> (happy|satisfied) with (where|<ur>)
    == en
    # Offers and questions that are the same for all.
    off <ur> (first|next|entire) (order|purchase)
    (off|discount on|coupon for|savings on) (everything|your order|your purchase|your next|your first|all orders|all products|any order|any purchase|sitewide|site wide|storewide|in our (store|shop)|in my (store|shop)|at our (store|shop)|at my (store|shop))
    (would|are) <u> be interested (in|$)
    (invite|inviting) <u> to (our|my|join|like|follow|a free|visit|check|subscribe|an exclusive|attend)
    (you|u) (seem|look|sound) (like a|cool|interesting|nice|awesome|amazing|really|so|very|fun)
    # Thanks with a pitch in one breath.
    <thanks> <much> (for|4) (the|your|ur|) (follow|following|connecting) (me|us|) . <pls> (check out|checkout|visit|like|follow|subscribe|download|grab|get|sign up|join|head over|stop by|listen)
    # My places: look at, visit, like, join.
    (check out|checkout|check-out|chk out|check|peep|browse|visit|cheack out|see|view|explore|discover|tap|take a look at|have a look at|take a look on|take a peek at|have a peek at|stop by|swing by|drop by|come visit|come see|head over to|head on over to|head to|hop over to|go to|pop over to|pop by|bookmark|support|share|like|love|join|follow|subscribe to|sub to|sub|check us on|promote|rt|retweet|enjoying|enjoy|find|link to|links to|read|update|updates on|tune in to|tune into|learn about|swing over to) <my> <new> <new> (<site>|<music>)
    (check out|checkout|visit|peep|enjoy|support|stream|promote|share|discover) <my> ... (<site>|<music>|<book>)
    (check|checkout|check out) (me|us|it|him|her|them) out (on|at|here|now|today|if|when|too|online|and|there)
    (check|checkout) (me|us) out
    (check out|checkout|see|hear) what (we|i|we're|i'm) (do|have|offer|all about|up to|doing|about|have to offer|can do|been up to)
    (link|links|details|info|prices|more|promo|rates|menu|tickets|merch|video|book|music|everything|shop) in (my|our|the|) (bio|profile)
    click (on|) (the|this|my|our|that) (link|links) (below|above|here|in|to|for)
    click (here|link|below) to (claim|win|join|validate|enter|register|subscribe|verify|get|download|see|view|learn|find|watch|sign|order|buy)
    (listen to|stream|hear|watch|buy|order|get|cop|preorder|pre-order|presave|pre-save|review|reviewing|read|download|grab|play|give|promote|support|pick up|enjoyed|love|purchase|own|finish|finished|sharing|featuring) <my> <new> <new> (<music>|<book>)
    <my> <new> <new> (<music>|<book>) (is|are|just|out|now|available|dropped|drops|dropping|live|here|on (amazon|itunes|spotify|kindle|youtube|apple music|soundcloud|bandcamp|audible|all|every|sale|my|our|https*|http*)|has (just|been|arrived|dropped|finally|now|launched|landed|a link)|hits|comes|coming|launches|can be|free|at $)
    (new|latest) (music|single|album|track|song|video|mixtape|ep|episode|book|novel|vlog|release) (is|) (out|alert|up|available|now|live|dropping|drops|coming soon|just dropped)
    (out|available|streaming|live|here) (now|everywhere|) (on|at|in|across) (all|every|most|any|your favorite|your favourite) (digital|major|streaming|music|) (platform|platforms|stores|outlets|services|retailers)
    (available|out|free|buy|get|it|selling|up|read|live|book|novel|now|check|find|me|mine|see|grab|order|copy|copies) (now|today|free|here|us|me|it|is|out|) on (amazon|itunes|spotify|kindle|kindle unlimited|apple music|soundcloud|bandcamp|audible|etsy|barnes and noble|ebay|goodreads|smashwords|wattpad)
    (grab|get|order|snag|cop|buy|claim|reserve) (your|ur|a|yourself a) (free|signed|) copy (today|now|here|of (my|our)|$)
    (free|complimentary|signed|review) (copy|copies|chapter|chapters) of (my|our|the book)
    (reviews|feedback|shares|retweets|likes|follows) (are|is|would be) (always|much|very much|greatly|so|really|) (appreciated|welcome)
    if <u> (like|love|enjoy|dig|are into|are a fan of|appreciate) ... (check|visit|you'll|you will|take a look|then|give|listen|i think|you might|you may|follow|my|our)
    (do|did) <u> (like|love|enjoy) (to read|reading|good music|hip hop|rap|romance|romance novels|thrillers|horror|fantasy|sci fi|poetry|books|a good book|good books|fiction|historical fiction|music)
    (are|r) <u> a (reader|writer|book lover|music lover|fan of|gamer)
    (would|it'd|it would|that would|this would|it will) mean (the world|a lot|so much|everything|alot)
    (support|supporting) (indie|independent|local|underground|black|small|unsigned|women|female|new) (music|artists|artist|authors|author|business|businesses|talent|film|owned)
    # Networks.
    (visit|find|follow|like|add|join|connect with|connect|see|friend|catch|reach|watch|hear|stream|stalk|check out|check|talk to|hit|chat with|say hi to|subscribe to|message|meet|view) (me|us|our page|my page|) (out|also|too|as well|over|there|here|live|directly|up|) (on|at|over on|over at|also on|via|through) (my|our|the|) (fan|business|company|) (<net>|www|website|site|web|blog|podcast|online)
    (like|follow|visit|join|add|see|love|friend|view|subscribe) <my> (fan|business|company|official|) <net>
    (say hi|say hello|hang out|hang|chat|find more|more of me|more from me|more content|more from us|active) (on|at|over at|over on) (my|our|) <net>
    (also|me|us) (on|at) <net> (@*|as well|too|at|and|$)
    (connect|link up|link) with (me|us) (on|at|over|here)
    (you|u) can (also|always|) (find|follow|reach|catch|connect with|check|visit|see|contact) (me|us|my|our)
    (give|gave|show|giving) (my|our|us|me|it|that) ... (a|some) (like|follow|sub|subscribe|listen|spin|retweet|rt|share|shoutout|shout out|thumbs up|review|love)
    (give|check|take) (my|our) ... a (listen|look|read|watch|view|try|chance|visit|peek)
    like (my|our) page
    leave (us|me) a (review|comment|rating|like|follow|message)
    ^ (my|our) (website|web site|blog|site|fb|facebook|facebook page|ig|insta|instagram|youtube|youtube channel|shop|store|twitch|soundcloud|email|whatsapp|telegram|portfolio|podcast|linkedin|channel) (is|here|link|$)
    (here|here's|heres|here is|this is|below is) (is|a|the|) (link|links) (to|for|of) (my|our|mine|ours)
    (more|info|information|details) (about|on|abt) (me|us|my work|our work|what (we|i) do|our (services|service|products|company|story|work|mission|brand|solutions|offers)|my (services|work|music|books|story)) (at|here|on|visit|in|by|please|$)
    (learn|find out|discover|read|know|see|hear) more (about|on) (me|us|what (we|i)|our|my|how (we|i))
    (to learn more|for more|to find out more|to know more|to see more) (please|pls|just|) (visit|go to|check out|check|head|click|follow|see|dm|contact|text|call)
    (for|get|4) (more|great|daily|exclusive|all the|regular|the latest|some great|weekly) (info|information|details|tips|content|great content|updates|news|inspiration|motivation|offers|deals|deals and|fun|tips and) (please|pls|) (visit|go to|check|check out|click|follow|on|at|please|like|here|subscribe|join|and|follow)
    (for|4) daily (inspiration|motivation|tips|quotes|content|updates|doses|deals|posts)
    (follow|following) (me|us|our page|our journey|my journey|along) (for|4) (more|daily|tips|updates|great|exclusive|news|weekly|free|all)
    (hit me up|hmu)
    (please|pls|plz) (retweet|rt|like and retweet|share and retweet|follow back|followback|like my|like our|share my|share our|subscribe|support my|support our|checkout my|follow me|follow us)
    (be|being|get|getting) (interviewed|featured|a guest) on (my|our) (show|podcast|blog|page|channel|radio show|site)
    guest (post|posts|blog) (for|on) (my|our) (blog|site|website)
    # Freebies.
    (free|complimentary) <gift> (here|now|at|today|for you|link|click|on how|to help you|to get|worth|you might|i think)
    (my|our) (free|) (ebook|e-book|lead magnet|free guide|free report|free webinar|webinar|masterclass|training) (on|about|here|is|that|at|today|now)
    (thank you|thank-you|thanks|welcome|free|small|little|special|appreciation) (gift|gifts|present|bonus) (for|to|from|just|below|here|inside|at|:|$)
    as a (small|special|little|big|token|) (thank you|thanks|token of (my|our) appreciation|way of saying thanks|welcome gift|welcome|thank you gift|token of (my|our) gratitude) (for|here|i|we|gift|please|enjoy|from|$)
    (as a thank you|to say thanks|to say thank you|to thank you|to show (my|our|you) (appreciation|gratitude|how)) (here|we|i|for|please|you|this|have|take|enjoy)
    (free|a) (shipping worldwide|worldwide shipping|shipping on all)
    (enter|join) (our|my|the|this) (giveaway|contest|sweepstakes|raffle|draw|competition|prize draw)
    (to enter|enter|chance|chances|retweet|rt|follow) to win
    # Follow me, follow back.
    (follow|followed|following|followd) (<u>|everyone|everybody|all|me|us|you guys|) (right|) back
    (pls|please|plz|kindly|hope you|hope u|will you|can you|u|you|always|i|we|do) follow (me |us |) back
    (follow|followed|fllw) (me|us) (and|n|&|then) (i'll|i will|ill|we'll|we will|get|i|u|you) (follow|followback|get|be|will)
    (i'll|i will|ill|we'll|we will|i'd|happy to|will|always|promise to) (be sure to|gladly|definitely|always|also|) (follow back|followback|follow you|follow u|return the follow|followed)
    (i|we|i've|we've|just) (have|just|) (followed|following|follow) <u> (too|already|first|now|$)
    (support|promote|help|lift|uplift|grow with|learn from|inspire) (each other|one another|eachother|each others)
    (i|we|i'm sure we|hope we|hopefully we) (can|will|could) (both|) (learn from|support|help|benefit from) (each other|one another)
    (let's|lets|let us|we can|we should|would love to|love to|i'd love to|we'd love to|happy to|hope to|hoping to|excited to|want to|like to|be great to|wanna|can we) (also|all|) connect (more|further|and|with each other|) (sometime|soon|on|here|share|explore|see|$)
    (let's|lets|let us) (be friends|be mutuals|stay connected|stay in touch|keep in touch|network|link up|link|engage|collaborate|collab|chat sometime|talk sometime|grow together|grow|rise together|support each other|work together|build together|help each other|connect and|make it happen|get it|do this|share|explore|vibe|make money|make history|win together)
    (stay|keep) (connected|in touch) (with (us|me|our)|here|on|always|$)
    (hope|hoping) we can (connect|stay in touch|keep in touch|support each other|help each other|work|do business|be friends|collaborate|learn|share)
    (hope|hoping) (<u>|you'll|you will|u'll|that you|that you'll|to) (enjoy|like|love|find|dig|enjoy reading) (my|our|the|what|these|it|reading|all) (tweets|tweet|content|contents|posts|feed|updates|page|music|work|stuff|see|i|we|you|site|channel|show|journey|ride|book)
    (hope|wish) <u> (find|enjoy) (our|my|them|it|this|the) ... (useful|helpful|interesting|valuable|tweets|content|posts|contents)
    (hope|hoping) (to|you'll|you will|you) (hear|read|see|engage|interact|stick around|share|stay|continue|see you around|chat) (from you|from u|more from you|with us|with me|soon|around|you around|u around|you here|a while)
    (look|looking|lookin) (so|very much|really|) forward (to|2) (your|ur|reading your|seeing your|all your|more of your|following your|sharing our|sharing my|your great|your future) (tweets|tweet|posts|updates|content|feed|insights|great|awesome|journey|work)
    (i|we) (tweet|mostly tweet|mainly tweet|usually tweet|post|mostly post|mainly post) (mostly|mainly|a lot|primarily|usually|daily|) (about|on|abt|links)
    (you're|you are|youre|ur|u r|your) (a|an|) (awesome|amazing|the best|rockstar|rock star|star|fabulous|great|beautiful soul|legend|wonderful|kind|gem|blessing) (for (following|the follow|connecting|supporting)|person|human|soul|people)
    (you|u|you guys) (rock|are the best|da best|rule|guys are awesome)
    (^|so|) (you're|you are|youre|ur|u r) (awesome|amazing|the best|a rockstar|a rock star|a star|fabulous|a legend) $
    (what|so what) (do|did) <u> (do for a living|do for work|think of (my|our))
    (part|member) of (my|our|the) ... (community|family|tribe|journey|team|movement|network|squad|crew|fam)
    (join|joined|joining) (my|our) ... (community|family|tribe|crew|fam|movement|squad|network)
    (join|joining) (my|our|the) <new> <new> (mailing list|email list|e-mail list|newsletter|list|group|fb group|facebook group|telegram|telegram channel|whatsapp group|channel|discord|server|team|program|challenge|waitlist|vip list|inner circle|membership|vip group|club)
    join (*|* *|over *|more than *) (subscribers|others|readers|marketers|entrepreneurs|people|members|followers|founders|creators|fans) (who|and|in|that|getting)
    (subscribe|sub|subs|subscribed) (to|2) (my|our|the|me|us) ... (youtube|channel|newsletter|mailing list|blog|podcast|list|substack|email|emails|yt|updates)
    (please|pls|plz|comment|share|like|follow|share and|comment and|button and) (subscribe|sub) (to|2|and|here|now|for|today|if|below|@*|$)
    (like|share|comment) (comment|share|like|rt|subscribe|and|n|&) (and|n|&|) (subscribe|share|follow|retweet|rt|comment)
    smash (that|the|dat) (like|subscribe|follow|bell|button)
    (sign up|signup|sign-up|register|opt in) (for|to|here|now|today|below|and get|at|2) (my|our|the|a|for|to|receive|get|) (free|weekly|monthly|) (newsletter|newsletters|mailing list|email list|list|updates|webinar|emails|e-newsletter|course|training|deals|exclusive|challenge|discount|trial)
    (i|we) (write|send|share|run|post|host) (a|an|my|our|some|) (weekly|daily|monthly|free|new|great|) (newsletter|email|tips|podcast|vlog|webinar|growth tips|motivational|videos|blog|live stream|quotes|content)
    (my|our) (weekly|monthly|daily) (newsletter|email|emails|tips|podcast|digest|show|live|webinar)
    i (stream|livestream|go live|game) (on|every|daily|at|most|all)
    (trying|try|want|need|help|hoping|working) (me|us|) (to|) (reach|hit|get to|get|grow to) (my|) (*|* *) (subs|subscribers|followers|subscriber|views|likes)
    (come|stop by|swing by|pop in|drop in) (and|n|to|on|) (join us|join me|hang out with|say hi|say hello|chill|see us|see what we|chat with (us|me)|take a look|support (us|me|our))
    # What I do for people like you.
    (i|we|that) (can|could|will|to|would love to) (also|) help <u> (promote|grow|scale|get|reach|find (more|new|clients|leads)|make more|make money|increase|build|achieve|with <ur>|with (seo|marketing|social|web)|too|boost|out|sell|succeed|rank|lose|save)
    (i|we) (offer|provide|specialize in|specialise in|sell|deliver) (affordable|cheap|professional|quality|high quality|high-quality|best|the best|top notch|top quality|great|a wide range|a range|a variety|digital marketing|seo|web design|web development|website|social media|full service|custom|competitive|fast|reliable|amazing|great deals|helping|growing|wholesale|*) (services|service|marketing|design|development|prices|rates|solutions|web|seo|solution|products|loans|loan|websites|packages|logos|deals|businesses|brands|people|of services|of products|and|ppc|content)
    (i|we) (do|give|have) (affordable|cheap|professional|quality|high quality|high-quality|best|the best|top notch|top quality|great|a wide range|a range|a variety|digital marketing|seo|web design|web development|website|social media|full service|custom|competitive|fast|reliable|amazing|great deals|helping|growing|wholesale|*) (services|service|marketing|design|development|prices|rates|solutions|web|seo|solution|products|loans|loan|websites|packages|logos|deals|businesses|brands|people|of services|of products|ppc|content)
    (i|we) (specialize|specialise) in (helping|web|seo|social|digital|growing|all|custom|affordable)
    (leading|premier|number one|#1|trusted|award winning|full service|fastest growing|top rated|one stop|world class|best) (provider|supplier|web|digital|seo|software|marketing|online|manufacturer|source|company|agency|solution|marketplace|platform|* (company|agency|provider|firm|shop)|* * (company|agency|provider|firm))
    (we|i) (are|am) (a|an|the) (award winning|leading|full service|premier|trusted|top|digital|fast growing|growing|creative) ... (agency|company|firm|provider|team|brand|startup|studio)
    (do <u> need|need|needs|looking for|want|wanting|in need of|struggling (to|with)|could use|get|getting|generate|bring <u>|brings <u>|drive|attract|you with|gain|build|improve) (a|an|any|some|to get|getting|help with|help getting|help growing|help|assistance with|<ur>|more|the|) (new|more|better|quality|qualified|high quality|real|targeted|affordable|organic|professional|active|social media|online|instagram|twitter|youtube|) (<biz>|sales and|leads and|email list)
    (explode|skyrocket|boost|boosting|grow|growing|scale|scaling|monetize|double|triple|promote|promoting|market|marketing|help growing) (your|ur) (new|online|small|own|personal|social media|instagram|twitter|youtube|) (<biz>|business|brand|account|channel|income|practice|company|email list|list|page|music|book|career|engagement)
    (page|rank|spot|position|ranked|top) (1|one|#1|number one) (on|of|in) google
    (first page|top) of google
    (your|ur|a) money back
    (or|full) money back
    (real|active|organic) (followers|likes|views|subscribers) (no|only|guaranteed|fast|and)
    no (bots|bot|fake|fakes) $
    (taking on|accepting|onboarding|looking for|need|want|seeking|searching for) (only|just|) * (new|more|motivated|serious|driven|hungry|ambitious|committed|dedicated|action) (clients|people|individuals|partners|women|men|leaders|members|entrepreneurs|takers)
    (motivated|serious|driven|like minded|like-minded|ambitious|hungry|coachable|positive) (people|individuals|entrepreneurs|women|leaders|person|souls) (to|who|like you|$)
    (work|partner|do business|grow|team up) together $
    do <u> (outsource|offer|accept|do) (<ur>|any|design|web|guest posts|guest post|collabs|promo|promos|collaborations|work|sponsored)
    (<ur> website|<ur> site|your page|your profile) (could|can|needs|need|is not|isn't|has) (use|improve|some|be|a lot|ranking|missing|errors|issues)
    in front of (*|* *|* * *) (people|followers|customers|eyes|fans|readers|buyers|clients)
    (brand|business|product) (ambassador|ambassadors|promoter|rep)
    (perfect|great|good|ideal) (brand|) (ambassador|fit for (our|my) (brand|team|company|program|opportunity))
    (dm|pm|message|tag) (@*|us|me|our page) (to|4|for) (collab|collaborate|a collab|collaboration|feature|a feature|be featured|promo|a shoutout|details)
    (synergy|synergies|win-win|win win)
    (we|i) have (a|an|some|the) (product|service|offer|products|solution|opportunity) (you'll|you will|that|you|you'd|for you|which)
    (are|r) <u> (the|) (decision maker|business owner) (for|of|$)
    (<ur>|their|my) (dream life|dream business|dream clients|ideal clients|full potential|true potential|best life|best self|best lives|goals and dreams|dreams)
    (reach|unlock|unleash|achieve|live|discover) (<ur>|their|your own|the life of) (full|true|best|inner|dream|dreams|goals|potential|purpose|financial|life|lives|divine|hidden)
    to the next level
    holding <u> back
    (discovery|strategy|clarity|breakthrough|sales) (call|session|calls)
    (ready|want|wanna|time|looking) to (level up|scale|grow|transform|take <ur>|quit <ur>|10x|start <ur>|live <ur>|elevate|boost|double|monetize|make money|earn|make more|achieve)
    (everyone|everybody|you) (has|have) a (gift|story|purpose) (to|inside|$)
    (are you|if you're|if you are|r u) (a|an) (author|entrepreneur|blogger|small business owner|business owner|coach|artist|musician|writer|creator|content creator|influencer|realtor) (looking|who|wanting|and|in need|that|struggling|$)
    # Companies.
    (official|) (twitter|x) (page|account|profile|handle|feed|home) (of|for)
    (stay|keep|remain) (up to date|up-to-date|updated|informed|posted|in the loop|in the know|current|connected) (with|on|about|for|of|and|by|$)
    keep (you|u|our followers|everyone) (updated|posted|informed|up to date|entertained|in the loop)
    (our|my) (latest|newest|upcoming|exclusive|special|current|hottest) (news|offers|offer|products|product|promotions|updates|deals|events|arrivals|collection|specials|discounts|content|blogs|tweets|tips|listings|trends|happenings|drops|sales)
    (exclusive|special|amazing|best|great|awesome|hot|unbeatable|fantastic) (deals|offers|discounts|content|access|promotions|updates|prices|deal|discount|offer) (for|on|and|from|at|just|only|available|to|here|$)
    for (customer|technical|tech|) (support|service|inquiries|enquiries|queries|assistance|bookings|booking|orders|business inquiries) (please|visit|contact|call|email|dm|or|pls|you)
    (buy|sell|buying|selling|rent) (or|and) (sell|buy|rent|selling|buying|invest) (a|your|ur|any|property|real estate|homes|home)
    (make|making) the world a (better|happier|kinder) place
    (bring|bringing|provide|providing|give|giving|offer|deliver|add|adding) (<u>|) (with|) (daily|massive|great|real|some|more|tons of|) value (every|to (you|my|our|your)|and|daily|$)
    (share|sharing) (my|our|with <u>|<ur>) (story|journey|passion|message|gift|knowledge|vision) (with|and)
    (proven|done for you|step by step|all in one|simple) (system|method|formula|blueprint|strategy|framework|process) (that|to|for|brings|which|$)
    (on|on total) autopilot
    (before it's too late|while supplies last|while stocks last|limited time (offer|only|deal)|last chance to|don't miss out|dont miss out|offer ends soon|hurry)
    ^ (buy|order|shop|book|call|join|subscribe|register|apply|sign up|enroll|start) (now|today) $
    # Network marketing.
    (product|products|program|business|opportunity|company|system) that (has|) (changed|changing|transformed|will change|could change) (my|your|ur|our|lives|so many)
    (changed my life|life changing|life-changing) (opportunity|product|business|program|and|$)
    (building|growing|expanding|build) (a|my|our) (team|downline) (of|$|in|and)
    (health|wellness|beauty|nutrition|skincare|health and wellness) (company|business|industry|products|journey|coach|brand) (and|that|with|i|we|is|$)
    expanding in <ur> area
    (amazing|incredible|exciting|ground floor|life changing|wonderful) (business|income|) opportunity
    (go getters|boss babes|boss babe|girl boss|hustlers|mompreneur|mompreneurs)
    (set|choose|make|work) <ur> own (hours|schedule)
    flexible (hours|schedule)
    (have <u>|ever) (ever|) (thought|considered|heard) (about|of) (earning|making|working|starting|becoming|selling|joining|bitcoin|crypto|forex|investing|network|our|my|your own)
    (look|looking) for people (to try|who want|that want|like you|to join|interested)
    (six|seven|6|7|multi six|high six) figure*
    # Causes, votes and reviews.
    (vote|voting|votes) for (me|us|my|our)
    (sign|share|signing) (my|our|this|the) petition
    (donate|donation|donations) (here|now|today|at|to (my|our)|link|appreciated|welcome)
    every (dollar|donation|penny|cent|bit|little bit|share|euro|pound) (counts|helps|matters)
    (raising|raise|fundraising|raised) (money|funds|awareness) for
    (back|upvote|support|supporting) (us|me|our|my) (on|campaign|project|kickstarter|fundraiser|cause|gofundme|startup)
    running for (office|city council|mayor|congress|president|senate|governor|state|county|school board)
    (<ur>|for|your) upvote
    # Offers that fit everyone.
    (<u>|you'd|you'll|you might|you may|might|may|think you'd|think you'll|would|will|could|also) (like|love|enjoy|benefit from|be interested in|find useful) <my> <new> <new> (<site>|<music>|<book>|<gift>|program|workshop|event|group|community|team|company|brand)
    (get|try|download|install|use|test|seen|heard of|tried|visited|heard|join|meet|launched|released|published|dropped|started|created|finished|uploaded|opened|posted|invented|built) <my> <new> <new> (app|software|tool|platform|game|plugin|extension|website|site|blog|podcast|channel|youtube channel|store|shop|single|album|ep|mixtape|track|song|music video|book|novel|ebook|e-book|course|newsletter|collection|etsy shop|page|membership|mobile app)
    (start|get|try|begin|claim|activate) (your|ur|our) (free|* day|14-day|30-day|7-day|) (free|) trial
    (here's|here is|use|enjoy|get|have|take|grab|claim|with) (a|your|this|our|my|the|) (special|exclusive|free|little|welcome|) (coupon|discount code|promo code|coupon code|voucher|welcome discount|special discount|referral link|referral code|affiliate link)
    (daily|weekly|regular) (dose|doses) of
    (i|we) (retweet|rt|repost|promote|feature|share) (all|every|indie|your|other|fellow|everyone|everybody|small)
    (i|we) (do|make|design|create|offer|build|write|sell) (logo|logos|shoutouts|shout outs|promos|promo|beats|websites|web design|logo design|graphic design|seo|custom logos|affordable)
    (real|active|targeted|genuine|organic) (followers|likes|subscribers|views|fans)
    (searching|looking|hunting|seeking) (for|) (*|more|a few|some|new|) (*|) (ladies|women|people|men|girls|guys|moms|mums|folks|individuals|leaders|go getters|clients|influencers|ambassadors|promoters|testers|partners) (who|to|that|interested|willing|ready|like you|wanting)
    (connect|connecting|network|networking|meet|meeting) (with|) (other|new|more|interesting|fellow|) (like-minded|like minded|likeminded|amazing people|inspiring people|interesting people|new people|great people|awesome people|creatives|entrepreneurs|professionals|business owners|authors|artists|writers)
    (proudly|) serving (the|) ... (area|community|communities|region|county|families|customers) (since|for|with|and|$)
    (for|4) all (your|ur) (*|* *) (needs|questions|projects|requirements)
    (join me|join us|live|free|upcoming|online|virtual|my|our|tonight's) (for|) (a|my|our|this|the|) (live|free|upcoming|online|virtual|next|) (masterclass|webinar|bootcamp|summit)
    (return the|return a) (favor|favour)
    (get|got|have) <ur> (products|website|site|business|music|book|song|video|channel|app|store) (ranked|noticed|seen|heard|featured|promoted|discovered|verified|monetized)
    (tell|share with|share it with|invite|tag|bring) (all |) (your|ur) (friends|family|followers|network) (about|and|to|too|$)
    (no|not a|isn't a) (scam|scams|bs|gimmicks|spam i promise)
    (i|we) (came|come) across (your|ur) (profile|page|account|feed|twitter|tweets|website|site|channel|business|company|handle|name|post|posts|content|music|bio|work)
    (preorder|pre-order|presave|pre-save) (link|here|now|today|my|our|it|available)
    (sell|selling|buy|list|listing|refinance|refinancing) (your|ur) (home|house|property|car|timeshare)
    (know|anyone|someone|somebody) (of |) (anyone|someone|somebody|who) (who|is|that|needs|looking|wants|might) (is|needs|looking|be|to|wants|could) (interested|looking|buy|sell|hire|$)
    (we|i) (make|sell|have|offer|serve|provide|create|are|got) the (best|finest|cheapest|coolest|most|#1|hottest|dopest|freshest)
    sneak (peek|preview) (of|at|into) (my|our)
    (our|my|love|hello|hi|hey|welcome|dear|loyal) (new|newest) (follower|followers|twitter followers|friends)
    (hope|hoping) (that|) (my|our) (tweets|tweet|content|posts|music|work|feed|blog|page|story|writing|words|updates)
    have <u> (got|gotten|downloaded|received|claimed|grabbed|checked out|checked|seen|heard|read|visited|tried|subscribed) (your|ur|my|our|to my|to our) (free|new|copy|latest|website|site|page|channel|newsletter)
    connect on (linkedin|facebook|fb|instagram|ig|insta|there|other|social)
    (make the most of|have fun on|enjoy|rock|love) twitter
    (fill out|fill in|take|complete|answer) (my|our|this|a|the) (quick|short|brief|little|) (survey|questionnaire|poll)
    (find|learn|read|discover) (something|anything|a lot) ... (my|our) <new> <site>
    (dropped|dropping|launched|launching|released|releasing|uploaded) (some|a|our|my|the|brand) (brand |) (new)
    (run|do|host|hosting|having|doing|running) (a|an|weekly|monthly|) (giveaway|giveaways|contest|contests|raffle)
    support would be (great|appreciated|awesome|amazing|cool)
    (you|u) know (who|where) to (call|find|contact|ask|look)
    (know|if you know|do you know) (anyone|someone|anybody) (moving|looking|who|interested|buying|selling|in need|that|needing)
    (#1|number one|no 1|number 1) (app|choice|platform|site|source|brand|agency|company|rated|best|bestselling|best selling|team|realtor)
    (motivational|inspirational|inspiring|daily) (quote|quotes|message|messages)
    (would|do) <u> mind (checking|following|sharing|giving|liking|retweeting|taking a look|subscribing|reading|listening|if i tell|if i told|voting|donating|supporting)
    (anything|every bit|every little) helps
    (more|most|super|very|mostly|much more|way more|also) active on
    (income|business|earning|money making|home based) (opportunity|opportunities)
    (vip|early|exclusive|lifetime|backstage) (access|pass) (to|for|$)
    (looking|searching|seeking|hiring|recruiting|need) (for|) (affiliates|ambassadors|brand ambassadors|influencers|distributors|resellers|investors|models|affiliate partners|promoters|reps)
    (dms|dm's|dm|inbox) (are|is|r|always|) (always|) open
    (i|we) (send|write|publish) (out|) (a|an|my|our) (free|weekly|daily|monthly|) (weekly |) (email|newsletter|digest)
    (i'm|im|i am|we're|we are) (now |) (following|following) <u> (too|back|as well|now|$)
    (tell|let|comment|drop) (us|me|your|ur) ... in the comments
    (for|4|very|super|real) cheap $
    (cheap|affordable|low|best|competitive|wholesale|unbeatable) (prices|price|rates|rate)
    (retire early|financially free|time freedom|live life on your terms|live life on your own terms|design your life)
    commissions (are|r|) open
    (retweet|rt|shoutout|follow|like|promo|link|guest post|review|book) (swap|swaps|exchange|trade)
    (my|our|your|ur|add you to my) (professional|growing|linkedin|linked in) network
    accept my (invite|invitation|request|linkedin)
    tune in (here|now|today|at|tonight|every|this|on|to)
    count on (your|ur) (vote|support)
    (bulk|wholesale) (order|orders)
    (spots|seats|places|openings|slots) (in|on|for|left in) (my|our) (mentoring|mentorship|coaching|group|mastermind|program|masterclass|vip|private|free|next)
    (my|our) (mentoring|mentorship|coaching|mastermind|affiliate|ambassador|referral) (program|programme|group|sessions|packages|services|calls)
    (if you|anyone who) (sell|sells|run|runs|own|owns|market) ... you need (this|our|my)
    let's (fix|change) that
    (we're|i'm|we are|i am) better than
    (keep|stay) (grinding|hustling|hungry|humble|foolish)
    # Machines.
    truetwit
    (to|please) (validate|verify) (yourself|that you|you're|you are|<ur> (account|follow)|followers|here|click)
    (complete|do|finish) (this|the|my|a) (validation|verification|captcha)
    (automated|automatic|auto|auto generated|canned) (message|reply|response|dm|dms|direct message|responder|msg|tweet)
    (sent|automated|powered|scheduled|generated|delivered) (via|by|with|from|through) (crowdfire|unfollowers|justunfollow|commun|commun.it|statusbrew|tweepi|socialoomph|hootsuite|manychat|tweetadder|unfollowspy|ifttt|zapier|sumall|paper.li|buffer|socialbro|audiense|followadder)
    (via|by) (crowdfire|unfollowers*|justunfollow|statusbrew|tweepi|socialoomph|sumall|commun.it|hootsuite)
    # Openers that no one means.
    ^ (hi|hey|hello|hiya|yo|greetings|hay|helo|heyy) (there|my|) (dear|handsome|sexy|sweetie|beautiful|gorgeous|hun|hunny|honey|babe|baby|darling|sir|madam|sir madam|rockstar|rock star|superstar|girl|girly|girlie|lovely|boss|boss babe|mama|new friend|fellow entrepreneur|twitter friend|tweep|tweeps|tweeple|stranger|king|queen|legend|champ|follower|new follower)
    ^ (dear|greetings) (sir|madam|sir madam|friend|follower|friends|followers|customer|valued * |new follower|twitter friend|all)
    greetings from
    (happy tweeting|tweet on|let's tweet|tweet you later|tweet at me|keep tweeting)
    # Whom I help or teach, and to what; a number in it tells of somebody.
    == en uncounted
    (i|we|i'm|we're|our team|our company|my company) (can|could|will|would love to|love to|love|really|also|currently|help|helping|to|) (help|helping|teach|show|coach|empower|inspire|support|guide|train|assist|mentor|educate|work with|serve) (other|busy|small|new|aspiring|young|online|driven|ambitious|female|male|local|b2b|saas|ecommerce|high performing|service based|stressed|struggling|tired|early stage|all|many|overwhelmed|amazing|fellow|*|) <whom> (to|how|who|that|with|by|through|like|and|or|&|<outcome>|(in|from|across|around|of) (*|* *) <outcome>|$)
    (i|we) (help|teach|show|coach|empower) (people|others|* *|* * *|*) (<gain>|to <gain>|how to <gain>|to (be|feel) (more|less|free|their|confident)|find their|build their|with their|drop)
    == en
    (i|we) (help|coach|teach|empower|support|guide) (busy |) <whom> (over|under|in their) *
    (i|we) (can |also |) (help|helping|coach|teach|empower|support|guide|mentor) (busy|driven|ambitious|b2b|saas|ecommerce|high performing|service based|stressed|struggling|overwhelmed) <whom>
    # A code of one's own without an end.
    == en offer undated numbered
    (use|using|with|enter|apply|try) (my|our) (code|coupon|coupon code|promo code|promo|discount code|link) * (for|to get|to save|gets you|and get|and save|saves you) *
    """
}
