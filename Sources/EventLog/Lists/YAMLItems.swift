import Diagnostics
import YAMLSource

/// The followers of a YAML file: a list, a list under `followers`, `users` or `data`, one follower by itself, or
/// several documents of these. Each comes as a line of JSON.
final class YAMLItems: ListLines {
  private var items: ArraySlice<Node>

  init(_ feed: ByteFeed, path: String) throws(EventLogError) {
    let bytes = try feed.all(upTo: YAMLParser.Limits.standard.bytes, path: path)
    let source = Source(path: path, bytes: bytes)
    let (documents, diagnostics) = YAMLParser.parse(source)
    if let fault = diagnostics.first {
      let line = fault.primary.map { "line \($0.span.start.line): " } ?? ""
      throw EventLogError(path: path, reason: "isn't YAML that can be read: \(line)\(fault.message)")
    }
    items = documents.flatMap(Self.items)[...]
  }

  private static func items(of document: Node) -> [Node] {
    if let list = document.sequence { return list }
    for key in ["followers", "users", "data"] { if let list = document[key]?.sequence { return list } }
    if document.scalar?.value == .null { return [] }
    return [document]
  }

  func next() -> [UInt8]? { items.popFirst().map { ListLine.line(Self.json($0)) } }

  private static func json(_ node: Node) -> Diagnostics.JSONValue {
    switch node.content {
    case .sequence(let items): .array(items.map(json))
    case .mapping(let entries): .object(entries.map { .init($0.key.scalar?.text ?? "", json($0.value)) })
    case .scalar(let scalar):
      switch scalar.value {
      case .null: .null
      case .bool(let flag): .bool(flag)
      case .int(let number): .int(number)
      // As a number it would lose its digits; fields that want numbers read them from texts, too.
      case .float, .string: .string(scalar.text)
      }
    }
  }
}
