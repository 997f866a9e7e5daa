import Diagnostics
import Foundation
import WelcomeEngine

/// The files that a rulebook is made of.
struct RulebookFiles {
  var rules: [Source] = []
  var templates: [(name: String, source: Source)] = []
  /// Files and folders that could not be read.
  var diagnostics: [Diagnostic] = []
  /// Where they were looked for; the rules' is nil for files that were given one by one.
  private let folders: (rules: String?, templates: String)

  /// Rule files are `*.yaml` and `*.yml` at any depth, but for tests (`*.test.yaml`) and what lies in a folder `samples`.
  init(rules rulesFolder: String, templates templatesFolder: String) {
    folders = (rulesFolder, templatesFolder)
    for path in Self.files(under: rulesFolder, what: "rules", option: "--rules", diagnostics: &diagnostics) {
      guard Self.isRuleFile(path, under: rulesFolder) else { continue }
      if let source = Self.read(path, diagnostics: &diagnostics) { rules.append(source) }
    }
    readTemplates(templatesFolder)
  }

  /// The given rule files instead of a folder's.
  init(ruleFiles paths: [String], templates templatesFolder: String) {
    folders = (nil, templatesFolder)
    for path in paths {
      if let source = Self.read(path, diagnostics: &diagnostics) { rules.append(source) }
    }
    readTemplates(templatesFolder)
  }

  /// The files with their paths as they are where the folders have their usual names: the same files are the same from whichever folder
  /// they are read.
  var named: [(path: String, bytes: [UInt8])] {
    let rules = rules.map { (Self.path($0.path, in: folders.rules, as: SharedOptions.rulesFolder), $0.bytes) }
    return rules
      + templates.map { name, source in
        (Self.path(source.path, in: folders.templates, as: SharedOptions.templatesFolder), source.bytes)
      }
  }

  private static func path(_ path: String, in folder: String?, as name: String) -> String {
    guard let folder, path.hasPrefix(folder) else { return path }
    return "\(name)/" + path.dropFirst(folder.count).drop { $0 == "/" }
  }

  private mutating func readTemplates(_ folder: String) {
    // Rules with messages of their own need no templates; a folder that is named is meant.
    guard FileManager.default.fileExists(atPath: folder) || folder != SharedOptions.templatesFolder else { return }
    for path in Self.files(under: folder, what: "templates", option: "--templates", diagnostics: &diagnostics)
    where path.hasSuffix(".liquid") {
      if let source = Self.read(path, diagnostics: &diagnostics) {
        let relative = path.dropFirst(folder.count).drop { $0 == "/" }
        templates.append((String(relative.dropLast(".liquid".count)), source))
      }
    }
  }

  static func isRuleFile(_ path: String, under folder: String) -> Bool {
    guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { return false }
    if TestFiles.isTestFile(path) { return false }
    return !path.dropFirst(folder.count).split(separator: "/").dropLast().contains("samples")
  }

  /// The files under a folder at any depth, sorted by path; hidden ones and what links lead to outside the folder are left out.
  static func files(
    under folder: String, what: String, option: String, diagnostics: inout [Diagnostic]
  ) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      let found =
        isFolder.boolValue
        ? "" : FileManager.default.fileExists(atPath: folder) ? " is not a folder" : " does not exist"
      diagnostics.append(
        Diagnostic(
          .fileUnreadable, "the \(what) folder `\(folder)`\(found)", at: nil,
          help: "run the command where your `\(what.capitalized)` folder is, or name it with `\(option) DIR`"))
      return []
    }
    guard let names = FileManager.default.enumerator(atPath: folder) else { return [] }
    let root = URL(filePath: folder).resolvingSymlinksInPath().path(percentEncoded: false)
    var paths: [String] = []
    for case let name as String in names {
      if name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { continue }
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      let real = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
      guard real.hasPrefix(root.hasSuffix("/") ? root : root + "/") || isDangling(path) else { continue }
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue { continue }
      paths.append(path)
    }
    return paths.sorted()
  }

  /// A link to nothing, which reading complains of.
  private static func isDangling(_ path: String) -> Bool {
    let type = (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
    return type == .typeSymbolicLink && !FileManager.default.fileExists(atPath: path)
  }

  /// What standard input is called.
  static let standardInput = "standard input"

  static func read(_ path: String, diagnostics: inout [Diagnostic]) -> Source? {
    if path == "-" {
      return Source(path: Self.standardInput, bytes: Array(FileHandle.standardInput.readDataToEndOfFile()))
    }
    do {
      return Source(path: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
    } catch {
      let exists = FileManager.default.fileExists(atPath: path)
      diagnostics.append(
        Diagnostic(
          .fileUnreadable, "`\(path)` can't be read: \(exists ? reason(error) : "there is no such file")", at: nil,
          help: "check that it exists and that you may read it"))
      return nil
    }
  }

  /// What the system says, without Foundation's wrapping.
  static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    if let underlying, underlying.domain == NSPOSIXErrorDomain {
      return String(cString: strerror(Int32(underlying.code)))
    }
    return error.localizedDescription
  }
}

extension DiagnosticCode {
  static let fileUnreadable = DiagnosticCode(
    "file/unreadable", .error, "a file or folder can't be read",
    explanation:
      "The rules and templates are read from the folders `Rules` and `Templates` unless `--rules` and `--templates` say otherwise.",
    bad: "welcome lint --rules Ruels",
    good: "welcome lint --rules Rules")
}
