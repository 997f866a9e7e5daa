/// Phrases of the stock auto-DM in French, in the notation of `PhrasePattern`; see `StockPhrases`.
extension StockPhrases {
  static let french = """
    <merci> = (merci|mercii|un grand merci|mille mercis|merci beaucoup|merci bien|merci infiniment|thx|mci)
    <mon> = (mon|notre|ma|nos|mes)
    <lieu> = (site|blog|page|site web|site internet|chaîne|chaîne youtube|boutique|boutique en ligne|livre|facebook|page facebook|instagram|insta|profil|podcast|youtube|linkedin|newsletter|groupe|communauté|travail|musique|catalogue|offres|produits|services|actualités|actus|actualité|compte|univers|single|album|clip|roman|titre|morceau|ep|son|vidéo|vidéos|dernière vidéo)
    == fr courtesy
    (votre|ton) (nouveau|nouvel) (ami|abonné)
    (ravi|ravie|ravis|enchanté|enchantée|heureux|heureuse) de faire (ta|votre) connaissance
    que (fais-tu|faites-vous) (dans la vie|de beau|$)
    (l'équipe|notre équipe|toute l'équipe) (reste|vous|est|te)
    (dis-moi|dites-moi|parlez-moi|parle-moi) (tout|un peu) (de|sur) (toi|vous)
    (très |) (bonne|belle|excellente) (journée|semaine|soirée) (à|et)
    (merci|ravi|ravie|ravis|enchanté) (de|pour) (l'intérêt que|vous compter|te compter|vous avoir|t'avoir)
    (que faites-vous|tu fais quoi|vous faites quoi) (dans la vie|$)
    (dites-moi|dis-moi|dites-nous|dis-nous) ce que (vous en pensez|tu en penses)
    <merci> (à vous|à toi|) (de|pour|pr|du|d') (m'avoir suivi|nous avoir suivi|nous suivre|me suivre|le follow|ton follow|votre follow|follow|follow back|votre abonnement|ton abonnement|l'abonnement|l'abo|ton abo|votre abo|le suivi|votre suivi|ton suivi|le fllw|vous être abonné|t'être abonné|suivre notre|suivre mon|suivre ma|suivre mes|suivre nos|suivre le compte|l'intérêt|votre intérêt|ton intérêt|l'ajout|rejoindre|m'avoir ajouté|la connexion|nous rejoindre|votre soutien|ton soutien|votre confiance)
    (comment|en quoi) (puis-je|pouvons-nous|peut-on) (vous|t'|te|) (aider|être utile)
    (comment|en quoi) (puis-je|pouvons-nous) (t'aider|vous aider|vous être|t'être)
    (n'hésitez|n'hésite|hésitez|hésite) (surtout|) pas à (me|nous|m'|) (contacter|écrire|solliciter|suivre|visiter|poser|partager|jeter|consulter|découvrir|aller|liker|m'écrire|faire|passer|demander|t'abonner|vous abonner)
    (au plaisir|ravi|ravie|ravis|hâte|heureux|enchanté|enchantée) (de|d') (vous lire|te lire|échanger|vous suivre|te suivre|vous compter|te compter|vous rencontrer|faire votre|vous accueillir|vous retrouver|discuter|collaborer)
    au plaisir (d'échanger|de vous|de te|de se|$)
    (restons|on reste|gardons) (en contact|connectés|le contact)
    (bonne|belle|excellente|très bonne) (journée|semaine|soirée|fin de semaine|continuation) (à vous|à toi|) $
    (bienvenue|bienvenu) (dans|parmi|sur|à) (notre|ma|la|mon|nous) (communauté|famille|page|compte|univers|aventure|$)
    à (bientôt|très vite|très bientôt) $
    (à|reste à|restons à|restons à) (votre|ta|ton) (disposition|écoute)
    == fr
    (envie|besoin|intéressé par|profitez|profite) (d'un|d'une|par un|par une) (appel|rdv|rendez-vous|coaching|séance|bilan|diagnostic|audit)
    (appel|séance|rdv|bilan|coaching|consultation|audit|diagnostic|devis|essai) (découverte|gratuit|gratuite|offert|offerte)
    je suis (coach|conseiller|conseillère|chanteur|chanteuse|rappeur|rappeuse|consultant|consultante|agent|formateur|formatrice|mandataire|distributeur|distributrice|naturopathe|beatmaker|voyante|médium) (en|de|immobilier|sportif|sportive|et|indépendant|indépendante|financier|$)
    (nouvelle vidéo|nouveau clip|nouveau single|nouvel album|nouvel épisode|nouveau livre|nouvel ep|nouveau son|nouvel article) (en ligne|dispo|disponible|sur|est|sort|en écoute|ici)
    (abonne-toi|abonnez-vous|likez|like|partagez|partage) $
    (suivez-nous|suis-nous|suis-moi|suivez-moi) (aussi|également|pour)
    si tu (aimes|kiffes) ... (va|viens|écoute|abonne|mon|ma|mes)
    (va|viens|allez|venez|file) (écouter|voir|découvrir|checker|mater|streamer) (mon|ma|mes|le|la|notre|nos)
    profitez (de nos|des|de notre|vite|de *) (offres|offre|promotions|promos|soldes|remise|remises)
    (arrondir|arrondissez) (vos|tes|ses|les) fins de mois
    (me|nous) (retrouver|suivre|rejoindre|contacter) (aussi|également|) (sur|via) (insta|instagram|facebook|fb|linkedin|youtube|tiktok|mon|notre|ma|nos|snap|les réseaux|twitch)
    (voici|c'est) (le lien|mon lien|le site|mon site|notre site|mon blog|notre page|ma page|ma chaîne) (de|vers|du|pour|:|$)
    ^ (salut|coucou|bonjour|hello) (beau|belle|ma belle|mon beau|ma chérie|chéri|chérie|très cher)
    (visitez|visite|visiter|découvrez|découvre|découvrir|allez voir|va voir|aller voir|jetez un œil à|jetez un oeil à|jette un œil à|jette un oeil à|un œil à|un oeil à|un coup d'œil à|un coup d'oeil à|œil sur|oeil sur|rendez-vous sur|retrouvez|retrouve|consultez|suivez|suis|passez sur|passe sur|faire un tour sur|un tour sur|likez|like|liker|aimez|aime|partagez|partage|partager|écoutez|écoute|écouter|lisez|regardez|regarde|rejoignez|rejoins|rejoindre|abonnez-vous à|abonne-toi à|abonner à|soutenez|connaître|commandez|achetez|téléchargez|un like à|un j'aime à|j'aime sur|toutes) (<mon>) (nouveau|nouvelle|dernier|dernière|premier|petite|petit|nouveaux|) (<lieu>)
    <mon> (nouveau|nouvelle|dernier|dernière|premier) (<lieu>) (est|sort|disponible|vient|arrive|enfin|est là)
    (suivez-nous|suis-nous|suivez-moi|suis-moi|retrouvez-nous|retrouvez-moi|retrouve-moi|retrouve-nous|rejoignez-nous|rejoins-nous|rejoignez-moi|likez-nous|aimez-nous|ajoutez-moi|ajoute-moi|abonnez-vous|abonne-toi) (aussi|également|vite|) (sur|à) (facebook|instagram|insta|linkedin|youtube|tiktok|notre|ma|mon|snap|telegram|nos|twitch|les réseaux|fb)
    (abonnez-vous|abonne-toi|abonnez vous|abonne toi) (à|svp|stp|et|pour|maintenant|si|$)
    (téléchargez|télécharge|recevez|obtenez|reçois|profitez de|profite de|je vous offre|je t'offre|nous vous offrons|cadeau|demandez) (gratuitement|mon|notre|votre|ton|un|une|le|d'un|d'une|des) ... (ebook|e-book|gratuit|gratuite|gratuitement|cadeau|webinaire|masterclass|code promo|offert|offerte)
    (téléchargez|télécharge|recevez|obtenez|reçois|profitez de|profite de|demandez) gratuitement ... (guide|livre|livre blanc|formation|consultation|audit|essai)
    (je vous offre|je t'offre|nous vous offrons) ... (guide|livre|livre blanc|formation|consultation|audit|essai|séance|coaching)
    (je|on|nous) (vous|te|t'|) (suis|suivons|suit|ai suivi|follow) (en retour|aussi|également|back|déjà)
    (follow back|abonnement en retour|suivi en retour|je follow back|je rends)
    (toutes les|) plateformes (de streaming|de téléchargement|d'écoute|$)
    (disponible|dispo|en vente|en précommande) (maintenant|) (sur|partout) (amazon|spotify|itunes|deezer|toutes|kindle|fnac|$)
    (gagnez|gagner|gagne|générer|générez|faire) (de l'argent|des revenus|jusqu'à|un complément|des euros) (en|depuis|sur|facilement|rapidement|chez|passifs|à|avec|de|sans|en plus|$)
    (travailler|travaillez|travail) (depuis|à|de) (chez|la maison|domicile) (vous|toi|soi|)
    (revenus passifs|complément de revenu|liberté financière|indépendance financière|opportunité d'affaires|être votre propre patron|être ton propre patron|sans investissement|prêt entre particuliers|offre de prêt|bitcoin|crypto|cryptomonnaies|trading|marketing de réseau)
    (j'aide|nous aidons|on aide|j'accompagne|nous accompagnons|j'apprends|je coache) (les|des|aux|tous les|ceux|* à) (entrepreneurs|femmes|entreprises|indépendants|freelances|coachs|personnes|marques|dirigeants|auteurs|artistes|pme|mamans|*)
    (contactez-moi|contacte-moi|écrivez-moi|écris-moi|contactez-nous|mp moi|dm moi) (en|pour|par|si|au|dès|$)
    (lien|infos|info) (en|dans ma|dans la|sur ma) (bio|mp|dm)
    (besoin de|besoin d'un|besoin d'une|vous cherchez|cherchez-vous) (plus de|un|une|nouveaux|des|) (clients|site|site web|site internet|logo|visibilité|prospects|followers|abonnés|financement|prêt|crédit)
    (message|réponse|dm) automatique
    (nos|notre) (dernières|dernière|nouvelles|meilleures|) (offres|offre|promotions|nouveautés|actualités) (sur|ici|du|de|$)
    (pour ne rien rater|ne rien manquer|pour ne rien manquer|ne ratez rien|ne manquez rien)
    (participez|participe) (à|au) (notre|mon|ce|jeu|concours|jeu-concours)
    (en savoir plus|plus d'infos) (sur|:|rendez-vous|visitez|cliquez|c'est) (nous|moi|nos|mon|notre|mes|www|sur|ici)
    # Coaches, courses and those who grow what one has.
    (scaler|scale|booster|boostez|booste|propulser|propulsez|exploser|faire décoller|automatiser|automatisez) (ton|votre|ta|tes|vos|son) (business|activité|entreprise|ca|chiffre d'affaires|ventes|revenus|compte|visibilité|marque|boîte|instagram|audience|agence|carrière)
    (passer|passe|passez|emmener|emmène|porter|porte) ... au (niveau supérieur|niveau suivant|prochain niveau|next level)
    ^ (dernières|dernieres|plus que quelques) places (pour mon|pour ma|pour notre|dans mon|dans ma|disponibles|$)
    (webinaire|masterclass|formation en ligne|ma formation|notre formation|challenge|training|coaching|mini-formation|formation) (en ligne |) (est |) (gratuit|gratuite|offert|offerte|offerts)
    (inscris-toi|inscrivez-vous|réserve ta place|réservez votre place) (vite|maintenant|gratuitement|dès maintenant|tout de suite)
    ^ inscription (ici|gratuite|offerte)
    (gagner|gagne|gagnez|trouver|attirer|attirez|signer|signe|obtenir|générer|décrocher) (plus de|de nouveaux|davantage de|vos premiers|tes premiers) (clients|prospects|leads|ventes|abonnés|followers|patients)
    sans (prospecter|prospection)
    comment je (peux|pourrais) (t'aider|vous aider) à (scaler|vendre|gagner|générer|trouver|doubler|exploser|percer)
    (t'explique|vous explique|te montre|vous montre|t'apprends|te dis|vous dis) comment (gagner|générer|doubler|scaler|faire de l'argent|attirer|arrondir)
    (vivre|vivez|vis) de (ta|votre|sa) passion
    (perdre|perds|perdez) (*|* *) (kilos|kg) (en|sans)
    déjà pensé à (gagner|investir|travailler|devenir|avoir un revenu|un complément)
    (trader|coach|closer|dropshipper) (professionnel|indépendant|certifié)
    (je crée|je réalise|je fais|nous créons|nous réalisons|on crée) (des|vos|votre|ton|tes) (logos|logo|sites|site web|site internet|visuels|flyers|boutiques en ligne)
    marre de (ne pas|galérer|courir après)
    # Networks and favours.
    (connectons-nous|connectons nous|on se connecte|ajoute-moi|ajoutez-moi) (aussi |) (sur|via) (linkedin|insta|instagram|facebook|telegram|whatsapp|snap)
    (sub|abo|follow|like|rt) (pour|contre) (sub|abo|follow|like|rt)
    (retweet|retweete|retweetez|rt|retweeter) (mon|notre|ce) (tweet|post|thread|message)
    (tweet|post) épinglé
    quel est (ton|votre) (numéro|numéro whatsapp|whatsapp|telegram)
    # What a call to action of the kind can hardly be said without.
    == fr meeting
    (on se|on|nous) (fait|cale|prend|planifie) (un|une) (call|appel|visio|zoom)
    == fr reply
    (réponds|répondez|écris|commente|envoie) (avec |) (info|oui|go|guide|moi) (et|pour) (je|on|recevoir)
    == fr opener courtesy
    ^ (comment ça va|comment vas-tu|comment allez-vous|d'où viens-tu|tu viens d'où|d'où venez-vous|quoi de neuf) (aujourd'hui|toi|vous|) $
    == fr courtesy
    (j'adore|j'aime|j'ai adoré|on adore|trop beau|gros fan de|fan de) (beaucoup |trop |) (ton|votre|tes|vos) (contenu|profil|feed|compte|univers|page|énergie|posts|tweets|publications)
    # Questions that count where nothing else is asked with them.
    == fr opener meeting courtesy
    ^ (intéressé|intéressée|ça vous intéresse|ça t'intéresse|ça te dit|ça vous dit|partant|curieux) $
    # Codes and discounts without an end.
    == fr undated
    (avec|utilisez|utilise) (le|mon|notre) code (promo |) *
    de (réduction|remise) (avec|sur|grâce|$)
    # What is estimated, delivered and looked at for free.
    == fr
    (estimation|estimez|évaluation) (gratuite|gratuitement|offerte|en ligne) (de |) (votre|ton|vos|du|)
    (estimer|estimation de|évaluer|vendre) (votre|ton) (bien|maison|appartement|logement)
    compléments de (revenu|revenus)
    complément de revenus
    (passez|passe|venez|viens) (donc |vite |) (voir|visiter|découvrir|jeter un œil à|faire un tour (sur|dans|à)) (mon|ma|mes|notre|nos)
    (êtes-vous|es-tu|seriez-vous|serais-tu) (disponible|dispo|ouvert|ouverte) (pour|à) un (échange|appel|call) (rapide|découverte|téléphonique)
    (recevez|obtenez|recevoir|décrochez|trouvez) (des|plus de|de nouveaux|vos) (chantiers|clients|contacts|leads|prospects|devis|rendez-vous|mandats) (qualifiés|*)
    (chantiers|leads|prospects|contacts|clients) qualifiés
    (nouveau|dernier|premier) (roman|thriller|polar|single|clip|ep|album) (est|vient) (là|sorti|de sortir|disponible|en ligne|dispo|dans les bacs)
    (abonnez-vous|abonne-toi|inscrivez-vous|inscris-toi) à (la|ma|notre|mon) (newsletter|chaîne|infolettre|lettre)
    (diagnostic|bilan|audit|estimation) (gratuit|gratuite|offert|offerte)
    # The weather, and how things are.
    == fr courtesy
    ^ (tout va bien|tout se passe bien|tout roule) (à|en|chez|par) * $
    quel temps fait (il|t'il) (à|chez|en|dans|par|$)
    (comment est|quelle est) (la météo|le temps)
    """
}
