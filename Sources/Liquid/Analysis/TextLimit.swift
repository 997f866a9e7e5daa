/// How long a text can be. Counts are Unicode scalars, as Ruby counts characters; weights are what `AnalysisOptions.weight` gives a scalar.
/// Numbers from `unbounded` on mean that no limit is known; sums and products stay there.
public struct TextLimit: Sendable, Hashable {
  public static let unboundedCount = 1 << 40

  /// The most characters.
  public var characters: Int
  /// The most that the weights of its characters come to, links not counted as links.
  public var weight: Int
  /// The most that a text of plain letters comes to: what the value can reach without anything unusual in it.
  public var plain: Int
  /// The most that the text comes to as it stands, with links counted as links; nil for `weight`. Lost when the text is changed.
  public var counted: Int?
  /// How many links can be in it.
  public var links = 0
  /// ASCII of which no link can come, whatever stands beside it, such as a number.
  public var isLinkFree = false
  /// The most characters that it has when percent-encoded; nil when nobody has counted. Lost when the text is changed.
  public var encoded: Int?

  public init(characters: Int, weight: Int, plain: Int? = nil, counted: Int? = nil, links: Int = 0) {
    self.characters = Self.clamped(characters)
    self.weight = Self.clamped(weight)
    self.plain = Self.clamped(plain ?? characters)
    self.counted = counted.map(Self.clamped)
    self.links = links
  }

  /// Text of any script: each character may weigh as much as `weightPerCharacter`.
  public init(characters: Int, weightPerCharacter: Int = 2) {
    self.init(characters: characters, weight: Self.product(characters, weightPerCharacter))
  }

  /// Text of letters that weigh 1.
  public static func ascii(_ characters: Int) -> TextLimit { TextLimit(characters: characters, weight: characters) }

  static func numeric(_ characters: Int) -> TextLimit {
    var limit = ascii(characters)
    limit.isLinkFree = true
    return limit
  }

  public static let unbounded = TextLimit(characters: unboundedCount, weight: unboundedCount)
  public static let empty = TextLimit(characters: 0, weight: 0)

  public var isBounded: Bool { characters < Self.unboundedCount && weight < Self.unboundedCount }

  // MARK: Arithmetic

  static func clamped(_ number: Int) -> Int { min(max(number, 0), unboundedCount) }
  static func sum(_ left: Int, _ right: Int) -> Int {
    clamped(left) + clamped(right) >= unboundedCount ? unboundedCount : left + right
  }
  static func product(_ left: Int, _ right: Int) -> Int {
    let (result, overflow) = clamped(left).multipliedReportingOverflow(by: clamped(right))
    return overflow ? unboundedCount : clamped(result)
  }

  /// Both, one after the other.
  func followed(by other: TextLimit) -> TextLimit {
    var counted: Int?
    if self.counted != nil || other.counted != nil {
      counted = Self.sum(self.counted ?? weight, other.counted ?? other.weight)
    }
    return TextLimit(
      characters: Self.sum(characters, other.characters), weight: Self.sum(weight, other.weight),
      plain: Self.sum(plain, other.plain), counted: counted, links: min(links + other.links, 1000))
  }

  /// The same text so many times.
  func repeated(_ times: Int) -> TextLimit {
    TextLimit(
      characters: Self.product(characters, times), weight: Self.product(weight, times),
      plain: Self.product(plain, times), counted: counted.map { Self.product($0, times) },
      links: Self.product(links, times))
  }

  /// Either.
  func joined(with other: TextLimit) -> TextLimit {
    var counted: Int?
    if self.counted != nil || other.counted != nil {
      counted = max(self.counted ?? weight, other.counted ?? other.weight)
    }
    var result = TextLimit(
      characters: max(characters, other.characters), weight: max(weight, other.weight), plain: max(plain, other.plain),
      counted: counted, links: max(links, other.links))
    result.isLinkFree = isLinkFree && other.isLinkFree
    return result
  }

  /// After a change: what was a link may be one no more, and still be one.
  func changed(characters: Int, weight: Int, plain: Int) -> TextLimit {
    TextLimit(characters: characters, weight: weight, plain: plain, links: links)
  }

  /// Cut to a number of characters, none of which weighs more than `heaviest`.
  func cut(to count: Int, heaviest: Int) -> TextLimit {
    guard count < characters else { return self }
    var result = changed(
      characters: count, weight: min(weight, Self.product(count, heaviest)), plain: min(plain, count))
    // The shortest are of the form `t.me`; one more may come of what stands beside.
    result.links = min(links, count / 4 + 1)
    return result
  }
}
