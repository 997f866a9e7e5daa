import BatchPipeline
import CivilTime
import EventLog
import Ledger

/// What a run is, for telling whether it is the one that was begun before.
struct RunIdentity {
  /// The logs to read.
  let inputs: [String]
  /// The options that the output depends on, as they would be typed.
  let options: String
  /// Stands for the contents of the rules and templates.
  let rulebook: String
  /// The moment that `--now` names; nil when it was not given.
  let givenNow: Timestamp?
  /// Whether the only log goes on as it is written.
  var follows = false
}

/// Where a run starts: anew, or where an earlier one with the same outputs has come to.
struct RunPlan {
  enum Start {
    /// Nothing has been done.
    case fresh
    /// An earlier run was interrupted.
    case resumed
    /// An earlier run is finished, and there is more input.
    case extended
    /// An earlier run is finished, and there is nothing to add.
    case nothingNew
  }

  /// Inputs that are read one after the other.
  struct Segment {
    /// By their places in the list of inputs.
    let inputs: Range<Int>
    /// Where the first of them starts.
    let position: InputPosition
  }

  /// Why an earlier run can't go on.
  struct Obstacle: Error {
    /// One sentence.
    let reason: String
  }

  private(set) var start = Start.fresh
  var checkpoint = RunCheckpoint()
  /// The files to read: the inputs, and old files of theirs that have lost their names to them.
  private(set) var inputs: [String]
  private(set) var segments: [Segment] = []
  /// The file in which a log that is followed starts; nil for the one that has its name.
  private(set) var followed: FileIdentity?
  /// What people should know, in sentences.
  private(set) var notes: [String] = []
  /// Whether the rules are others than those of the earlier run.
  private(set) var hasNewRules = false

  /// Where reading goes on, for people: `behind line 120 of logs/today.jsonl`.
  var place: String {
    guard let first = segments.first, inputs.indices.contains(first.inputs.lowerBound) else { return checkpoint.place }
    let path = inputs[first.inputs.lowerBound]
    if first.position.lines > 0 { return "behind line \(first.position.lines) of \(path)" }
    return path == "-" ? "with standard input" : "at the start of \(path)"
  }

  /// The plan of a run that nothing came before.
  init(fresh identity: RunIdentity) {
    inputs = identity.inputs
    segments = [Segment(inputs: 0..<identity.inputs.count, position: InputPosition())]
  }

  /// The plan of a run that may go on with an earlier one.
  /// - Parameter keepsOutputs: whether it goes on with the earlier one's outputs, which have to be all of a piece, or only behind it.
  init(_ identity: RunIdentity, after earlier: LedgerRun, keepsOutputs: Bool) throws {
    guard let checkpoint = RunCheckpoint(earlier.checkpoint) else {
      throw Obstacle(reason: "its checkpoint can't be read")
    }
    self.checkpoint = checkpoint
    inputs = identity.inputs
    if keepsOutputs, earlier.command != identity.options {
      let name = { (options: String) in options.isEmpty ? "without options" : "with \(options)" }
      throw Obstacle(reason: "it was begun \(name(earlier.command)), and this one is \(name(identity.options))")
    }
    if keepsOutputs, !earlier.isFinished, let now = identity.givenNow, now != earlier.now {
      throw Obstacle(reason: "it was begun for the moment \(earlier.now.iso8601)")
    }
    hasNewRules = earlier.rulebook != identity.rulebook
    let rotated = try RotatedInputs(identity.inputs, checkpoint.inputs, follows: identity.follows)
    let (marks, files) = (rotated.marks, rotated.files)
    self.checkpoint.inputs = marks
    notes += rotated.notes
    inputs = files.map(\.path)
    let places = files.map(\.mark)
    for place in marks.indices where !marks[place].isComplete && marks[place].path != "-" && !places.contains(place) {
      throw Obstacle(reason: "it was in the middle of `\(marks[place].path)`, which is not among the inputs now")
    }
    for (input, file) in files.enumerated() {
      guard let place = file.mark else {
        append(input, at: InputPosition(input: input))
        continue
      }
      let position = InputPosition(input: input, offset: marks[place].offset, lines: marks[place].lines)
      if file.isMoved {
        append(input, at: position)
        continue
      }
      if identity.follows, let file = marks[place].file {
        // Wherever it is by now: whoever follows it finds it.
        followed = file
        append(input, at: position)
        continue
      }
      switch try marks[place].change() {
      case .none where identity.follows: append(input, at: position)
      // An interrupted run may have come to the end of it.
      case .none: self.checkpoint.inputs[place].isComplete = true
      case .grown: append(input, at: position)
      case .replaced:
        let path = marks[place].path
        if path != "-", !marks[place].isComplete {
          throw Obstacle(
            reason: """
              it was in the middle of `\(path)`, which is another file now or has been cut, as by log rotation, and the old one isn't \
              beside it
              """)
        }
        if marks[place].isList { notes.append("`\(path)` has changed since last time: it is read from its start") }
        self.checkpoint.inputs[place].offset = 0
        self.checkpoint.inputs[place].lines = 0
        append(input, at: InputPosition(input: input))
      }
    }
    start = earlier.isFinished ? segments.isEmpty ? .nothingNew : .extended : .resumed
  }

  /// Inputs that start at their beginning are read in one go with those before them.
  private mutating func append(_ input: Int, at position: InputPosition) {
    if let last = segments.last, last.inputs.upperBound == input, position.offset == 0 {
      segments[segments.count - 1] = Segment(inputs: last.inputs.lowerBound..<input + 1, position: last.position)
    } else {
      segments.append(Segment(inputs: input..<input + 1, position: position))
    }
  }
}
