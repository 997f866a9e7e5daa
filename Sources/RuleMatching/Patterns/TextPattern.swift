/// A regular expression as `matches` reads it, for texts that are no fields: linear in the text, without regard to case, found anywhere
/// unless anchored.
public struct TextPattern: Sendable {
  public let source: String
  private let expression: RegularExpression

  /// Why a pattern can't be used, in RE2's words.
  public struct Failure: Error, Sendable, Hashable {
    public let message: String
  }

  public init(_ source: String, caseSensitive: Bool = false) throws(Failure) {
    self.source = source
    do {
      expression = try RegularExpression(source, caseSensitive: caseSensitive)
    } catch {
      throw Failure(message: error.message)
    }
  }

  public func isFound(in text: String) -> Bool {
    expression.firstMatch(in: ComposedText(text), of: text) != nil
  }
}
