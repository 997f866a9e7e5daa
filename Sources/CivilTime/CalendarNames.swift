/// What a language calls the days of the week and the months, as they stand within a date.
public struct CalendarNames: Sendable, Hashable {
  /// From Sunday on.
  public let weekdays: [String]
  public let shortWeekdays: [String]
  public let months: [String]
  public let shortMonths: [String]

  private init(_ weekdays: String, _ shortWeekdays: String, _ months: String, _ shortMonths: String) {
    let words = { (text: String) in text.split(separator: " ").map(String.init) }
    self.init(
      weekdays: words(weekdays), shortWeekdays: words(shortWeekdays), months: words(months),
      shortMonths: words(shortMonths))
  }

  private init(weekdays: [String], shortWeekdays: [String], months: [String], shortMonths: [String]) {
    (self.weekdays, self.shortWeekdays, self.months, self.shortMonths) = (weekdays, shortWeekdays, months, shortMonths)
  }

  /// Of a language.
  /// - Parameter tag: BCP 47. Languages that aren't known get English names, as all of them do in C.
  public init(language tag: String) {
    let language = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    self = Self.known[language] ?? .english
  }

  /// The longest of each, in characters, in place of all: what a date takes at most.
  public var longest: CalendarNames {
    let longest = { (names: [String]) in
      let name = names.max { $0.unicodeScalars.count < $1.unicodeScalars.count } ?? ""
      return [String](repeating: name, count: names.count)
    }
    return CalendarNames(
      weekdays: longest(weekdays), shortWeekdays: longest(shortWeekdays), months: longest(months),
      shortMonths: longest(shortMonths))
  }

  public static let english = CalendarNames(
    "Sunday Monday Tuesday Wednesday Thursday Friday Saturday", "Sun Mon Tue Wed Thu Fri Sat",
    "January February March April May June July August September October November December",
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")

  /// Source: Unicode CLDR 44, days and months of the Gregorian calendar in format style, wide and abbreviated; abbreviations without the dots
  /// that some have there, which would double a sentence's own.
  private static let known: [String: CalendarNames] = [
    "en": .english,
    "de": CalendarNames(
      "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag", "So Mo Di Mi Do Fr Sa",
      "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
      "Jan Feb März Apr Mai Juni Juli Aug Sept Okt Nov Dez"),
    "es": CalendarNames(
      "domingo lunes martes miércoles jueves viernes sábado", "dom lun mar mié jue vie sáb",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
      "ene feb mar abr may jun jul ago sept oct nov dic"),
    "fr": CalendarNames(
      "dimanche lundi mardi mercredi jeudi vendredi samedi", "dim lun mar mer jeu ven sam",
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      "janv févr mars avr mai juin juil août sept oct nov déc"),
    "it": CalendarNames(
      "domenica lunedì martedì mercoledì giovedì venerdì sabato", "dom lun mar mer gio ven sab",
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
      "gen feb mar apr mag giu lug ago set ott nov dic"),
    "ja": CalendarNames(
      "日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日", "日 月 火 水 木 金 土",
      "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月", "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月"),
    "nl": CalendarNames(
      "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag", "zo ma di wo do vr za",
      "januari februari maart april mei juni juli augustus september oktober november december",
      "jan feb mrt apr mei jun jul aug sep okt nov dec"),
    "pt": CalendarNames(
      "domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado", "dom seg ter qua qui sex sáb",
      "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
      "jan fev mar abr mai jun jul ago set out nov dez"),
  ]
}
