import Diagnostics

/// The followers of a table with a header, each as a line of JSON.
final class TableRows: ListLines {
  private let feed: ByteFeed
  private let path: String
  private var syntax = TableSyntax(delimiter: UInt8(ascii: ",")) { didSet { unclosed = nil } }
  private var columns = TableColumns()
  private var hasHeader = false
  /// Of the record that comes next, from 1 for the header: what a spreadsheet shows.
  private var row = 1
  private var line = 1
  private var offset: Int
  /// Where a quoted cell was opened last that isn't closed, up to where that is known; counted like `offset`.
  private var unclosed: Range<Int>?

  /// - Parameter offset: of the first byte in the file.
  init(_ feed: ByteFeed, path: String, offset: Int, _ options: FollowerListOptions) throws(EventLogError) {
    self.feed = feed
    self.offset = offset
    self.path = path
    try readHeader(options)
  }

  private func readHeader(_ options: FollowerListOptions) throws(EventLogError) {
    while let record = try record(headerOnly: true) {
      // Spreadsheets may say the delimiter in a line of its own.
      let text = String(decoding: record.bytes, as: UTF8.self)
      if text.hasPrefix("sep="), let byte = text.utf8.dropFirst(4).first {
        syntax = TableSyntax(delimiter: byte)
        continue
      }
      guard let names = syntax.cells(record.bytes) else {
        throw EventLogError(path: path, reason: "has a header with a quote that is never closed")
      }
      guard names.contains(where: { TableCell.text($0) != nil }) else { continue }
      columns = try TableColumns(names, path: path, options)
      hasHeader = true
      return
    }
  }

  func next() throws(EventLogError) -> [UInt8]? {
    if hasHeader {
      hasHeader = false
      return ListLine.line([ListLine.header: .int(1)])
    }
    while let record = try record() {
      // Spreadsheets fill up with rows of delimiters alone.
      if record.bytes.allSatisfy({ $0 == syntax.delimiter || $0 <= 0x20 }) { return [] }
      return decode(record)
    }
    return nil
  }

  private func decode(_ record: Record) -> [UInt8] {
    let place = record.line == record.row ? "row \(record.row)" : "row \(record.row) on line \(record.line)"
    func fault(_ reason: String) -> [UInt8] {
      ListLine.fault(reason, place: place, text: record.bytes, line: record.line, offset: record.offset)
    }
    guard record.bytes.count <= LineLimit.bytes else { return fault("longer than \(LineLimit.described)") }
    guard !record.isOpen, let cells = syntax.cells(record.bytes) else {
      return fault("a quote is opened and never closed")
    }
    guard String(validating: record.bytes, as: UTF8.self) != nil else {
      return fault("not UTF-8; export the table once more as UTF-8, which Excel calls CSV UTF-8")
    }
    do throws(LineFault) {
      let members = [Diagnostics.JSONValue.Member(ListLine.row, .int(record.row))]
      return ListLine.line(.object(members + (try columns.follower(cells))))
    } catch {
      return fault(error.reason)
    }
  }

  private struct Record {
    var bytes: [UInt8]
    var row: Int
    var line: Int
    /// Bytes from the start of the file.
    var offset: Int
    /// Whether it holds a quote that is never closed; then it is one line, so that the rows behind it aren't lost.
    var isOpen = false
  }

  private func record(headerOnly: Bool = false) throws(EventLogError) -> Record? {
    var isOpen = false
    while true {
      if feed.position == feed.bytes.count, try !feed.more() { return nil }
      if headerOnly, syntax.delimiter == UInt8(ascii: ",") {
        syntax = TableSyntax(header: feed.bytes[feed.position...].prefix { $0 != newline && $0 != carriageReturn })
      }
      var end = end()
      // A CR at the end of what has been read may be half of a line end.
      let isSplit = if case .at(_, let next) = end { next == feed.bytes.count } else { true }
      if isSplit, feed.bytes.count - feed.position <= LineLimit.bytes, try feed.more() { continue }
      if isSplit { end = self.end() }
      switch end {
      case .at(let end, let next): return take(to: end, next, isOpen: isOpen)
      case .missing: return take(to: feed.bytes.count, feed.bytes.count, isOpen: isOpen)
      case .open:
        isOpen = true
        let rest = feed.bytes[feed.position...]
        let lineEnd = rest.firstIndex(of: newline)
        return take(to: lineEnd ?? rest.endIndex, lineEnd.map { $0 + 1 } ?? rest.endIndex, isOpen: isOpen)
      }
    }
  }

  /// Where the record that comes next ends, as far as has been read.
  private func end() -> TableSyntax.End {
    let start = offset - feed.position
    let known = unclosed.map { $0.lowerBound - start..<$0.upperBound - start }
    let end = syntax.end(of: feed.bytes, from: feed.position, unclosed: known)
    if case .open(let quote) = end { unclosed = quote + start..<feed.bytes.count + start }
    return end
  }

  private func take(to end: Int, _ next: Int, isOpen: Bool) -> Record {
    let bytes = Array(feed.bytes[feed.position..<end])
    let record = Record(bytes: bytes, row: row, line: line, offset: offset, isOpen: isOpen)
    row += 1
    offset += next - feed.position
    line += max(1, feed.bytes[feed.position..<next].count { $0 == newline })
    feed.take(to: next)
    return record
  }
}
