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
    (worth|open to|up for|down for|fancy|interested in|game for) (a|having a|) (quick|short|brief|) (chat|call|convo|conversation|zoom) $
    (suggest|schedule|set up|book|grab|arrange) a (quick|short|brief|15 minute|10 minute|free|discovery|intro) (call|chat|demo|zoom|meeting)
    (show|give|offer|book|see|schedule|request|watch) (<u> |) (a|the|our) (quick |free |live |short |personalized |) demo (of (our|my|the)|today|with us|now|$)
    == en reply
    just (say|reply|type|comment|text|dm|respond) (with |) (yes|info|start|guide|ready|me|send|free|details)
    == en task
    (submit|submitting) <ur> (book|song|music|work|track|tracks|art|story|stories|film|demo|manuscript)
    (send|hit|dm|email) (me|us) (up |) (with |) <ur> (demos|demo|music|tracks|beats|portfolio|resume|cv|number|stuff|best work)
    use (the |our |) (#*|hashtag *) (to|and|for|in|when)
    == en offer
    use (code|coupon|promo code|discount code|my code|our code|the code|coupon code) * (for|to get|and get|and save) (* |* * |) (off|discount|free)
    (enjoy|save|saving) (*|up to *) off $
    (enjoy|save) (*|up to *) off (with|your|everything|all|sitewide|first|at checkout|using|today)
    up to * off
    off (till|until|til) (midnight|tonight)
    """
}
