import Diagnostics
import Foundation

/// The test files that a command is to run.
struct TestFiles {
  private(set) var sources: [Source] = []
  /// Files and folders that could not be read.
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - paths: files and folders; when there are none, the rules folder is searched.
  init(paths: [String], rules: String) {
    var found: [String] = []
    for path in paths.isEmpty ? [rules] : paths {
      var isFolder: ObjCBool = false
      if paths.isEmpty || FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue {
        let files = RulebookFiles.files(under: path, what: "rules", option: "--rules", diagnostics: &diagnostics)
        found += files.filter(Self.isTestFile)
      } else {
        found.append(path)
      }
    }
    var seen: Set<String> = []
    for path in found where seen.insert(path).inserted {
      if let source = RulebookFiles.read(path, diagnostics: &diagnostics) { sources.append(source) }
    }
  }

  static func isTestFile(_ path: String) -> Bool { path.hasSuffix(".test.yaml") || path.hasSuffix(".test.yml") }
}
