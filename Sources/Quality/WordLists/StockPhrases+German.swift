/// Phrases of the stock auto-DM in German, in the notation of `PhrasePattern`; see `StockPhrases`.
extension StockPhrases {
  static let german = """
    <danke> = (danke|vielen dank|dankeschön|danke schön|herzlichen dank|besten dank|tausend dank|lieben dank|thx|merci|dank)
    <mein> = (mein|meine|meinen|meiner|meinem|unser|unsere|unseren|unserer|unserem)
    <ort> = (website|webseite|webpage|homepage|internetseite|blog|seite|shop|online-shop|onlineshop|kanal|youtube-kanal|youtube kanal|youtube channel|channel|facebook-seite|facebookseite|facebook seite|facebook|fanpage|buch|bücher|roman|instagram|insta|profil|podcast|newsletter|musik|song|single|album|video|videos|gruppe|community|discord|twitch|produkte|angebote|leistungen|portfolio|app|kurs|linkedin)
    == de courtesy
    (freuen uns|freue mich|freu mich) über (jeden|jede|jedes|euch|neue) (neuen|neue|neuer|) (follower|followerin|abonnenten|like|likes|kontakt|follow|unterstützung)
    (erzähl|erzählen sie) (mir|uns) (etwas|was|ein bisschen|mehr) (über|von) (dich|dir|sich)
    (schön|toll|super|klasse) dass (du|ihr|sie) (da bist|da seid|dabei bist|dabei seid|mir folgst|uns folgst|hier bist|hergefunden)
    (liebe|viele|beste|herzliche|schöne|ganz liebe) grüße (aus|von|dein|euer|und|an)
    <danke> (fürs|für's|für das|für dein|für deinen|für deine|für ihr|für ihren|für den|für die|für euer|für euren|für eure|dass du|dass ihr|dass sie|4) (mir|uns|) (folgen|follow|follow me|folgst|folgt|zurückfolgen|interesse|vernetzung|vernetzen|kontaktanfrage|abo|abonnieren|support|unterstützung|vertrauen|hinzufügen|adden|like|kontakt|verbindung|followen)
    (wie|womit) (kann ich|können wir) (dir|ihnen|euch) (weiterhelfen|helfen|behilflich sein|unterstützen|behilflich)
    (freue mich|freuen uns|wir freuen uns|ich freue mich|freu mich) (schon|sehr|) (auf|über|dich|sie|euch) (deine|ihre|eure|einen|den|viele|spannende|regen|guten|als|hier|zu|neue|interessante|dich|auf) (tweets|beiträge|regen austausch|austausch|posts|follower|begrüßen|feedback|kontakte|gute zusammenarbeit|dabei|guten austausch|spannenden austausch|nachricht|nachrichten|neuen|*)
    auf (gute|eine gute|einen guten|regen|guten|einen regen|ein gutes|einen spannenden) (vernetzung|austausch|zusammenarbeit|miteinander|kontakt)
    (bleiben wir|lass uns|lasst uns|lassen sie uns) (in kontakt|in verbindung|vernetzen|in kontakt bleiben|connecten|gern vernetzen|austauschen|zusammenarbeiten)
    (einen|ein|noch einen|hab einen|schönen|wünsche|wünschen|habt) (dir|euch|ihnen|) (noch|) (einen|ein|) (schönen|guten|tollen|schönes|erfolgreichen|angenehmen|wundervollen) (tag|woche|wochenende|abend|start) (noch|in die woche|) $
    (willkommen) (in|bei|auf) (meiner|unserer|uns|meinem|unserem|der|mir) (community|familie|welt|kanal|seite|profil|account|team|$)
    (melde dich|meld dich|melden sie sich|schreib mir|schreib uns|kontaktiere uns|kontaktieren sie uns) (gern|gerne|jederzeit|einfach|doch|bei fragen|bei interesse|wenn|für|per)
    (bei|für) (fragen|interesse) (einfach|gerne|gern|stehen|stehe|schreib|melde|melden|kannst|bin|sind|pn|dm)
    (liebe|viele|beste|herzliche) grüße $
    == de
    (neues video|neuer song|neues album|neue folge|neue single|neuer blogartikel|neue episode|neuer blogbeitrag|neuer podcast|neues buch) (ist|jetzt|online|da|draußen|raus|auf|verfügbar)
    (schau|schaut|guck|klick|hör|komm) (doch |gern |gerne |mal |einfach |) (rein|vorbei|mal rein|mal vorbei) $
    (ich bin|wir sind) (finanzberater|finanzcoach|coach|versicherungsmakler|immobilienmakler|makler|vertriebspartner|vertriebspartnerin|businesscoach|mentor|heilpraktiker|heilpraktikerin) (und|für|aus|mit|in|$)
    mehr aus (deinem|ihrem|deiner|ihrer|eurem) (geld|leben|business|unternehmen|website|potenzial|typ)
    (ohne verpflichtung|völlig unverbindlich|nur heute|nur für kurze zeit|nur solange)
    (auf|in|unter|bei) <mein> <ort> (findest|gibt es|gibt's|erfährst|kannst|finden|findet|erfahren|zeige)
    (nebenbei|etwas|dir|was) (etwas |was |) (dazuverdienen|dazu verdienen|dazu zu verdienen|hinzuverdienen|verdienen)
    (mehr|infos|weitere infos|mehr infos|mehr dazu|alle infos) (infos |dazu |über (uns|mich) |) (unter|auf|hier|findest|gibt's|über (uns|mich)) (www|meiner|unserer|https*|http*|dem|$)
    (kostenloses|gratis|unverbindliches|kostenfreies) (kennenlerngespräch|erstgespräch|gespräch|webinar|angebot|probetraining)
    ^ (hallo|hey|hi) (hübsche|hübscher|süße|süßer|schatz|liebes|schöne|schöner|lieber follower)
    (besuche|besuch|besuchen sie|besucht|schau dir|schau auf|schau auch auf|schau mal auf|schau doch|schau gerne|schau gern|schau mal|schau|schaut auf|schaut|schauen sie auf|schaue|wirf einen blick auf|einen blick auf|blick auf|vorbei auf|like|liked|likt|teile|abonniere|abonniert|abonnieren sie|hör|höre|hört|hör dir|kauf|lies|entdecke|entdecken sie|folge|folgt|folgen sie|komm in|komm auf|tritt|unterstütze|schaut euch|link zu|zu) (auch|doch|doch mal|doch auch|gerne|gern|mal|mal auf|auf|bei|in|hier|einfach|doch gerne mal|dir|dir mal|jetzt|) <mein> (neue|neuen|neues|neuer|aktuelle|kleinen|kleine|eigenen|erste|ersten|) <ort>
    (schau|schaut|schauen sie|schaue) (doch|gerne|gern|mal|auch|doch mal|einfach|) (auf|bei|in) (meiner|unserer|meinem|unserem|mir|uns) ... vorbei
    <mein> (neues|neue|neuer|erstes|erster|erste|) (buch|roman|song|single|album|video|song|ebook|kurs) (ist|gibt|jetzt|erscheint|erhältlich|kommt)
    (folge|folgt|folgen sie|like|liked|likt|besuche|besucht|finde|findest|findet|adde|trefft) (mir|uns|mich|du mich|du uns|ihr uns) (auch|gern|gerne|doch|doch auch|) (auf|bei|über) (facebook|fb|instagram|insta|linkedin|youtube|tiktok|twitch|xing|unserer|meiner|snapchat)
    (hol|hole|lade|sichere|sichern sie|laden sie|holen sie|erhalte|bekomme|schnapp|downloade|hier ist|hier gibt's|hier gibt es|teste) (dir|sich|) (jetzt|hier|gleich|auch|noch heute|) (mein|meinen|meine|unser|unseren|unsere|dein|deine|deinen|das|ihr|ein|eine|einen|den) (gratis|kostenloses|kostenlose|kostenlosen|persönliches|0 euro|) ... (ebook|e-book|e book|whitepaper|webinar|erstgespräch|gutschein|geschenk|newsletter|workbook|freebie)
    (hol|hole|lade|sichere|sichern sie|laden sie|holen sie|erhalte|bekomme|schnapp|downloade|hier ist|hier gibt's|hier gibt es|teste) (dir|sich|) (jetzt|hier|gleich|auch|noch heute|) (mein|meinen|meine|unser|unseren|unsere|dein|deine|deinen|das|ihr|ein|eine|einen|den) (gratis|kostenloses|kostenlose|kostenlosen|persönliches|0 euro) ... (buch|guide|checkliste|kurs|beratung|training|analyse|probe|leitfaden)
    (hol|hole|sichere|sichern sie|holen sie|schnapp) (dir|sich) (jetzt|gleich|noch heute|) (mein|meinen|meine|dein|deine|deinen|ihr|ihren) (buch|guide|checkliste|kurs|beratung|training|analyse)
    (gratis|kostenloses|kostenlose|kostenlosen) (ebook|e-book|guide|whitepaper|webinar|erstgespräch|checkliste|kurs|beratung|training|analyse|strategiegespräch|beratungsgespräch|workbook|videokurs|masterclass)
    (hier|) geht's (zu|zum|zur) (meinem|meiner|unserem|unserer|shop|blog|website|video|seite)
    (folge|folg|follow|folgen) (dir|dir auch|ich dir|euch|dir gerne|ihnen) (zurück|auch|natürlich)
    (ich folge|folge|wir folgen|folgen) (dir|euch|) (natürlich|gerne|) (zurück|auch)
    (abonniere|abonniert|abonnieren sie) <mein>
    (verpasse|verpasst) (kein|keine|keinen|nichts) (video|news|angebote|mehr|tipps|folge)
    (jetzt|ab sofort|überall|) (bei|auf) (amazon|spotify|allen|itunes) (erhältlich|verfügbar|zu haben|plattformen|streamingplattformen|kaufen|kindle)
    (geld|einkommen|nebeneinkommen|euro) (verdienen|von zu hause|online|nebenbei|aufbauen|im schlaf|im internet)
    (von zu hause|von zuhause|online|nebenberuflich|im internet|nebenbei|passiv) (aus|) (geld|arbeiten|verdienen|einkommen) (verdienen|)
    (passives einkommen|finanzielle freiheit|finanzielle unabhängigkeit|nebenverdienst|nebeneinkommen|geschäftsidee|network marketing|krypto|bitcoin|trading signale|dein eigener chef|schnelles geld|kredit ohne)
    (ich|wir) (helfe|helfen|zeige|zeigen|unterstütze|unterstützen|begleite) (dir|ihnen|euch|dabei|menschen|unternehmern|unternehmen|selbstständigen|coaches|frauen|männern|gründern|firmen|marken|anderen|vielen|kmus|*) (dabei|wie|mehr|endlich|zu|ihre|sich|ihr|neue)
    (link|infos|alles|mehr) (in der|in meiner|in unserer|im) (bio|profil|biografie)
    (brauchst du|brauchen sie|suchst du|suchen sie|braucht ihr|willst du|du willst|möchtest du) (mehr|eine|einen|ein|neue|hilfe|endlich|auch|) ... (kunden|website|webseite|logo|reichweite|follower|leads|umsatz|kredit|geld|sichtbarkeit|abonnenten|aufträge)
    (wir|ich) (bieten|biete|sind|bin) (ihnen|dir|euch|) (professionelle|günstige|hochwertige|maßgeschneiderte|ein führender|eine agentur|die agentur|führender|spezialisiert|experte|ihr partner|der partner|eine full)
    (automatische|automatisierte|automatisch) (nachricht|antwort|dm|generierte|begrüßung)
    (gewinnspiel|verlosen|verlosung) (mitmachen|teilnehmen|teil|unter|ein|einen|jetzt|und|$)
    (als follower|neuer follower|neuen follower) (begrüßen|dabei|gewonnen|an bord)
    (verpasse|verpass) (nicht|keine)
    # Coaches, courses and those who grow what one has.
    (dein|deine|ihr|euer|eure) (business|unternehmen|firma|agentur|umsatz|coaching|selbstständigkeit|shop) ... (skalieren|skalierst|skaliert|wachsen lassen)
    (aufs|auf das|auf's|ins) (nächste|neue) (level|stufe)
    auf (die nächste stufe|ein neues level|das nächste level)
    ^ (letzte|nur noch wenige|wenige|die letzten) (plätze|restplätze) (für mein*|im kostenlosen|im gratis|im webinar|in meinem|in meiner|sichern|$)
    (planbar|automatisiert|vorhersehbar|auf autopilot) (neue |mehr |) (kunden|anfragen|aufträge|leads|termine)
    (mehr|neue) (kunden|anfragen|leads|umsatz|reichweite|follower) (gewinnen|gewinnst|gewinnt|generieren|generierst|bekommen|bekommst|durch|ohne)
    jetzt (platz sichern|sichern|eintragen|zugreifen)
    (zeig|zeige|erkläre|erklär|verrate) (ich |) (dir|ihnen|euch) ... (geld|verdien*|umsatz|kunden gewinn*|reichweite)
    online (mehr |geld |) (verdien*|geld)
    schon mal (über|daran) (passives|ein zweites|online|nebenbei|selbstständig)
    (* |) kilo (abnehmen|abgenommen|verlieren|weniger) (in|ohne)
    (leben|lebe) von (deiner|ihrer) leidenschaft
    so (verdienst|verdiene|machst) du (*|* *) (im monat|pro monat|am tag|pro woche|in der woche)
    (besuchen sie|besuch|besuche|besucht) uns (unter|online|auf www*|auf http*|auf unserer|im web)
    (gesendet|verschickt) (mit|über) (crowdfire*|commun.it*|statusbrew*|@*)
    (ich|wir) (erstelle|erstellen|gestalte|gestalten|designe|designen|baue|bauen|programmiere) (logos|websites|webseiten|homepages|flyer|onlineshops)
    im monat (aufbauen|dazu|extra|nebenbei|dazuverdienen)
    # Networks and favours.
    (lass|lasst|lassen sie) uns (doch |) (auch |gern |gerne |) (auf|über|bei) (linkedin|xing|instagram|facebook|insta|tiktok|telegram|whatsapp|discord)
    (vernetz|vernetze|vernetzen|vernetzt) (dich|euch|wir uns|sie sich|) (doch |auch |gern |) (auf|bei|über) (linkedin|xing|instagram|facebook)
    (abonnier|abonniere|abonniert) (ma |mal |doch |bitte |) <mein>
    (abo|abonniere ich|abonnier ich|abonniere|sub) ... zurück
    (abo|follow|like|sub|rt) (für|gegen|4) (abo|follow|like|sub|rt)
    (retweete|retweetet|rt|teile|teilt) (mal |bitte |doch |) <mein> (tweet|post|beitrag|thread)
    (angehefteter|angehefteten|angepinnter|angepinnten) (tweet|post|beitrag)
    (wie|was) (ist|lautet) deine (nummer|whatsapp nummer|handynummer|telegram)
    # What a call to action of the kind can hardly be said without.
    == de meeting
    (wollen wir|sollen wir|können wir|lass uns|lust auf) (mal |kurz |mal kurz |) (telefonieren|quatschen|zoomen|einen call|einen kurzen call|ein kennenlerngespräch|ein erstgespräch|nen call)
    == de reply
    (schreib|schick|kommentier|antworte) (mir |uns |) (einfach |mit |) (info|ja|start|guide|interesse) (und|dann) (ich|du)
    == de opener courtesy
    ^ (woher kommst du|wo kommst du her|wie geht es dir|wie geht es ihnen|wie geht's dir|was führt dich hierher|was führt dich her) (heute|so|denn|) $
    == de courtesy
    (mega|geiles|starkes|cooles|tolles|krasses|nices) (profil|content|account|feed)
    (ich |) (liebe|feiere|mag) (deinen|dein|deine|euren|ihren) (content|profil|feed|account|inhalte|beiträge|posts|vibe)
    # Questions that count where nothing else is asked with them.
    == de opener meeting courtesy
    ^ (interesse|interessiert|lust|neugierig|hast du interesse|haben sie interesse|wie geht's|wie gehts|was machst du so|was machst du beruflich) $
    # Codes and discounts without an end.
    == de undated
    (mit|nutze|nutzt|nutzen sie|sichere dir|sichern sie sich) (dem|den|jetzt|unseren|meinem|unserem|) (code|rabattcode|gutscheincode|gutschein) *
    (prozent|) rabatt (auf|mit dem|bei|für|sichern|$)
    # What is listened to, valued for free and filled.
    == de
    (hör|hört|hören sie|schau|schaut|schauen sie|lies|klick|guck) (doch |gern |gerne |mal |einfach |auch |) (mal |) (in|bei|auf) <mein> <ort>
    <mein> (neuer|neues|neue|erster|erstes|erste|nächster) (krimi|thriller|roman|gedichtband|ratgeber|fantasyroman|liebesroman|hörbuch) (ist|gibt|jetzt|erscheint|erhältlich|kommt)
    (lass|lasst|lassen sie) (doch |gern |gerne |mal |bitte |) (ein|dein|euer|nen) (abo|like|follow|herz) (auf|bei|da|hier|für)
    (kostenlos|gratis|unverbindlich) (bewerten|schätzen|beraten|analysieren|prüfen) lassen
    (ihre|deine|eure) (immobilie|wohnung|immobilien) ... (verkaufen|vermieten|bewerten|verkauft)
    (ihr|dein|euer) (haus|grundstück|auto) ... verkaufen
    wie du (deine|deinen|dein|mehr|neue) (kurse|kalender|kunden|kurs|terminkalender|termine|umsatz|praxis|reichweite|follower|anfragen) (füllst|gewinnst|bekommst|ausbuchst|findest|verdoppelst|aufbaust|steigerst)
    (abonniere|abonnier|abonniert|melde dich) (dich |) (zu |zum |für |) (unseren|meinen|unserem|meinem|den) newsletter
    nur heute für (*|* *|* * *)
    (was machst du|was machen sie) (so|beruflich|) (beruflich|$)
    (habe|hab|haben) (mir |uns |) (dein|ihr|euer) profil (gesehen|angeschaut|angesehen|entdeckt)
    (zweites|zweiten|weiteres|weiteren) (standbein|einkommen|gehalt)
    # The weather.
    == de courtesy
    wie ist (das|denn das|euer|dein) wetter (in|bei|denn|heute|so|$)
    wie ist's wetter
    ^ alles (gut|klar|fit|okay|ok) (in|bei) * $
    """
}
