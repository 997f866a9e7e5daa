/// The ids of followers from a text or CSV file.
struct FollowerIDList {
  struct Failure: Error {
    /// Goes on from the file's name.
    let reason: String
  }

  struct Problem: Hashable {
    /// From 1.
    let line: Int
    let reason: String
  }

  /// Each once, in the order of the file.
  private(set) var ids: [String] = []
  private(set) var problems: [Problem] = []

  /// The headers that name a column of ids, in exports of platforms and of mailing tools.
  private static let headers = ["id", "user_id", "userid", "follower_id", "follower", "recipient_id"]

  /// - Parameter column: the header of the column that has the ids; nil to look for a known one.
  init(_ text: String, column: String?) throws(Failure) {
    var seen: Set<String> = []
    var place: Int?
    /// Of the header.
    var columns: Int?
    var isFirst = true
    // A line end within quotes isn't one of ids, which are short words; such a line is reported like any other that has no id.
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    for (index, line) in lines.enumerated() {
      let line = index == 0 && line.hasPrefix("\u{FEFF}") ? line.dropFirst() : line
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      let fields = Self.fields(line)
      if isFirst {
        isFirst = false
        place = try Self.place(in: fields, column: column)
        if place != nil {
          columns = fields.count
          continue
        }
      }
      // “1,234” without quotes: half of it would be somebody else.
      if columns == 1, fields.count > 1 {
        problems.append(
          Problem(line: index + 1, reason: "it has \(fields.count) values, and the header has one column"))
        continue
      }
      let place = place ?? 0
      guard fields.indices.contains(place), !fields[place].isEmpty else {
        problems.append(Problem(line: index + 1, reason: "there is no id in it"))
        continue
      }
      switch FollowerID.read(fields[place]) {
      case .failure(let problem): problems.append(Problem(line: index + 1, reason: problem.reason))
      case .success(let id): if seen.insert(id).inserted { ids.append(id) }
      }
    }
  }

  /// Where the ids stand, by the first line; nil when it isn't a header.
  private static func place(in header: [String], column: String?) throws(Failure) -> Int? {
    let names = header.map { $0.lowercased() }
    if let column {
      if let place = names.firstIndex(of: column.lowercased()) { return place }
      throw Failure(reason: "has no column `\(column)`; its first line is `\(header.joined(separator: ","))`")
    }
    for name in headers {
      if let place = names.firstIndex(of: name) { return place }
    }
    if header.count == 1 { return nil }
    throw Failure(
      reason:
        "has several columns, none of which is called `id`, `user_id`, `follower_id` or the like; name it with --column"
    )
  }

  /// The fields of a line, by commas or semicolons; quotes around a field are taken off, and a doubled quote within is one (RFC 4180).
  private static func fields(_ line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    var before: Character?
    for character in line {
      defer { before = character }
      if character == "\"" {
        isQuoted.toggle()
        if isQuoted, before == "\"" { fields[fields.count - 1].append("\"") }
      } else if !isQuoted, character == "," || character == ";" || character == "\t" {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
    return fields.map { $0.trimming() }
  }
}

extension String {
  fileprivate func trimming() -> String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
