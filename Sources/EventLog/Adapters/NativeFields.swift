import CivilTime
import Events

/// The members of one object of this project's own form, each read as its kind or refused with its path.
///
/// Reading is inlined, so that the compiler works out what a key's bit in `csj_node.keys` is.
struct NativeFields {
  private let object: JSONValue
  private let prefix: String

  init(_ object: JSONValue, prefix: String = "") {
    self.object = object
    self.prefix = prefix
  }

  func missing(_ key: StaticString) -> LineFault { LineFault("`\(prefix)\(key)` is missing") }

  func wrong(_ key: StaticString, _ kind: String, _ value: JSONValue) -> LineFault {
    LineFault("`\(prefix)\(key)` is not \(kind): \(value.shown)")
  }

  @inline(__always)
  func requiredID(_ key: StaticString) throws(LineFault) -> String {
    guard let value = given(key) else { throw missing(key) }
    guard let id = value.identifier else {
      throw value.isText ? missing(key) : wrong(key, "a text or a whole number", value)
    }
    return id
  }

  @inline(__always)
  func requiredTime(_ key: StaticString) throws(LineFault) -> Timestamp {
    guard let time = try time(key) else { throw missing(key) }
    return time
  }

  @inline(__always)
  func text(_ key: StaticString) throws(LineFault) -> String? {
    try read(key, "a text") { $0.text }
  }

  @inline(__always)
  func time(_ key: StaticString) throws(LineFault) -> Timestamp? {
    try read(key, "a time") { $0.time }
  }

  @inline(__always)
  func flag(_ key: StaticString) throws(LineFault) -> Bool? {
    try read(key, "true or false") { $0.flag }
  }

  @inline(__always)
  func count(_ key: StaticString) throws(LineFault) -> Int? {
    try read(key, "a whole number from 0 up") { $0.wholeCount }
  }

  /// A list of texts, or one text for a list of one.
  @inline(__always)
  func texts(_ key: StaticString) throws(LineFault) -> [String] {
    try read(key, "a list of texts") { value in
      if let text = value.filledText { return [text] }
      guard value.isArray, value.children.allSatisfy({ $0.isText }) else { return nil }
      return value.children.compactMap { $0.filledText }
    } ?? []
  }

  /// Copies a text, if it is there, without making a string of it.
  @inline(__always)
  func copy(_ key: StaticString, to field: FollowerText, of follower: inout Follower) throws(LineFault) {
    guard let value = given(key) else { return }
    guard let bytes = value.utf8 else { throw wrong(key, "a text", value) }
    follower.set(field, toUTF8: bytes)
  }

  /// The same for a list of texts, or one text for a list of one.
  func copy(_ key: StaticString, to list: FollowerList, of follower: inout Follower) throws(LineFault) {
    guard let value = given(key) else { return }
    if let bytes = value.utf8 { return follower.add(toUTF8: bytes, to: list) }
    guard value.isArray, value.children.allSatisfy({ $0.isText }) else { throw wrong(key, "a list of texts", value) }
    for member in value.children where !member.isEmptyText {
      if let bytes = member.utf8 { follower.add(toUTF8: bytes, to: list) }
    }
  }

  /// The member, unless it is absent, null or an empty text.
  @inline(__always)
  private func given(_ key: StaticString) -> JSONValue? {
    guard let value = object[key], !value.isEmptyText else { return nil }
    return value
  }

  @inline(__always)
  private func read<Value>(
    _ key: StaticString, _ kind: String, _ convert: (JSONValue) -> Value?
  ) throws(LineFault) -> Value? {
    guard let value = given(key) else { return nil }
    guard let converted = convert(value) else { throw wrong(key, kind, value) }
    return converted
  }
}
