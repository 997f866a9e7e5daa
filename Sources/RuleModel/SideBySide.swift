import Dispatch

/// Independent work on all cores, with results in an order that doesn't depend on them.
package enum SideBySide {
  /// Few enough that each core gets several, and many enough that a small rulebook starts no threads.
  package static let chunkSize = 256

  /// What the body makes of each stretch of `0..<count`, in order.
  package static func chunks<Result: Sendable>(
    of count: Int, _ body: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    each(of: (count + chunkSize - 1) / chunkSize) { chunk in
      body(chunk * chunkSize..<min(count, (chunk + 1) * chunkSize))
    }
  }

  /// The same beside other work, which is begun first.
  package static func chunks<Result: Sendable, Other: Sendable>(
    of count: Int, beside other: @Sendable () -> Other, _ body: @Sendable (Range<Int>) -> Result
  ) -> (other: Other, chunks: [Result]) {
    guard count > chunkSize else { return (other(), chunks(of: count, body)) }
    let results = each(of: 1 + (count + chunkSize - 1) / chunkSize) { turn -> (other: Other?, chunk: Result?) in
      guard turn > 0 else { return (other(), nil) }
      return (nil, body((turn - 1) * chunkSize..<min(count, turn * chunkSize)))
    }
    return (results.first?.other ?? other(), results.compactMap(\.chunk))
  }

  /// What the body makes of each number below `count`, in order.
  package static func each<Result: Sendable>(of count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    guard count > 1 else { return (0..<count).map(body) }
    return Array(unsafeUninitializedCapacity: count) { buffer, initializedCount in
      // Each turn writes to its own place, and all have ended before the array is looked at.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: count) { index in
        places.initializeElement(at: index, to: body(index))
      }
      initializedCount = count
    }
  }
}
