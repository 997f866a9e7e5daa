import CivilTime
import Diagnostics
import YAMLSource

/// Reads rule files into one set of rules, with all problems of all files in one go.
public enum RuleDecoder {
  /// - Parameter sources: the rule files, in any order.
  /// - Returns: what could be read, and the problems, sorted. With an error among them the rules are not complete and must not be run.
  public static func decode(_ sources: [Source], limits: YAMLParser.Limits = .standard) -> (
    rules: RuleSet, diagnostics: [Diagnostic]
  ) {
    var diagnostics: [Diagnostic] = []
    var sections = Sections()
    let sources = sources.sorted()
    for (documents, problems) in SideBySide.each(of: sources.count, { YAMLParser.parse(sources[$0], limits: limits) }) {
      diagnostics += problems
      // What stands behind a syntax error is unknown: names that seem to be missing may be there.
      if problems.hasErrors { sections.isComplete = false }
      for document in documents { sections.add(document) }
    }
    var assembly = RuleSetAssembly(sections)
    let rules = assembly.rules()
    return (rules, Self.once(diagnostics + assembly.diagnostics))
  }

  /// Sorted, and each problem once: a mistake in an anchored value shows at every alias of it.
  private static func once(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen = Set<Problem>()
    return diagnostics.sortedUnique().filter {
      seen.insert(Problem(code: $0.code, message: $0.message, place: $0.primary?.span)).inserted
    }
  }

  private struct Problem: Hashable {
    let code: DiagnosticCode
    let message: String
    let place: Span?
  }
}

/// The sections of all documents, in the order of the files.
struct Sections {
  /// Each document, to be checked as a whole.
  private(set) var documents: [Node] = []
  private(set) var entries: [String: [Node.Entry]] = [:]
  /// False when part of a file couldn't be read.
  var isComplete = true

  mutating func add(_ document: Node) {
    if case .null = document.scalar?.value { return }
    documents.append(document)
    for entry in document.mapping ?? [] {
      guard let name = entry.key.scalar?.text else { continue }
      entries[name, default: []].append(entry)
    }
  }

  /// The entries of the mappings under a key, from all documents.
  func members(of key: String) -> [Node.Entry] {
    (entries[key] ?? []).flatMap { $0.value.mapping ?? [] }
  }
}
