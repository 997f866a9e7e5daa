import BatchPipeline
import CivilTime
import EventLog
import Foundation
import Ledger
import WelcomeEngine

/// One run over event logs: what the pipeline commits is written, counted and, from time to time, made safe by a checkpoint.
struct BatchRun {
  private let outputs: BatchOutputs
  private let journal: RunJournal?
  private let progress: Progress?
  private let stop: StopFlag
  private let plannedByOthers: [Int: Int]
  private let stopAfterLines: Int?
  private let readsLists: Bool
  private let started = ContinuousClock.now
  /// Lines that earlier runs read.
  private let linesBefore: Int
  private(set) var checkpoint: RunCheckpoint
  private(set) var counts: BatchCounts
  /// Inputs whose last line is left to the next run, since its end is missing.
  private(set) var unfinished: [String] = []
  /// The mark of the input that is being read.
  private var current: (input: Int, mark: Int)?
  /// At which the last chunk was decided.
  private var moment: Timestamp?
  /// What went out a day before a message matters for the rate limit; a day more, for a clock that is set back.
  private static let minutesKept = 2 * 1442

  init(
    outputs: BatchOutputs, journal: RunJournal?, checkpoint: RunCheckpoint, progress: Progress?, stop: StopFlag,
    plannedByOthers: [Int: Int], readsLists: Bool, stopAfterLines: Int?
  ) {
    self.readsLists = readsLists
    self.plannedByOthers = plannedByOthers
    self.outputs = outputs
    self.journal = journal
    self.progress = progress
    self.stop = stop
    self.stopAfterLines = stopAfterLines
    self.checkpoint = checkpoint
    counts = checkpoint.counts.counts
    linesBefore = counts.lines
  }

  var seconds: Double {
    let (seconds, attoseconds) = (ContinuousClock.now - started).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }

  /// Lines that this run read.
  var lines: Int { counts.lines - linesBefore }

  /// Reads the inputs, and gives the outputs their names.
  /// - Returns: false when it was stopped before the end; the same command goes on then.
  mutating func run(
    _ pipeline: BatchPipeline, _ inputs: [String], _ segments: [RunPlan.Segment], history: inout MemoryHistory
  ) throws(BatchError) -> Bool {
    do {
      for segment in segments where !stop.isRaised {
        let paths = Array(inputs[..<segment.inputs.upperBound])
        current = nil
        try pipeline.run(
          paths, from: segment.position,
          planned: checkpoint.planned.counts.merging(plannedByOthers, uniquingKeysWith: +),
          history: &history, stop: stop, suppressed: { [journal] in try journal?.newlySuppressed() ?? [] },
          sink: { try take($0) })
        if !stop.isRaised { complete(inputs[segment.inputs]) }
      }
    } catch let error as BatchError {
      throw error
    } catch {
      // An input that can't be read further: what came before it is safe.
      try save()
      throw BatchError(description: "\(error)")
    }
    try save()
    if stop.isRaised { return false }
    // Whoever asks to hear no more may have a message waiting from before.
    let knowsSuppressions = try journal?.knowsSuppressions() ?? false
    if knowsSuppressions || counts.skipped[.optOut, default: 0] > 0 {
      let known = history
      counts.toSuppressed = outputs.messages { known.isSuppressed(follower: $0) }
    }
    try outputs.finish(summary: counts.summary)
    try journal?.finish(checkpoint)
    return true
  }

  private mutating func take(_ chunk: CommittedChunk) throws(BatchError) {
    if journal?.isKept == true, isUnfinishedLine(chunk) {
      _ = try place(of: chunk, keepingKnown: true)
      unfinished.append(chunk.path)
      return
    }
    try beginFollowing(chunk)
    try note(chunk)
    counts.add(chunk.counts)
    checkpoint.planned.add(chunk.planned)
    moment = chunk.now
    try outputs.write(chunk.output)
    journal?.add(chunk.entries, lines: chunk.counts.lines)
    if chunk.isLatest { try outputs.flush() }
    if chunk.isLatest || journal?.isDue == true { try save() }
    if let stopAfterLines, lines >= stopAfterLines { stop.raise() }
    progress?.update(counts, file: chunk.path, offset: chunk.position.offset)
  }

  /// Has it on the disk which file is followed before anything of it is decided: by the next run it may have another name.
  private mutating func beginFollowing(_ chunk: CommittedChunk) throws(BatchError) {
    guard let file = chunk.file, !checkpoint.inputs.contains(where: { $0.path == chunk.path && $0.file != nil }) else {
      return
    }
    let mark = try place(of: chunk, keepingKnown: true)
    checkpoint.inputs[mark].file = file
    checkpoint.inputs[mark].isComplete = false
    try save()
  }

  /// Notes how far the chunk's input has been read.
  private mutating func note(_ chunk: CommittedChunk) throws(BatchError) {
    let input = chunk.position.input
    if current?.input != input {
      completeCurrent()
      current = (input, try place(of: chunk))
    }
    guard let current else { return }
    checkpoint.inputs[current.mark].offset = chunk.position.offset
    checkpoint.inputs[current.mark].lines = chunk.position.lines
    checkpoint.inputs[current.mark].isComplete = false
    if let file = chunk.file { checkpoint.inputs[current.mark].file = file }
  }

  /// Whether this is the last line of a file that is still being written: it has no end, and can't be read. The next run reads it.
  private func isUnfinishedLine(_ chunk: CommittedChunk) -> Bool {
    guard chunk.counts.lines == 1, chunk.counts.malformed == 1, chunk.path != "-", chunk.file == nil else {
      return false
    }
    guard HeadOfFile.isRegular(chunk.path), let file = FileHandle(forReadingAtPath: chunk.path),
      let size = try? file.seekToEnd()
    else { return false }
    // In a compressed log the offset is none of the file.
    guard chunk.position.offset > 0, size == UInt64(chunk.position.offset) else { return false }
    guard (try? file.seek(toOffset: size - 1)) != nil, let last = try? file.read(upToCount: 1) else { return false }
    return last.first != UInt8(ascii: "\n")
  }

  /// The place of an input's mark. What was read of it before is known; otherwise it is begun.
  private mutating func place(of chunk: CommittedChunk, keepingKnown: Bool = false) throws(BatchError) -> Int {
    let path = chunk.path
    let mark =
      if let file = chunk.file { InputMark(path: path, file: file) } else {
        try InputMark(path: path, isList: readsLists)
      }
    // An input that is named twice is read twice, and then goes by its last mark.
    if let known = checkpoint.inputs.lastIndex(where: { $0.path == path }) {
      if !keepingKnown { checkpoint.inputs[known] = mark.asOldFile(like: checkpoint.inputs[known]) }
      return known
    }
    checkpoint.inputs.append(mark)
    return checkpoint.inputs.count - 1
  }

  private mutating func complete(_ paths: ArraySlice<String>) {
    for mark in checkpoint.inputs.indices where paths.contains(checkpoint.inputs[mark].path) {
      checkpoint.inputs[mark].isComplete = true
    }
  }

  private mutating func completeCurrent() {
    if let current { checkpoint.inputs[current.mark].isComplete = true }
  }

  /// Brings outputs and ledger to the same point, on the disk.
  private mutating func save() throws(BatchError) {
    guard let journal else { return }
    try outputs.settle()
    checkpoint.outputs = outputs.lengths
    if let moment { checkpoint.planned.drop(before: moment.minutes - Self.minutesKept) }
    checkpoint.counts = CountsRecord(counts)
    try journal.commit(checkpoint)
  }
}
