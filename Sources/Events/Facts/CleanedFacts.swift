extension Event {
  /// The event as it may be used in a message.
  ///
  /// The follower is cleaned as `Follower.cleaned()` says. The text has invisible characters taken out and white space
  /// folded, and is nil where nothing remains; it is otherwise left alone, since someone may well answer "None".
  /// Identifiers stay as they are.
  public func cleaned() -> Event {
    var event = self
    event.clean()
    return event
  }

  /// Makes the event as `cleaned` gives it.
  public mutating func clean() {
    let isClean = { (text: String) in !text.isEmpty && ComposedRanges.isClean(text) }
    if let written = text, !isClean(written) {
      let cleaned = FactText.cleaned(written)
      text = cleaned.isEmpty ? nil : cleaned
    }
    if !matchedKeywords.allSatisfy(isClean) {
      matchedKeywords = matchedKeywords.map(FactText.cleaned).filter { !$0.isEmpty }
    }
    follower.clean()
  }
}

extension Follower {
  /// The follower with every fact fit for use in a message; one that isn't becomes nil, so that a template's fallback
  /// fires.
  ///
  /// In every text, invisible and text-turning characters are dropped, white space is folded, and the form is NFC
  /// (`FactText`). Then:
  ///
  /// | fields | unusable |
  /// | --- | --- |
  /// | all texts, also those in lists and attributes | empty, a non-value ("null", "n/a"), punctuation alone |
  /// | `name` | also without a letter (emoji, digits), only a link, or with a template's tag |
  /// | `location` | also without a letter or digit, only a link, or with a template's tag |
  ///
  /// A location loses the addresses in it (`PlaceLinks`), the marks at its ends, and brackets and quotation marks without their other half (`StrayMarks`).
  /// A location that is a country's flag alone is unusable as well, but tells the time zone, where the country has one and the log none.
  ///
  /// A bio or pinned post may be made of emoji. `id` is never changed; numbers, flags and times aren't looked at.
  public func cleaned() -> Follower {
    var follower = self
    follower.clean()
    return follower
  }

  /// Looks at the bytes, which nearly all are fit for use, and makes a string only of what may not be.
  fileprivate mutating func clean() {
    let written = self
    for field in FollowerText.allCases where field != .id {
      guard let bytes = written.unsafeUTF8(of: field), !Self.isFit(bytes, for: field) else { continue }
      self[field] = Self.usable(String(decoding: bytes, as: UTF8.self), for: field)
    }
    if unsafeUTF8(of: .timeZone) == nil, unsafeUTF8(of: .location) == nil, let location = written.location {
      let place = PlaceLinks.removed(from: FactText.cleaned(location))
      if UnusableFact.hasNoLetterOrDigit(place) { timeZone = LocationZone.identifier(of: place) }
    }
    for list in FollowerList.allCases where !written.isFit(list) {
      setMembers(of: list, written.members(of: list).compactMap(Self.usable))
    }
    guard !attributes.values.allSatisfy(Self.isFit) else { return }
    attributes = attributes.compactMapValues { value in
      switch value {
      case .text(let text): Self.usable(text).map { .text($0) }
      case .list(let texts): .list(texts.compactMap(Self.usable))
      case .number, .flag: value
      }
    }
  }

  // MARK: Whether cleaning leaves a fact as it is

  private static func isFit(_ bytes: UnsafeBufferPointer<UInt8>, for field: FollowerText) -> Bool {
    guard isFit(bytes) else { return false }
    return switch field {
    case .name: !UnusableFact.hasNoLetter(bytes) && !UnusableFact.isLink(bytes) && !UnusableFact.hasTag(bytes)
    case .location:
      StrayMarks.areAbsent(from: bytes) && !UnusableFact.hasNoLetterOrDigit(bytes) && !UnusableFact.hasTag(bytes)
        // Most places have no sign that a link has to have.
        && (!UnusableFact.mayHoldLink(bytes) || !UnusableFact.isLink(bytes) && PlaceLinks.areAbsent(from: bytes))
    default: true
    }
  }

  private static func isFit(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    ComposedRanges.isClean(bytes) && !UnusableFact.isNonValue(bytes)
  }

  private func isFit(_ list: FollowerList) -> Bool {
    var areFit = true
    forEachMember(of: list) {
      areFit = Self.isFit($0)
      return areFit
    }
    return areFit
  }

  private static func isFit(_ text: String) -> Bool {
    ComposedRanges.isClean(text) && !UnusableFact.isNonValue(text)
  }

  private static func isFit(_ value: AttributeValue) -> Bool {
    switch value {
    case .text(let text): isFit(text)
    case .list(let texts): texts.allSatisfy { isFit($0) }
    case .number, .flag: true
    }
  }

  // MARK: What is left of a fact

  private static func usable(_ written: String, for field: FollowerText) -> String? {
    guard let text = usable(written) else { return nil }
    switch field {
    case .name: return UnusableFact.hasNoLetter(text) || isLinkOrTag(text) ? nil : text
    case .location:
      let place = StrayMarks.removed(from: PlaceLinks.removed(from: text))
      return UnusableFact.hasNoLetterOrDigit(place) || isLinkOrTag(place) ? nil : place
    default: return text
    }
  }

  private static func isLinkOrTag(_ text: String) -> Bool {
    UnusableFact.isLink(text) || UnusableFact.hasTag(text.utf8)
  }

  private static func usable(_ text: String) -> String? {
    let cleaned = FactText.cleaned(text)
    return UnusableFact.isNonValue(cleaned) ? nil : cleaned
  }
}
