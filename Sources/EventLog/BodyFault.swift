/// An event that can't be read, in a body of several of which others can.
public struct BodyFault: Sendable, Hashable {
  /// Where an event stands in its line: `follow_events[1]`.
  public struct Place: Sendable, Hashable {
    /// The keys that lead to the list, with dots between them.
    public let list: String
    /// Nil where it stands by itself rather than in a list.
    public let index: Int?

    public init(_ list: String, _ index: Int?) {
      self.list = list
      self.index = index
    }

    public var path: String { index.map { "\(list)[\($0)]" } ?? list }
  }

  public let place: Place
  /// A sentence with the place in it.
  public let reason: String

  public init(_ place: Place, reason: String) {
    self.place = place
    self.reason = reason
  }

  /// The texts of the events as they stand in a line, in the order of the faults. Where one can't be found it is the start of the line.
  static func texts(of faults: [BodyFault], in line: LogLine) -> [String] {
    let document = ArraySlice(line.bytes)
    var lists: [String: [ArraySlice<UInt8>]] = [:]
    return faults.map { fault in
      let list = fault.place.list
      let events = lists[list] ?? slices(of: list, in: document)
      lists[list] = events
      let index = fault.place.index ?? 0
      let text = events.indices.contains(index) ? events[index] : document.prefix(LineLimit.kept)
      return String(decoding: text, as: UTF8.self)
    }
  }

  /// The events of a list, also of one within what a webhook's own log has put around it.
  private static func slices(of list: String, in document: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let bodies = [document] + EventDecoder.wrappers.compactMap { JSONSlices(document).member("\($0)") }
    for body in bodies {
      var found: ArraySlice<UInt8>? = body
      for key in list.split(separator: ".") { found = found.flatMap { JSONSlices($0).member(String(key)) } }
      if let found { return JSONSlices(found).elements ?? [found] }
    }
    return []
  }
}
