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
    if isClean { return }
    text = text.map(FactText.cleaned).flatMap { $0.isEmpty ? nil : $0 }
    matchedKeywords = matchedKeywords.map(FactText.cleaned).filter { !$0.isEmpty }
    follower = follower.cleaned()
  }

  /// Whether cleaning leaves everything as it is: true of nearly all events.
  private var isClean: Bool {
    let isClean = { (text: String) in !text.isEmpty && ComposedRanges.isClean(text) }
    return text.map(isClean) ?? true && matchedKeywords.allSatisfy(isClean) && follower.isClean
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
    if isClean { return self }
    var follower = self
    follower.username = Self.usable(username)
    follower.name = Self.usable(name).flatMap {
      UnusableFact.hasNoLetter($0) || UnusableFact.isLink($0) || UnusableFact.hasTag($0.utf8) ? nil : $0
    }
    follower.bio = Self.usable(bio)
    follower.location = Self.usable(location).map(PlaceLinks.removed).map(StrayMarks.removed).flatMap {
      UnusableFact.hasNoLetterOrDigit($0) || UnusableFact.isLink($0) || UnusableFact.hasTag($0.utf8) ? nil : $0
    }
    follower.url = Self.usable(url)
    follower.lang = Self.usable(lang)
    follower.pinnedText = Self.usable(pinnedText)
    follower.timeZone = Self.usable(timeZone)
    if follower.timeZone == nil, follower.location == nil, let location, UnusableFact.hasNoLetterOrDigit(location) {
      follower.timeZone = LocationZone.identifier(of: location)
    }
    follower.lists = lists.compactMap(Self.usable)
    follower.interests = interests.compactMap(Self.usable)
    follower.attributes = attributes.compactMapValues { value in
      switch value {
      case .text(let text): Self.usable(text).map { .text($0) }
      case .list(let texts): .list(texts.compactMap(Self.usable))
      case .number, .flag: value
      }
    }
    return follower
  }

  /// Whether every fact is fit for use as it is. Looks at the bytes, and makes a string only of what may not be.
  fileprivate var isClean: Bool {
    for field in FollowerText.allCases where field != .id {
      guard let bytes = unsafeUTF8(of: field) else { continue }
      guard ComposedRanges.isClean(bytes), !UnusableFact.isNonValue(bytes) else { return false }
      switch field {
      case .name:
        if UnusableFact.hasNoLetter(bytes) || UnusableFact.isLink(bytes) || UnusableFact.hasTag(bytes) { return false }
      case .location:
        if UnusableFact.hasNoLetterOrDigit(bytes) || UnusableFact.hasTag(bytes) || !StrayMarks.areAbsent(from: bytes) {
          return false
        }
        // Most places have no sign that a link has to have.
        if UnusableFact.mayHoldLink(bytes), UnusableFact.isLink(bytes) || !PlaceLinks.areAbsent(from: bytes) {
          return false
        }
      default: break
      }
    }
    var areClean = true
    for list in FollowerList.allCases {
      forEachMember(of: list) {
        areClean = areClean && ComposedRanges.isClean($0) && !UnusableFact.isNonValue($0)
        return areClean
      }
    }
    return areClean && (attributes.isEmpty || attributes.values.allSatisfy(Self.isClean))
  }

  private static func isClean(_ text: String) -> Bool {
    ComposedRanges.isClean(text) && !UnusableFact.isNonValue(text)
  }

  private static func isClean(_ value: AttributeValue) -> Bool {
    switch value {
    case .text(let text): isClean(text)
    case .list(let texts): texts.allSatisfy { isClean($0) }
    case .number, .flag: true
    }
  }

  private static func usable(_ text: String?) -> String? {
    guard let text else { return nil }
    let cleaned = FactText.cleaned(text)
    return UnusableFact.isNonValue(cleaned) ? nil : cleaned
  }
}
