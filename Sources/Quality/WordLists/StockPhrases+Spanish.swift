/// Phrases of the stock auto-DM in Spanish, in the notation of `PhrasePattern`; see `StockPhrases`.
extension StockPhrases {
  static let spanish = """
    <gracias> = (gracias|muchas gracias|mil gracias|muchisimas gracias|muchísimas gracias|grax|thx|agradecido|agradecida|te agradezco|te agradecemos)
    <mi> = (mi|mis|nuestra|nuestro|nuestras|nuestros|la|el|las|los)
    <sitio> = (web|página|página web|pag|pagina oficial|blog|sitio|sitio web|canal|canal de youtube|tienda|tienda online|libro|libros|perfil|facebook|fanpage|fan page|instagram|insta|youtube|tiktok|podcast|redes|redes sociales|música|trabajo|catálogo|productos|servicios|portafolio|linkedin|telegram|newsletter|boletín|comunidad|grupo|ofertas|contenido|cuenta|lista)
    <obra> = (sencillo|disco|álbum|canción|tema|video|vídeo|videoclip|single|libro|novela|poemario|música|ep|podcast|episodio|maqueta|temazo)
    == es courtesy
    juntos (podemos|crecemos|somos)
    (cuéntame|cuéntanos|dime|dinos) (algo|un poco|más) (de|sobre) (ti|tu)
    (nuestro|mi) equipo (te|está|se)
    (te|os|) (agradezco|agradecemos|agradecido|agradecida) (que|por|el|mucho) (me|nos|tu|el|) (sigas|sigan|seguirme|seguirnos|seguimiento|follow|apoyo|haberme seguido|habernos seguido)
    (nos leemos|nos vemos|seguimos en contacto|quedo atento|quedo atenta|hablamos pronto|un placer) (por aquí|por acá|pronto|conectar|saludarte|$)
    (qué bueno|que bueno|qué gusto|encantado|encantada|encantados|feliz) (que|de|tenerte) (estés|seguirte|conectar|tenerte|estar|te|por)
    (primera compra|primer pedido|próxima compra)
    <gracias> (por|x|de) (seguirme|seguirnos|el follow|el seguimiento|tu follow|el fllw|seguir|conectar|darnos follow|tu seguimiento|seguir mi cuenta|seguir nuestra|unirte a|agregarme|sumarte|sumarse|su follow|el add|la conexión|conectar conmigo|tu interés|formar parte|el apoyo|tu apoyo|comenzar a seguir|empezar a seguir|seguirnos en|aceptar)
    <gracias> (por|x) (el|tu|su|) (follow|seguimiento|fav|like|me gusta)
    (en qué|en que|cómo|como) (te|le|os|) (puedo|podemos) (ayudarte|ayudarle|ayudar|servir|servirte)
    (estamos|estoy|quedamos|quedo) (en contacto|a tus órdenes|a tu disposición|a su disposición|a tu servicio|conectados|para servirte|para ayudarte|para lo que necesites|al pendiente)
    (seguimos|nos mantenemos|estamos|quedamos|mantengámonos) en contacto
    (bienvenido|bienvenida|bienvenidos|bienvenid@) (a|seas a) (mi|nuestra|esta|la) (comunidad|familia|página|cuenta|red|tribu|gran familia)
    (que tengas|te deseo|te deseamos|ten|que tenga|pasa|feliz) (un|una|) (buen|excelente|feliz|lindo|gran|bonito|hermoso|maravilloso|bonita|día|noche|tarde|semana) (día|semana|fin de semana|tarde|finde|noche|$)
    (no dudes en|no dude en|no duden en) (contactar|contactarnos|escribir|escribirnos|contactarme|consultarnos|escribirme|preguntar|visitar|visitarnos)
    (un saludo|saludos|un abrazo) $
    (espero|esperamos) que (te|os|les) (guste|gusten|sea|sean|sirva|interese) (mi|mis|nuestro|nuestros|nuestra|el contenido|lo que|de utilidad|útil|$)
    cualquier (duda|consulta|cosa|pregunta) (estamos|estoy|que|me|nos|escríbeme|aquí|a tus|puedes)
    == es
    (te|os|les) (invito|invitamos) a (escuchar|ver|visitar|conocer|seguir|leer|unirte|suscribirte|participar|que)
    si (te|os) (gusta|gustan) ... (te|escucha|sígueme|mira|visita|mi|mis|nuestro|dale|suscríbete)
    soy (coach|asesor|asesora|cantante|productor|productora|músico|nutricionista|emprendedor|emprendedora|agente|distribuidor|distribuidora|terapeuta|rapero|gestor|consultor|consultora) (de|en|y|inmobiliario|financiero|independiente|profesional|$)
    (agendar|agenda|agéndala|reserva|reservar|solicita) (una|tu|la) (sesión|llamada|cita|consulta|asesoría|demo) (gratis|gratuita|sin|conmigo)
    (agendar|agenda|agéndala|solicita) (una|tu|la) (sesión|llamada|asesoría|demo) (de|ya|hoy|$)
    sin compromiso
    somos (tu|su|vuestra) (inmobiliaria|agencia|tienda|aliado|mejor|asesoría|gestoría)
    (vendo|vendemos|ofrezco|fabricamos|distribuimos) (perfumes|productos|ropa|zapatos|todo|los|las|originales|al|a|servicios|bisutería|joyas|*) (originales|al|a|de|por|y|para)
    (nuevo|nueva|último|última) (video|vídeo|canción|tema|episodio|capítulo|disco|libro|sencillo|clip|directo) (en (mi|el|nuestro|youtube|spotify|todas)|ya|disponible|fuera)
    (corre|corran|ve|vayan|no te pierdas) (a|) (verlo|escucharlo|verla|escucharla|ver|escuchar|el|la|mi|nuestro|nuestra|nada)
    (aprovecha|aprovechen|no te pierdas|conoce|disfruta) (de |) (nuestra|nuestras|nuestro|la|las|esta|este|el|los) (promoción|promociones|oferta|ofertas|promo|promos|descuento|descuentos)
    (vota|voten|votad|votar) por (mí|mi|nosotros|nuestro|nuestra)
    (link|enlace) (abajo|aquí abajo|en comentarios)
    (solo|sólo) por (hoy|hoy día|tiempo limitado|esta semana)
    (dale|denle|den|dejar|deja|darle) (un |) (like|me gusta|follow|rt) y (comparte|compartir|suscríbete|comparta|sígueme|comenta)
    no (olvides|olviden|olvidéis) (de |) (darle|dar|seguir|seguirnos|seguirme|suscribirte|compartir|visitar|activar|visitarnos|votar)
    (activa|activar|activen|prende) (las |la |) (notificaciones|campanita|campana)
    ^ hola (guapa|guapo|hermosa|hermoso|linda|lindo|bella|preciosa|cariño|amor|amigo|amiga|emprendedor|emprendedora)
    (te dejo|os dejo|les dejo|aquí tienes|este es|aquí está) (aquí |) (el enlace a |el link de |) (mi|nuestro|nuestra) <sitio>
    (sueldo|dinero|ingreso|plata|dinerito|ingresos) extra
    (conócenos|conocenos|visítanos|visitanos|contáctanos|contactanos|síguenos|siguenos|búscanos) (en|a|al|por|y)
    (mándame|envíame|escríbeme|manda|deja) (un|tu|) (dm|inbox|privado|whatsapp) (para|y|si|$)
    (te|les) (gustaría|interesaría|interesa) (ganar|generar|saber cómo|trabajar|emprender|ser tu|tener tu|mejorar tus|aumentar tus|aprender a)
    (visita|visite|visiten|visitad|mira|mirad|checa|chequea|conoce|conozca|conocer|echa un vistazo a|échale un vistazo a|echar un vistazo a|entra a|entra en|ingresa a|pásate por|pasa por|te invito a visitar|te invitamos a visitar|te invito a conocer|te invitamos a conocer|te invito a pasar por|descubre|dale un vistazo a|dale like a|da like a|dale me gusta a|me gusta a|me gusta en|like a|like en|comparte|sigue|seguir|suscríbete a|suscribirte a|suscribete en|únete a|apoya|escucha|escuchar|lee|ver|compra|ve|ven a) (a|) (mi|mis|nuestra|nuestro|nuestras|nuestros) (nueva|nuevo|último|última|primer|propia|) (<sitio>|<obra>)
    (mi|nuestro|nuestra) (nueva|nuevo|último|última|primer|) <obra> (ya|está|esta|disponible|en|sale|se llama)
    (síguenos|sígueme|búscanos|búscame|encuéntranos|encuéntrame|siganos|sígannos|visítanos|conéctate|agréganos|danos like|dame like|danos me gusta|únete|también) (también|a nosotros|) (en|a través de|por) (nuestras|nuestro|nuestra|mi|mis|las|) (facebook|fb|instagram|insta|ig|youtube|linkedin|tiktok|redes|otras redes|twitch|telegram|whatsapp|web|página|www)
    (dale|danos|dame) (un|) (like|me gusta|follow|rt)
    (descarga|descárgate|llévate|consigue|obtén|recibe|solicita|pide|te regalo|te regalamos|aprovecha|accede a) (ya|hoy|aquí|) (gratis|totalmente gratis|mi|nuestro|nuestra|tu|un|una|el|la) ... (ebook|e-book|masterclass|webinar|regalo|asesoría|gratis|gratuito|gratuita)
    (descarga|descárgate|llévate|consigue|obtén|recibe|solicita|pide|aprovecha|accede a) (ya|hoy|aquí|) (gratis|totalmente gratis) (mi|nuestro|nuestra|tu|un|una|el|la|) ... (libro|guía|curso|plantilla|sesión|consulta|demo)
    (te regalo|te regalamos) (mi|nuestro|nuestra|tu|un|una|el|la) ... (ebook|libro|guía|curso|plantilla|sesión|consulta|demo|clase|taller|formación|mentoría|masterclass|webinar)
    (descarga|descárgate|llévate|consigue|obtén|recibe) (gratis|gratuitamente)
    (sígueme|sigueme|seguime) (y|que) (te|) (sigo|devuelvo)
    (te sigo|sigo|te seguí|te estoy siguiendo) (de vuelta|también|de regreso)
    (te|) (devuelvo|doy) (el|) (follow|follow back|followback)
    (suscríbete|suscribanse|suscribirte) (a|al|en|y) (mi|nuestro|nuestra|canal|newsletter|boletín|comparte|dale)
    (todas las|) plataformas (digitales|de streaming|$)
    (disponible|a la venta|ya) en (amazon|spotify|itunes|kindle|todas las|youtube)
    (gana|ganar|ganas|generar|genera|hacer|consigue|ganá) (dinero|ingresos|plata|pasta|lana) (extra|desde|fácil|online|por internet|en internet|rápido|pasivos|sin|con|mientras|$)
    (trabaja|trabajar|trabajo) desde (casa|tu casa|tu celular|tu móvil|el celular)
    ingresos (extra|pasivos|adicionales)
    (libertad financiera|sé tu propio jefe|se tu propio jefe|oportunidad de negocio|negocio digital|negocio propio|sin experiencia|inversión garantizada|señales de trading|bitcoin|criptomonedas|marketing multinivel)
    (ayudo|ayudamos|acompaño|acompañamos) a (las|los|otros|otras|más|) (emprendedores|emprendedoras|empresas|personas|mujeres|marcas|negocios|pymes|profesionales|coaches|autónomos|empresarios|*) (de *|en *|) (a|y)
    (escríbeme|mándame|envíame|escribe|escríbenos|mándanos|contáctame|contáctanos|háblame|manda) (un|una|al|por|para|si|tu|) (mensaje|dm|md|inbox|privado|interno|whatsapp|más|info|saber|te interesa|mas info)
    (más|mayor|toda la) (info|información) (en|aquí|al|por|visita|escríbeme|:|$) (mi|nuestra|www|perfil|bio|web|interno|dm|privado|$)
    (enlace|link) en (mi|la|nuestra) (bio|biografía|perfil)
    (necesitas|buscas|quieres) (más|una|un|aumentar|vender|conseguir|crecer|hacer crecer|mejorar) ... (clientes|ventas|seguidores|página web|web|logo|préstamo|redes|tráfico|crédito|dinero|negocio|ingresos)
    (ofrecemos|brindamos|ofrezco|somos) (servicios|soluciones|una agencia|una empresa|los mejores|líderes|expertos|especialistas|la mejor|precios)
    (mensaje|respuesta|dm) (automático|automática|automatico)
    (sorteo|sorteamos|participa en|gana un|ganar un) (un|una|nuestro|el|) (sorteo|iphone|ps5|viaje|premio|gratis|concurso)
    (apóyame|apóyanos|ayúdame|me apoyas|apoyame) (con|siguiendo|a|compartiendo|suscribiéndote|dando)
    (juntos|apoyo mutuo|crezcamos|sigamos creciendo) $
    (conocer|conoce|conozcas|conozca|saber más sobre|saber más de) (nuestro|mi|nuestros|nuestras|mis) (trabajo|servicios|productos|proyecto|historia|propuesta|empresa|marca)
    (enseño|enseñamos) a (las|los|otros|otras|más|) (*|* *) a (vender|ganar|crecer|generar|emprender|vivir|conseguir|facturar|invertir|monetizar|escalar|atraer|duplicar|lograr)
    # Coaches, courses and those who grow what one has.
    (llevar|lleva|lleve|llevemos|pasar|pasa) ... (al|a un) (siguiente|próximo|otro) nivel
    ^ (últimas|ultimas|pocas|quedan pocas) (plazas|vacantes|cupos) (de mi|para mi|en mi|de nuestra|de nuestro|de la mentoría|disponibles|$)
    (webinar|masterclass|master class|mentoría|training|formación online|clase online|seminario online|reto) (online |) (gratis|gratuito|gratuita)
    (gratis|gratuito|gratuita) (webinar|masterclass|mentoría|training)
    (auditoría|llamada|sesión|asesoría) (gratis|gratuita|sin costo|sin coste)
    (regístrate|inscríbete|apúntate) (ya|ahora mismo|gratis|gratuitamente|hoy mismo)
    (escalar|escala|impulsar|impulsa|potenciar|potencia|multiplicar|multiplica|duplicar|duplica|automatizar|automatiza) (tu|su|tus|sus) (negocio|marca|ventas|ingresos|cuenta|facturación|audiencia|perfil|instagram|redes)
    (conseguir|ganar|captar|atraer|generar|obtener|vender|tener) (más|nuevos|mas) (clientes|ventas|seguidores|leads|pacientes|alumnos|prospectos)
    (facturar|factures|facturando|ganar|ganes|ganando|generar) (más de |hasta |) (*|* *) (al mes|al día|a la semana|mensuales|por mes|diarios)
    (te|os|le) (cuento|enseño|explico|muestro|digo|comparto) cómo (ganar|vender|generar|facturar|multiplicar|duplicar|emprender|monetizar)
    has pensado en (ganar|trabajar|emprender|invertir|tener un ingreso|tener ingresos|vender online|monetizar)
    (perder|pierde|bajar|baja|adelgazar|adelgaza) (*|* *) (kilos|kg|libras) (en|sin)
    (vivir|vive|vivas|vivo) de (tu pasión|internet|las redes|tus redes)
    (hago|hacemos|diseño|diseñamos|creo|creamos|desarrollo|desarrollamos) (logos|logotipos|webs|páginas web|sitios web|tiendas online|branding|flyers)
    presupuesto (gratis|gratuito|sin compromiso)
    # Networks and favours.
    (conectemos|conectamos|conectar|conéctate conmigo|agrégame|añádeme) (también |) (en|por) (linkedin|instagram|facebook|telegram|whatsapp|tiktok)
    (sub|like|follow|rt|suscripción) por (sub|like|follow|rt|suscripción)
    (me ayudas|ayúdame|ayúdanos|me das|dame|danos|apóyame|échame una mano) (con |) (un|el) (rt|retuit|retweet|reposteo|repost)
    (rt|retuit|retweet) (a|en|al) (mi|nuestro|este) (tuit|tweet|post|publicación|video|vídeo|hilo)
    (tuit|tweet|post) fijado
    (estoy|estamos) en (vivo|directo) (en|por|ahora|$)
    cuál es tu (número de |) (whatsapp|wasap|telegram)
    # What a call to action of the kind can hardly be said without.
    == es meeting
    (agendamos|hacemos|agendemos|hagamos) (una|un) (llamada|call|zoom|videollamada)
    (reserva|reservar) (una|tu) (sesión|llamada|consulta|asesoría|demo) (de|ya|hoy|$)
    == es reply
    (responde|escribe|comenta|manda|envía) (con |) (info|quiero|yo quiero|quiero info|me interesa) (y|$)
    == es opener courtesy
    ^ (de dónde eres|cómo estás|cómo te va|a qué te dedicas|en qué trabajas|qué te trae por aquí|qué haces en la vida) (hoy|tú|) $
    == es courtesy
    (me encanta|me encantó|amo|me flipa|adoro|me mola) (mucho |) (tu|el) (contenido|perfil|feed|página|cuenta|rollo|energía|vibra)
    (te|le|os) (mando|envío|paso) (la|más|toda la) (info|información) (por|$)
    # Questions that count where nothing else is asked with them.
    == es opener meeting courtesy
    ^ (te interesa|te gustaría saber más|quieres saber más|te apuntas|quieres saber cómo|te gustaría) $
    # Codes and discounts without an end.
    == es undated
    (de|un) descuento (en|con|usando|para|sobre|$)
    (usa|usando|utiliza|aplica|ingresa|con) (el|mi|nuestro|este|tu) (código|cupón)
    # Drops, agendas to be filled, and what is explained in private.
    == es
    (échale|échenle|échenles|échales|echadle|dale|denle) un (ojo|vistazo) a (mi|mis|nuestra|nuestro|nuestras|nuestros|la|los)
    (ya |) (salió|sale|está fuera|ha salido) (ya |) (mi|nuestro|nuestra) (nuevo|nueva|último|última|primer|)
    (método|sistema|estrategia|fórmula) (para|que) (llenar|llena|vender|ganar|conseguir|atraer|facturar|generar|captar|escalar|duplicar)
    llenar (tu|su) (agenda|consulta|calendario)
    (ganando|ganar|ganamos|cobrando|cobrar|ingresos|generando) en dólares
    (escríbeme|escríbenos|mándame un mensaje|háblame|pregúntame) y te (explico|cuento|informo|muestro|enseño|paso|digo)
    (suscríbete|suscríbanse|suscribios|apúntate|inscríbete) (a|al|en) (la|el|mi|nuestra|nuestro) (newsletter|boletín|canal|lista)
    (hazte|hazme|realiza|haz) (el|la|tu|nuestro|nuestra|un) (test|diagnóstico|auditoría) (gratis|gratuito|gratuita)
    (valoración|tasación|valoramos) (gratuita|gratis|tu|su) (de|piso|casa|vivienda|inmueble|)
    (en qué|a qué) te dedicas
    # The weather, and how things are.
    == es courtesy
    ^ (todo bien|todo en orden) (en|por) * $
    (qué tiempo|qué clima|cómo está el (clima|tiempo)|qué tal el (clima|tiempo)|qué tal todo) (hace|hay|en|por|está)
    """
}
