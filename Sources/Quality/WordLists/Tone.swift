/// Words of courtesy, in the notation of `PhrasePattern`. From general knowledge.
enum Tone {
  static let gratitude = """
    == en
    (thank*|thx|welcome|welcomed|appreciate*|grateful|gratitude|congrat*|kudos|love|loved|loving|enjoyed|enjoy|enjoying|liked|glad|pleased|delighted|impressed|impressive|cheers|honored|honoured|admire|admired|happy|thrilled|excited|lovely|hats|bravo|brilliant|beautiful|great|nice|nicely|good|wonderful|fantastic|awesome|amazing|kind|useful|helpful|inspiring|props|joy|treat|delight|pleasure|fan|fans)
    (like|likes) (your|what you|how you)
    (wow|superb|gorgeous|stunning|marvellous|marvelous|delightful|favourite|favorite|treasure|laughed|miracle)
    well done
    good luck
    spot on
    (made|makes|brightened) (the rounds|(my|our|us|me) (day|week|morning|afternoon|evening|monday|friday|year|office)|(us|me) (smile|laugh|cry)|our (* *|*) laugh)
    == es
    (gracias|agradec*|bienvenid*|encanta*|encantó|felicidades|enhorabuena|gusto|alegra*|alegró|maravill*|bonit*|genial|aprecia*|bravo|gusta|gustó|precios*|alegría|sonrisa|qué (voz|ilusión|bien|gran*))
    == fr
    (merci|remerci*|bienvenue|ravi*|bravo|félicitations|apprécié*|apprécions|apprécie|plaisir|heureux|heureuse|superbe*|génial*|magnifique*|adoré|adore|aimé|chapeau|plu|joli*|beau|belle|bel|trésor)
    == de
    (danke*|dank|willkommen|freut|freue*|freuen|schön|glückwunsch|gratul*|toll*|super|gefallen|gefällt|bedanken|klasse|begeistert|spannend|wunderbar*|großartig*|herrlich*|lob|gold wert)
    == pt
    (obrigad*|agradec*|valeu|bem-vind*|bem|parabéns|adore*|adoramos|gostamos|gostei|prazer|feliz|legal|lind*|fantástic*|incrível|maravilh*)
    == it
    (grazie|ringrazi*|benvenut*|complimenti|piacere|apprezz*|felic*|bravo|brava|bello|bella|piaciuto|piaciuta|piace|bellissim*|tesoro|splendid*)
    == ja
    ありがとう
    有難う
    感謝
    ようこそ
    うれしい
    嬉しい
    光栄
    拝見
    拝読
    素敵
    すてき
    勉強になりました
    楽しく
    感動
    """
}
