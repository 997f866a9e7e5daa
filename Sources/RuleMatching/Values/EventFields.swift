import CivilTime
import Events
import RuleModel

extension Event {
  /// What a field holds, or why it counts as missing, which a null, an empty text, an empty set and an attribute of another kind than
  /// the declared one do.
  /// - Parameter now: the moment that `account_age` and `event_age` are counted up to.
  public func reading(of field: Field, now: Timestamp) -> FieldReading {
    switch field {
    case .text(let field): FieldReading(text: text(of: field))
    case .number(let field): FieldReading(number(of: field).map(FieldValue.count))
    case .flag(let field): FieldReading(flag(of: field).map(FieldValue.flag))
    case .time(.createdAt): FieldReading(follower.createdAt.map(FieldValue.time))
    case .duration(.accountAge): FieldReading(follower.createdAt.map { .duration(now - $0) })
    case .duration(.eventAge): .value(.duration(now - at))
    case .set(let field): FieldReading(members: members(of: field))
    case .attribute(let name, let kind): follower.attributes[name].map { FieldReading($0, as: kind) } ?? .missing
    }
  }

  /// Lends the bytes of a text; nil, without a call, where it is missing. What `reading` gives as a string.
  func withUTF8<Result>(of field: Field.TextField, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    guard let name = field.ofFollower else {
      guard var text, !text.isEmpty else { return nil }
      return text.withUTF8(body)
    }
    return withExtendedLifetime(follower) {
      guard let bytes = follower.unsafeUTF8(of: name), !bytes.isEmpty else { return nil }
      return body(bytes)
    }
  }

  /// Lends the bytes of each text of a set that isn't empty.
  func forEachMember(of field: Field.SetField, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let list: FollowerList
    switch field {
    case .lists: list = .lists
    case .interests: list = .interests
    case .matchedKeywords:
      for var member in matchedKeywords where !member.isEmpty { member.withUTF8(body) }
      return
    }
    follower.forEachMember(of: list) { member in
      if !member.isEmpty { body(member) }
      return true
    }
  }

  private func text(of field: Field.TextField) -> String? {
    guard let name = field.ofFollower else { return text }
    return follower[name]
  }

  private func number(of field: Field.NumberField) -> Int? {
    switch field {
    case .followersCount: follower.followersCount
    case .followingCount: follower.followingCount
    case .postCount: follower.postCount
    case .listedCount: follower.listedCount
    }
  }

  private func flag(of field: Field.FlagField) -> Bool? {
    switch field {
    case .verified: follower.verified
    case .protected: follower.protected
    case .followsYou: follower.followsYou
    case .canDM: follower.canDM
    case .defaultAvatar: follower.defaultAvatar
    }
  }

  private func members(of field: Field.SetField) -> [String] {
    switch field {
    case .lists: follower.lists
    case .interests: follower.interests
    case .matchedKeywords: matchedKeywords
    }
  }
}

extension Field.TextField {
  /// Nil for the text of the event.
  fileprivate var ofFollower: FollowerText? {
    switch self {
    case .bio: .bio
    case .text: nil
    case .name: .name
    case .username: .username
    case .location: .location
    case .url: .url
    case .lang: .lang
    case .pinnedText: .pinnedText
    }
  }
}

extension FieldReading {
  fileprivate init(_ value: FieldValue?) {
    self = value.map(FieldReading.value) ?? .missing
  }

  fileprivate init(text: String?) {
    guard let text, !text.isEmpty else {
      self = .missing
      return
    }
    self = .value(.text(text))
  }

  fileprivate init(members: [String]) {
    let members = members.filter { !$0.isEmpty }
    self = members.isEmpty ? .missing : .value(.set(members))
  }

  /// Times and lengths of time are written as texts in a CRM: ISO 8601, and `30d` or `1h30m`.
  fileprivate init(_ attribute: AttributeValue, as kind: FieldKind) {
    switch (attribute, kind) {
    case (.text(""), _): self = .missing
    case (.list(let members), _) where members.allSatisfy(\.isEmpty): self = .missing
    case (.text(let text), .text): self = .value(.text(text))
    case (.text(let text), .time):
      self = Timestamp(iso8601: text).map { .value(.time($0)) } ?? .wrongKind(found: "a text that isn't a time")
    case (.text(let text), .duration):
      self = TimeSpan(text).map { .value(.duration($0)) } ?? .wrongKind(found: "a text that isn't a length of time")
    case (.number(let number), .number): self = .value(.number(number))
    case (.flag(let flag), .flag): self = .value(.flag(flag))
    case (.list(let members), .set): self = FieldReading(members: members)
    case (.text, _): self = .wrongKind(found: "a text")
    case (.number, _): self = .wrongKind(found: "a number")
    case (.flag, _): self = .wrongKind(found: "true or false")
    case (.list, _): self = .wrongKind(found: "a list")
    }
  }
}
