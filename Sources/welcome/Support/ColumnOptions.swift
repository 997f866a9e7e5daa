import ArgumentParser
import Diagnostics
import EventLog

/// What lists of followers are read as.
enum FollowerListing: String, ExpressibleByArgument, CaseIterable { case follow }

/// How the columns of a table of followers are read.
struct ColumnOptions: ParsableArguments {
  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "Which field of a follower a column of a table holds, where its name doesn't tell; may be given again.",
      valueName: "column=field"))
  var map: [ColumnMapping] = []

  func followers(_ terminal: Terminal) -> FollowerListOptions {
    FollowerListOptions(
      columns: Dictionary(map.map { ($0.column, $0.field) }, uniquingKeysWith: { $1 }),
      note: { path, note in
        terminal.report("warning: \(Visible.escaped(path)): \(Visible.escaped(note))\n")
      })
  }

  /// Whether a file is a table or YAML by its name, which no event log is.
  static func isList(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".csv", ".tsv", ".yaml", ".yml"].contains { name.hasSuffix($0) || name.hasSuffix($0 + ".gz") }
  }
}

/// `column=field`.
struct ColumnMapping: ExpressibleByArgument {
  let column: String
  let field: String

  init?(argument: String) {
    // Fields hold no `=`; columns may.
    guard let sign = argument.lastIndex(of: "=") else { return nil }
    column = String(argument[..<sign])
    field = String(argument[argument.index(after: sign)...])
    guard !column.isEmpty, FollowerListOptions.isField(field) else { return nil }
  }
}
