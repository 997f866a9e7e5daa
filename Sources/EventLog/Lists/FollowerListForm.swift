/// The forms of follower lists, told by how a file begins.
enum FollowerListForm {
  case json, yaml, table

  /// - Parameters:
  ///   - path: its ending decides between tables and YAML, where there is one.
  ///   - feed: nothing of it is taken.
  static func detect(path: String, _ feed: ByteFeed) throws(EventLogError) -> FollowerListForm {
    while !feed.bytes.contains(where: { $0 > 0x20 }) { if try !feed.more() { break } }
    guard let first = feed.bytes.first(where: { $0 > 0x20 }) else { return .json }
    // Also the archive that X gives its users: `window.YTD.follower.part0 = [`.
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return .json }
    while feed.bytes.count < 4096 { if try !feed.more() { break } }
    let text = String(decoding: feed.bytes.prefix(4096), as: UTF8.self)
    if text.trimmingPrefix(while: \.isWhitespace).hasPrefix(JSONRecords.archivePrefix) { return .json }
    let name = path.lowercased()
    let bare = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    if bare.hasSuffix(".yaml") || bare.hasSuffix(".yml") { return .yaml }
    if bare.hasSuffix(".csv") || bare.hasSuffix(".tsv") { return .table }
    return isYAML(text) ? .yaml : .table
  }

  /// Whether the first line that says something is a list item, a marker of a document or `key:` rather than a header.
  private static func isYAML(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline)
    guard let line = lines.first(where: { !$0.hasPrefix("#") && $0.contains { !$0.isWhitespace } }) else { return true }
    if line == "-" || line.hasPrefix("- ") || line.hasPrefix("---") || line.hasPrefix("%YAML") { return true }
    guard let colon = line.firstIndex(of: ":") else { return false }
    let rest = line[line.index(after: colon)...]
    return !line[..<colon].contains { ",;\t|\"".contains($0) } && (rest.isEmpty || rest.hasPrefix(" "))
  }

  /// - Parameters:
  ///   - offset: where the source stands in the file, in bytes.
  ///   - options: how to read it.
  static func lines(
    of source: any ByteSource, path: String, offset: Int = 0, _ options: FollowerListOptions
  ) throws(EventLogError) -> (form: FollowerListForm, lines: any ListLines) {
    let feed = ByteFeed(source)
    let form = try detect(path: path, feed)
    switch form {
    case .json: return (form, JSONRecords(feed, opensLists: true))
    case .yaml: return (form, try YAMLItems(feed, path: path))
    case .table: return (form, try TableRows(feed, path: path, offset: offset, options))
    }
  }
}
