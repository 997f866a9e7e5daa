/// Words of courtesy, in the notation of `PhrasePattern`. From general knowledge.
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
}
