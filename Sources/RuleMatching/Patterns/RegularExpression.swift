import CRE2

/// A regular expression of RE2: linear in the text, bounded in memory, found anywhere unless anchored.
///
/// Texts and patterns are brought into composed form (NFC) first. Without case, single characters compare by simple case folding, so
/// that `ß` isn't `ss` here as it is for the other operators. See `PatternRewriting` for what differs from plain RE2.
final class RegularExpression: Sendable {
  /// Why a pattern can't be compiled.
  struct Failure: Error, Hashable {
    /// In RE2's words, such as `missing closing ): a(b`.
    let message: String
    /// The part of the pattern that the message is about, in UTF-8 offsets of the pattern; the whole when it isn't known.
    let range: Range<Int>
    let kind: Kind

    enum Kind: Hashable {
      case backReference, lookAround, tooLarge, syntax
    }
  }

  /// What a match found, as the text has it.
  struct Match: Hashable {
    let whole: String
    /// Groups that have a name, took part and aren't empty, in the order of the pattern.
    let groups: [Group]
  }

  struct Group: Hashable {
    let name: String
    let text: String
  }

  /// For the program and its caches, together.
  private static let maxMemory: Int64 = 8 << 20

  private let handle: Handle
  private let groupNames: [String?]

  /// - Parameter unicodeClasses: false leaves `\w` and `\s` as RE2 has them, ASCII only.
  init(_ pattern: String, caseSensitive: Bool, unicodeClasses: Bool = true) throws(Failure) {
    let plain = PatternRewriting.namedGroups(String(decoding: ComposedText(pattern).utf8, as: UTF8.self))
    // Compiled as written first, so that an error speaks of what the author wrote.
    let written = Handle(plain, caseSensitive: caseSensitive, maxMemory: Self.maxMemory)
    if let failure = written.failure(in: pattern) { throw failure }
    let rewritten = unicodeClasses ? PatternRewriting.unicodeClasses(plain) : plain
    if rewritten == plain {
      handle = written
    } else {
      handle = Handle(rewritten, caseSensitive: caseSensitive, maxMemory: Self.maxMemory)
      if let failure = handle.failure(in: pattern) { throw failure }
    }
    groupNames = handle.groupNames
  }

  /// The names of the groups that have one, in the order of the pattern.
  var names: [String] { groupNames.compactMap { $0 } }

  /// Whether there is a match, which takes less time than finding out where.
  func isFound(in text: ComposedText) -> Bool { handle.isFound(in: text.utf8) }

  func firstMatch(in text: ComposedText, of original: String) -> Match? {
    guard let ranges = handle.match(text.utf8, groups: groupNames.count), let whole = ranges.first ?? nil else {
      return nil
    }
    let bytes = Array(original.utf8)
    func written(_ range: Range<Int>) -> String {
      String(decoding: bytes[text.original(range).clamped(to: bytes.indices)], as: UTF8.self)
    }
    var groups: [Group] = []
    for (name, range) in zip(groupNames, ranges.dropFirst()) {
      guard let name, let range, !range.isEmpty else { continue }
      groups.append(Group(name: name, text: written(range)))
    }
    return Match(whole: whole.isEmpty ? "" : written(whole), groups: groups)
  }
}

/// Owns the compiled pattern. RE2 objects don't change once they are made, but for caches that they lock themselves.
private final class Handle: @unchecked Sendable {
  private let pattern: OpaquePointer?

  init(_ source: String, caseSensitive: Bool, maxMemory: Int64) {
    var source = source
    pattern = source.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cre2_compile($0.baseAddress, $0.count, caseSensitive ? 1 : 0, maxMemory)
      }
    }
  }

  deinit { cre2_free(pattern) }

  /// The names of the groups, from the first on.
  var groupNames: [String?] {
    guard let pattern else { return [] }
    let count = max(0, cre2_group_count(pattern))
    return (0..<count).map { cre2_group_name(pattern, $0 + 1).map { String(cString: $0) } }
  }

  /// The ranges of the whole match and of the groups; nil when there is no match.
  func match(_ text: [UInt8], groups: Int) -> [Range<Int>?]? {
    guard let pattern else { return nil }
    var ranges = [cre2_range](repeating: cre2_range(start: -1, end: -1), count: groups + 1)
    let count = Int32(clamping: ranges.count)
    let found = text.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cre2_match(pattern, $0.baseAddress, $0.count, &ranges, count) }
    }
    guard found != 0 else { return nil }
    return ranges.map { $0.start >= 0 && $0.end >= $0.start ? $0.start..<$0.end : nil }
  }

  func isFound(in text: [UInt8]) -> Bool {
    guard let pattern else { return false }
    return text.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cre2_match(pattern, $0.baseAddress, $0.count, nil, 0) != 0 }
    }
  }

  func failure(in source: String) -> RegularExpression.Failure? {
    let whole = 0..<source.utf8.count
    guard let pattern else {
      return RegularExpression.Failure(message: "out of memory", range: whole, kind: .tooLarge)
    }
    let code = Int(cre2_error_code(pattern))
    if code == Int(cre2_no_error) { return nil }
    var length = 0
    let bytes = UnsafeRawBufferPointer(start: cre2_error_part(pattern, &length), count: length)
    let part = String(decoding: bytes, as: UTF8.self)
    return RegularExpression.Failure(
      message: String(cString: cre2_error_message(pattern)), range: place(of: part, in: source) ?? whole,
      kind: kind(code, part))
  }

  private func kind(_ code: Int, _ part: String) -> RegularExpression.Failure.Kind {
    if code == Int(cre2_error_too_large) { return .tooLarge }
    if ["(?=", "(?!", "(?<"].contains(where: part.hasPrefix) { return .lookAround }
    if code == Int(cre2_error_bad_escape), part.dropFirst().first?.isNumber == true || part.hasPrefix("\\k") {
      return .backReference
    }
    return .syntax
  }

  private func place(of part: String, in source: String) -> Range<Int>? {
    firstRange(of: Array(part.utf8), in: Array(source.utf8))
  }
}

/// The first place of some bytes in others; nil for no bytes.
func firstRange(of sought: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
  guard !sought.isEmpty, sought.count <= bytes.count else { return nil }
  for start in 0...(bytes.count - sought.count) where bytes[start..<start + sought.count].elementsEqual(sought) {
    return start..<start + sought.count
  }
  return nil
}
