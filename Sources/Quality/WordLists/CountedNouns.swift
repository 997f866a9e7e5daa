/// Nouns that messages count, with their plurals. From general knowledge; only such whose forms differ.
struct CountedNouns: Sendable {
  let singulars: [String: String]
  let plurals: [String: String]

  static let nouns: [Language: CountedNouns] = [
    .en: CountedNouns(
      """
      year years, month months, week weeks, day days, hour hours, minute minutes, second seconds, post posts, tweet tweets,
      follower followers, reply replies, like likes, seat seats, user users, project projects, repo repos, star stars,
      member members, customer customers, team teams, employee employees, person people, comment comments, article articles,
      talk talks, photo photos, video videos, list lists, city cities, country countries, engineer engineers,
      developer developers, company companies, client clients, recipe recipes, book books, order orders, review reviews,
      message messages, question questions, event events, friend friends, mile miles, episode episodes, song songs,
      page pages, student students, visit visits, point points, credit credits, download downloads, subscriber subscribers
      """),
    .es: CountedNouns(
      """
      año años, mes meses, semana semanas, día días, hora horas, minuto minutos, seguidor seguidores,
      publicación publicaciones, persona personas, mensaje mensajes, foto fotos, artículo artículos, proyecto proyectos,
      cliente clientes, pedido pedidos, libro libros, usuario usuarios, pregunta preguntas
      """),
    .fr: CountedNouns(
      """
      an ans, année années, semaine semaines, jour jours, heure heures, minute minutes, abonné abonnés, message messages,
      photo photos, article articles, projet projets, client clients, commande commandes, livre livres, personne personnes,
      question questions, publication publications
      """),
    .de: CountedNouns(
      """
      jahr jahre, monat monate, woche wochen, tag tage, stunde stunden, minute minuten, beitrag beiträge, person personen,
      nachricht nachrichten, foto fotos, artikel artikel, projekt projekte, kunde kunden, bestellung bestellungen, buch bücher,
      frage fragen
      """),
    .pt: CountedNouns(
      """
      ano anos, mês meses, semana semanas, dia dias, hora horas, minuto minutos, seguidor seguidores,
      publicação publicações, pessoa pessoas, mensagem mensagens, foto fotos, artigo artigos, projeto projetos,
      cliente clientes, pedido pedidos, livro livros, pergunta perguntas
      """),
    .it: CountedNouns(
      """
      anno anni, mese mesi, settimana settimane, giorno giorni, ora ore, minuto minuti, persona persone, messaggio messaggi,
      articolo articoli, progetto progetti, cliente clienti, ordine ordini, libro libri, domanda domande
      """),
  ]

  /// - Parameter text: pairs of singular and plural with commas between them.
  private init(_ text: String) {
    var singulars: [String: String] = [:]
    var plurals: [String: String] = [:]
    for pair in text.split(separator: ",") {
      let forms = pair.split(whereSeparator: \.isWhitespace).map(String.init)
      guard forms.count == 2, forms[0] != forms[1] else { continue }
      singulars[forms[1]] = forms[0]
      plurals[forms[0]] = forms[1]
    }
    (self.singulars, self.plurals) = (singulars, plurals)
  }
}
