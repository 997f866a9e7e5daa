import Foundation

/// The project's top folder, found from where this file was compiled.
public let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The public conformance suites, which stand beside the project and are never copied into it. Tests that read them carry
/// `.enabled(if: Conformance.has("x.json"))`, so that they are reported as skipped, by name, where a suite isn't there.
public enum Conformance {
  /// - Parameter variable: an environment variable that may name another file to read instead.
  public static func file(_ name: String, variable: String? = nil) -> URL {
    if let variable, let path = ProcessInfo.processInfo.environment[variable], !path.isEmpty {
      return URL(filePath: path)
    }
    return packageRoot.deletingLastPathComponent().appending(path: "shared/conformance").appending(path: name)
  }

  public static func has(_ name: String, variable: String? = nil) -> Bool {
    FileManager.default.isReadableFile(atPath: file(name, variable: variable).path(percentEncoded: false))
  }
}
