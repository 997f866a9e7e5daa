import BatchPipeline
import CivilTime
import Diagnostics
import Foundation
import Ledger
import WelcomeEngine

/// All that a run works with, brought to where it is to start: locks, ledger, outputs and what is remembered.
struct BatchSession {
  struct Request {
    let identity: RunIdentity
    /// Nil for standard output.
    let folder: String?
    let ledger: String?
    let kinds: Set<OutputKind>
    /// What to decide at where no earlier run says.
    let now: Timestamp
    let acceptsNewRules: Bool
    let startsOver: Bool
    let checkpointLines: Int?
    /// At which cohorts are spent: no more of them need to be remembered.
    let cohortLimit: Int
  }

  private(set) var plan: RunPlan
  let outputs: BatchOutputs
  let journal: RunJournal?
  let now: Timestamp
  var history: MemoryHistory
  /// The minutes in which messages of other runs of the ledger go out, for the channel's limits.
  let plannedByOthers: [Int: Int]
  private let locks: [AnyObject]

  /// What people should know before it goes on.
  enum Note {
    /// What was done or will be.
    case progress(String)
    /// That it waits, or that lines aren't read or decided as might be thought.
    case warning(String)
  }

  /// - Parameter say: takes what people should know before it goes on.
  init(_ request: Request, say: (Note) -> Void) throws {
    var locks: [AnyObject] = []
    if let folder = request.folder {
      try OutputCollision.check(request.identity.inputs, folder, request.kinds)
      try BatchOutputs.makeFolder(folder)
      locks.append(try FolderLock(folder))
      try OutputOwner.check(folder, ledger: request.ledger, startsOver: request.startsOver)
    }
    if let path = request.ledger {
      locks.append(
        try LedgerLock(path, owner: "welcome batch", patience: 10) {
          say(.warning("the ledger `\(path)` is in use by \($0): waiting for its end"))
        })
    }
    self.locks = locks
    let store = try RunStore(request)
    let earlier = try store.earlier(startsOver: request.startsOver)
    (plan, now) = try Self.plan(request, after: earlier, store, say)
    for note in plan.notes { say(.warning(note)) }
    let resumes = plan.start == .resumed || plan.start == .extended
    if resumes, let earlier {
      // An outbox that is finished may have been taken away, to be sent.
      if plan.start == .extended, let folder = request.folder {
        for name in plan.checkpoint.outputs.keys.sorted() where !BatchOutputs.exists(name, in: folder) {
          say(.progress("`\(folder)/\(name).jsonl` has been taken away: a new one is begun"))
          plan.checkpoint.outputs[name] = 0
        }
      }
      try store.ledger?.resume(
        earlier.id, output: store.key, command: request.identity.options, rulebook: request.identity.rulebook, now: now)
      try store.ledger?.commit([], run: earlier.id, checkpoint: plan.checkpoint.text)
    }
    history = MemoryHistory()
    history.limitCohorts(to: request.cohortLimit)
    if plan.start != .nothingNew { try store.ledger?.restore(into: &history) }
    let others = try store.ledger?.runs() ?? []
    plannedByOthers = others.filter { !resumes || $0.id != earlier?.id }.reduce(into: [:]) { planned, run in
      planned.merge(RunCheckpoint(run.checkpoint)?.planned.counts ?? [:], uniquingKeysWith: +)
    }
    if let folder = request.folder, plan.start != .nothingNew {
      if !resumes { try OutputCollision.checkOwn(folder, request.kinds) }
      outputs = try .folder(folder, kinds: request.kinds, keeping: resumes ? plan.checkpoint.outputs : nil)
      try OutputOwner.note(folder, ledger: request.ledger)
    } else {
      outputs = .standardOutput(tellsMalformed: request.kinds.contains(.malformed))
    }
    let moment = now
    journal = store.place.map { place in
      RunJournal(
        place, ledger: store.ledger,
        run: RunJournal.Run(
          output: store.key, options: request.identity.options, rulebook: request.identity.rulebook, now: moment),
        number: resumes ? earlier?.id : nil, lineInterval: request.checkpointLines)
    }
  }

  /// What a run into a folder is called in a ledger.
  static func key(of folder: String) -> String { CanonicalPath.of(folder) }

  private static func plan(
    _ request: Request, after earlier: LedgerRun?, _ store: RunStore, _ say: (Note) -> Void
  ) throws -> (RunPlan, Timestamp) {
    guard let earlier else { return (RunPlan(fresh: request.identity), request.now) }
    let plan: RunPlan
    do {
      plan = try RunPlan(request.identity, after: earlier, keepsOutputs: request.folder != nil)
    } catch let obstacle as RunPlan.Obstacle {
      let folder = request.folder ?? "-"
      // What a run without a ledger decided was never delivered.
      if request.ledger == nil {
        say(.progress("an unfinished run in `\(folder)` can't go on, since \(obstacle.reason): starting over"))
        store.clear()
        return (RunPlan(fresh: request.identity), request.now)
      }
      throw BatchError(
        description: """
          the run in `\(folder)` can't go on, since \(obstacle.reason); take another --out, or let --restart forget that run \
          and what it decided
          """)
    }
    if plan.hasNewRules, plan.start != .nothingNew, request.folder != nil {
      guard request.acceptsNewRules else {
        throw BatchError(
          description: """
            the rules or templates have changed since the run in `\(request.folder ?? "-")` was begun; --accept-new-rules \
            decides the rest by the new ones, --restart starts over
            """)
      }
      say(.progress("the rules or templates have changed: the rest is decided by the new ones"))
    }
    return (plan, plan.start == .resumed && request.folder != nil ? earlier.now : request.now)
  }
}

/// Where a run is remembered while it isn't finished.
private final class RunStore {
  let place: RunJournal.Place?
  /// What the run is called in the ledger.
  let key: String
  private(set) var ledger: Ledger?

  private static let scratchName = ".welcome-run.db"

  init(_ request: BatchSession.Request) throws {
    if let path = request.ledger {
      place = .ledger(path)
      key = request.folder.map(BatchSession.key) ?? Self.streamKey(request.identity)
      ledger = try Ledger(path: path, access: .readWrite)
    } else if let folder = request.folder {
      let path = "\(folder)/\(Self.scratchName)"
      place = .scratch(path)
      // The folder may be moved.
      key = "."
      if !request.startsOver, FileManager.default.fileExists(atPath: path) {
        do throws(LedgerError) {
          ledger = try Ledger(path: path, access: .readWrite)
        } catch {
          throw BatchError(description: "\(error); --restart starts over")
        }
      }
    } else {
      (place, key) = (nil, "-")
    }
  }

  /// Nothing is known of what is written to standard output, but of a log that is followed it is known how far it was read: what was added to
  /// a file that has been renamed since isn't found by its name.
  private static func streamKey(_ identity: RunIdentity) -> String {
    guard identity.follows, let log = identity.inputs.first else { return "-" }
    return "- \(CanonicalPath.of(log))"
  }

  /// The run with the same outputs that was begun before.
  func earlier(startsOver: Bool) throws -> LedgerRun? {
    guard startsOver else {
      if case .ledger = place, key == "-" { return nil }
      return try known(replaces: false)
    }
    switch place {
    case .ledger: if let run = try known(replaces: true) { try ledger?.forget(run.id) }
    case .scratch: clear()
    case nil: break
    }
    return nil
  }

  private func known(replaces: Bool) throws -> LedgerRun? {
    guard let ledger else { return nil }
    if let run = try ledger.run(into: key) { return run }
    guard case .ledger(let path) = place, key.hasPrefix("/") else { return nil }
    return try MovedRun.find(key, ledger: path, among: try ledger.runs(), replaces: replaces)
  }

  /// Forgets an unfinished run without a ledger of the user's.
  func clear() {
    guard case .scratch(let path) = place else { return }
    try? ledger?.close()
    ledger = nil
    RunJournal.delete(path)
  }
}
