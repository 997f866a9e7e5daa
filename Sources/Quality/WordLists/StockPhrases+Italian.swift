/// Phrases of the stock auto-DM in Italian, in the notation of `PhrasePattern`; see `StockPhrases`.
extension StockPhrases {
  static let italian = """
    <grazie> = (grazie|grazie mille|mille grazie|ti ringrazio|vi ringrazio|ti ringraziamo|vi ringraziamo|grazie infinite|grazie tante|grz|grazie di cuore|molte grazie)
    <mio> = (mio|nostro|nostra|mia|miei|nostri|nostre|mie)
    <posto> = (sito|sito web|sito internet|blog|pagina|pagina facebook|canale|canale youtube|canale telegram|negozio|libro|profilo|shop|shop online|negozio online|podcast|facebook|instagram|insta|pagina instagram|youtube|musica|singolo|brano|album|video|libri|romanzo|ultimo libro|newsletter|lavori|lavoro|prodotti|servizi|catalogo|offerte|gruppo|community|linkedin|social|canali social|store|disco|ep|ebook)
    == it courtesy
    (raccontami|dimmi|parlami) (qualcosa|un po') (di|su) (te|voi)
    (per|x) (info|informazioni|contatti|preventivi|prenotazioni) (scrivi|scrivimi|scriveteci|scrivici|contattami|contattaci|visita|chiama|chiamaci|chiamami|vai|clicca)
    (grazie|ringrazio) (per|dell') (l'interesse|il tempo|interesse)
    (di cosa ti occupi|cosa fai nella vita|che lavoro fai) $
    <grazie> (per|di|del|x|per il|dell'|per l') (il follow|follow|avermi seguito|averci seguito|seguirci|seguirmi|il tuo follow|averci|avermi|aver iniziato a seguirci|aver iniziato|il segui|l'add|add|esserti iscritto|esserti|avermi aggiunto|l'iscrizione|iscrizione|il supporto|l'interesse|la connessione|il contatto|il collegamento|il tuo interesse|esserti unito|avere|avermi aggiunto|esserti connesso|seguire|il seguito|il like)
    (come|in che modo|in cosa) (posso|possiamo) (aiutarti|esserti utile|aiutarvi|aiutarla|esservi utili|esserti d'aiuto|esserle utile)
    (restiamo|rimaniamo|teniamoci|manteniamoci) in contatto
    (buona giornata|buona settimana|buona serata|buon weekend|buon fine settimana|ti auguro una buona|ti auguriamo una buona|una buona giornata) (giornata|a te|a tutti|) $
    (benvenuto|benvenuta|benvenuti|benvenut*) (nella|sulla|sul|nel|tra|a bordo|fra) (mia|nostra|mio|nostro|noi|i nostri|) (community|pagina|famiglia|profilo|mondo|canale|gruppo|$)
    (siamo|sono|resto|restiamo|rimaniamo) (sempre|) (a|ad) (tua|vostra|sua|completa|) disposizione
    (non|nn) (esitare|esitate|esiti) a (contattarci|contattarmi|scriverci|scrivermi|chiedere|visitare|chiamarci|farci)
    (per|x) (qualsiasi|ogni|qualunque) (informazione|info|domanda|cosa|dubbio|necessità|esigenza)
    (spero|speriamo) (che|di) (ti|vi|tu|i|il|riuscire|troverai|esserti|poterti) (piaccia|piacciano|possa|miei|sia|utile|nostri|tuo|sentirti|presto|*)
    (a presto|un saluto|un abbraccio|saluti|un caro saluto|cari saluti) $
    (felice|felici|lieto|lieti|piacere|contento|contenti) (di|che) (averti|conoscerti|essere|connetterci|seguirti|averti con|tu ci|tu sia)
    == it
    (seguimi|seguici|seguiteci|seguitemi) (anche|su|pure|per)
    (sono|siamo) (un|una|) (consulente|coach|personal trainer|rapper|promotore|agente|networker|promoter|mental coach|life coach|incaricato) (finanziario|finanziaria|immobiliare|e|di|per|indipendente|$)
    (posso|possiamo|vuoi che ti) (aiutarti|aiutarvi|aiuti) (a|con) (guadagnare|vendere|crescere|trovare|aumentare|migliorare|perdere|la|il)
    (nuovo video|nuovo singolo|nuovo album|nuova puntata|nuovo episodio|nuovo libro|nuovo pezzo|nuovo brano) (sul|su|è|fuori|online|disponibile|ora|in)
    (iscriviti|iscrivetevi|metti like|condividi) $
    (approfitta|approfittate|scopri|non perdere) (delle|della|dei|le|la|i|subito) (nostre|nostra|nostri|) (offerte|offerta|promozioni|sconti|promo|novità)
    ^ (ciao|hey|ehi|buongiorno) (bella|bello|bellissima|bellissimo|tesoro|amore|caro|cara|amico|amica)
    (lascia|lasciaci|lasciami|metti|mettici|mettimi|dai) (un|il tuo|) (like|mi piace|follow|segui|cuore|commento) (alla|sulla|al|sul|anche|ai|se|$)
    (ti lascio|vi lascio|ecco|questo è) (qui |) (il link|il mio link|il mio|la mia|il nostro|la nostra) (al |del |alla |) (mio|mia|nostro|nostra|sito|blog|pagina|canale|link|profilo|shop|libro)
    (visita|visitate|visiti|scopri|scoprite|dai un'occhiata al|dai un'occhiata alla|dai un'occhiata ai|date un'occhiata al|date un'occhiata alla|un'occhiata al|un'occhiata alla|un'occhiata ai|guarda|guardate|passa sul|passa dal|passa a trovarci sul|vieni a trovarci sul|vieni sul|vieni a vedere|metti mi piace alla|metti like alla|metti un like alla|mi piace alla|mi piace sulla|like alla|lascia un like alla|condividi|seguici sul|seguici sulla|segui|seguite|ascolta|ascoltate|ascoltare|leggi|leggete|acquista|compra|iscriviti al|iscriviti alla|iscrivetevi al|iscrivetevi alla|unisciti al|unisciti alla|entra nel|entra nella|sostieni|supporta|vai sul|vai sulla|clicca sul|conoscere|conosci|scarica|prova|trovi sul|trovi sulla|iscriverti al) (anche|pure|) (il|la|i|le|al|alla|ai|l'|sul|sulla|) <mio> (nuovo|nuova|ultimo|ultima|primo|prima|nuovi|) <posto>
    (è|e|ecco) (uscito|uscita|disponibile|online) (il|la|il mio|la mia) (mio|mia|nostro|nuovo|nuova|)
    <mio> (nuovo|nuova|ultimo|primo|) (libro|singolo|brano|album|video|romanzo|disco) (è|e|su|disponibile|già|ora|esce)
    (seguici|seguimi|segui|seguiteci|seguitemi|trovaci|trovami|ci trovi|mi trovi|vieni a trovarci|vieni a trovarmi|aggiungimi|aggiungici) (anche|pure|) (su|anche su|sul|sulla|sui|in) (facebook|fb|instagram|insta|linkedin|youtube|tiktok|nostra|nostro|mia|mio|telegram|twitch|nostri|social|ig)
    (scarica|scaricate|ricevi|ottieni|richiedi|prenota|approfitta|regalo|ecco) (subito|ora|qui|gratis|gratuitamente|il mio|il nostro|la nostra|la mia|il tuo|la tua|un|una|l'|della|del) (*|* *|) (ebook|e-book|gratuito|gratuita|gratis|gratuitamente|consulenza|webinar|masterclass|omaggio|regalo|sconto)
    (scarica|scaricate|ricevi|ottieni|richiedi|prenota|approfitta|regalo|ecco) (subito|gratis|gratuitamente|la mia|il mio) ... (libro|guida|corso|demo)
    (scarica|ricevi|ottieni|prova) (gratis|gratuitamente)
    (ti|vi) (seguo|seguiamo|ho seguito|abbiamo seguito|ricambio|ricambiamo) (anch'io|anche io|anche noi|a mia volta|subito|volentieri|pure io|già|di ritorno|ricambiando|$)
    (ricambio|ricambiamo|contraccambio) (sempre|il|volentieri|tutti|i|follow|$)
    (iscriviti|iscrivetevi|iscriverti) (al|alla|e|sul) (mio|nostro|nostra|mia|canale|newsletter|attiva|metti|gruppo)
    (tutte le|) piattaforme (digitali|di streaming|$)
    (disponibile|acquistabile|in vendita|ora) (su|in) (amazon|spotify|tutte|kindle|itunes|tutti|youtube)
    (guadagna|guadagnare|guadagni|fare|fai|guadagno) (soldi|da casa|denaro|online|un extra|extra|fino a|da subito|con|comodamente|mentre|euro) (da|online|facili|casa|con|facilmente|in|dal|extra|velocemente|dormi|senza|il|$)
    (lavora|lavorare|lavoro) da (casa|remoto|qualsiasi|dove)
    (rendita passiva|reddito passivo|entrate passive|libertà finanziaria|guadagno extra|secondo stipendio|opportunità di business|opportunità di lavoro|opportunità di guadagno|network marketing|bitcoin|criptovalute|segnali di trading|prestito tra|offerta di prestito|capo di te stesso|senza esperienza)
    (aiuto|aiutiamo|affianco|supporto|accompagno) (le|gli|i|a|altri|tante|tutti|) (imprenditori|imprenditrici|aziende|persone|donne|professionisti|freelance|coach|brand|pmi|attività|privati|mamme|*) (di *|) (a|nel|con|che|ad|e)
    (scrivimi|contattami|contattaci|scrivici|mandami|inviami) (in|un|per|se|su|al|subito|pure|$) (privato|dm|messaggio|maggiori|saperne|whatsapp|interessato|info|avere|direct|sei|vuoi|ti|$)
    (link|info|tutto) (in|nella|nella mia) (bio|biografia|privato|descrizione)
    (hai bisogno di|ti serve|cerchi|vuoi|stai cercando|avete bisogno di) (più|un|una|nuovi|aumentare|nuovo|trovare|far) ... (clienti|vendite|follower|sito|sito web|logo|prestito|visibilità|contatti|soldi|attività|crescere|guadagnare)
    (offriamo|offro|siamo) (servizi|soluzioni|un'agenzia|un'azienda|i migliori|leader|specializzati|esperti|consulenza|la migliore)
    (messaggio|risposta|dm) automatic*
    (partecipa|partecipate) (al|alla) (nostro|nostra|mio|giveaway|concorso|contest)
    (le|i) (nostre|nostri|mie|miei) (ultime|ultimi|migliori|) (offerte|novità|promozioni|prodotti|sconti) (su|sul|qui|in|e|$)
    (per|vuoi) (saperne di più|maggiori informazioni|maggiori info) (visita|clicca|vai|scrivici|contattaci|www|sul|su|leggi|guarda|su di)
    (farebbe|fa|farebbe molto) piacere
    (insegno|insegniamo) (agli|alle|ai|a|) (*|* *) (a|ad|come) (vendere|guadagnare|crescere|generare|vivere|fatturare|investire|monetizzare|scalare|attirare|trovare|raddoppiare)
    # Coaches, courses and those who grow what one has.
    (portare|porta|portiamo|far fare) ... (al|a un|ad un) (livello successivo|prossimo livello|altro livello|nuovo livello|livello superiore)
    (scalare|scala|far crescere|far decollare|moltiplicare|moltiplica|raddoppiare|raddoppia|automatizzare|automatizza|potenziare|potenzia) (il|la|le|i) (tuo|tua|tue|tuoi|vostro|vostra) (business|attività|vendite|fatturato|profilo|brand|reddito|guadagni|instagram|visibilità|follower|azienda)
    ^ (ultimi|pochi) posti (per il mio|nel mio|per la mia|nella mia|per il webinar|disponibili|$)
    (webinar|masterclass|mentorship|training|videocorso|mini corso|minicorso|coaching|consulenza|call|sfida) (online |) (gratuito|gratuita|gratis)
    (gratuito|gratuita|gratis) (webinar|masterclass|mentorship|training|consulenza|videocorso)
    (iscriviti|registrati|prenota il tuo posto|candidati) (subito|ora|adesso|gratis|gratuitamente)
    (trovare|trova|acquisire|attirare|attira|ottenere|ottieni|generare) (più |nuovi |) (clienti|vendite|follower|contatti|lead|pazienti) (online|in automatico|ogni|senza|con|sui social|$)
    (guadagnare|guadagni|guadagnando|fatturare|fatturi) (più di |oltre |fino a |) (*|* *) (al mese|al giorno|a settimana|mensili|ogni mese)
    (ti|vi) (mostro|spiego|insegno|dico|racconto) come (guadagnare|fatturare|vendere|monetizzare|vivere|crescere sui|trovare clienti|generare)
    mai pensato (a|di) (un secondo|guadagnare|lavorare da|investire|un'entrata|un guadagno|avere un'entrata)
    (secondo|extra) guadagno
    (vivere|vivi) (della|delle) (tua passione|tue passioni)
    (perdere|perdi|dimagrire) (*|* *) (chili|kg) (in|senza)
    (realizzo|realizziamo|creo|creiamo|progetto|progettiamo) (siti|siti web|loghi|ecommerce|grafiche|landing page)
    preventivo (gratuito|gratis|senza impegno)
    # Networks and favours.
    (colleghiamoci|connettiamoci|aggiungimi|collegati con me) (anche |) (su|via) (linkedin|instagram|facebook|telegram|whatsapp|tiktok)
    (sub|like|follow|rt|iscrizione) (per|x) (sub|like|follow|rt|iscrizione)
    (retwitta|rt|retweetta|condividi) (il|al|un) (mio|nostro) (tweet|post|video)
    (tweet|post) (fissato|in evidenza)
    (qual è|mi dai|mi lasci) il tuo (numero|whatsapp|contatto whatsapp|telegram)
    # What a call to action of the kind can hardly be said without.
    == it meeting
    (facciamo|fissiamo|organizziamo) (una|un) (call|videochiamata|chiamata conoscitiva|zoom)
    == it reply
    (rispondi|commenta|scrivi|scrivimi) (con |) (info|voglio|sì) (e|per) (ti|avere|ricevere)
    == it opener courtesy
    ^ (come stai|come va|come state|di dove sei|da dove vieni|cosa fai di bello|che fai nella vita) (oggi|) $
    == it courtesy
    (adoro|amo|bellissimo|bellissimi|stupendo|ottimo|bel) (il tuo|i tuoi|il vostro|) (profilo|feed|contenuti|contenuto|account)
    # Questions that count where nothing else is asked with them.
    == it opener meeting courtesy
    ^ (ti interessa|ti va|interessato|interessata|ne parliamo|vuoi saperne di più|vuoi sapere come|ti incuriosisce|posso aiutarti|che ne dici) $
    # Codes and discounts without an end.
    == it undated
    (usa|utilizza|inserisci|con) (il|questo|il mio|il nostro) (codice|coupon)
    di sconto (sul|su|per|con|$)
    # Novels that are out, clients that are brought and people who are looked for.
    == it
    (passa|passate|vieni|venite|passi) a (trovarmi|trovarci|vedere|visitare|curiosare) (anche |) (sul|sulla|su|nel|nella|il|la|i|le) (mio|mia|nostro|nostra|miei|nostri)
    (è|e) (uscito|uscita) (il|la) (mio|mia|nostro|nostra) (nuovo|nuova|primo|prima|ultimo|ultima|)
    (ti|vi|le) (porto|portiamo|trovo|troviamo|procuro|procuriamo) (nuovi|più|dei) (clienti|contatti|pazienti|lead)
    (mandarti|inviarti|mandarle|farti|farle|un) (un |) preventivo
    (cerco|cerchiamo|selezioniamo|seleziono) (* |) persone (motivate|ambiziose|serie|determinate|che vogliono|con voglia|dinamiche)
    (iscriviti|iscrivetevi|si iscriva) alla (nostra|mia) (newsletter|lista|community)
    (analisi|valutazione|diagnosi|check up|checkup) (gratuita|gratis)
    (valutazione|stima) (gratuita|gratis) (del|della|di|)
    # The weather.
    == it courtesy
    (che tempo fa|com'è il tempo|come è il tempo) (a|lì|da|in|oggi|$)
    """
}
