/// How long a line may be.
enum LineLimit {
  /// Bytes, without the line end.
  static let bytes = 1 << 20
  static let described = "1 MiB"
  /// Of a longer line, the bytes that are kept to show which it was.
  static let kept = 1024
}
