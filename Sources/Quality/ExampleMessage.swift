import CivilTime
import Diagnostics
import RuleModel

/// A rendered message written down by hand: the notation of the examples in the checks' documentation, and of tests.
///
/// ```
/// kind: meeting
/// ---
/// Hi {first_name:Ada}, thanks for following! {=Your {bio:compiler} team can skip the queue.} [Does Thursday at 10:30 work?]
/// ```
///
/// - `{path:text}` is a value. A path without a dot is one of the follower's; `brand.`, `cta.` and `now` are those.
/// - `{?text}` is what a `default` gave; `{?path:text}` says for which value. A path has no spaces.
/// - `[…]` is a call to action; several are numbered in order. `{=…}` is the value line.
/// - `\` takes the next of `{ } [ ] \` as it stands; `\u{200B}` is a scalar by its number.
/// - A header of `key: value` lines may stand above a line `---`, with the keys of `Header`.
public struct ExampleMessage: Sendable {
  public struct Problem: Error, Sendable, Hashable {
    public let message: String
  }

  public let message: Message
  public let header: Header
  /// The header as it was written, a line each.
  public let headerLines: [String]

  /// Throws a `Problem` when the notation isn't kept.
  public init(_ text: String) throws(Problem) {
    var body = text[...]
    var header = Header()
    var headerLines: [String] = []
    if let (lines, rest) = Self.splitHeader(text) {
      header = try Header(lines)
      headerLines = lines.map(String.init)
      body = rest
    }
    while body.last == "\n" { body.removeLast() }
    var parser = Parser(body)
    self.message = try parser.parse()
    self.header = header
    self.headerLines = headerLines
  }

  /// The text alone, as a follower would see it.
  public var plain: String { message.text }

  /// For documentation: the header, where there is one, then the text alone.
  public var described: String {
    headerLines.isEmpty ? plain : headerLines.joined(separator: "\n") + "\n\n" + plain
  }

  /// What the header says, for `QualityGate.judge`.
  public var context: GateContext { header.context }

  /// Only a text whose first line is a `key: value` can have a header, so that `---` may stand in messages.
  private static func splitHeader(_ text: String) -> ([Substring], Substring)? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let end = lines.firstIndex(of: "---"), end > 0 else { return nil }
    let head = lines[..<end]
    guard head.allSatisfy({ Header.isLine($0) }), let last = head.last else { return nil }
    let start = text.index(last.endIndex, offsetBy: 5, limitedBy: text.endIndex) ?? text.endIndex
    return (Array(head), text[start...])
  }
}

extension ExampleMessage {
  private struct Parser {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var text = ""
    private var segments: [Message.Segment] = []
    private var pending = ""
    private var region: Message.Region?
    private var callsToAction = 0

    init(_ body: Substring) { scalars = Array(body.unicodeScalars) }

    mutating func parse() throws(Problem) -> Message {
      while position < scalars.count {
        let scalar = scalars[position]
        position += 1
        switch scalar {
        case "\\": pending.unicodeScalars.append(try escaped())
        case "[":
          try open(.cta(callsToAction))
          callsToAction += 1
        case "]": try close("]") { if case .cta = $0 { true } else { false } }
        case "{" where peek == "=":
          position += 1
          try open(.value)
        case "{": try value()
        case "}": try close("}") { $0 == .value }
        default: pending.unicodeScalars.append(scalar)
        }
      }
      guard region == nil else { throw Problem(message: "a region is not closed") }
      flush(.literal)
      return Message(text: text, segments: segments)
    }

    private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func escaped() throws(Problem) -> Unicode.Scalar {
      guard let next = peek else { throw Problem(message: "nothing follows the last `\\`") }
      position += 1
      guard next == "u", peek == "{" else { return next }
      let digits = scalars[(position + 1)...].prefix { $0 != "}" }
      guard let code = UInt32(String(String.UnicodeScalarView(digits)), radix: 16), let scalar = Unicode.Scalar(code)
      else { throw Problem(message: "`\\u{…}` wants a scalar's number in base 16") }
      position = min(position + digits.count + 2, scalars.count)
      return scalar
    }

    private mutating func open(_ new: Message.Region) throws(Problem) {
      guard region == nil else { throw Problem(message: "a region stands inside another") }
      flush(.literal)
      region = new
    }

    private mutating func close(_ sign: String, _ fits: (Message.Region) -> Bool) throws(Problem) {
      guard let open = region, fits(open) else { throw Problem(message: "`\(sign)` closes nothing") }
      flush(.literal)
      region = nil
    }

    private mutating func value() throws(Problem) {
      flush(.literal)
      var isFallback = false
      if peek == "?" {
        isFallback = true
        position += 1
      }
      var content = ""
      while let scalar = peek, scalar != "}" {
        position += 1
        content.unicodeScalars.append(scalar == "\\" ? try escaped() : scalar)
      }
      guard peek == "}" else { throw Problem(message: "`{\(content)` is not closed") }
      position += 1
      let path = content.prefix { $0 != ":" }
      let isPath =
        path.count < content.count && !path.isEmpty
        && path.allSatisfy { $0.isLetter || $0.isNumber || "._".contains($0) }
      if isFallback {
        pending = isPath ? String(content.dropFirst(path.count + 1)) : content
        flush(.fallback(of: isPath ? Self.fullPath(path) : nil))
        return
      }
      guard isPath else { throw Problem(message: "`{\(content)}` wants a path and a text: `{location:Paris}`") }
      pending = String(content.dropFirst(path.count + 1))
      flush(Self.origin(Self.fullPath(path)))
    }

    private static func fullPath(_ path: Substring) -> String {
      path.contains(".") || path == "now" ? String(path) : "follower.\(path)"
    }

    private static func origin(_ path: String) -> Message.Origin {
      if path.hasPrefix("brand.") { return .brand(path) }
      if path.hasPrefix("cta.") { return .cta(path) }
      return path == "now" || path.hasPrefix("other.") ? .other(path) : .fact(path)
    }

    private mutating func flush(_ origin: Message.Origin) {
      guard !pending.isEmpty else { return }
      let start = text.utf8.count
      text += pending
      pending = ""
      segments.append(Message.Segment(range: start..<text.utf8.count, origin: origin, region: region))
    }
  }
}
