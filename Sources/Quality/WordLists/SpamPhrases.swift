/// Wordings of spam, in the notation of `PhrasePattern`: those that spam filters and platforms' rules name, and only such as a decent
/// welcome never needs, banks and charities that write of money among them. From general knowledge. In the sections `numbered` and `sums`
/// one and two of the words are numbers.
extension Tone {
  /// The parts stand in the first of them.
  static let spam = [englishSpam, spamElsewhere].joined(separator: "\n")

  private static let englishSpam = """
    <app> = (whatsapp|whats app|telegram|viber|wechat|zangi)
    <u> = (you|u)
    <ur> = (your|ur|the|this)
    <coin> = (crypto|cryptocurrency|bitcoin|bitcoins|btc|eth|ethereum|nft|nfts|forex|fx|binary options|binary option|usdt|defi|token|tokens|memecoin|solana)
    == en
    (make|earn|making|earning|made|earned) (real|good|some|more|big|easy|extra|serious|fast|quick|free|your|) (money|cash|income|bucks|dollars) (online|from home|from your|from the|fast|quick|quickly|today|now|at home|working from home|while you sleep|daily|weekly|everyday|every day|every week|without|with (your|just|no|bitcoin|crypto|forex|trading|my|our|zero)|easily|on autopilot|trading|on the internet|on your|here|online)
    (make|earn|making|earning|made|earned|earns|makes|paid) (up to|over|about|at least|upto|minimum of|a minimum of|) (*|* *) (a|per|every|each|in a|in one|in just|in) (day|week|month|hour|hours|days|24 hours|24hrs) (online|from home|from your|working|with|without|doing|at home|$) (bitcoin|crypto|home|forex|trading|phone|us|me|this|no|just|anything|from|$)
    (earn|earning) (up to|over|) (*|* *) (a|per|every|each|in a) (day|week|month|hour)
    (earn|earning|make) (extra|easy|fast|daily|weekly|good|passive|residual|massive) (income|cash|money|profit|profits)
    (passive|extra|residual|additional|second) (income|cash)
    extra money (from|on|online|by|while|every|with)
    (get|become|getting|got) rich (quick|fast|online|with|today|in|)
    (become|be) (a|the next) (millionaire|crypto millionaire)
    (work|working) from (home|anywhere|your phone|your laptop) (and|&|while) (earn|make|get paid)
    work from (home|anywhere) (opportunity|job|flexible|today|no|jobs|with|full|part|online|on your|set)
    (income|money|cash|earn|earning|paid) (using|with|from|on|off) (your|ur|my|just your|a|their|just a) (phone|cell phone|smartphone|laptop|mobile|couch)
    (financial|time) freedom
    (followback|f4f|fxf|follow4follow|l4l|s4s|teamfollowback|sub4sub|followtrain|followforfollow|like4like)
    (follow|sub|like|shoutout) (4|for) (follow|sub|like|shoutout|a follow|back)
    (buy|cheap|instant|buying|sell|selling|purchase) (real|active|twitter|instagram|) (followers|likes|retweets|views|subscribers)
    free (airdrop|crypto|bitcoin|btc|eth|nft|tokens|money|iphone|robux|gift card|giftcard|spins)
    (join|claim|get) (the|our|your|my|this) (airdrop|presale|whitelist|pre-sale)
    (presale|pre-sale|airdrop|whitelist|ido|ico) (is|spots|live|now|going|starts|ends|ending|sale) (live|fast|now|soon|in|are|limited|open|going)
    (next|a|the) (100x|1000x|50x|10x) (gem|coin|token|project|moonshot)
    (connect|verify|validate|sync|rectify) (your|ur) wallet
    (seed phrase|private key) (to|and|here|now)
    (you've|you have|you|you were|u have) been (randomly|) (selected|chosen|picked) (to receive|to win|as (a|the|our|one of our) (lucky|) winner*|as one of|as our|for (a|our) (prize|reward|cash))
    (you've|you have|you|u|u have) won (a|an|our|the|) (free|brand new|) (prize|gift card|giftcard|iphone|giveaway|cash prize|jackpot|lottery|ipad|ps5|car|trip|reward|bitcoin|*dollars)
    (lucky) (winner|winners|follower|number)
    (claim|collect|redeem) (your|ur) (free|) (* |) (prize|winnings|free money|free gift|gift card|giftcard|reward|rewards|tokens|token|airdrop|bonus|jackpot|nft|cash)
    (win|giving away|give away|giveaway|won|gift|receive) (a|an|*|free|) (free|) (iphone|ipad|ps5|macbook|playstation|xbox|gift card|giftcard|amazon gift card|cash prize|airpods|1000 gift card)
    (viagra|cialis|online casino|payday loan*|forex signals|onlyfans|sugar daddy|sugar baby|sugar mommy|sugar mummy|cash app flip|cashapp flip|fullz|escort|escorts|penis|camgirl|cam girl|call girls)
    (weekly|monthly) allowance
    (dm|message|text|whatsapp|inbox|hmu|contact|hit me up) (me|us|) (now |) for (signals|investment|promo|promotion|promos|shoutout|shoutouts|verification|more info on how to earn|trading|shout outs|paid promo|collab promo)
    free (shoutout|shoutouts|shout outs|promo|promotion|retweets|followers)
    (be|become) (your|ur) own boss
    (double|triple|multiply|10x|doubling|flip) (your|ur) (money|investment|bitcoin|btc|crypto|income|followers|cash|portfolio|funds)
    (invest|deposit|start with) (as little as|just|only|a minimum of|) (*|* *) (and|to|&) (get|earn|receive|make|withdraw)
    send (as little as|just|only|a minimum of|at least) (*|* *) (and|to|&) (get|earn|receive|withdraw)
    (turn|flip|turned|grow) (*|* *) into (*|* *) (in|today|within|overnight|with (bitcoin|crypto|forex|us|me)|fast|daily|weekly)
    (buy|get|gain|free|cheap|real|more|instant|want) (*|* *|) (followers|likes|retweets|subscribers) (fast|cheap|now|instantly|today|for free|free|a day|daily|per day|overnight|every day|guaranteed|$)
    (gain|grow|grab) (*|more|tons of|thousands of) (followers|likes|subscribers)
    (i'll|i will|we'll|we will|we can|i can) (get|give) <u> * followers
    (follow|follow me|f) (for|4) (a|) follow (back|)
    (guaranteed|risk-free|risk free|sure|huge|massive|steady|consistent) (returns|return|profit|profits|income|roi|investment|daily)
    (guaranteed|risk free|massive) results
    (profits|returns|roi|payouts|payout|withdrawal|withdrawals) (guaranteed|daily|weekly|in 24|every|instantly|within)
    <coin> (giveaway|giveaways|airdrop|signals|investment|investments|investor|trader|trading|opportunity|profits|presale|mining|miner|recovery|wallet recovery|account manager|expert|platform|bot|coach|mentor|mentorship|education|academy|group|vip)
    (mine|mining|trade|trading|invest|investing|invested|recover|recovered|recovering) (in|my|your|his|her|the|with|forex and|) (stolen|lost|) <coin>
    (trade|trading) (forex|binary|crypto|options) (and|for|with)
    signals (with|group|channel|service|vip|accuracy)
    signal (group|channel|service|vip|accuracy)
    (account manager|expert trader|pro trader|hacker|recovery expert) (who|that|she|he|on|helped|@*)
    (legit|genuine|certified|verified|trusted) (hacker|trader|platform|investment|broker|account manager|miner)
    (investment|business|home business|income|ground floor|once in a lifetime|mlm|work from home|network marketing|financial|earning|job) opportunity (of a lifetime|for you|today|now|you can't miss|that|with|to|and|i|$)
    (once in a lifetime|ground floor|work from home|home based business) opportunity
    (side hustle|side gig|home business|home based business) (that|which|pays|paying|from|with|and|opportunity)
    (quit|fire|leave|left|replace|escape) (my|your|ur|their|the) (9 to 5|9-5|9 5|day job|job|boss|corporate job|full time income) (and|for|to|with|in|now|by|$)
    (six|seven|6|7|multi six|multiple six|5|five) figure* (income|online|business|from|per|a|in|working|with|while|and|$|using|without|coach)
    (do|does) <u> need (a|an|) (urgent|quick|personal|business|instant|) (loan|loans)
    (offer|give|giving|get|provide|apply for|grant|need|offering) (out|you|a|an|) (urgent|quick|personal|business|instant|all kinds of|) (loan|loans) (at|with|of|to|today|now|out|up)
    interest rate
    (no) (experience|investment|selling|inventory|skills|credit check|risk|recruiting) (needed|required|necessary|no|and|at all|involved|just|$)
    ^ act (now|fast|immediately) $
    (limited|only|few|* ) (spots|slots|seats|places) (left|remaining|available) ... (act|hurry|now|dm|fast)
    (spots|slots|seats) (are|is) (going|filling|limited|running) (fast|up|out|now|quickly)
    (don't|do not|dont) miss (out|this) (on this|) (once|amazing|incredible|unbelievable|exclusive) (opportunity|offer|deal|chance)
    (this|it) is (not|no) (a|) (scam|spam|joke)
    (100%|100|totally|very|completely) (legit|legitimate|real and legit|guaranteed|risk free)
    (lose|drop|shed|losing) (belly fat|weight|* (pounds|lbs|kilos|kg)) (fast|quick|quickly|without|and (make|feel|look|get|keep)|now|naturally|in (just|only|*) (days|weeks|day|week|month))
    (promote|promotion of|promoting) your (music|page|brand|account|tweets|song|business|book) (to|for|on|cheap|here)
    (see|view|check|show you|watch|wanna see|send you) (all of |) my (nudes|private|naughty|hot|sexy|spicy|uncensored|nude|explicit|xxx) (pics|photos|videos|profile|cam|content|page|vids|)
    (my|subscribe to my|free) (of|onlyfans|fansly|only fans) (page|link|account|is|for|this|just|now|free|trial|today|only|content|sub)
    only fans
    (text|add|message|chat with|meet) me on (whatsapp|telegram|hangouts|kik|signal|snap|google chat|zangi)
    (looking for) (a|an|) (sugar|serious relationship|hookup|hook up|nsa|someone to (chat|spoil|talk)|fun tonight|man to|real man)
    (lonely|horny|single) and (looking|ready|searching)
    (send|transfer|deposit) (me|us|just|only|) * (btc|eth|bitcoin|usdt|dollars) (to|and|now)
    (cash app|cashapp|paypal|venmo|zelle) (me|your|flip|tag|name|and|for|blessing)
    (retweet|rt|follow|like) (and|&|n|+) (follow|rt|retweet|like|tag|comment) (to|for) (win|enter|a chance|be entered)
    inbox me
    (with|using|from|by) (this|one|a|my) (simple|one simple|weird|little|proven|secret|easy) (trick|trade|method|secret)
    (turn|flip|grow|convert) (your|ur) (*|* *) into (*|* *)
    (just|only) pay (for |the |) (shipping|postage)
    get paid (to|for (your|every|each|doing|posting|sharing)|daily|weekly|every)
    (sign up|signup|welcome|referral|deposit) bonus (of|when|*|$)
    (verification|verified|blue) (badge|checkmark|tick) (for|on|now|form|today|$)
    (chosen|selected|picked|approved|eligible|qualified|shortlisted) for (our|a|the|an) (ambassador|affiliate|exclusive|verification|giveaway|reward|prize|grant|loan|cash|vip|free|brand)
    (giving away|give away|giveaway of|sending out) (*|* *|free) (btc|bitcoin|eth|ethereum|usdt|dollars|xrp|doge|sol)
    (interested in|heard (about|of)|know about|learn about|ask me about|start|into) (investing in |) <coin> (trading|investment|investing|mining|$)
    (interested in|start|learn) (investing|investment|trading|day trading|dropshipping|affiliate marketing) (with|and|in|$)
    (earn|make|earning|making|get) (up to |) (*|* *) (daily|weekly|hourly) (from|with|by|in|$)
    (daily|weekly|monthly|hourly) (returns|return|profits|profit|payouts|payout|roi|earnings)
    (trade|trading) (like a pro|bot|bots)
    (custom|spicy|exclusive|adult|explicit|nsfw|xxx) content (today|dm|for|on|available|menu|$)
    (dm|message|text|pm) (me |) for (menu|my menu|private content|nudes)
    (add|on|my|me on) (my |) (snap|snapchat|kik|telegram) (is|for (fun|more|pics)|babe|if (you|u))
    (you|u) (look|are|r|so) (so |) (cute|sexy|hot|handsome|gorgeous|stunning)
    (follow|like|retweet) (everyone|all) who (retweets|likes|follows|rts|comments)
    pay (only|) after (delivery|results|work|you)
    get verified (on|in|today|now|fast|instantly)
    # Bait for a link.
    (lol|omg|lmao|haha|hahaha|wtf|rofl) ... (is|was) (this|that) (really |) <u>
    (nasty|bad|horrible|terrible|mean|rude|awful|cruel|real bad|crazy) (things|stuff|rumors|rumours|blog|blogs|posts|tweets|rumor|rumour) (about|abt|on|of) <u>
    (this|that) (pic|picture|photo|video|vid) of <u> (is|was|lol|lmao|omg|haha|$)
    <ur> wallet (needs|must|has|is required|will be)
    (to|and) (receive|get|claim) (the|your|ur|an|our) (airdrop|tokens|whitelist)
    (our|the|my) (ido|ico|presale|whitelist|airdrop|mint|tge|token sale) (is|closes|opens|ends|starts|goes|whitelist|will)
    whitelist (closes|opens|ends|closing|is)
    (made|earned|making|make) (*|* *) (today|this week|yesterday|last week|last month|this month|so far) (from|with|using|working|on|at|in|doing|by|just)
    (gained|gain) * (new |) (followers|subs|subscribers|likes) (this|in|today|last|using|with|by)
    (make|made|earn) (your|my|their) first (*|* *) (online|dollar|sale|month|day|with)
    retired at * (thanks to|with|by|because)
    (looking for|need|want) someone to (show me around|talk to|chat with|love|spoil|hang out with|have fun)
    (package|parcel|delivery) (could not|couldn't|cannot) be delivered
    (unusual|suspicious) (activity|sign in|login|log in) (on|from|detected|in)
    (follow|gain) train
    (rt|retweet) to (hop on|gain|get|join)
    # Letters from strangers with a fortune, a uniform or a wrong number.
    (nigerian prince|next of kin|inheritance fund|beneficiary of)
    late (husband's|husband|father's|client's|wife's) (fund|funds|money|estate|wealth|inheritance|* of * million)
    (trustworthy|reliable|honest|god fearing) (partner|person|man|woman) (to|for|who|and|$)
    (us|u.s|american|united states|uk|british|nato) (army|military|navy|marine) (soldier|general|officer|doctor|surgeon|man|woman|captain|sergeant)
    (peacekeeping|peace keeping) (mission|in)
    (wrong number|wrong person) (you|but|anyway|though|$)
    (you|we) (were|was) recommended by (twitter|x|the system|telegram)
    (recover|recovered|recovering|got) (back |) (all |) (my|your|lost|stolen|the) (lost |stolen |) (crypto|funds|bitcoin|account|money|coins|investment)
    (token|coin|project|nft|collection|presale|mint) is (launching|going live|mooning|minting|live)
    <coin> (just |) (hit|hits|reached|is at|made) (a|an|its|new|all)
    <ur> (account|page|profile) (will be|has been|is|was|may be) (suspended|locked|limited|restricted|flagged|banned|disabled|deleted)
    (copyright|policy|community guidelines|terms of service) (violation|infringement|violations)
    (100x|1000x|50x|10x) (potential|gem|gains|token|coin|return|returns|soon)
    (mint|minting) (is |) (live|open|now)
    before (the |) (wl|whitelist|allowlist|presale|airdrop|mint) (closes|ends|fills|is over)
    (nft|crypto|web3) (project|collection|drop|mint) (interested|and|looking|launching|soon|is|that)
    (private|vip|exclusive) (alpha|signal|signals|trading|crypto) (group|channel|room|chat)
    (to|for) (like|liking|watch|watching|rate|rating|reviewing) (youtube|tiktok|amazon|google) (videos|video|products|maps)
    (making|earning|make|earn|made|averaging) (up to |) (*|* *) (weekly|daily|hourly|monthly) (from|with|by|in|don't|on|$)
    (lost|lose|losing|dropped|drop|shed) (*|over *|up to *) (lbs|pounds|kg|kilos|stone|inches) (in|with|without|and|of)
    (free products|commission) and (commission|commissions|free products|discounts)
    (streams|plays|views) (guaranteed|fast|daily|on spotify|(in|within) (*|* *) (days|hours|weeks|day|hrs))
    (100x|1000x|50x) (coming|incoming|loading|next|guaranteed|play)
    (presale|pre-sale) (ends|closes|closing|ending|starts|fills) ... (token|coin|allocation|100x|wallet)
    (token|coin|memecoin) (*|* *|) (presale|pre-sale|airdrop|whitelist|ico|ido)
    (keto|slimming|weight loss|fat burning|detox) (gummies|pills|patches|capsules|tea|teas)
    (buy|trade|get) (bitcoin|btc|crypto|eth|ethereum|solana) (now|today|here|with us)
    (profit|profits|returns) in (*|* *) (days|hours|weeks)
    # Sums that come back larger, and numbers to write to somewhere else.
    == en sums
    (invest|investing) * ... (and|to) (get|take|receive|earn|withdraw|make|collect) (out |back |) *
    (put|place) * in ... (take|get|pull|receive) (out|back) *
    == en numbered
    (message|text|write|contact|ping|dm|hit|add|chat|call|inbox) (to |) (me|me up|my manager|my mentor|our expert) ... <app> (at|on|number|) *
    """
}
