/// Usernames.
enum Handle {
  /// Without the `@` that some exports put before it; nil where nothing is left.
  static func bare(_ username: String) -> String? {
    let bare = username.hasPrefix("@") ? String(username.dropFirst()) : username
    return bare.isEmpty ? nil : bare
  }
}
