import BatchPipeline
import EventLog
import WelcomeEngine

/// One run over event logs: what the pipeline commits is written and counted.
struct BatchRun {
  private let outputs: BatchOutputs
  private let progress: Progress?
  /// Writes lines as soon as they are decided, as a live stream wants.
  private let flushesEachChunk: Bool
  private let started = ContinuousClock.now
  private(set) var counts = BatchCounts()

  init(outputs: BatchOutputs, progress: Progress?, flushesEachChunk: Bool) {
    self.outputs = outputs
    self.progress = progress
    self.flushesEachChunk = flushesEachChunk
  }

  var seconds: Double {
    let (seconds, attoseconds) = (ContinuousClock.now - started).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }

  /// Reads all inputs and gives the outputs their names.
  mutating func run(_ pipeline: BatchPipeline, _ inputs: [String]) throws(BatchError) {
    var history = MemoryHistory()
    do {
      try pipeline.run(inputs, history: &history) { try take($0) }
    } catch let error as BatchError {
      throw error
    } catch {
      throw BatchError(description: "\(error)")
    }
    try outputs.finish(summary: counts.summary)
  }

  private mutating func take(_ chunk: CommittedChunk) throws(BatchError) {
    counts.add(chunk.counts)
    try outputs.write(chunk.output)
    if flushesEachChunk { try outputs.flush() }
    progress?.update(counts, file: chunk.path, offset: chunk.position.offset)
  }
}
