import CivilTime
import Diagnostics

/// Who writes.
public struct Brand: Sendable {
  public let name: String
  /// Without `@`.
  public let handle: String?
  /// The brand's own user id, so that its own events are known as such.
  public let id: String?
  public let zone: Zone
  /// The language of messages that state none, a BCP 47 tag.
  public let lang: String
  /// Hosts that links may point to, subdomains included.
  public let domains: [String]
  public let span: Span?

  public init(
    name: String, handle: String? = nil, id: String? = nil, zone: Zone = .utc, lang: String = "en",
    domains: [String] = [],
    span: Span? = nil
  ) {
    self.name = name
    self.handle = handle
    self.id = id
    self.zone = zone
    self.lang = lang
    self.domains = domains
    self.span = span
  }
}

/// One of the brand's own follower fields.
public struct AttributeDeclaration: Sendable {
  public let name: Located<String>
  public let kind: FieldKind
  /// The texts it can have; empty means any.
  public let values: [String]

  public init(name: Located<String>, kind: FieldKind, values: [String] = []) {
    self.name = name
    self.kind = kind
    self.values = values
  }
}
