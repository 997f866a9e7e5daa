import CivilTime
import Events

/// Turns the lines of event logs into events, whatever form each line has.
///
/// It never fails as a whole: a line that can't be read gives `.malformed` with the reason. Facts come out as the
/// platform gave them, with escapes and short links resolved; cleaning them is `Event.cleaned()`.
///
/// A decoder keeps buffers from line to line and must not be shared between threads: each job has its own.
public final class EventDecoder {
  /// The only form to read; nil to recognise each line.
  public let format: EventFormat?
  /// The moment for events that carry none, as some of the X Activity API's (`follow.follow`, `profile.update.bio`)
  /// do: when the log was read, or the run's `--now`. Given from outside, so that two runs over the same log can
  /// agree.
  public let undated: Timestamp

  /// Nil when it isn't known; then the account that an event was delivered for is taken as the brand's.
  public let brand: BrandAccount?

  /// Whether users by themselves are taken as new followers, as in the lines of a list; events are read as ever.
  public let readsFollowers: Bool

  private let parser: JSONParser?

  public init(
    format: EventFormat? = nil, brand: BrandAccount? = nil, readsFollowers: Bool = false, undated: Timestamp
  ) {
    self.readsFollowers = readsFollowers
    self.format = format
    self.brand = brand
    self.undated = undated
    parser = JSONParser()
  }

  /// Decodes a line as a reader gave it.
  public func decode(_ line: LogLine) -> DecodedLine {
    if let length = line.overlong {
      return .malformed(
        reason: "line longer than \(LineLimit.described): \(length) bytes")
    }
    return decode(line.bytes, padded: line.isPadded)
  }

  /// Decodes a line given as text.
  public func decode(_ text: String) -> DecodedLine {
    var text = text
    return text.withUTF8 { decode($0) }
  }

  /// Decodes the bytes of one line, without its line end.
  ///
  /// - Parameter padded: whether 64 more bytes of any value can be read behind the line, which saves a copy.
  public func decode(_ bytes: UnsafeBufferPointer<UInt8>, padded: Bool = false) -> DecodedLine {
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0d || $0 == 0x0a }) { return .blank }
    guard let parser else { return .malformed(reason: "out of memory") }
    do throws(LineFault) {
      return try parser.withValue(of: bytes, padded: padded) { document throws(LineFault) in
        let (adapter, document) = try adapter(for: document)
        let decoded = try adapter.decode(document, in: LineContext(undated: undated, brand: brand, line: bytes))
        // Those of bodies have been looked at, each by itself.
        if case .events(let events) = decoded {
          for event in events { try FollowerIdentifier.check(event.follower) }
        }
        return decoded
      }
    } catch {
      return .malformed(reason: error.reason)
    }
  }

  /// Where the record of a list stood that a line was made from.
  ///
  /// - Returns: nil for a line of a log. Of lists that aren't tables only the record's number is known.
  public func origin(of line: LogLine) -> MalformedLine.Origin? {
    guard readsFollowers else { return nil }
    let found: MalformedLine.Origin? = try? parser?.withValue(of: line.bytes, padded: line.isPadded) { document in
      guard document["list_fault"] != nil, let number = document["line"]?.integer else { return nil }
      return .init(
        line: Int(number), offset: document["offset"]?.integer.map { Int($0) }, text: document["text"]?.text ?? "")
    }
    return found ?? .init(line: line.number, offset: nil, text: line.text)
  }

  /// The texts of the events of a line that can't be read, in the order of the faults.
  public func texts(of faults: [BodyFault], in line: LogLine) -> [String] { BodyFault.texts(of: faults, in: line) }

  /// What a webhook's own log puts around a body: `{"received_at":…,"body":{…}}`.
  static let wrappers: [StaticString] = ["body", "payload", "detail"]

  /// How a line is to be read, and the part of it that is.
  private func adapter(for document: JSONValue) throws(LineFault) -> (any EventAdapter.Type, JSONValue) {
    guard document.isObject else {
      throw LineFault("an event has to be a JSON object, this is \(document.shown)")
    }
    if readsFollowers { return (FollowerRecords.self, document) }
    if let format { return (format.adapter, document) }
    if let format = EventFormat.recognized(document) { return (format.adapter, document) }
    for key in Self.wrappers {
      if let inner = document[key], inner.isObject, let format = EventFormat.recognized(inner) {
        return (format.adapter, inner)
      }
    }
    if FollowerRecords.isList(document) {
      throw LineFault("followers by themselves aren't events; --as follow reads them as new followers")
    }
    throw LineFault(
      "not an event of a known form: none of `type`, `follower`, `data.event_type`, `for_user_id` or `data.text` is there"
    )
  }
}
