#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One name for a file or folder, however it was named.
package enum CanonicalPath {
  /// The full path, without links, dots and a slash at its end. What isn't there yet is named in its folder.
  package static func of(_ path: String) -> String {
    if let whole = resolved(path) { return whole }
    var bare = path[...]
    while bare.count > 1, bare.hasSuffix("/") { bare.removeLast() }
    guard let slash = bare.lastIndex(of: "/") else { return join(resolved(".") ?? "", bare) }
    let folder = bare[..<slash]
    return join(folder.isEmpty ? "/" : of(String(folder)), bare[bare.index(after: slash)...])
  }

  /// The same for a link; other paths as they are.
  static func behindLink(_ path: String) -> String {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
    return of(path)
  }

  private static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  private static func join(_ folder: String, _ name: Substring) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
