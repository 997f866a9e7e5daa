import Diagnostics
import Liquid
import RuleModel
import YAMLSource

/// A template file taken apart: front matter and body.
struct TemplateFile {
  /// What the front matter says.
  struct FrontMatter {
    var purpose: String?
    var value: (text: String, map: SourceMap)?
    var lang: String?
    /// Lines are kept as they stand in the file, not folded into paragraphs.
    var keepsLines = false
  }

  let source: Source
  let frontMatter: FrontMatter
  /// The text behind the front matter, from this UTF-8 offset on.
  let bodyStart: Int

  var body: String { source.text(in: bodyStart..<bodyEnd) }
  var bodyMap: SourceMap { SourceMap(identity: source, range: bodyStart..<bodyEnd) }

  /// Before the line break that editors end a file with: where another template renders this one it would stand in the middle of a sentence.
  private var bodyEnd: Int {
    let bytes = source.bytes
    guard bytes.count > bodyStart, bytes.last == UInt8(ascii: "\n") else { return bytes.count }
    let end = bytes.count - 1
    return end > bodyStart && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }

  /// Reads a file; problems of the front matter are added to `diagnostics`.
  init(_ source: Source, diagnostics: inout [Diagnostic]) {
    self.source = source
    if let offset = source.firstInvalidByte {
      diagnostics.append(
        Diagnostic(
          .templateInvalidUTF8, "this template is not UTF-8", at: Span(source, offset..<offset + 1),
          label: "the first byte that can't be read", help: "save the file again with the encoding UTF-8"))
    }
    guard let fence = Self.fence(of: source) else {
      if let stray = Self.strayFence(in: source) { diagnostics.append(stray) }
      frontMatter = FrontMatter()
      bodyStart = source.bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
      return
    }
    guard let body = fence.bodyStart else {
      diagnostics.append(
        Diagnostic(
          .templateFrontMatter, "the front matter is never closed", at: Span(source, fence.opening),
          label: "opened here",
          help: "write `---` on a line of its own behind it"))
      frontMatter = FrontMatter()
      bodyStart = source.bytes.count
      return
    }
    bodyStart = body
    // Blanked rather than cut, so that every place in the front matter keeps its offset in the file.
    var bytes = source.bytes
    for index in bytes.indices where index < fence.yaml.lowerBound || index >= fence.yaml.upperBound {
      if bytes[index] != UInt8(ascii: "\n") { bytes[index] = UInt8(ascii: " ") }
    }
    let yaml = Source(path: source.path, bytes: Array(bytes[..<fence.yaml.upperBound]))
    let parsed = YAMLParser.parse(yaml)
    diagnostics += parsed.diagnostics
    frontMatter = Self.decode(parsed.documents.first, diagnostics: &diagnostics)
  }

  private struct Fence {
    let opening: Range<Int>
    let yaml: Range<Int>
    /// Nil when the front matter is never closed.
    let bodyStart: Int?
  }

  private static func fence(of source: Source) -> Fence? {
    let isFence = { (line: Int) in
      var text = source.text(in: source.lineRange(line))
      if line == 0, text.first == "\u{feff}" { text.removeFirst() }
      return text.hasPrefix("---") && text.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
    }
    guard isFence(0) else { return nil }
    let start = source.lineStarts.count > 1 ? source.lineStarts[1] : source.bytes.count
    for line in 1..<max(1, source.lineStarts.count) where isFence(line) {
      let body = line + 1 < source.lineStarts.count ? source.lineStarts[line + 1] : source.bytes.count
      return Fence(opening: source.lineRange(0), yaml: start..<source.lineStarts[line], bodyStart: body)
    }
    return Fence(opening: source.lineRange(0), yaml: start..<source.bytes.count, bodyStart: nil)
  }

  /// Front matter that would go out as text: something stands before it, or its fence isn't of three hyphens.
  private static func strayFence(in source: Source) -> Diagnostic? {
    let lines = source.lineStarts.indices.map { (number: $0, text: source.text(in: source.lineRange($0))) }
      .filter { !$0.text.allSatisfy(\.isWhitespace) }
    func report(_ number: Int, _ label: String, _ help: String) -> Diagnostic {
      Diagnostic(
        .templateFrontMatter, "the front matter isn't read", at: Span(source, source.lineRange(number)), label: label,
        help: help)
    }
    for (index, line) in lines.enumerated() where isDashes(line.text) {
      let entries = lines[(index + 1)...].prefix { !isDashes($0.text) }
      guard let next = entries.first, isEntry(next.text) else { continue }
      // Further down a line of dashes may part two paragraphs, unless another one closes what it opens.
      let isClosed = index + 1 + entries.count < lines.count
      if line.number > 0, index == 0 || isClosed {
        return report(line.number, "a line stands before it", "let the file start with `---`")
      }
      if line.number == 0 { return report(0, "not three hyphens", "write `---`") }
    }
    // Without the line that opens it.
    let entries = lines.prefix { isEntry($0.text) }
    guard let first = entries.first, entries.count < lines.count, isDashes(lines[entries.count].text) else {
      return nil
    }
    return report(first.number, "no `---` stands before it", "let the file start with `---`")
  }

  /// Two hyphens or more, or the dashes that word processors make of them.
  private static func isDashes(_ line: String) -> Bool {
    let signs = line.filter { !$0.isWhitespace && $0 != "\u{FEFF}" }
    return !signs.isEmpty && signs != "-" && signs.allSatisfy { "-–—‐―−".contains($0) }
  }

  private static func isEntry(_ line: String) -> Bool {
    let name = line.prefix { $0 != ":" }
    return name.endIndex < line.endIndex && keys.contains(name.filter { !$0.isWhitespace }.lowercased())
  }

  private static let keys = ["purpose", "value", "lang", "wrap"]

  private static func decode(_ node: Node?, diagnostics: inout [Diagnostic]) -> FrontMatter {
    var result = FrontMatter()
    guard let node else { return result }
    guard let entries = node.mapping else {
      if case .scalar(let scalar) = node.content, scalar.value == .null { return result }
      diagnostics.append(
        Diagnostic(
          .templateFrontMatter, "the front matter is \(node.kindName), not a mapping", at: node.place,
          help: "write `key: value` lines; the keys are \(keys.joined(separator: ", "))"))
      return result
    }
    for entry in entries {
      let key = entry.key.scalar?.text ?? ""
      guard keys.contains(key) else {
        diagnostics.append(
          Diagnostic(
            .templateFrontMatter, "unknown key `\(key)`", at: entry.key.place, label: "not a key of front matter",
            help: Suggestion.help(for: key, in: keys) ?? "the keys are \(keys.joined(separator: ", "))"))
        continue
      }
      guard let scalar = entry.value.scalar, scalar.value != .null else {
        diagnostics.append(
          Diagnostic(
            .templateFrontMatter, "`\(key)` is \(entry.value.kindName), not a text", at: entry.value.place,
            help: "write a line of text"))
        continue
      }
      switch key {
      case "purpose": result.purpose = scalar.text
      case "value": result.value = (scalar.text, scalar.map)
      case "lang":
        guard LanguageTag.isTag(scalar.text) else {
          diagnostics.append(
            Diagnostic(
              .templateFrontMatter, "`\(scalar.text)` is not a language", at: entry.value.place,
              help: LanguageTag.help))
          continue
        }
        result.lang = scalar.text
      default:
        guard scalar.text == "keep" || scalar.text == "fold" else {
          diagnostics.append(
            Diagnostic(
              .templateFrontMatter, "`wrap` is `\(scalar.text)`", at: entry.value.place,
              label: "neither `fold` nor `keep`",
              help: "`fold`, the default, joins the lines of a paragraph; `keep` leaves them as they are"))
          continue
        }
        result.keepsLines = scalar.text == "keep"
      }
    }
    return result
  }
}
