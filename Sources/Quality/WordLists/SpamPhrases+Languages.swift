/// Wordings of spam in languages other than English, with the parts of the English list; see `Tone.spam`.
extension Tone {
  static let spamElsewhere = """
    <munt> = (bitcoin|bitcoins|btc|cripto|crypto|criptomonedas|criptomoedas|criptovalute|cryptomonnaie|cryptomonnaies|krypto|kryptowährungen|forex|usdt|nft|nfts|trading)
    == es
    (invierte|inviertes|invertir|invirtiendo|deposita|deposite) (solo |desde |) (*|* *) (y|para) (recibe|recibes|gana|ganas|obtén|obtienes|retira|llévate|cobra|genera)
    (gana|ganar|ganas|gano|gané|genera|generar) (hasta |más de |) (*|* *) (al día|diarios|a la semana|semanales|al mes|por día|por hora|en una semana|en 24 horas) (desde|sin|trabajando|en internet|online|por internet|con tu)
    (ganar|gana|ganas|ganarás|hacer|haz|generar|genera) (dinero|plata|pasta) (fácil|rápido|rápidamente|online|por internet|en internet|extra|desde (casa|tu casa|tu celular|tu móvil)|sin (esfuerzo|invertir|salir|experiencia)|mientras duermes)
    (ingresos|ganancias) (pasivos|garantizad*|extra desde)
    (duplica|triplica|multiplica|duplicamos|multiplicamos) (tu|su) (dinero|inversión|bitcoin|capital)
    (rendimiento|rendimientos|inversión|resultados) garantizad*
    (comprar|compra|vendo|vendemos|venta de) (seguidores|likes|visualizaciones|retweets)
    (has|ha) sido (seleccionado|seleccionada|elegido|elegida) (para|como) (recibir|ganar|ganador|ganadora)
    (ganaste|has ganado) (un|una|el|la) (iphone|premio|tarjeta|viaje|coche|bono)
    (señales|robot|bot) de <munt>
    (invertir|invierte|inversiones|ganancias|ganar|minería) (en|con|de) <munt>
    (préstamo|préstamos|crédito|créditos) (rápido|rápidos|urgente|urgentes|inmediato|inmediatos|sin (aval|buró|papeleo|requisitos|garantía)|entre particulares)
    (pack|fotos|videos|vídeos|contenido) (hot|caliente|calientes|íntimo|íntimas|xxx|sin censura)
    (sígueme|sigueme) y te sigo
    (reclama|cobra) tu (premio|recompensa|bono|airdrop)
    conecta tu (wallet|billetera|monedero)
    (escríbeme|háblame|contáctame|mándame|envíame|agrégame|escribe) (un mensaje |) (al|a mi|por|en|a) <app> (al|*|) <n>
    == fr
    (investissez|investis|placez|place|déposez|misez|mise) (seulement |) (*|* *) (et|pour) (recevez|recevoir|reçois|touchez|touche|gagnez|gagne|récupérez|obtenez|retirez)
    (gagnez|gagner|gagne|générez|générer) (jusqu'à |plus de |) (*|* *) (par jour|par semaine|par mois|en 24h|en une semaine) (depuis|sans|en ligne|chez|avec|grâce)
    (gagnez|gagner|gagne) (de l'argent) (facilement|rapidement|en ligne|sur internet|depuis chez|en dormant|sans)
    (revenus|revenu) (passif|passifs|garantis|garanti)
    (doublez|double|triplez|multipliez|multiplie) (votre|ton) (argent|mise|capital|investissement|bitcoin)
    (rendement|rendements|gains|profits|bénéfices|résultats) garanti*
    (acheter|achetez|vends|vendons|vente de) (des |) (abonnés|followers|likes|vues)
    (vous avez été|tu as été) (sélectionné|sélectionnée|choisi|choisie) (pour|comme) (recevoir|gagner|gagnant)
    (vous avez|tu as) gagné (un|une|le|la) (iphone|lot|prix|carte|chèque|voyage)
    (investir|investissez|signaux|formation|gagner) (dans|de|en|avec) (le |la |les |) <munt>
    (prêt|prêts|crédit) (entre particuliers|rapide et|sans justificatif|d'argent rapide|urgent)
    (être|devenez|deviens) (votre|ton) propre (patron|boss)
    (récupérez|réclamez) votre (gain|prix|airdrop|récompense)
    (photos|vidéos|contenu) (coquines|coquin|sans tabou|non censuré|hot|xxx)
    (écris|écrivez|contacte|contactez|ajoute|rejoins) moi (sur|via|par) <app> (au|*|) <n>
    == de
    (investiere|investieren sie|investier|zahle|zahl|setze|setz) (nur |) (*|* *) (ein |) und (erhalte|erhalten sie|bekomme|bekommst|verdiene|kassiere|hol)
    (verdiene|verdienen sie|verdien|verdienst) (bis zu |über |) (*|* *) (pro tag|am tag|täglich|pro woche|in der woche|im monat|pro monat) (von zu|online|ohne|nebenbei|mit deinem|im internet)
    (schnell|leicht|einfach|online) geld (verdienen|machen)
    (passives|garantiertes) einkommen
    garantierte* (rendite|gewinne|gewinn|erträge|ergebnisse)
    (verdopple|verdoppeln sie|verdreifache|vervielfache) (dein|ihr) (geld|kapital|bitcoin|einkommen)
    (follower|likes|abonnenten) (kaufen|zu verkaufen|günstig)
    (du wurdest|sie wurden) (ausgewählt|ausgelost) (für|um|als)
    (du hast|sie haben) (ein|eine|einen) (iphone|preis|gutschein|reise) gewonnen
    (investieren|investier|signale|gewinne|verdienen|geld) (in|mit|für|durch) <munt>
    (kredit|kredite|darlehen) (ohne schufa|sofort|ohne bonität|von privat)
    (sei|werde) dein eigener (chef|boss)
    (heiße|private|unzensierte) (bilder|fotos|videos)
    (schreib|schreibe|schreiben sie) mir (auf|über|per|bei) <app> (unter|an|*|) <n>
    (kontaktiere|adde) mich (auf|über|per|bei) <app> (unter|an|*|) <n>
    == pt
    (invista|invistam|investe|investir|deposite|deposita) (só |apenas |) (*|* *|* * *) (e|para) (receba|recebe|receber|ganhe|retire|saque|lucre|ganha)
    (ganhe|ganhar|ganha|fature|faturar|lucre|lucrar) (até |mais de |) (*|* *|* * *) (por dia|por semana|por mês|todo dia|em uma semana) (em casa|de casa|sem|online|pela|na internet|com o celular|trabalhando)
    (ganhe|ganhar|ganha|fazer|faça) dinheiro (fácil|rápido|online|na internet|pela internet|em casa|sem (sair|esforço|investir|aparecer)|dormindo|enquanto dorme|todo dia)
    (renda|rendimento) (passiva|passivo|garantida|garantido)
    (dobre|duplique|triplique|multiplique|dobramos|multiplicamos) (seu|o seu|teu) (dinheiro|investimento|bitcoin|capital|pix)
    (lucro|lucros|retorno|ganhos|resultado|resultados) garantid*
    (comprar|compre|vendo|vendemos|venda de) (seguidores|curtidas|likes|visualizações)
    você foi (selecionado|selecionada|escolhido|escolhida|sorteado|sorteada) (para|como) (receber|ganhar|ganhador|ganhadora)
    você ganhou (um|uma|o|a) (iphone|prêmio|vale|viagem|carro|pix)
    (sinais|robô) de <munt>
    (investir|invista|lucrar|ganhar) (em|com) <munt>
    empréstimo (rápido|urgente|sem consulta|para negativado*|entre particulares|na hora)
    (seja|ser) (seu|o seu) próprio (chefe|patrão)
    (conteúdo|fotos|vídeos|pack) (adulto|quente|quentes|hot|sem censura|xxx|exclusivo no privacy)
    (me segue|segue) que (eu |) (te |) sigo
    (me chama|me chame|fala comigo|fale comigo|escreve-me|contacta-me|me manda) (no|pelo|lá no|um oi no) <app> (*|) <n>
    == it
    (investi|investite|deposita|versa|punta) (solo |) (*|* *) e (ne |) (ricevi|ricevete|guadagni|guadagna|ottieni|incassi|ritiri)
    (guadagna|guadagni|guadagnare) (fino a |più di |oltre |) (*|* *) (al giorno|a settimana|al mese|in una settimana) (da casa|online|senza|lavorando|con il)
    (guadagna|guadagnare|fai|fare) (soldi|denaro) (facili|facilmente|velocemente|online|da casa|senza|mentre dormi|su internet)
    (rendita|reddito|entrate) (passiva|passivo|passive|garantita|garantito)
    (raddoppia|triplica|moltiplica|raddoppiamo) (i tuoi soldi|il tuo (denaro|capitale|investimento|bitcoin))
    (guadagno|guadagni|rendimento|rendimenti|profitti|risultati) garantit*
    (compra|comprare|vendo|vendiamo|vendita) (follower|like|visualizzazioni)
    sei stato (selezionato|scelto|estratto) (per|come) (ricevere|vincere|vincitore)
    hai vinto (un|una|il|la) (iphone|premio|buono|viaggio|auto)
    (segnali|bot) di <munt>
    (investi|investire|guadagnare|guadagna) (in|con) <munt>
    (prestito|prestiti) (veloce|veloci|urgente|senza garanzie|senza busta paga|tra privati)
    (diventa|essere|sii) (il |) capo di te stesso
    (foto|video|contenuti) (hot|spinti|osé|senza censura|xxx)
    (scrivimi|contattami|aggiungimi|chiamami) (su|via|in) <app> (al|*|) <n>
    == ja
    副業で稼
    誰でも稼げ
    簡単に稼
    楽に稼
    確実に稼
    必ず儲か
    絶対に儲か
    元本保証
    フォロワー販売
    フォロワー購入
    パパ活
    裏垢
    お金配り
    現金プレゼント
    闇バイト
    即日融資
    個人融資
    ブラックOK
    """
}
