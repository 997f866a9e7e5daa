/// How many messages go out in which minute since 1970.
///
/// A checkpoint has it as one short text, since a run that follows a log writes a checkpoint for each line, and a rate limit spreads a
/// backlog over tens of thousands of minutes, each so many behind the one before: `29548800:1 16:1*29999`.
struct PlannedMinutes: Hashable {
  private(set) var counts: [Int: Int] = [:]

  mutating func add(_ minutes: [Int]) {
    for minute in minutes { counts[minute, default: 0] += 1 }
  }

  /// Forgets what lies before a minute.
  mutating func drop(before minute: Int) {
    guard counts.keys.contains(where: { $0 < minute }) else { return }
    counts = counts.filter { $0.key >= minute }
  }

  /// Checkpoints with more are none of this program: the horizon has half as many minutes.
  private static let limit = 1 << 20
  private static let highestCount = 1_000_000_000
}

extension PlannedMinutes {
  /// Minutes that are as far behind the one before them as it is behind its own, each with as many messages.
  private struct Run: Equatable {
    let step: Int
    let count: Int
  }

  var text: String {
    var parts: [String] = []
    var open: (run: Run, times: Int)?
    func close() {
      guard let open else { return }
      parts.append("\(open.run.step):\(open.run.count)" + (open.times > 1 ? "*\(open.times)" : ""))
    }
    var before = 0
    for (minute, count) in counts.sorted(by: { $0.key < $1.key }) {
      let run = Run(step: minute &- before, count: count)
      if open?.run == run {
        open?.times += 1
      } else {
        close()
        open = (run, 1)
      }
      before = minute
    }
    close()
    return parts.joined(separator: " ")
  }

  /// - Parameter text: nil comes of one that isn't of this form.
  init?(_ text: String) {
    var minute = 0
    for part in text.split(separator: " ") {
      let numbers = part.split(separator: ":", maxSplits: 1)
      let counted = numbers.last?.split(separator: "*", maxSplits: 1) ?? []
      guard numbers.count == 2, let step = Int(numbers[0]), let count = counted.first.flatMap({ Int($0) }),
        let times = counted.count == 1 ? 1 : Int(counted[1]), (0...Self.limit).contains(times),
        counts.count <= Self.limit
      else { return nil }
      for _ in 0..<times {
        let (next, isTooFar) = minute.addingReportingOverflow(step)
        if isTooFar { return nil }
        minute = next
        counts[minute] = min(max(0, count), Self.highestCount)
      }
    }
  }
}

extension PlannedMinutes: Codable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      guard let planned = PlannedMinutes(text) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "no planned minutes: \(text.prefix(80))")
      }
      self = planned
    } else {
      // As versions before this form wrote it.
      counts = try container.decode([Int: Int].self).mapValues { min(max(0, $0), Self.highestCount) }
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
