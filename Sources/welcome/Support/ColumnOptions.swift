import ArgumentParser
import Diagnostics
import EventLog
import RuleModel

/// What lists of followers are read as.
enum FollowerListing: String, ExpressibleByArgument, CaseIterable { case follow }

/// How the columns of a table of followers are read.
struct ColumnOptions: ParsableArguments {
  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "Which field of a follower a column of a table holds, where its name doesn't tell; may be given again.",
      valueName: "column=field"))
  var map: [String] = []

  func validate() throws {
    for argument in map where Self.mapping(argument) == nil {
      let fields = FollowerListOptions.fields.joined(separator: ", ")
      throw ValidationError("--map \(argument) isn't COLUMN=FIELD, where FIELD is one of \(fields)")
    }
  }

  func followers(_ terminal: Terminal) -> FollowerListOptions {
    FollowerListOptions(
      columns: Dictionary(map.compactMap(Self.mapping), uniquingKeysWith: { $1 }),
      note: { path, note in
        terminal.report("warning: \(Visible.escaped(path)): \(Visible.escaped(note))\n")
      })
  }

  /// Tells of columns that are read as attributes which the rules don't declare.
  func warn(of declarations: [AttributeDeclaration], _ terminal: Terminal) {
    let known = declarations.map(\.name.value)
    for (column, field) in map.compactMap(Self.mapping) where field.hasPrefix("attributes.") {
      let name = String(field.dropFirst("attributes.".count))
      if known.contains(name) { continue }
      let help = Suggestion.help(for: name, in: known).map { "; \($0)" } ?? ""
      terminal.report(
        "warning: --map \(Visible.escaped("\(column)=\(field)")): the rules declare no attribute `\(Visible.escaped(name))`\(help)\n"
      )
    }
  }

  private static func mapping(_ argument: String) -> (column: String, field: String)? {
    // Fields hold no `=`; columns may.
    guard let sign = argument.lastIndex(of: "=") else { return nil }
    let (column, field) = (String(argument[..<sign]), String(argument[argument.index(after: sign)...]))
    return !column.isEmpty && FollowerListOptions.isField(field) ? (column, field) : nil
  }

  /// Whether a file is a table or YAML by its name, which no event log is.
  static func isList(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".csv", ".tsv", ".yaml", ".yml"].contains { name.hasSuffix($0) || name.hasSuffix($0 + ".gz") }
  }
}
