import Diagnostics
import Events
import Preview
import WelcomeEngine

/// What the live page shows now, and who is to be told when it changes.
actor PreviewModel {
  private let files: PreviewFiles
  private var state = LiveState()
  private var rulebook: Rulebook?
  private var seen: FileState
  private var listeners: [Int: AsyncStream<Int>.Continuation] = [:]
  private var nextListener = 0

  var revision: Int { state.revision }

  init(files: PreviewFiles) {
    self.files = files
    seen = FileState(of: files.watched)
    let run = files.read()
    rulebook = run.rulebook
    state = LiveState(
      report: run.report, diagnostics: run.diagnostics, problems: run.problems, isStale: run.report == nil)
  }

  var current: LiveState { state }

  /// Reads the files anew if they have changed and lie still: an editor may be in the midst of writing.
  func look() async {
    let found = FileState(of: files.watched)
    guard found != seen else { return }
    try? await Task.sleep(for: .milliseconds(20))
    guard FileState(of: files.watched) == found else { return }
    seen = found
    read()
    state.revision += 1
    for listener in listeners.values { listener.yield(revision) }
  }

  private func read() {
    let run = files.read()
    state.diagnostics = run.diagnostics
    state.problems = run.problems
    state.isStale = run.report == nil
    if let report = run.report { state.report = report }
    if let rulebook = run.rulebook { self.rulebook = rulebook }
  }

  /// What the rules that were last fit to decide make of an event; nil when there have been none.
  func decide(_ body: [UInt8]) -> DryRunReport? {
    guard let rulebook else { return nil }
    let now = files.now()
    let event = TrialInput.event(from: body, now: now)
    let decision = rulebook.decide(event, history: NoHistory(), now: now, explain: true)
    return DryRunReport(ruleSet: rulebook.ruleSet, decisions: [decision], now: now, input: "a made-up follower")
  }

  /// The revision now, and each later one.
  func revisions() -> AsyncStream<Int> {
    let (stream, continuation) = AsyncStream.makeStream(of: Int.self, bufferingPolicy: .bufferingNewest(1))
    let number = nextListener
    nextListener += 1
    listeners[number] = continuation
    continuation.onTermination = { [weak self] _ in
      guard let self else { return }
      Task { await self.forget(number) }
    }
    continuation.yield(revision)
    return stream
  }

  private func forget(_ number: Int) { listeners[number] = nil }

  /// Ends all streams of revisions.
  func close() {
    for listener in listeners.values { listener.finish() }
    listeners = [:]
  }
}
