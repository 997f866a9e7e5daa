/// Phrases of the stock auto-DM in Portuguese, in the notation of `PhrasePattern`; see `StockPhrases`.
extension StockPhrases {
  static let portuguese = """
    <obrigado> = (obrigado|obrigada|obg|obgd|obrigadão|valeu|vlw|muito obrigado|muito obrigada|mt obrigado|grato|grata|gratidão|agradecemos|agradeço|brigado|brigada|obrigadx)
    <meu> = (meu|minha|meus|minhas|nosso|nossa|nossos|nossas)
    <lugar> = (site|website|blog|página|canal|canal no youtube|canal do youtube|loja|loja virtual|livro|livros|perfil|instagram|insta|facebook|face|fanpage|youtube|podcast|trabalho|música|músicas|single|clipe|álbum|vídeo|vídeos|redes|redes sociais|produtos|serviços|portfólio|comunidade|grupo|telegram|newsletter|lista|conteúdo|catálogo|curso|linkedin|tiktok|som|som novo|ep|lojinha|linktree)
    == pt courtesy
    (conte|conta|fala) (um pouco|mais|para mim|pra gente|aí) (de|sobre) (você|ti)
    (gostou|curtiu) (da|do) (página|conteúdo|perfil|canal|trabalho)
    (prazer|feliz|é um prazer) (em|por|te) (ter|conhecer|te ter|conectar|tê-lo|tê-la|você)
    <obrigado> (por|pelo|pela|pelos|por me|por nos) (seguir|me seguir|nos seguir|seguir-nos|seguir-me|nos acompanhar|acompanhar|conectar|seguir nosso|seguir o|seguir a|follow|seguimento|adicionar|me adicionar|apoio|conexão|follow back|seguir de volta|interesse|contato|carinho|curtir|se inscrever|se conectar|fazer parte|estar aqui|aceitar)
    (como|em que|no que) (posso|podemos) (te ajudar|ajudar|ajudá-lo|ajudá-la|lhe ajudar|ajudar você|ser útil|te auxiliar)
    (seja|sejam|sê) (muito|mto|) (bem-vindo|bem-vinda|bem vindo|bem vinda|bem-vindos|bemvindo|bem vindx|bem-vindx)
    (tenha|desejo|desejamos|tenham|uma|um) (um|uma|a todos um|) (ótimo|ótima|bom|boa|excelente|lindo|linda|abençoado|maravilhoso|maravilhosa) (dia|semana|tarde|final de semana|fim de semana|noite) (pra|para|e|$|)
    (fique|fiquem) à vontade (para|pra) (entrar em contato|perguntar|chamar|me chamar|nos chamar|mandar|falar|tirar)
    (qualquer|alguma|se tiver|tem alguma) (dúvida|coisa|pergunta) (estamos|estou|é só|só|me|nos|pode|chama|à)
    (estamos|estou|fico|ficamos) (sempre|) (à|a) (sua|tua|vossa|) disposição
    (espero|esperamos) que (goste|gostem|curta|você goste|vc goste|aproveite)
    (vamos|bora) (nos conectar|manter contato|trocar ideias|trocar ideia|conversar|crescer juntos|juntos|nos seguir|se seguir)
    (tamo junto|tmj|estamos juntos|tmjt|grande abraço|um abraço|abraços|abs) $
    (mantenha|mantenhamos|mantemos|vamos manter) (o|) contato
    == pt
    (saiu|lancei|lançamos|tá no ar|está no ar|já saiu|já está disponível) (o |a |meu |minha |nosso |nossa |novo |nova |) (novo |nova |) (clipe|música|vídeo|video|single|episódio|livro|som|ep|álbum|clip)
    (corre|corra|dá um pulo|cola) (lá|aqui) (no|na|ver|conferir|ouvir|e|$)
    (deixa|deixe|deixar) (o|seu|teu|aquele|um) (like|joinha|comentário|gostei)
    (me|nos) (siga|segue|sigam|sigam-me|acompanhe) (no|na|também|lá|aqui)
    (trabalho|sou|atuo) (com|especialista em|consultor|consultora|coach|corretor|corretora) (marketing|vendas|tráfego|de imóveis|de|em|digital)
    (posso|podemos) (te |) (ajudar|ajudá-lo|ajudá-la) (te |) (a|com|você) (vender|crescer|ganhar|faturar|aumentar|seu|sua|emagrecer)
    (aproveite|aproveita|confira|garanta) (nossa|nossas|nosso|nossos|as|a|os|já|o seu|o) (promoção|promoções|ofertas|oferta|descontos|desconto|novidades)
    ^ (oi|olá|ola|oie) (linda|lindo|gata|gato|gatinha|amor|querida|querido|amigo|amiga|empreendedor|empreendedora)
    (trabalhar|trabalhe|trabalho|trabalhando) (em|de) casa (e|com|sem|$)
    (compartilhe|compartilha|indique|marque|convide) (com|para|pra|seus|os) (os |seus |todos os |) (amigos|contatos)
    (visite|visita|visitem|conheça|conhece|conhecer|confira|confere|conferir|acesse|acessa|veja|vê|ver|olha|dê uma olhada em|dá uma olhada em|dê uma olhada no|dá uma olhada no|uma olhada no|uma olhada na|olhadinha no|olhadinha na|passe no|passa no|passa na|passa lá no|curta|curte|curtir|siga|segue|seguir|compartilhe|compartilha|ouça|ouve|escute|escuta|ouvir|assista|assiste|leia|inscreva-se no|inscreva-se em|se inscreva no|se inscreve no|se inscreve em|inscrever no|entre no|entra no|participe do|apoie|compre|adquira|dá uma força no|dá um like na|dá um like no|clique no|check) (o|a|no|na|lá no|lá na|lá o|também o|também a|também|os|as|) <meu> (novo|nova|último|última|primeiro|primeira|) <lugar>
    <meu> (novo|nova|último|última|primeiro|) (livro|single|clipe|som|álbum|ebook|música|curso|vídeo|ep) (já|está|tá|foi|saiu|é|disponível|ta|na|no)
    (siga-nos|siga|curta|nos siga|segue a gente|segue lá|me segue|me siga|segue nós|siga a gente|nos segue|encontre-nos|acompanhe-nos|acompanhe|nos acompanhe|segue eu|visite-nos|adiciona) (também|tb|tbm|lá|) (no|em|na|nas|pelo) (nosso|nossa|nossas|meu|minha|o nosso|) (facebook|face|fb|instagram|linkedin|youtube|tiktok|página|canal|insta|redes|twitch|telegram|ig|outras redes|whatsapp|site)
    (segue|siga|sigam|curta|me segue) (lá|eu|a gente) (no|na|em)
    (baixe|baixa|faça o download|pegue|garanta|receba|ganhe|aproveite|acesse|solicite|pega|quer|adquira|peça) (já|agora|aqui|de|) (grátis|gratuitamente|graça|o meu|o nosso|meu|nosso|o seu|seu|um|uma|a sua|sua|este|esse) ... (ebook|e-book|gratuito|gratuita|grátis|consultoria|desconto|masterclass|brinde|presente|webinar|mentoria)
    (baixe|baixa|faça o download|pegue|garanta|receba|ganhe|aproveite|acesse|solicite|pega|quer|adquira|peça) (já|agora|aqui|de|) (grátis|gratuitamente|graça|meu|o meu) ... (livro|guia|curso|aula|planilha|amostra)
    (baixe|baixa|receba|ganhe) (gratuitamente|grátis|de graça)
    (sigo|sigo todos|te sigo|seguindo|te segui|já te segui|segui|sdv|sigo você|seguindo você) (de|) volta
    (segue que eu|me segue que|sdv|segue de volta|troco follow|siga de volta|sigo de volta)
    (inscreva-se|se inscreva|se inscreve|inscrevam-se|inscreve) (no|em|na|lá|e) (meu|nosso|nossa|minha|canal|newsletter|ative|canal do)
    (todas as|) plataformas (digitais|de streaming|de música|$)
    (disponível|à venda|já) (na|no|em) (amazon|spotify|todas|kindle|youtube|deezer)
    (ganhe|ganhar|ganha|fazer|faça|faturar|fature|ganho|ganhando|lucrar|lucre) (dinheiro|uma renda|renda|grana|até|mais) (extra|sem|em casa|de casa|online|pela|na internet|com|trabalhando|por|dinheiro|todos|no|$)
    (renda extra|renda passiva|liberdade financeira|trabalhe em casa|trabalhar de casa|seja seu próprio chefe|oportunidade de negócio|marketing multinível|marketing digital|bitcoin|criptomoedas|day trade|robô de|empréstimo|sem experiência|viver de internet|dinheiro na internet)
    (ajudo|ajudamos|transformo|oriento) (a|os|as|outros|outras|) (pessoas|empreendedores|empreendedoras|empresas|mulheres|negócios|marcas|profissionais|autônomos|coaches|infoprodutores|donos|*) (de *|em *|) (a|que|na|no|e|com)
    (me chama|me chame|chama|chame|mande|manda|fala comigo|fale comigo|fale conosco|me mande|me manda|chama no) (no|na|um|uma|lá|pelo|inbox|aqui|dm|se|para|$) (direct|dm|whats|whatsapp|zap|wpp|inbox|pv|privado|mensagem|saber|quiser|mais|oi|$)
    (link|info|infos|contato) na (bio|minha bio|biografia|descrição)
    (precisa|precisando|quer|procura|procurando|buscando) (de|) (mais|um|uma|aumentar|vender|divulgar|criar|ajuda|ter) ... (clientes|vendas|seguidores|site|logo|logotipo|empréstimo|tráfego|dinheiro|negócio|renda|crédito)
    (oferecemos|ofereço|somos) (serviços|soluções|uma agência|uma empresa|os melhores|líderes|especialistas|a melhor|referência)
    (mensagem|resposta|dm) automática
    (sorteio|sorteando|participe do|concorra a|promoção imperdível)
    (nossas|nossos|as|minhas) (últimas|novas|melhores|) (novidades|promoções|ofertas) (no|em|na|acesse|siga|aqui|e|$)
    (dá|dê|deixa|deixe|me dá) (um|uma|aquele|seu|a|) (like|curtida|força|rt|follow|moral|joinha)
    (ensino|ensinamos) (a|os|as|outros|outras|) (*|* *) a (vender|ganhar|crescer|gerar|empreender|viver|conseguir|faturar|investir|monetizar|escalar|atrair|dobrar|lucrar|emagrecer)
    # Coaches, courses and those who grow what one has.
    (levar|leva|leve|levamos|elevar|eleve) ... (para o|pro|ao|a outro|a um) (próximo|novo|seguinte|outro) nível
    (escalar|escale|alavancar|alavanque|impulsionar|impulsione|turbinar|turbine|multiplicar|multiplique|destravar|dobrar|dobre) (o |as |a |) (seu|sua|suas|seus|teu|tua) (negócio|vendas|empresa|faturamento|perfil|marca|renda|resultados|instagram|carreira|seguidores|conta)
    ^ (últimas|ultimas|poucas) vagas (da minha|do meu|para a minha|para o meu|na minha|no meu|da mentoria|disponíveis|$)
    (aulão|masterclass|webinar|mentoria|treinamento|jornada|imersão|desafio) (online |) (gratuito|gratuita|grátis|100% gratuito|de graça)
    (inscreva-se|se inscreva|inscreve-te|garanta sua vaga|garanta a sua vaga) (já|agora|agora mesmo|gratuitamente|hoje mesmo|de graça)
    (faturar|faturando|faturei|fature|ganhar|ganhando|lucrar) (mais de |até |) (*|* *|* * *) (por mês|por dia|por semana|mensais|todo mês|ao mês)
    (conseguir|atrair|captar|fechar|conquistar|gerar|ter) mais (clientes|vendas|seguidores|alunos|pacientes|leads|contratos)
    (te|lhe|vos) (mostro|ensino|explico|conto) como (ganhar|faturar|vender|lucrar|viver|crescer|emagrecer|monetizar)
    (já |) (pensou|pensaste) em (ganhar|trabalhar em casa|trabalhar de casa|viver|empreender|faturar|investir|ter uma renda|ter um rendimento)
    (perder|perca|emagrecer|emagreça|secar|eliminar) (*|* *) (quilos|kg|kilos) (em|sem)
    link (da|na) (minha |) bio
    (dar|dê|dá) (um up|um gás|aquele up|uma turbinada) (no|na) (seu|sua)
    (faço|fazemos|crio|criamos|desenvolvo|desenvolvemos) (logos|logotipos|sites|lojas virtuais|artes|identidade visual|landing pages)
    orçamento (grátis|gratuito|sem compromisso)
    # Networks and favours.
    (vamos nos conectar|conecte-se comigo|me adiciona|me adicione|conecta comigo|adiciona-me) (também |) (no|pelo) (linkedin|instagram|facebook|telegram|tiktok|whatsapp)
    (sub|like|follow|rt|inscrição) por (sub|like|follow|rt|inscrição)
    (me ajuda|me ajude|me dá|ajuda-me) (com |) (um|o) (rt|retweet|repost|compartilhamento)
    (rt|retweet|compartilha|compartilhe) (no|o|meu) (meu |) (tweet|post|vídeo) (fixado|$)
    (tweet|post) fixado
    qual (é |) (o |) (seu|teu) (whatsapp|zap|whats|telegram|número)
    # What a call to action of the kind can hardly be said without.
    == pt meeting
    (marcamos|vamos marcar|vamos agendar|agende|bora marcar) (uma|um) (call|ligação|reunião rápida|conversa rápida|zoom)
    == pt reply
    (responda|responde|comenta|comente|manda|mande) (com |) (eu quero|quero|info|sim) (e|que|$)
    == pt opener courtesy
    ^ (de onde você é|de onde vc é|de onde és|você é de onde|vc é de onde|como você está|como vc está|como vai você|como estás|o que você faz|o que vc faz|o que fazes|o que te trouxe aqui|com o que você trabalha|o que faz) (hoje|da vida|na vida|) $
    == pt courtesy
    (amei|adorei|amo|adoro|curti) (muito |) (o |) (seu|teu) (perfil|conteúdo|feed|canal|instagram)
    # Questions that count where nothing else is asked with them.
    == pt opener meeting courtesy
    ^ (tem interesse|interessado|interessada|bora|topa|quer saber mais|quer saber como|vamos conversar|que tal|posso te ajudar|quer participar) $
    # Questions that count where nothing else is asked with them.
    == pt opener meeting
    ^ (vamos conversar|bora conversar|bora|vamos nessa|posso te explicar) $
    # Codes and discounts without an end.
    == pt undated
    de desconto (na|no|em|com|usando|para|$)
    (com|use|usando|utilize) (o |meu |nosso |) (cupom|cupão|código) *
    # Newsletters, agendas to be filled and teams that grow.
    == pt
    (subscreva|subscreve|subscrevam|assine|assina|inscreva-se em|inscreve-te em) (a |o |) (nossa|nosso|minha|meu) (newsletter|canal|lista|boletim|jornal)
    (temos|confira|veja|conheça) (aqui |) (os|as) melhores (imóveis|ofertas|preços|apartamentos|casas|produtos|promoções|condições)
    (lotar|lota|lote|encher|enche) (a |) (sua|tua) (agenda|agendas|clínica|turma)
    (desconto|promoção|oferta|condição) (só|somente|apenas|válido só|válida só) (hoje|até hoje|por hoje)
    equipa em (crescimento|expansão)
    equipe em (crescimento|expansão)
    (procuramos|procuro|buscamos|recrutamos) (* |) pessoas (ambiciosas|motivadas|com vontade|dinâmicas|que queiram|comprometidas|sérias)
    (diagnóstico|avaliação|consultoria|análise) (gratuito|gratuita|grátis)
    (posso|podemos) te mandar (uma|um|o|a) (apresentação|vídeo|proposta|áudio|material|portfólio)
    # The weather.
    == pt courtesy
    como (está|tá|anda) o (tempo|clima) (em|aí|por|no|na|hoje|$)
    """
}
