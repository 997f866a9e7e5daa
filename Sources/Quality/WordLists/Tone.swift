/// Words of courtesy, in the notation of `PhrasePattern`. From general knowledge.
enum Tone {
  /// Those of each language, and thanks in any: people thank in the language of whom they write to.
  static let gratitude =
    ([courtesy] + Language.allCases.map { "== \($0.rawValue)\n\(thanksAnywhere)" }).joined(separator: "\n")

  /// Thanks in the languages of the lists as they are typed, and in some whose words are seen in texts of others.
  private static let thanksAnywhere = """
    (thank*|thanks|thx|thxs|thnx|thanx|tx|tks|tnx|tysm|tyvm|cheers|gracias|grax|merci|mercis|danke|dank|dankeschön|grazie|grz|obrigad*|obg|obgd|valeu|vlw|brigad*)
    (diolch|ngā mihi|nga mihi|kia ora|mahalo|tack|takk|mange tak|tusen takk|bedankt|dankjewel|dank je|dziękuję|dzięki|děkuj*|ďakujem|hvala|köszönöm|köszi|mulțumesc|multumesc|kiitos|aitäh|paldies|ačiū|gràcies|moltes gràcies|eskerrik asko|go raibh maith|tapadh leat|teşekkür*|sağol|asante|terima kasih|salamat|maraming salamat|shukran|toda raba|dhanyavaad|dhanyavad|arigato|arigatou|xiexie|kamsahamnida|cảm ơn|takk fyrir|faleminderit|efharisto|efcharisto|spasibo)
    (ありがとう|感謝|谢谢|謝謝|감사합니다|고맙습니다|شكرا|תודה)
    """

  private static let courtesy = """
    == en
    (thank*|thx|welcome|welcomed|appreciate*|grateful|gratitude|congrat*|kudos|love|loved|loving|enjoyed|enjoy|enjoying|liked|glad|pleased|delighted|impressed|impressive|cheers|honored|honoured|admire|admired|happy|thrilled|excited|lovely|hats|bravo|brilliant|beautiful|great|nice|nicely|good|wonderful|fantastic|awesome|amazing|kind|useful|helpful|inspiring|props|joy|treat|delight|pleasure|fan|fans|honor|honour|stoked|pumped|chuffed|tickled|overjoyed|elated|humbled|touched|privilege|privileged|ta|ty)
    (like|likes) (your|what you|how you)
    (wow|superb|gorgeous|stunning|marvellous|marvelous|delightful|favourite|favorite|treasure|laughed|miracle)
    (well done|well played|nice one|good on you|good for you|fair play|in awe|credit to)
    (big|huge|massive|much|mad|total|full|deep|all) respect
    respect (to|for) (you|your|all|anyone|the|that|everyone)
    (we|i) owe (you|your)
    bless (you|your|ya)
    (we're|i'm|we are|i am) (made up|proud to|proud of|moved)
    (a|what a) marvel
    good luck
    spot on
    (made|makes|brightened) (the rounds|(my|our|us|me) (day|week|morning|afternoon|evening|monday|friday|year|office)|(us|me) (smile|laugh|cry)|our (* *|*) laugh)
    == es
    (gracias|agradec*|bienvenid*|encanta*|encantó|felicidades|enhorabuena|gusto|alegra*|alegró|maravill*|bonit*|genial|aprecia*|bravo|gusta|gustó|precios*|alegría|sonrisa|qué (voz|ilusión|bien|gran*|suerte)|honor|honra|honrad*|placer|felicit*|admir*|respeto|orgullos*|ilusionad*|alegramos|contentos|contentas|contento|contenta|dichos*|fantástic*|estupend*|chapó|merece*)
    == fr
    (merci|remerci*|bienvenue|ravi*|bravo|félicitations|apprécié*|apprécions|apprécie|plaisir|heureux|heureuse|superbe*|génial*|magnifique*|adoré|adore|aimé|chapeau|plu|joli*|beau|belle|bel|trésor|honneur|honoré|honorée|honorés|joie|admir*|respect|respects|touché|touchée|touchés|reconnaissan*|contents|contente|content|enchanté*|félicite*|formidable*|quelle chance|privilège|précieux|précieuse|sourire|souri)
    == de
    (danke*|dank|willkommen|freut|freue*|freuen|schön|glückwunsch|gratul*|toll*|super|gefallen|gefällt|bedanken|klasse|begeistert|spannend|wunderbar*|großartig*|herrlich*|lob|gold wert|ehre|geehrt|geehrte|fein|respekt|hut ab|wertschätz*|bewunder*|froh|glücklich|begeister*|beeindruck*|alle achtung|freude|vergnügen|verneig*|chapeau|schöne|schönen|schönes|kompliment*)
    == pt
    (obrigad*|agradec*|valeu|bem-vind*|bem|parabéns|adore*|adoramos|gostamos|gostei|prazer|feliz|legal|lind*|fantástic*|incrível|maravilh*|honra|honrad*|alegria|alegr*|gratidão|grato|grata|gratos|gratas|que bom|que boa|que top|respeito|admir*|orgulh*|contentes|contente|felizes|encant*)
    == it
    (grazie|ringrazi*|benvenut*|complimenti|piacere|apprezz*|felic*|bravo|brava|bello|bella|piaciuto|piaciuta|piace|bellissim*|tesoro|splendid*|onore|onorat*|gioia|ammir*|rispetto|lieto|lieta|lieti|contento|contenta|contenti|orgoglios*|riconoscent*|gratitudine|che bel|stupend*|meravigli*|chapeau|privilegio)
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
    お礼
    御礼
    尊敬
    憧れ
    素晴らし
    すばらし
    おめでとう
    いいですね
    大好き
    好きです
    喜んで
    """
}
