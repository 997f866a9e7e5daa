import CivilTime
import Diagnostics
import RuleModel
import WelcomeEngine
import YAMLSource

/// Reads test files, with all problems of all files in one go.
public enum TestFileDecoder {
  /// The moment of tests that give none, so that they don't depend on the day they run.
  public static let defaultMoment = Timestamp(iso8601: "2026-01-01T12:00:00Z") ?? Timestamp(seconds: 0)

  /// - Parameters:
  ///   - sources: test files, in any order.
  ///   - ruleSet: the rules to be tested, which say what names there are.
  ///   - now: the moment of tests that give none.
  /// - Returns: the tests that could be read, in the order of files and lines, and the problems, sorted.
  public static func decode(
    _ sources: [Source], ruleSet: RuleSet, now: Timestamp = defaultMoment
  ) -> (tests: [RuleTest], diagnostics: [Diagnostic]) {
    let names = KnownNames(ruleSet)
    var tests: [RuleTest] = []
    var diagnostics: [Diagnostic] = []
    for source in sources.sorted() {
      let (documents, problems) = YAMLParser.parse(source)
      var decoding = TestFileDecoding(names: names, now: now)
      for document in documents where !document.isNull { decoding.add(document) }
      tests += decoding.tests
      diagnostics += problems + decoding.diagnostics
    }
    return (tests, once(diagnostics))
  }

  /// Sorted, and each once: a mistake in shared values shows in every test that shares them.
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

/// Reads the documents of one file.
struct TestFileDecoding {
  private(set) var tests: [RuleTest] = []
  private let names: KnownNames
  private let now: Timestamp
  private var reader: ValueReader
  /// Where each name was given first.
  private var places: [String: Span] = [:]

  init(names: KnownNames, now: Timestamp) {
    self.names = names
    self.now = now
    reader = ValueReader(declarations: names.attributes)
  }

  var diagnostics: [Diagnostic] { reader.diagnostics }

  private static let settings = ["now", "seed", "holdout", "variant", "event", "follower", "expect"]

  mutating func add(_ document: Node) {
    guard let values = reader.values(document, "a test file", keys: ["defaults", "tests"]) else { return }
    _ = reader.values(values["defaults"], "`defaults`", keys: Self.settings)
    let defaults = values["defaults"].flatMap { $0.mapping == nil ? nil : Settings($0) } ?? Settings()
    for node in reader.items(values["tests"], "tests") ?? [] { addTest(node, defaults) }
    reader.notes = []
  }

  private mutating func addTest(_ node: Node, _ defaults: Settings) {
    let known = reader.diagnostics.count
    reader.notes = []
    if let name = node["name"]?.scalar?.text { reader.notes = ["in: test `\(name)`"] }
    let keys = ["name", "description"] + Self.settings + ["cases", "events"]
    guard let values = reader.values(node, "a test", keys: keys), let name = name(of: node, values, "a test") else {
      return
    }
    _ = reader.text(values["description"], "description")
    let settings = defaults.overlaid(by: Settings(node))
    guard let cases = values["cases"], !cases.isNull else {
      return add(name, settings, values["events"], knowing: known)
    }
    let isSharedGood = reader.diagnostics.count == known
    for item in reader.items(cases, "cases") ?? [] {
      let notes = reader.notes
      let known = isSharedGood ? reader.diagnostics.count : -1
      if let name = item["name"]?.scalar?.text {
        reader.notes = ["in: case `\(name)` of test `\(node["name"]?.scalar?.text ?? "")`"]
      }
      if let values = reader.values(item, "a case", keys: ["name"] + Self.settings),
        let caseName = self.name(of: item, values, "a case")
      {
        let full = Located("\(name.value): \(caseName.value)", at: caseName.span)
        add(full, settings.overlaid(by: Settings(item)), node["events"], knowing: known)
      }
      reader.notes = notes
    }
  }

  private mutating func name(of node: Node, _ values: [String: Node], _ noun: String) -> Located<String>? {
    if let name = reader.text(values["name"], "name"), let place = values["name"]?.place {
      return Located(name, at: place)
    }
    if values["name"]?.isNull ?? true {
      reader.report(
        .testMissingKey, "\(noun) has no name", at: node.mapping?.first?.key.place ?? node.place,
        help: "add `name:` with what it shows, in a sentence")
    }
    return nil
  }

  /// - Parameter known: how many problems there were before the test; it isn't run when it has any.
  private mutating func add(_ name: Located<String>, _ settings: Settings, _ events: Node?, knowing known: Int) {
    let steps = self.steps(name, settings, events)
    var trial = self.trial(settings)
    let isGood = reader.diagnostics.count == known
    if let first = places[name.value] {
      reader.report([
        Diagnostic(
          .testDuplicateName, "two tests of this file are called `\(name.value)`", at: name.span,
          secondary: [.init(first, "the first")], help: "say what sets them apart")
      ])
    }
    places[name.value] = places[name.value] ?? name.span
    guard isGood else { return }
    let expectsHoldout = steps.contains { step in
      if case .skip(Skip.Reason.holdout.rawValue) = step.expectation?.outcome { true } else { false }
    }
    if expectsHoldout { trial.controlGroup = .everybody }
    tests.append(RuleTest(name: name.value, trial: trial, steps: steps, span: name.span))
  }

  private mutating func trial(_ settings: Settings) -> Trial {
    let isHeldOut = reader.flag(settings.holdout, "holdout") ?? false
    return Trial(
      seed: reader.text(settings.seed, "seed"), controlGroup: isHeldOut ? .everybody : .nobody,
      variant: reader.name(settings.variant, "variant", of: "variant", in: names.variants))
  }

  // MARK: Events

  private mutating func steps(_ name: Located<String>, _ settings: Settings, _ events: Node?) -> [RuleTest.Step] {
    let now = reader.time(settings.now, "now")
    let start = now ?? self.now
    guard let events, !events.isNull else {
      let values = reader.values(settings.event, "an event", keys: ValueReader.eventKeys) ?? [:]
      let event = reader.event(values, follower: reader.follower(settings.follower), time: start, id: "event")
      let expectation = reader.expectation(settings.expect, names)
      if settings.expect == nil { reportNoExpectation(name.span) }
      return [.init(event: event, now: now ?? event.at, expectation: expectation, span: name.span)]
    }
    var steps: [RuleTest.Step] = []
    for node in reader.items(events, "events") ?? [] {
      steps += self.steps(node, settings, after: steps.last, index: steps.count, start: start)
    }
    if !steps.isEmpty, steps.allSatisfy({ $0.expectation == nil }) { reportNoExpectation(name.span) }
    return steps
  }

  /// One event of a sequence, or several when it repeats.
  private mutating func steps(
    _ node: Node, _ settings: Settings, after last: RuleTest.Step?, index: Int, start: Timestamp
  ) -> [RuleTest.Step] {
    let keys = ValueReader.eventKeys + ["now", "follower", "expect", "repeat"]
    guard let own = reader.values(node, "an event", keys: keys) else { return [] }
    let shared = reader.values(settings.event, "an event", keys: ValueReader.eventKeys) ?? [:]
    let values = shared.merging(own) { $1 }
    let follower = reader.follower(overlay(settings.follower, own["follower"]))
    let now = reader.time(own["now"], "now")
    let expectation = reader.expectation(ValueReader.combined(settings.expect, own["expect"]), names)
    let times = reader.count(own["repeat"], "repeat", 1...10_000) ?? 1
    return (0..<times).map { number in
      var follower = follower
      if times > 1 { follower.id += "-\(number + 1)" }
      var event = reader.event(
        values, follower: follower, time: now ?? last?.now ?? start, id: "event-\(index + number + 1)")
      if times > 1, own["id"] != nil { event.id += "-\(number + 1)" }
      return .init(event: event, now: now ?? event.at, expectation: expectation, span: node.place)
    }
  }

  private mutating func reportNoExpectation(_ span: Span) {
    reader.report(.testNoExpectation, "this test expects nothing", at: span, help: ValueReader.example)
  }
}

/// What files, tests and cases can set, before it is read: the inner laid over the outer.
private struct Settings {
  var now: Node?
  var seed: Node?
  var holdout: Node?
  var variant: Node?
  var event: Node?
  var follower: Node?
  var expect: Node?

  init() {}

  init(_ node: Node) {
    now = node["now"]
    seed = node["seed"]
    holdout = node["holdout"]
    variant = node["variant"]
    event = node["event"]
    follower = node["follower"]
    expect = node["expect"]
  }

  func overlaid(by inner: Settings) -> Settings {
    var settings = self
    settings.now = inner.now ?? now
    settings.seed = inner.seed ?? seed
    settings.holdout = inner.holdout ?? holdout
    settings.variant = inner.variant ?? variant
    settings.event = overlay(event, inner.event)
    settings.follower = overlay(follower, inner.follower)
    settings.expect = ValueReader.combined(expect, inner.expect)
    return settings
  }
}
