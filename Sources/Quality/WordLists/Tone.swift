/// Words of courtesy and of spam, in the notation of `PhrasePattern`. From general knowledge; the spam list holds wordings that
/// spam filters and platforms' rules name, and only such as a decent welcome never needs.
enum Tone {
  static let gratitude = """
    == en
    (thank*|thx|welcome|welcomed|appreciate*|grateful|gratitude|congrat*|kudos|love|loved|loving|enjoyed|enjoy|enjoying|liked|glad|pleased|delighted|impressed|impressive|cheers|honored|honoured|admire|admired|happy|thrilled|excited|lovely|hats|bravo|brilliant|beautiful|great|nice|nicely|good|wonderful|fantastic|awesome|amazing|kind|useful|helpful|inspiring|props|joy|treat|delight|pleasure|fan|fans)
    (like|likes) (your|what you|how you)
    made (the rounds|my (day|week)|our (day|week)|us smile|me smile|us laugh|me laugh)
    == es
    (gracias|agradec*|bienvenid*|encanta*|encantó|felicidades|enhorabuena|gusto|alegra*|alegró|maravill*|bonit*|genial|aprecia*|bravo|gusta|gustó)
    == fr
    (merci|remerci*|bienvenue|ravi*|bravo|félicitations|apprécié*|apprécions|apprécie|plaisir|heureux|heureuse|superbe*|génial*|magnifique*|adoré|adore|aimé|chapeau)
    == de
    (danke*|dank|willkommen|freut|freue*|freuen|schön|glückwunsch|gratul*|toll*|super|gefallen|gefällt|bedanken|klasse|begeistert|spannend)
    == pt
    (obrigad*|agradec*|valeu|bem-vind*|bem|parabéns|adore*|adoramos|gostamos|gostei|prazer|feliz|legal)
    == it
    (grazie|ringrazi*|benvenut*|complimenti|piacere|apprezz*|felic*|bravo|brava|bello|bella|piaciuto|piaciuta|piace)
    == ja
    ありがとう
    有難う
    感謝
    ようこそ
    うれしい
    嬉しい
    光栄
    拝見
    """

  static let spam = """
    == en
    (make|earn|making|earning) (money|cash|easy money|extra money|extra cash|serious money|fast cash|passive income|* * (a|per) (day|week|month|hour)) (online|from home|fast|quick|quickly|today|now|at home|working from home|while you sleep)
    (earn|earning) (extra|easy|fast|daily|weekly) (income|cash|money|profit)
    (get|become) rich (quick|fast|online|)
    (work|working) from home and (earn|make)
    (financial|time) freedom (today|now|with|in)
    (followback|f4f|follow4follow|l4l|s4s|teamfollowback)
    (buy|cheap|instant) (followers|likes|retweets)
    free (airdrop|crypto|bitcoin|btc|eth)
    (join|claim|get) (the|our|your|my) (airdrop|presale)
    (you've|you have|you) been (selected|chosen|picked) (to receive|as (a|the|our) (lucky|) winner)
    (you've|you have|you) won (a|an|our|the) (free|) (prize|gift card|iphone|giveaway|cash prize|jackpot|lottery)
    (claim|collect) your (prize|winnings|free money|free gift)
    (viagra|cialis|online casino|payday loan*|forex signals|onlyfans|sugar daddy|sugar baby)
    (dm|message|text|whatsapp|inbox) (me|us) for (signals|investment|promo|promotion|promos|shoutout|shoutouts)
    be your own boss
    (double|triple|multiply|10x) your (money|investment|bitcoin|btc|crypto|income|followers)
    (buy|get|gain|free|cheap|real|more|instant) (followers|likes|retweets) (fast|cheap|now|instantly|today|for free)
    (get|gain|grab) * (followers|likes) (for free|free|fast|in)
    (i'll|i will|we'll|we will|we can|i can) (get|give) you * followers
    (follow|follow me|f) (for|4) (a|) follow (back|)
    (guaranteed|risk-free|risk free) (returns|return|profit|profits|income|results|roi|investment)
    (crypto|bitcoin|btc|eth|nft|forex) (giveaway|airdrop|signals|investment opportunity|trading signals|profits|presale)
    (investment|business|home business|income|ground floor|once in a lifetime|mlm) opportunity (of a lifetime|for you|today|now|you can't miss)
    (once in a lifetime|ground floor|work from home|home based business) opportunity
    ^ act (now|fast|immediately) $
    (limited|only) (spots|slots|seats|places) (left|remaining) ... (act|hurry|now)
    (don't|do not) miss (out|this) (on this|) (once|amazing|incredible|unbelievable|exclusive) (opportunity|offer|deal|chance)
    (this|it) is (not|no) (a|) (scam|spam|joke)
    (lose|drop|shed) (weight|* (pounds|lbs|kilos|kg)) (fast|quick|quickly)
    (promote|promotion of|promoting) your (music|page|brand|account|tweets) (to|for|on|cheap)
    (see|view|check) my (nudes|private|naughty|hot|sexy) (pics|photos|videos|profile|cam|)
    (send|transfer|deposit) (me|us|just|only|) * (btc|eth|bitcoin|usdt|dollars) (to|and|now)
    """
}
