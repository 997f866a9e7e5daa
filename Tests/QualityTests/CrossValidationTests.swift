import Testing

@testable import Quality

/// What the lists would find in auto-DMs that nobody had at hand: a pattern counts for a part of the corpus only if the other parts
/// give a reason for it.
@Suite("Cross-validation of the lists")
struct CrossValidationTests {
  private static let folds: UInt32 = 5

  /// By message, the lines of the lists that match in it.
  private static let lines: [(entry: Corpus.Entry, lines: Set<String>)] = {
    let books = [PhraseBook(StockPhrases.text, namesLines: true), PhraseBook(Tone.spam, namesLines: true)]
    return Corpus.autoDMs.filter { $0.codes.joined().contains("personalization/stock-phrase") }.map { entry in
      let reading = Reading(Message(auditing: entry.text, facts: [], lang: entry.lang))
      let language = Language(tag: entry.lang)
      let matches = books.flatMap { $0[language]?.matches(in: reading) ?? [] }
      return (entry, Set(matches.map(\.section)))
    }
  }()

  @Test("three in four auto-DMs are known by lines that others give reason for")
  func recall() {
    var all: [String: (total: Int, found: Int, validated: Int)] = [:]
    for fold in 0..<Self.folds {
      let known = Self.lines.filter { $0.entry.fold(of: Self.folds) != fold }.reduce(into: Set<String>()) {
        $0.formUnion($1.lines)
      }
      for (entry, lines) in Self.lines where entry.fold(of: Self.folds) == fold {
        let kind = entry.lang == "en" ? entry.kind : entry.lang
        all[kind, default: (0, 0, 0)].total += 1
        if !lines.isEmpty { all[kind, default: (0, 0, 0)].found += 1 }
        if !lines.isDisjoint(with: known) { all[kind, default: (0, 0, 0)].validated += 1 }
      }
    }
    let total = all.values.reduce(0) { $0 + $1.total }
    let found = all.values.reduce(0) { $0 + $1.found }
    let validated = all.values.reduce(0) { $0 + $1.validated }
    let table = all.sorted { $0.key < $1.key }.map {
      "\($0.key): \($0.value.total) messages, \($0.value.found) found, \($0.value.validated) validated"
    }
    #expect(validated * 100 >= total * 75, "\(validated) of \(total): \(table)")
    #expect(found * 100 >= total * 95)
  }
}
