/// Words of times and places, in the languages of the checks.
enum TimeWords {
  static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thurs", "fri", "tomorrow", "today", "tonight", "noon", "midnight", "lunes", "martes", "miércoles", "jueves",
    "viernes", "sábado", "domingo", "mañana", "hoy", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
    "dimanche", "demain", "aujourd'hui", "midi", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
    "sonntag", "morgen", "heute", "mittag", "segunda", "terça", "quarta", "quinta", "sexta", "amanhã", "hoje",
    "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "domani", "oggi",
  ]

  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "enero",
    "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre", "januar", "februar", "märz", "juni", "juli", "oktober", "dezember", "janeiro",
    "fevereiro", "março", "maio", "junho", "julho", "setembro", "outubro", "novembro", "dezembro", "gennaio",
    "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre",
  ]

  /// A near end that is no day: “this week”, “before the month is out”.
  static let near: Set<String> = [
    "week", "weekend", "month", "deadline", "semana", "mes", "semaine", "mois", "woche", "monat", "mês", "settimana",
    "mese", "ends", "expires", "until", "hasta", "jusqu'au", "jusqu'à", "bis", "até", "fino",
  ]

  /// What a day stands behind when it is an end.
  static let limits: Set<String> = [
    "ends", "expires", "until", "hasta", "jusqu'au", "jusqu'à", "bis", "até", "fino", "termina", "endet",
  ]

  /// What stands before an end, and as often elsewhere.
  static let deadlines: Set<String> = [
    "by", "before", "till", "til", "through", "antes", "avant", "jusque", "vor", "entro", "prima", "expira", "caduca",
    "vence", "scade", "expire", "gültig", "válido", "valido", "valable",
  ]

  /// Days that depend on when one reads.
  private static let relativeDays: Set<String> = [
    "tomorrow", "today", "tonight", "noon", "midnight", "mañana", "hoy", "demain", "aujourd'hui", "midi", "morgen",
    "heute", "mittag", "amanhã", "hoje", "domani", "oggi",
  ]

  /// A day of the week.
  static func namesDay(_ key: String) -> Bool { days.contains(key) && !relativeDays.contains(key) }

  static let places: Set<String> = [
    "in", "on", "at", "under", "into", "inside", "to", "en", "sur", "dans", "auf", "im", "bei", "em", "no", "na",
    "su", "nel", "sul", "through", "via", "against",
  ]
}
