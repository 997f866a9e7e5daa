/// Phrases of the stock auto-DM, in the notation of `PhrasePattern`.
///
/// Collected from general knowledge of the genre: the welcome messages that scheduling tools shipped as samples, and the collections of
/// auto-DMs that people published to complain about them. None is copied from one place; each stands for a family of wordings.
/// The sections `courtesy` hold thanks for the follow itself, wishes and offers to be of use, which are weak evidence; see
/// `StockPhrase`.
enum StockPhrases {
  static let text = """
    == en courtesy
    (thanks|thank you|thank u|thankyou|thx|thnx|thnks|thanx|tnx|ty|tks|cheers) (so much|very much|a lot|a ton|a million|a bunch|kindly|again|loads|heaps|tons|) (for|4) (the|your|ur|this|that|a|) (new|recent|kind|lovely|twitter|x|) (follow|follows|following|followin|followback|follow back|add|connect|connecting|connection)
    (thanks|thank you|thank u|thx|thanx|ty|cheers) (so much|very much|a lot|a ton|again|) (for|4) (following|follow|adding|connecting with|the follow to) (me|us|my|our|along|back)
    (appreciate|appreciated|appreciating) (the|your|ur|you for|u for|you|) (follow|following|followback|connecting|connection|add)
    (grateful|thankful) for (the|your) (follow|connection|add)
    (thank you|thanks) (so much|very much|) for (hitting|clicking|smashing|pressing) (the|that|) follow
    (thank you|thanks) (so much|) for choosing to follow
    # Wishes, small talk, and offers to be of use.
    ^ (where are you from|where are you based|what brings you here|what brings you to twitter|how are you|how are you doing|how's it going|how is it going|how are things|how's everything|what do you tweet about|what are you working on) (today|these days|) $
    (get|start|grab|claim|enjoy|take) (a|your|our) free (trial|consultation|consult|quote|audit|demo|sample|copy|chapter)
    (i'm|i am|we're|we are) on a mission to
    (how's|how is) your (day|week|weekend|morning|evening|monday|friday) (going|been|so far|treating you)
    (what's|what is) your (biggest|number one|main) (challenge|struggle|goal|problem|frustration|dream) (right now|at the moment|today|these days|in business|in life|$)
    (just wanted|wanted) to (say hi|say hello|introduce myself|reach out|drop by) $
    (look|looking) forward to (connecting|networking|engaging|interacting|getting to know you|learning more about you|hearing from you|staying in touch|tweeting with you|chatting with you|sharing with you|keeping in touch|your updates)
    (excited|glad|happy|pleased|great|nice|good|lovely|thrilled|delighted|honored|honoured) to (connect|be connected|connect with you|be connected with you|have you (on board|onboard|as a follower|as a new follower|as part of our|here|with us|following)|meet you here|e-meet you|be in touch) (here|on twitter|on x|$)
    (how (can|may|could) (i|we) (help|assist|serve|support) (you|u|your business) (today|$))
    (let me know|tell me|lmk|please let us know|let us know) (how|if|what) (i|we) (can|could|may) (ever|) (help|assist|serve|be of|do for you|support)
    (let|please let) (me|us) know (if|when) you (need|have|want) (any|anything|help|some|more) (questions|help|info|information|else|)
    (if there is|if there's|is there) anything (i|we) can (do for you|help|assist) (you|with|$)
    (feel free|don't hesitate|do not hesitate|please feel free|pls feel free) to (reach out|contact|ask|message|dm|get in touch|drop|shoot|connect|share|check)
    (reach out|dm me|dm us|message me|message us|contact us|contact me|get in touch|holler|hit me up|hmu) (anytime|any time|if you (ever|) need|whenever|with any questions|for more info)
    (welcome|and welcome) to (my|our|the) (world|tribe|family|community|twitter|twitter family|page|feed|journey|little corner|team|fam|timeline|network|growing community|circle of friends) (of|here|$)
    (have|hope you have|hope you're having|hope you are having|wishing you|enjoy) (a|an|) (great|good|wonderful|nice|fantastic|awesome|blessed|lovely|beautiful|amazing|fabulous|productive) (day|one|week|weekend|rest of your day|rest of your week|evening|morning|time)
    (what|which) (made|brought|got|prompted|inspired) you (to|) (follow|following) (me|us|our|my)
    (i|we) (saw|noticed|see|just saw|just noticed) (that|) (you|u) (followed|just followed|recently followed|are following|started following) (me|us|our|my)
    (tweet|dm|message|email|e-mail|text|call|whatsapp) (me|us) (any time|anytime|for (details|more|info|prices|rates|business|a quote|collabs|promo))
    (stay|keep) tuned (for|) (more|)
    (can't|cannot|can not) wait to (connect|see your tweets|get to know you|hear from you|engage|read your tweets)
    (would|i'd|i would|we'd|we would) (love|like) to (learn|know|hear|find out) more about (you|u|your business|what you do|yourself) $
    == en
    # Thanks with a pitch in one breath.
    (thanks|thank you|thx) for (the|your|) (follow|following|connecting) . (check out|checkout|visit|like|follow|subscribe|download|grab|get|sign up|join|head over)
    (check out|checkout|chk out|check) (my|our) (new|latest|free|brand new|recent|other|official|online|) (blog|website|site|webpage|page|web page|book|ebook|e-book|music|album|song|single|track|video|videos|channel|youtube|youtube channel|podcast|store|shop|etsy|profile|link|links|work|stuff|instagram|insta|facebook|fb|tiktok|linkedin|newsletter|course|app|product|products|services|mixtape|soundcloud|spotify|portfolio|content|bio|pinned|pinned tweet|pinned post|offers|deals|collection|merch|etsy shop|online store)
    (check|checkout|check out) (me|us|it) out (on|at|here)
    check (me|us) out
    (check out|see|click|visit|tap) the link in (my|our|the) (bio|profile)
    link in (my|our|the) bio
    (visit|see|view|browse|find) (my|our) (new|latest|) (website|site|web site|webpage|blog|page|online store|store|shop|youtube channel|channel|fb page|facebook page)
    (visit|find|follow|like|add|join|connect with|see|friend) (me|us) (on|at|over on|over at|also on) (facebook|fb|instagram|insta|ig|linkedin|tiktok|youtube|snapchat|pinterest|telegram|our|my|www|discord|twitch|spotify|soundcloud|medium|google|whatsapp|threads)
    like (my|our) page
    (listen to|stream|watch|read|buy|order|get|preorder|review) (my|our) (new|latest|debut|first|) (single|album|ep|mixtape|book|ebook|novel|music video|music)
    free copy of (my|our)
    (i|we) can help you (promote|grow|scale|get (more|clients|leads|traffic|followers)|find (more|clients|leads)|make more|increase your|build your (brand|business|following))
    (i|we) (offer|provide) (affordable|cheap|professional|quality|high quality|the best|top notch|great)
    (i|we) (specialize|specialise) in (helping|web|seo|social media|digital marketing|growing)
    (are you|if you're|if you are) (a|an) (author|entrepreneur|blogger|small business owner|business owner|coach|artist|musician|writer) $
    (a|my|our) free gift (for|to) (all|) (my|our|new) (new|) followers
    (to learn more|for more|to find out more) (please|) (visit|go to|check out) $
    (check|give) (my|our) (latest|new|) (podcast|music|song|track|single|album|video|channel|blog|page|book) a (listen|look|read|watch|view|follow|like)
    (hope|hoping) we can (connect|stay in touch|keep in touch|support each other|help each other)
    (do you|if you) need (a|any|) (more leads|more clients|help growing|new website|website|more sales|more traffic|more followers)
    (like|follow|join) (my|our) (facebook|fb|instagram|insta|business|fan) (page|group|)
    (let's|lets|let us|we can|we should|would love to|love to|i'd love to|we'd love to|happy to|hope to|hoping to|excited to|want to|like to|be great to) (also|) connect (more|further|) (sometime|soon|on|here|$)
    (connect|link up) with (me|us) (on|at|over)
    (let's|lets) (be friends|stay connected|stay in touch|keep in touch|network|link up|engage|collaborate|collab|chat sometime|talk sometime|grow together|support each other|work together)
    (look|looking) (so|very much|really|) forward to (your|ur|reading your|seeing your|all your|more of your|following your) (tweets|tweet|posts|updates|content|feed|insights)
    (hit me up|hmu)
    (download|get|grab|claim|enjoy|pick up|receive|snag|here is|here's|access) (my|our|your|a|the|this) (new|latest|own|complimentary|) free (ebook|e-book|book|guide|report|gift|course|training|webinar|checklist|pdf|download|cheat sheet|cheatsheet|masterclass|video|lesson|mp3|track|song)
    as a (thank you|thanks|token of (my|our) appreciation|special thank you|way of saying thanks|small thank you|welcome gift) (for (following|connecting|the follow)|)
    (as a thank you|to say thanks|to say thank you) here (is|are)
    (for|get) more (info|information|details|tips|great content|content) (visit|go to|check|check out|click|see|follow|on|at|please)
    (subscribe|sub) to (my|our) (youtube|channel|youtube channel|newsletter|mailing list|blog|podcast|list|email list|e-mail list|substack)
    (sign up|signup) (for|to) (my|our) (free|weekly|) (newsletter|mailing list|email list|list|updates|webinar)
    (join|joining) (my|our) (mailing list|email list|newsletter|list|fb group|facebook group|telegram|telegram channel|whatsapp group|growing community|tribe)
    (please|pls|plz) (retweet|rt|like and retweet|share and retweet|follow back|followback|like my|like our|share my|share our|subscribe|support my|check out my|checkout my|check out our|follow me|follow us)
    (hope|hoping) (you|u|you'll|you will) (enjoy|like|love|find) (my|our|the) (tweets|tweet|content|posts|feed|updates|page|music)
    (hope|hoping) (to|you'll|you will) (hear|read|see|engage|interact|stick around|share) (from you|more from you|with us|with me|soon)
    (i|we|i'm sure we|hope we|hopefully we) (can|will|could) (both|) (learn from|support|help|benefit from) (each other|one another)
    (i|we) (help|teach|show|coach) (people|businesses|entrepreneurs|coaches|individuals|business owners) (like you|just like you|to|achieve|grow|get|make|build|reach|find|succeed|live)
    (you're|you are|youre|ur) (awesome|amazing|the best|a rockstar|a rock star|a star|fabulous|great) (for (following|the follow|connecting)|)  $
    (what|so what) (do|did) (you|u) (do|think of (my|our)) (for a living|for work|$)
    (i'll|i will|we'll|we will|i'd|happy to|will) (be sure to|gladly|definitely|always|) (follow back|followback|follow you back)
    (i|we|i'm|we're) (follow|following) (you|u|everyone) back
    (stay|keep) (connected|in touch) $
    (follow|following) (me|us|our page|our journey) for (more|daily|tips|updates|great|exclusive|news)
    (my|our) (new|latest|debut|brand new) (single|album|book|ebook|novel|ep|mixtape|track|song|video|course|app) is (out|now|available|live)
    (available|out) now on (amazon|itunes|spotify|kindle|apple music|all platforms|soundcloud|bandcamp|audible)
    (tell|say) (me|us) (a bit|a little|a little bit|more|something|) about (yourself|you|your business) $
    (as|is) * (via|by) (crowdfire|unfollowers|justunfollow|commun.it|statusbrew|tweepi|socialoomph|hootsuite)
    (sent|automated|powered) (via|by|with) (crowdfire|unfollowers|justunfollow|commun|statusbrew|tweepi|socialoomph)
    == es courtesy
    (gracias|muchas gracias|mil gracias|muchísimas gracias) por (seguirme|seguirnos|el follow|el seguimiento|tu follow|seguir|conectar|darnos follow|tu seguimiento|seguir mi cuenta|seguir nuestra)
    == es
    (visita|mira|checa|conoce|echa un vistazo a|échale un vistazo a|entra a|entra en|pásate por|te invito a visitar|te invitamos a visitar) (mi|nuestra|nuestro|mis|nuestros) (nueva|nuevo|) (web|página|pagina|blog|sitio|sitio web|página web|canal|tienda|libro|perfil|facebook|instagram|youtube|podcast|redes)
    (síguenos|siguenos|sígueme|sigueme|búscanos|encuéntranos) (también|) (en) (facebook|instagram|youtube|linkedin|tiktok|redes)
    (descarga|descárgate|llévate|consigue|obtén) (gratis|mi|nuestro|tu) (ebook|e-book|libro|guía|curso|ebook gratis|guía gratis|libro gratis|gratis)
    (en qué|en que|cómo|como) (puedo|podemos) ayudarte
    (estamos|estoy|quedamos|quedo) (en contacto|a tus órdenes|a tu disposición|a tu servicio|conectados)
    (seguimos|nos mantenemos) en contacto
    (bienvenido|bienvenida|bienvenidos) a (mi|nuestra) (comunidad|familia|página|cuenta|red)
    (suscríbete|suscribete) a (mi|nuestro|nuestra) (canal|newsletter|lista|boletín)
    (que tengas|te deseo|te deseamos|ten) (un|una|) (buen|excelente|feliz|lindo|gran|bonito|excelente) (día|semana|fin de semana|tarde)
    (no dudes en|no dude en) (contactar|contactarnos|escribir|escribirnos|contactarme|consultarnos)
    == fr courtesy
    merci (beaucoup|bien|infiniment|) (de|pour|pr) (m'avoir suivi|nous avoir suivi|nous suivre|me suivre|le follow|ton follow|votre follow|votre abonnement|ton abonnement|l'abonnement|le suivi|votre suivi|le fllw|vous être abonné|t'être abonné)
    == fr
    (visitez|visite|découvrez|découvre|allez voir|va voir|jetez un œil à|jetez un oeil à|n'hésitez pas à visiter|rendez-vous sur|retrouvez) (mon|notre|ma|nos|mes) (nouveau|nouvelle|) (site|blog|page|site web|site internet|chaîne|boutique|livre|facebook|instagram|profil|podcast|youtube)
    (suivez-nous|suis-nous|suivez-moi|retrouvez-nous|rejoignez-nous|likez-nous|aimez-nous) (aussi|également|) sur (facebook|instagram|linkedin|youtube|tiktok)
    (téléchargez|télécharge|recevez|obtenez) (gratuitement|mon|notre|votre|ton) (ebook|e-book|guide|livre|ebook gratuit|guide gratuit|livre blanc|gratuit)
    (comment|en quoi) (puis-je|pouvons-nous|peut-on) (vous|t') aider
    (comment|en quoi) (puis-je|pouvons-nous) (t'aider|vous aider)
    (n'hésitez|n'hésite) pas à (me|nous|m') (contacter|écrire|solliciter|suivre)
    (au plaisir|ravi|ravie|ravis|hâte) (de|d') (vous lire|te lire|échanger|échanger avec vous|vous suivre|vous compter parmi nous)
    au plaisir d'échanger
    (restons|on reste) (en contact|connectés)
    (bonne journée|belle journée|excellente journée|bonne semaine) $
    (abonnez-vous|abonne-toi) à (ma|notre) (chaîne|newsletter|page)
    == de courtesy
    (danke|vielen dank|dankeschön|herzlichen dank|besten dank) (fürs|für's|für das|für dein|für deinen|für ihr|für den|für euer|dass du) (folgen|follow|follow me|mir folgst|uns folgst|interesse an unserem profil)
    == de
    (besuche|besuch|besuchen sie|besucht|schau dir|schau auf|schau auch auf|schau mal auf|schaut auf|schauen sie auf|wirf einen blick auf) (auch|doch|gerne|gern|) (meine|unsere|unseren|meinen|unserer|meiner|unserem|meinem|mein|unser) (neue|neuen|) (website|webseite|homepage|blog|seite|shop|kanal|facebook-seite|facebookseite|buch|instagram|profil|podcast)
    (folge|folgt|folgen sie) (uns|mir) (auch|gern|gerne|) (auf|bei) (facebook|instagram|linkedin|youtube|tiktok)
    (hol|lade|sichere|sichern sie|laden sie) (dir|sich|) (jetzt|hier|) (mein|unser|dein|das|ihr) (gratis|kostenloses|kostenlose) (ebook|e-book|buch|guide|whitepaper)
    (wie|womit) (kann ich|können wir) (dir|ihnen|euch) (weiterhelfen|helfen|behilflich sein)
    (freue mich|freuen uns|wir freuen uns|ich freue mich) auf (deine|ihre|eure|einen) (tweets|beiträge|regen austausch|austausch|posts)
    auf (gute|eine gute|einen guten|regen) (vernetzung|austausch|zusammenarbeit)
    (bleiben wir|lass uns|lasst uns) (in kontakt|in verbindung|vernetzen|in kontakt bleiben|connecten)
    (einen|ein|noch einen|hab einen|schönen) (schönen|guten|tollen) tag (noch|) $
    (willkommen) in (meiner|unserer) (community|familie|welt)
    == pt courtesy
    (obrigado|obrigada|obg|valeu|muito obrigado|muito obrigada|grato|agradecemos) por (seguir|me seguir|nos seguir|seguir-nos|seguir-me|nos acompanhar|acompanhar|conectar|seguir nosso|seguir o)
    (obrigado|obrigada|valeu) pelo follow
    == pt
    (visite|visita|conheça|confira|acesse|veja|dê uma olhada em|dá uma olhada em|dê uma olhada no|passe no) (o|a|no|na|) (meu|nosso|nossa|minha|nossos|meus) (novo|nova|) (site|blog|página|canal|loja|livro|perfil|instagram|facebook|youtube|podcast)
    (siga-nos|siga|curta|nos siga|segue a gente|segue lá) (também|) (no|em|nosso|nossa|o nosso) (facebook|instagram|linkedin|youtube|tiktok|página|canal|insta)
    (baixe|faça o download|pegue|garanta) (grátis|gratuitamente|o meu|o nosso|meu|nosso|o seu|seu) (ebook|e-book|livro|guia|ebook gratuito|ebook grátis)
    (como|em que) (posso|podemos) (te ajudar|ajudar|ajudá-lo|lhe ajudar|ajudar você)
    (seja|sejam) (muito|) (bem-vindo|bem-vinda|bem vindo|bem vinda) à (nossa|minha) (página|comunidade|família|rede)
    (tenha|desejo|desejamos) (um|uma|) (ótimo|ótima|bom|boa|excelente|lindo) (dia|semana|tarde|final de semana)
    (inscreva-se|se inscreva) no (meu|nosso) canal
    (fique|fiquem) à vontade para (entrar em contato|perguntar|chamar)
    == it courtesy
    (grazie|grazie mille|mille grazie|ti ringrazio|vi ringrazio|grazie infinite) (per|di) (il follow|avermi seguito|averci seguito|seguirci|seguirmi|il tuo follow|aver iniziato a seguirci|il segui|l'add|esserti iscritto|avermi aggiunto)
    == it
    (visita|visitate|scopri|dai un'occhiata al|dai un'occhiata alla|guarda|passa sul|vieni a trovarci sul) (il|la|) (mio|nostro|nostra|mia) (nuovo|nuova|) (sito|blog|pagina|canale|negozio|libro|profilo|shop|podcast|facebook|instagram)
    (seguici|seguimi|segui) (anche|) (su|anche su) (facebook|instagram|linkedin|youtube|tiktok)
    (scarica|ricevi|ottieni) (gratis|gratuitamente|il mio|il nostro|la nostra|il tuo) (ebook|e-book|libro|guida|ebook gratuito|guida gratuita)
    (come|in che modo) (posso|possiamo) (aiutarti|esserti utile|aiutarvi)
    (restiamo|rimaniamo|teniamoci) in contatto
    (iscriviti|iscrivetevi) (al|alla) (mio|nostro|nostra|mia) (canale|newsletter)
    (buona giornata|buona settimana|ti auguro una buona giornata) $
    (benvenuto|benvenuta|benvenuti) (nella|sulla) (mia|nostra) (community|pagina|famiglia)
    == ja courtesy
    フォローありがとう
    フォローいただきありがとう
    フォロー頂きありがとう
    フォローして頂き
    フォローしていただき
    フォロー感謝
    == ja
    フォロバ
    相互フォロー
    プロフィールのリンク
    プロフのリンク
    公式LINE
    LINE登録
    無料プレゼント中
    今後ともよろしくお願い
    """
}
