/// A place between two lines of a run's inputs.
public struct InputPosition: Sendable, Hashable {
  /// Which of the inputs, from 0.
  public var input: Int
  /// Bytes of the input's text before the place; of compressed logs, of the text within.
  public var offset: Int
  /// How many of the input's lines stand before it.
  public var lines: Int

  public init(input: Int = 0, offset: Int = 0, lines: Int = 0) {
    (self.input, self.offset, self.lines) = (input, offset, lines)
  }
}
