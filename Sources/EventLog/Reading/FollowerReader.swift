import CivilTime
import Events

/// Sample followers for dry runs, from JSON, JSON lines, a table (CSV) or YAML, read as a whole.
///
/// A sample is one of
/// - a follower of this project's own form, `{"id":"42","name":"Ada",…}`, with an optional part
///   `"event":{"type":"mention","text":…,"at":…,"id":…}`; without it, they follow now. A sample without `id` is called
///   `sample-3` after its place.
/// - an event, of any form that `EventDecoder` reads
/// - a user object of X, or an account of the archive that X gives its users (`window.YTD.follower.part0 = […]`)
///
/// Any but a row of a table may say under `expect` what is to come of it.
///
/// Samples stand one on a line, or in one JSON document: a list, or a list under `data`, `users` or `followers`, or a
/// single object. Tables and YAML are those of `FollowerListOptions`.
public enum FollowerReader {
  /// Bytes.
  public static let sizeLimit = 64 << 20

  public struct Reading: Sendable, Hashable {
    public var events: [Event]
    public var problems: [Problem]
    /// By the index of the event.
    public var expectations: [Int: SampleExpectation] = [:]

    public init(events: [Event] = [], problems: [Problem] = []) {
      self.events = events
      self.problems = problems
    }
  }

  /// A sample that can't be used.
  public struct Problem: Sendable, Hashable {
    /// `line 3`, `sample 3` or `the document`.
    public var place: String
    public var reason: String

    public init(place: String, reason: String) {
      self.place = place
      self.reason = reason
    }
  }

  /// - Parameters:
  ///   - path: a file, compressed or not; `-` for standard input
  ///   - now: the time of events that have none
  ///   - options: how tables are read; whether they need identifiers isn't looked at
  public static func read(
    path: String, now: Timestamp, options: FollowerListOptions = FollowerListOptions()
  ) throws(EventLogError) -> Reading {
    let name = path == "-" ? "standard input" : path
    let bytes = try LogText(FileSource(path: path), path: name).all(upTo: sizeLimit, path: name)
    return try read(bytes, path: name, now: now, options: options)
  }

  /// Reads text that is in memory.
  public static func read(
    _ text: String, now: Timestamp, options: FollowerListOptions = FollowerListOptions()
  ) throws(EventLogError) -> Reading {
    try read(Array(text.utf8), path: "data", now: now, options: options)
  }

  private static func read(
    _ bytes: [UInt8], path: String, now: Timestamp, options: FollowerListOptions
  ) throws(EventLogError) -> Reading {
    guard let parser = JSONParser() else {
      return Reading(problems: [Problem(place: "the document", reason: "out of memory")])
    }
    var options = options
    options.needsIDs = false
    switch try FollowerListForm.detect(path: path, ByteFeed(MemorySource(bytes))) {
    case .json: return readJSON(bytes, parser, now)
    case .yaml, .table:
      let (form, lines) = try FollowerListForm.lines(of: MemorySource(bytes), path: path, options)
      return try readRecords(lines, called: form == .table ? "row" : "item", parser, now)
    }
  }

  private static func readRecords(
    _ lines: any ListLines, called name: String, _ parser: JSONParser, _ now: Timestamp
  ) throws(EventLogError) -> Reading {
    var reading = Reading()
    var number = 0
    while let line = try lines.next() {
      number += 1
      let place = "\(name) \(number)"
      do throws(LineFault) {
        try line.withUnsafeBufferPointer { (buffer) throws(LineFault) in
          if buffer.isEmpty { return }
          try parser.withValue(of: buffer) { (sample) throws(LineFault) in
            if sample["list_header"] != nil { return }
            if let reason = sample["list_fault"]?.text {
              return reading.problems.append(Problem(place: sample["place"]?.text ?? place, reason: reason))
            }
            if name == "item" { reading.noteExpectation(of: sample, place: place) }
            reading.add(sample, number: number, place: place, now: now)
          }
        }
      } catch {
        reading.problems.append(Problem(place: place, reason: error.reason))
      }
    }
    return reading.withoutStrayExpectations
  }

  private static func readJSON(_ bytes: [UInt8], _ parser: JSONParser, _ now: Timestamp) -> Reading {
    let bytes = withoutAssignment(bytes)
    var reading = Reading()
    do throws(LineFault) {
      try bytes.withUnsafeBufferPointer { (buffer) throws(LineFault) in
        try parser.withValue(of: buffer) { (document) throws(LineFault) in
          let posts = document["includes"]?["tweets"]
          for (index, sample) in samples(of: document).enumerated() {
            let place = "sample \(index + 1)"
            reading.noteExpectation(of: sample, place: place)
            reading.add(sample, posts, number: index + 1, place: place, now: now)
          }
        }
      }
    } catch {
      let isList = bytes.first { $0 > 0x20 } == UInt8(ascii: "[")
      if isList || !readLines(bytes, parser, now, into: &reading) {
        return Reading(problems: [Problem(place: "the document", reason: error.reason)])
      }
    }
    return reading.withoutStrayExpectations
  }

  /// The list of an archive's file without the name that a script would give it; any other text as it is.
  private static func withoutAssignment(_ bytes: [UInt8]) -> [UInt8] {
    let text = bytes.drop { $0 <= 0x20 }
    guard text.starts(with: JSONRecords.archivePrefix.utf8), let sign = text.firstIndex(of: UInt8(ascii: "=")) else {
      return bytes
    }
    var list = text[(sign + 1)...]
    while let last = list.last, last <= 0x20 || last == UInt8(ascii: ";") { list.removeLast() }
    return Array(list)
  }

  /// Reads a sample from each line; false if there are several, and none is JSON: then it wasn't meant as lines.
  private static func readLines(
    _ bytes: [UInt8], _ parser: JSONParser, _ now: Timestamp, into reading: inout Reading
  ) -> Bool {
    var number = 0
    var good = 0
    for (index, line) in bytes.split(separator: newline, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      number += 1
      let place = "line \(index + 1)"
      do throws(LineFault) {
        try Array(line).withUnsafeBufferPointer { (buffer) throws(LineFault) in
          try parser.withValue(of: buffer) { (sample) throws(LineFault) in
            good += 1
            reading.noteExpectation(of: sample, place: place)
            reading.add(sample, number: number, place: place, now: now)
          }
        }
      } catch {
        reading.problems.append(Problem(place: place, reason: error.reason))
      }
    }
    return good > 0 || number <= 1
  }

  private static func samples(of document: JSONValue) -> [JSONValue] {
    if EventFormat.recognized(document) != nil { return [document] }
    if document.isArray { return Array(document.children) }
    for list in [document["data"], document["users"], document["followers"]] {
      if let list, list.isArray { return Array(list.children) }
    }
    return [document]
  }
}

extension FollowerReader.Reading {
  /// Keeps what a sample expects for the event that it is going to be, in place of what one before it expected that can't be read.
  fileprivate mutating func noteExpectation(of sample: JSONValue, place: String) {
    expectations[events.count] = SampleExpectation(of: sample, place: place)
  }

  /// Without what was expected of a last sample that can't be read.
  fileprivate var withoutStrayExpectations: Self {
    var reading = self
    reading.expectations[events.count] = nil
    return reading
  }

  /// - Parameter posts: posts that came along with the page, in which the pinned one may be.
  fileprivate mutating func add(
    _ sample: JSONValue, _ posts: JSONValue? = nil, number: Int, place: String, now: Timestamp
  ) {
    do throws(LineFault) {
      switch try Self.decode(sample, posts, number: number, now: now) {
      case .events(let found): events += found
      case .body(let found, _, let faults):
        events += found
        problems += faults.map { .init(place: place, reason: $0.reason) }
      case .ignored(let type):
        problems.append(.init(place: place, reason: "events of type `\(type)` aren't used"))
      case .malformed(let reason): problems.append(.init(place: place, reason: reason))
      case .blank: break
      }
    } catch {
      problems.append(.init(place: place, reason: error.reason))
    }
  }

  private static func decode(
    _ sample: JSONValue, _ posts: JSONValue?, number: Int, now: Timestamp
  ) throws(LineFault) -> DecodedLine {
    guard sample.isObject else { throw LineFault("a sample has to be a JSON object, this is \(sample.shown)") }
    let name = "sample-\(number)"
    if let format = EventFormat.recognized(sample), format != .events {
      return try format.adapter.decode(
        sample, in: LineContext(undated: now, brand: nil, line: UnsafeBufferPointer(start: nil, count: 0)))
    }
    if let account = sample["follower"]?["accountId"]?.identifier {
      let person = Follower(id: account)
      return .events([Event(id: "follow-\(account)", type: .follow, at: now, follower: person).withPresumedReach])
    }
    if let follower = sample["follower"], follower.isObject {
      let person = try NativeFollower.decode(follower, prefix: "follower.", defaultID: name)
      return try event(sample, prefix: "", of: person, now: now)
    }
    guard let person = try FollowerRecords.follower(sample, posts: posts, defaultID: name) else {
      return .ignored(type: "page without followers")
    }
    guard let part = sample["event"] else {
      return .events([Event(id: "follow-\(person.id)", type: .follow, at: now, follower: person).withPresumedReach])
    }
    guard part.isObject else { throw LineFault("`event` is not an object: \(part.shown)") }
    return try event(part, prefix: "event.", of: person, now: now)
  }

  /// The event that a sample describes; what it leaves out is a follow, now.
  private static func event(
    _ part: JSONValue, prefix: String, of person: Follower, now: Timestamp
  ) throws(LineFault) -> DecodedLine {
    let fields = NativeFields(part, prefix: prefix)
    let name = try fields.text("type") ?? EventType.follow.rawValue
    guard let type = EventType(rawValue: name) else { return .ignored(type: name) }
    let event = Event(
      id: part["id"]?.identifier ?? "\(name)-\(person.id)", type: type, at: try fields.time("at") ?? now,
      text: try fields.text("text"), matchedKeywords: try fields.texts("matched_keywords"), follower: person)
    return .events([part["type"] == nil ? event.withPresumedReach : event.withImpliedReach])
  }
}
