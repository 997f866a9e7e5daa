/// Tables as text (CSV, RFC 4180), with any delimiter: one record after the other, from bytes.
///
/// Written here rather than taken from a library, of which SwiftCSV 0.10.0 was tried: one stray quote makes it give up the
/// whole file without a place, an open quote swallows the rest unseen, and as it works on Swift's characters a name that begins with
/// a combining mark (`,\u{301}…`) melts into the delimiter and shifts every column behind it. Followers choose such names.
///
/// A quote opens a cell only at its start and closes it only before a delimiter or a line end; others stand for themselves, as
/// careless programs write them.
struct TableSyntax {
  let delimiter: UInt8

  static let delimiters: [UInt8] = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

  private static let quote = UInt8(ascii: "\"")

  /// The one of the usual delimiters that stands most often outside quotes in a header.
  init(header: some Sequence<UInt8>) {
    var counts = [Int](repeating: 0, count: Self.delimiters.count)
    var isQuoted = false
    for byte in header {
      if byte == Self.quote { isQuoted.toggle() }
      if !isQuoted, let index = Self.delimiters.firstIndex(of: byte) { counts[index] += 1 }
    }
    delimiter =
      counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) }.map { Self.delimiters[$0] } ?? UInt8(ascii: ",")
  }

  init(delimiter: UInt8) { self.delimiter = delimiter }

  enum End: Equatable {
    /// The record ends before `end`; the next starts at `next`.
    case at(end: Int, next: Int)
    /// A quoted cell is still open where the bytes end: the one that is opened at `quote`.
    case open(quote: Int)
    /// No line end.
    case missing
  }

  /// Where the record that starts at a place ends.
  /// - Parameter unclosed: from a quote that none before its end closes; nil where no such is known. No cell that is opened within it is
  ///   closed there either, so that it needn't be looked through again.
  func end(of bytes: [UInt8], from start: Int, unclosed: Range<Int>? = nil) -> End {
    var place = start
    var isCellStart = true
    while place < bytes.count {
      let byte = bytes[place]
      if isCellStart, byte == Self.quote {
        guard let close = close(bytes, place, unclosed: unclosed) else { return .open(quote: place) }
        place = close + 1
        isCellStart = false
        continue
      }
      if byte == newline || byte == carriageReturn {
        let isPair = byte == carriageReturn && place + 1 < bytes.count && bytes[place + 1] == newline
        return .at(end: place, next: place + (isPair ? 2 : 1))
      }
      isCellStart = byte == delimiter
      place += 1
    }
    return .missing
  }

  /// The cells of one record; nil where a quoted one is never closed.
  func cells(_ bytes: [UInt8]) -> [String]? {
    var cells: [String] = []
    var place = 0
    while true {
      var cell: [UInt8] = []
      if place < bytes.count, bytes[place] == Self.quote {
        guard let close = close(bytes, place) else { return nil }
        var index = place + 1
        while index < close {
          cell.append(bytes[index])
          index += bytes[index] == Self.quote && index + 1 < close && bytes[index + 1] == Self.quote ? 2 : 1
        }
        place = close + 1
      }
      while place < bytes.count, bytes[place] != delimiter {
        cell.append(bytes[place])
        place += 1
      }
      cells.append(String(decoding: cell, as: UTF8.self))
      if place >= bytes.count { return cells }
      place += 1
    }
  }

  /// The quote that closes the cell opened at a place: one that isn't doubled and has a delimiter, a line end or nothing
  /// behind it.
  private func close(_ bytes: [UInt8], _ start: Int, unclosed: Range<Int>? = nil) -> Int? {
    var place = start + 1
    while place < bytes.count {
      guard bytes[place] == Self.quote else {
        // Which quotes of a row are pairs depends on the row's first, so that what was found from another start holds from here on.
        place = if let unclosed, unclosed.contains(start) { max(place + 1, unclosed.upperBound) } else { place + 1 }
        continue
      }
      guard place + 1 < bytes.count else { return place }
      let after = bytes[place + 1]
      if after == delimiter || after == newline || after == carriageReturn { return place }
      place += after == Self.quote ? 2 : 1
    }
    return nil
  }
}
