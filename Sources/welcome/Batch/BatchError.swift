/// What stops a batch run as a whole.
struct BatchError: Error, CustomStringConvertible {
  /// One sentence with the path, the cause and what is left.
  let description: String
}
