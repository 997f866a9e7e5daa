/// One line of a log: a view into its chunk, valid only inside the closure that it was handed to.
public struct LogLine {
  /// From 1.
  public let number: Int
  /// Bytes from the start of the text to the start of the line; of compressed logs, of the text within.
  public let offset: Int
  /// Without the line end. Of a line over the limit, its first 1,024 bytes.
  public let bytes: UnsafeBufferPointer<UInt8>
  /// The length of a line over the limit of 1 MiB, in bytes; nil for all others.
  public let overlong: Int?
  /// Whether 64 bytes can be read behind `bytes`.
  let isPadded: Bool

  /// The line as text; what isn't UTF-8 becomes U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
