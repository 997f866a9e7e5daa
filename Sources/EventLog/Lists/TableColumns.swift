import Diagnostics

/// What the columns of a table hold.
struct TableColumns {
  private enum Meaning {
    case field(TableField)
    case attribute(String)
  }

  /// Nil for columns that aren't used.
  private var meanings: [Meaning?] = []
  private var names: [String] = []
  private var needsIDs = true

  init() {}

  /// - Throws: where no column holds identifiers and they are needed.
  init(_ header: [String], path: String, _ options: FollowerListOptions) throws(EventLogError) {
    needsIDs = options.needsIDs
    names = header.map(\.trimmed)
    let mapped = Dictionary(
      options.columns.map { (TableField.bare($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    meanings = names.map { name in
      let field = options.columns[name] ?? mapped[TableField.bare(name)]
      if let field { return Self.meaning(field) }
      if name.hasPrefix("attributes."), name.count > 11 { return .attribute(String(name.dropFirst(11))) }
      return TableField(column: name).map { .field($0) }
    }
    let bare = Set(names.map(TableField.bare))
    let missing = options.columns.keys.filter { !bare.contains(TableField.bare($0)) }.sorted()
    if !missing.isEmpty { options.note(path, "has no column \(Self.list(missing)), which --map names") }
    let unused = zip(names, meanings).filter { $0.1 == nil && !$0.0.isEmpty }.map(\.0)
    if !unused.isEmpty {
      options.note(path, "columns that aren't used: \(Self.list(unused)); --map COLUMN=FIELD says what one holds")
    }
    let holdsIDs = meanings.contains { if case .field(.id) = $0 { true } else { false } }
    if !holdsIDs, needsIDs {
      throw EventLogError(
        path: path,
        reason:
          "has no column of follower ids (`id`, `user_id`, `Twitter ID`, …), only \(Self.list(names)); --map COLUMN=id says which one holds them"
      )
    }
  }

  private static func meaning(_ field: String) -> Meaning? {
    if field.hasPrefix("attributes.") { return .attribute(String(field.dropFirst("attributes.".count))) }
    return TableField(rawValue: field).map { .field($0) }
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(12).map(quoted).joined(separator: ", ")
    return names.count > 12 ? "\(shown) and \(names.count - 12) more" : shown
  }

  /// The members `follower` and `at` of a row's line.
  func follower(_ cells: [String]) throws(LineFault) -> [Diagnostics.JSONValue.Member] {
    let surplus = cells.dropFirst(names.count).filter { TableCell.text($0) != nil }
    guard surplus.isEmpty else {
      throw LineFault("\(cells.count) cells, where the header has \(names.count)")
    }
    var values: [TableField: Diagnostics.JSONValue] = [:]
    var attributes: [Diagnostics.JSONValue.Member] = []
    for (cell, meaning) in zip(cells, meanings) {
      switch meaning {
      case .field(let field) where field != .id:
        // Of two columns for the same field, the first that has a value.
        if values[field] == nil, let value = Self.value(cell, of: field) { values[field] = value }
      case .attribute(let name):
        if let text = TableCell.text(cell), !attributes.contains(where: { $0.name == name }) {
          attributes.append(.init(name, .string(text)))
        }
      default: break
      }
    }
    if let id = try identifier(cells) { values[.id] = .string(id) }
    var members = TableField.allCases.filter { $0 != .at }.compactMap { field in
      values[field].map { Diagnostics.JSONValue.Member(field.rawValue, $0) }
    }
    if !attributes.isEmpty { members.append(.init("attributes", .object(attributes))) }
    return [.init("follower", .object(members))] + (values[.at].map { [.init("at", $0)] } ?? [])
  }

  /// The first identifier that is whole, of all columns that hold some.
  private func identifier(_ cells: [String]) throws(LineFault) -> String? {
    var damaged: String?
    var columns: [String] = []
    for (index, meaning) in meanings.enumerated() {
      guard case .field(.id) = meaning else { continue }
      columns.append(quoted(names[index]))
      guard index < cells.count else { continue }
      switch TableCell.identifier(cells[index]) {
      case .good(let id): return id
      case .damaged(let text): damaged = damaged ?? text
      case .none: break
      }
    }
    if let damaged { throw TableCell.damaged(damaged) }
    guard needsIDs else { return nil }
    throw LineFault("no follower id in \(columns.joined(separator: " or "))")
  }

  private static func value(_ cell: String, of field: TableField) -> Diagnostics.JSONValue? {
    switch field {
    case .id: nil
    case .username: TableCell.text(cell).flatMap(Handle.bare).map { .string($0) }
    case .name, .bio, .location, .pinnedText: TableCell.text(cell).map { .string(PlatformText.unescaped($0)) }
    case .url: TableCell.website(cell).map { .string($0) }
    case .lang: TableCell.language(cell).map { .string($0) }
    case .timeZone: TableCell.text(cell).map { .string($0) }
    case .createdAt, .at: TableCell.time(cell).map { .string($0.iso8601) }
    case .followersCount, .followingCount, .postCount, .listedCount: TableCell.count(cell).map { .int($0) }
    case .verified, .protected, .followsYou, .canDM, .optedIn: TableCell.flag(cell).map { .bool($0) }
    case .defaultAvatar: TableCell.defaultAvatar(cell).map { .bool($0) }
    case .lists, .interests:
      TableCell.list(cell).isEmpty ? nil : .array(TableCell.list(cell).map { .string($0) })
    }
  }
}
