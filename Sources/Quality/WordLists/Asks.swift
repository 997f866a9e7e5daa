/// Asks that are vague by themselves, and asks that compete with the call to action, in the notation of `PhrasePattern`. From general
/// knowledge of the genre.
enum Asks {
  /// Wordings that name nothing a follower can act on.
  static let vague = """
    == en
    (give|drop|shoot|ping|slip|lend|hand) (me|us) (a|an|your|some) (quick|little|short|) (line|shout|message|dm|note|text|ping|hello|wave|like|follow|follow back|call|ring|buzz|holler|hand|look|try|thumbs up|shout out|shoutout|retweet|rt|share|listen|spin|visit|chance|love|support|review|rating|feedback)
    (give|drop|shoot|ping) (me|us) (here|anytime|any time|a go) $
    (check|checking) (it|this|that|them|these|us|me) out
    check out (the link|this link|this|that|it|below|here|more)
    click (here|below|this|the link|on the link|this link|through)
    (have|take) a (quick|little|good|) (look|peek|gander|browse)
    (learn|find out|read|see|discover|get) more
    (more|further) (info|information|details)
    (for|get|some) (info|information|details)
    (let|please let) (me|us) know (what you think|your thoughts|if (you (have|need) ...|interested|you're interested|i can help|we can help|anything)|)
    (lmk|hmu)
    (let|let's|lets) (connect|chat|talk|catch up|link up|stay in touch|keep in touch|stay connected|network|jam|collaborate|work together|grab coffee|do this|get started|keep talking) (sometime|soon|some time|some day|someday|one day|anytime|any time|further|)
    (feel free|don't hesitate|do not hesitate|you're welcome|always happy|happy) to (reach out|get in touch|contact us|contact me|message us|message me|ask|chat|talk|connect|dm|dm me|dm us|drop us a line|drop me a line|help) (anytime|any time|)
    (reach out|get in touch|contact us|contact me|dm me|dm us|message me|message us|drop us a line|drop me a line|ping me|say hi|say hello|hit me up|stay tuned|stay in touch|keep in touch|stop by|swing by|come say hi|follow along|reply|respond|join us|get started|sign up|enjoy|act now|visit us|talk soon|see you around) (anytime|any time|soon|whenever|sometime|here|today|now|)
    (how|what) (can|could|may) (i|we) (help|do for|assist|do to help) (you|) (with|) (today|)
    (any|got any|have any|do you have any|got) (questions|thoughts|feedback|ideas|comments|interest)
    ^ (thoughts|questions|interested|ideas|feedback|ok|okay|right|cool|deal|yes|no|ready|curious|sounds good|sound good|make sense|what do you think|what say you|wdyt|you in|are you in|are you interested|interested in learning more|want to learn more|want to know more|want more info|wanna chat|want to chat|want to connect|shall we connect|shall we chat|up for a chat|fancy a chat|can we chat|can we talk|can we connect|how are you|how are you doing|how's it going|how is it going|how are things|what's up|what do you do|how about it|why not|who knows|how does that sound|does that sound good|would you be interested|would you like to know more|would you like to learn more|care to chat) (sometime|soon|today|some time|) $
    (would|i'd|we'd|i would|we would) (love|like) to (connect|chat|hear from you|hear your thoughts|talk|catch up|help) (sometime|soon|)
    ^ (follow (me|us) back|can i ask (you|) (a question|something)|can i help|shoot me a (message|dm)|send me a message|do you want to (collaborate|connect|chat|talk|work together)|want to (collaborate|work together)) (any time|anytime|) $
    (are you|would you be|if you're|if you are) (open|up|down|game|interested) (to|for|in) (connecting|chatting|collaborating|networking|working together|learning more|(a|having a) (quick|short|brief|) (chat|call|talk|conversation)) (sometime|soon|$)
    what (do|did) you think (of|about) (us|our|my|it|this|that) (content|page|work|site|website|tweets|posts|stuff|idea|products|services|$)
    (find|see|meet) us (here|there|online)
    (is there|if there is|if there's) anything (i|we) can (help|do for you|assist) (you|) (with|)
    (what|who) (we're|we are) (all|) about
    (any|if you have|have you any|do you have any) (questions|query|queries) (for us|for me|about us|)
    (join|be part of|become part of) (our|the) (journey|community|family|tribe|movement|conversation|fun)
    (support|help) (us|me|our cause|my work|the cause) $
    (take|make) (action|a difference|a step) (today|now|)
    get (involved|started|in touch|connected)
    (hope|looking forward) to (hear|hearing|connect|connecting) (from you|with you|) (soon|)
    (let|please let) (me|us) know (how|if|what|where|when|whether|whenever) (i|we) (can|could|may|might) (best|ever|) (be of (service|help|assistance|use)|*) (you|u|) (with anything|in any way|better|best|further|)
    (can|could|may|mind if) (i|we) ask (you|) (a|one|) (quick|short|little|) (question|questions|something|favor|favour)
    ^ (are you|you|) ready to (go|take (the|your) next step|take (it|things) to the next level|level up|get started|start|begin|grow|dive in|take the leap|make a change) $
    ^ (how's (your|the) (day|week|weekend|month|year|morning) (going|been|treating you) (so far|today|)|how (has|is) (your|the) (day|week|weekend) (been|going) (so far|)|what's new (with you|)|what's your story|does (that|this) sound like you|any interest|what do you say|how about you|(do you have|have you got|got) (time|a (moment|minute|sec|second|few minutes)) (for me|for us|to (chat|talk)|)|how are things with you (today|)|would you like to (hear|see|find out|discover) more) $
    == es
    (mánda*|manda*|envía*|envia*|escríb*|escrib*|déja*|dame|danos|dadnos|pása*) (un|una|tu) (saludo|mensaje|mensajito|dm|md|privado|inbox|like|me gusta|follow|hola|whatsapp|wasap|comentario|línea) (privado|directo|)
    (avísame|avísanos|avisa|escríbeme|escríbenos|mándame|mándanos|hazme saber|haznos saber) (si|cuando) (te|le|os|) (interesa|interesas|animas|apetece|gusta|quieres|necesitas|quieras|necesites|tienes (dudas|preguntas|alguna duda|alguna pregunta|interés)) (saber más|algo|ayuda|más|más info|)
    (échale|echa|dale) un vistazo
    haz clic (aquí|aqui|en el enlace|)
    (más|mas) (info|información|detalles)
    (avísame|avísanos|escríbenos|escríbeme|contáctanos|contáctame|cuéntanos|hablamos|hablemos|conectemos|estamos en contacto) (cuando quieras|pronto|)
    (no dudes en) (escribirnos|contactarnos|preguntar|escribirme|contactarme)
    (alguna|tienes alguna) (pregunta|duda)
    ^ (te interesa|qué te parece|qué opinas|qué tal|cómo estás|hablamos) $
    (cómo|en qué) (podemos|puedo) ayudarte
    (avísame|avísanos|dime|dinos|hazme saber) (cómo|si|en qué|qué) (te|) (puedo|podemos) *
    (puedo|podría) (hacerte|hacerle|preguntarte|preguntarle) (una|) (pregunta|algo|cosa) (rápida|)
    ^ ((listo|lista|preparado|preparada) para (dar el siguiente paso|el siguiente paso|empezar)|cómo va todo|cómo te va|qué tal todo) $
    == fr
    (donnez|donne|laissez|laisse|faites|fais) (moi|nous) (un|une|votre|ton) (petit |petite |) (message|mp|dm|coucou|like|mot|follow|signe|avis|retour|feedback)
    (faites|fais) (moi|nous) (savoir|part) (si|de) (ça|cela|vous|tu|vos|votre) (vous|t'|êtes|es|avez|as|) (intéresse|intéressé|intéressée|besoin|questions|retours|avis|tente|dit) $
    (faites-nous|faites-moi|fais-moi|fais-nous) (savoir|signe) $
    (jetez|jette) un (œil|oeil|coup d'œil|coup d'oeil)
    cliquez (ici|sur le lien|)
    (en savoir plus|plus d'infos|plus d'informations|plus de détails)
    (n'hésitez|n'hésite) pas (à (nous|me) (contacter|écrire)|)
    (contactez-nous|écrivez-nous|parlons-en|restons en contact|dites-nous|tenez-moi au courant|à bientôt) (bientôt|)
    (des|avez-vous des) questions
    ^ (intéressé|intéressée|qu'en pensez-vous|qu'en penses-tu|ça vous tente|ça te tente|ça vous dit|comment allez-vous|ça va) $
    (comment|en quoi) (pouvons-nous|puis-je) (vous aider|t'aider)
    (dites-moi|dis-moi|dites-nous) (comment|si|ce que|en quoi) (je peux|nous pouvons|on peut) (vous|te|) *
    (puis-je|je peux|pourrais-je) (vous|te|) (poser une question|demander quelque chose) (rapide|)
    ^ ((prêt|prête|prêts) (à|pour) (passer à l'étape suivante|passer au niveau supérieur|la suite|commencer)|comment ça va|comment vas-tu) $
    == de
    (gib|gebt|geben sie|lass|lasst|lassen sie) (mir|uns) (einfach|gern|gerne|mal|doch|) (eine|ein|einen|ne|nen) (like|abo|follow|feedback|kommentar|daumen|rückmeldung|chance|zeichen|nachricht)
    (gib|gebt|geben sie|sag|sagt|sagen sie) (mir|uns|) (einfach|gern|gerne|kurz|mal|doch|) bescheid
    (lass|lasst|lassen sie) (mich|uns) (einfach|gern|gerne|kurz|mal|doch|) wissen $
    (lass|lassen sie) (mich|uns) wissen (ob|wenn|was) (du|sie|ihr) (interesse|fragen|davon|denkst|denken|hast|haben|interessiert) (hast|haben|hältst|)
    (schau|schaut|schauen sie) (es|dir das|doch|mal|einfach|gerne|) (an|mal vorbei|vorbei|rein|mal rein)
    (hier klicken|klick hier|klicke hier|klicken sie hier)
    (mehr|weitere) (infos|informationen|details|erfahren)
    (melde dich|meld dich|melden sie sich|kontaktiere uns|schreib uns|schreib mir|lass von dir hören|lass uns reden|lass uns vernetzen|lass uns sprechen|bis bald) (gern|gerne|jederzeit|einfach|bald|bei uns|bei mir|)
    (noch|hast du|irgendwelche) fragen
    ^ (interesse|interessiert|lust|was meinst du|was denkst du|wie geht's|wie geht es dir|klingt gut) $
    (wie|womit) (können wir|kann ich) (dir|ihnen) (helfen|weiterhelfen)
    (sag|sagen sie|lass|lassen sie) (mir|uns|mich|) (bescheid|wissen|) (wie|wenn|ob|womit) (ich|wir) (dir|dich|ihnen|sie|) * (kann|können)
    (darf|kann|dürfte) ich (dich|dir|sie|ihnen|euch) (kurz|mal|schnell|) (was|etwas|eine (kurze|) frage) (fragen|stellen)
    ^ (bereit für (den nächsten schritt|mehr|den start)|wie läuft's (bei dir|)|wie läuft es (bei dir|)|alles gut|was gibt's neues) $
    == pt
    (me|nos|) (manda|mande|mandem|envia|envie|deixa|deixe|dá|dê) (um|uma|aquele|seu) (oi|alô|olá|mensagem|dm|direct|inbox|like|follow|salve|zap|whats|abraço|joinha|feedback)
    (me|nos|) (avisa|avise|fala|fale|diz|diga) (a gente|) (se|quando) (tiver|quiser|precisar|tem|houver|te|lhe|) (interesse|dúvidas|alguma dúvida|saber mais|algo|de algo|ajuda|interessar|interessa|conversar|mais)
    (dê|dá) uma olhada
    clique (aqui|no link|)
    (mais|para mais) (informações|detalhes|info)
    saiba mais
    (fale conosco|entre em contato|nos avise|me avise|me chama|vamos conversar|vamos nos conectar|fique à vontade) (quando quiser|em breve|)
    (alguma|tem alguma) (dúvida|pergunta)
    ^ (interessado|interessada|o que acha|o que você acha|tudo bem|topa|vamos conversar) $
    (como|em que) (podemos|posso) (ajudar|te ajudar)
    (me diga|me avise|me conta|diga) (como|se|no que|em que) (eu|) (posso|podemos) (te|lhe|) *
    (posso|podia|poderia) (te|lhe|) (fazer|perguntar) (uma pergunta|algo|uma coisa) (rápida|)
    ^ ((pronto|pronta|preparado|preparada) para (o próximo passo|dar o próximo passo|começar)|como você está|como vai|como está|tudo bom) $
    == it
    (mandami|mandaci|scrivimi|scrivici|inviami|inviaci|lasciami|lasciaci|lascia|dammi|dacci) (un|una|il tuo|) (saluto|messaggio|messaggino|dm|like|mi piace|follow|commento|riga|due righe|messaggio privato|feedback)
    (fammi|facci|fatemi|fateci) sapere (cosa ne|che ne|che cosa ne|cosa) (pensi|pensate)
    (fammi|facci|fatemi|fateci) sapere (se|quando) (ti|vi|ne|) (interessa|va|piace|serve|sei|hai|vuoi|volete) (interessato|interessata|bisogno|bisogno di aiuto|domande|interesse|curioso|dubbi|saperne di più|di qualcosa|)
    (fammi|facci) sapere (presto|quando vuoi|)
    (dai|date) un'occhiata
    clicca (qui|sul link|)
    (maggiori|più) (informazioni|info|dettagli)
    scopri di più
    (contattaci|scrivici|fammi sapere|facci sapere|sentiamoci|restiamo in contatto|parliamone|a presto) (presto|quando vuoi|)
    (non esitare) a (contattarci|scriverci|contattarmi)
    (domande|hai domande)
    ^ (ti interessa|che ne pensi|che ne dici|come va|come stai|interessato) $
    (come) (possiamo|posso) (aiutarti)
    (fammi sapere|facci sapere|dimmi) (come|se|in che modo) (posso|possiamo) *
    (posso|potrei) (farti|farle|chiederti|chiederle) (una domanda|una cosa|qualcosa) (veloce|)
    ^ ((pronto|pronta|pronti) (a|per) (fare il prossimo passo|il prossimo passo|iniziare)|come sta|tutto bene) $
    == ja
    お元気ですか
    お元気でしょうか
    いかがお過ごしですか
    最近どうですか
    最近いかがですか
    調子はどうですか
    調子はいかがですか
    質問してもいいですか
    質問してもよろしいですか
    質問いいですか
    質問はありますか
    興味はありますか
    興味はございますか
    興味ありませんか
    ご興味ありますか
    お手伝いできることはありますか
    何かお手伝いできますか
    お話ししませんか
    話しませんか
    繋がりませんか
    つながりませんか
    準備はできていますか
    準備はいいですか
    """

  /// Wishes that ask without a question mark or an imperative: “I'd love to hear which one you run.”
  static let wishes = """
    == en
    (i'd|i would|we'd|we would|would) (really|also|) (love|like|be glad|be happy|be curious|be keen|be delighted|be grateful) (to (hear|know|see|have you|have your|show you|meet|read|learn|talk|welcome you|borrow|quote|print|include)|if you|for you to)
    (i'm|we're|i am|we are|am|just|really) (curious|wondering|keen to (hear|know|see|learn))
    ^ (curious|wondering|keen) (which|what|how|whether|if|who|where|when|to)
    (let|please let) (me|us) know
    (hope|hoping) to (see|meet|hear|have) you
    (happy|glad) to (send|show|share|lend|ship|hold|save|keep|introduce|walk you|set|answer|help|chat|talk)
    just (say|reply|answer|write|ask|send|tell|drop|come|bring|ping)
    (you|you're) (can|could|may|are welcome to|welcome to) (book|pick|reply|try|join|use|have|get|send|reach|order|come|find|sign|choose|vote|test)
    == es
    (nos|me) (encantaría|gustaría|alegraría) (saber|que|verte|oír|leer|conocer|tenerte|ver)
    == fr
    (j'aimerais|nous aimerions|on aimerait|je serais (ravi|ravie|curieux|curieuse)|nous serions ravis) (de|d'|) (savoir|connaître|que|lire|vous|te|voir|recevoir|apprendre)
    == de
    (mich|uns) (würde|interessiert|interessieren) (sehr|mal|) (interessieren|welche*|wie|was|ob|wann|wo)
    (würde|würden) (mich|uns|ich|wir) (sehr|mal|gern|gerne|) (interessieren|freuen|gern|wissen)
    == pt
    (adoraríamos|adoraria|gostaríamos|gostaria|gostava) (de|) (saber|que|conhecer|ver|ouvir|ler|receber)
    == it
    (ci|mi) (piacerebbe|farebbe piacere) (sapere|che|vedere|conoscere|sentire|avere|leggere)
    """

  /// Wordings that ask for an action, with or without a link.
  static let competing = """
    == en question
    ^ (can|could|would|will) (you|u) (please|kindly|also|maybe|perhaps|) (share|send|book|schedule|join|sign|try|take|read|watch|download|subscribe|follow|reply|call|register|vote|review|forward|retweet|introduce|complete|fill|pick|meet|spare|give us|give me|drop)
    (would|do|d') you (like|want|care|fancy|prefer) to (join|book|schedule|try|see a demo|meet|talk|chat|hop on|jump on|sign up|subscribe|read|watch|download|grab|come|get on|set up|have a call)
    ^ (want|wanna|care|fancy) (to|) (join|book|schedule|try|see a demo|meet|talk|chat|hop on|jump on|sign up|subscribe|download|a demo|a call|a quick call|a chat)
    ^ (are you|you) (free|available|around) (for|on|at|this|next|tomorrow|today|to|in)
    do you have (time|a minute|a few minutes|* minutes|half an hour)
    ^ (shall|should|can|could|may) we (book|schedule|talk|meet|hop|jump|set up|chat|find a time|grab) (on|a|about|*|)
    ^ (up|game|down) for (a|an) (quick|short|*|) (call|chat|demo|coffee|meeting)
    ^ (does|would|how about|how does|how's) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|* at *) (work|suit|do|fit|be good|sound|)
    == en imperative
    ^ (follow|like|add|find|join) (us|me|our page|my page) (also|) on (instagram|insta|ig|facebook|fb|linkedin|youtube|tiktok|discord|telegram|twitch|threads|bluesky|mastodon|github|slack)
    ^ (subscribe|sign up|signup|register) (to|for|at|here|on) (our|my|the|this|*)
    ^ (star|fork) (us|our repo|our repository|the repo) on github
    ^ (retweet|rt) (this|our|my|the)
    ^ tag a friend
    ^ (book|schedule) (a|your|an) (call|demo|slot|meeting|chat|time|*) (with|here|at|now|today|via|:|on)
    ^ (join|enter) our (discord|slack|newsletter|telegram|giveaway|contest|community|mailing list|facebook group|waitlist|beta)
    ^ leave (us|me) a review
    ^ (download|install|get|grab) (our|my) (app|ebook|e-book|guide|whitepaper)
    """

  /// Verbs that, at the start of a clause that holds a link, ask to open it.
  static let linkVerbs: [Language: Set<String>] = [
    .en: [
      "check", "visit", "see", "read", "watch", "grab", "download", "get", "book", "join", "try", "subscribe",
      "follow", "click", "go", "head", "register", "sign", "schedule", "take", "learn", "find", "discover", "explore",
      "browse", "shop", "order", "buy", "listen", "look", "start", "use", "open", "vote", "apply", "claim", "reserve",
      "rsvp", "enter", "tap", "have", "pick", "view", "star", "donate", "support",
    ],
    .es: [
      "visita", "mira", "lee", "descarga", "reserva", "únete", "prueba", "suscríbete", "síguenos", "entra",
      "regístrate", "apúntate", "consulta", "echa", "haz",
    ],
    .fr: [
      "visitez", "visite", "lisez", "lis", "téléchargez", "réservez", "réserve", "rejoignez", "rejoins", "essayez",
      "essaie", "abonnez", "suivez", "cliquez", "inscrivez", "découvrez", "découvre", "regardez",
    ],
    .de: [
      "besuche", "besuchen", "lies", "lade", "buche", "buchen", "probiere", "teste", "abonniere", "folge", "klicke",
      "klick", "melde", "schau", "hol", "sichere", "registriere",
    ],
    .pt: [
      "visite", "veja", "leia", "baixe", "agende", "reserve", "participe", "experimente", "assine", "siga", "clique",
      "acesse", "inscreva", "confira", "conheça",
    ],
    .it: [
      "visita", "guarda", "leggi", "scarica", "prenota", "unisciti", "prova", "iscriviti", "segui", "seguici",
      "clicca", "scopri", "registrati",
    ],
  ]
}
