/// The way from the top of a document to a value, such as `rules[2].when`, with the rule, CTA or condition that it belongs to.
indirect enum ValuePath: Sendable {
  case document
  case key(String, in: ValuePath)
  case item(Int, in: ValuePath)
  case owned(by: String, ValuePath)

  func key(_ name: String) -> ValuePath { .key(name, in: self) }
  func item(_ index: Int) -> ValuePath { .item(index, in: self) }
  func owned(by owner: String) -> ValuePath { .owned(by: owner, self) }

  var text: String {
    switch self {
    case .document: ""
    case .key(let name, .document): name
    case .key(let name, let path): path.text + "." + name
    case .item(let index, let path): "\(path.text)[\(index)]"
    case .owned(_, let path): path.text
    }
  }

  /// The innermost owner.
  private var owner: String? {
    switch self {
    case .document: nil
    case .key(_, let path), .item(_, let path): path.owner
    case .owned(let owner, _): owner
    }
  }

  /// The name of the nearest key.
  var name: String {
    switch self {
    case .document: ""
    case .key(let name, _): name
    case .item(_, let path), .owned(_, let path): path.name
    }
  }

  var isItem: Bool { if case .item = self { true } else { false } }

  /// Notes for a diagnostic: `in: rule `founders` at rules[2].when`.
  var notes: [String] {
    if let owner { return ["in: \(owner) at \(text)"] }
    return text.isEmpty ? [] : ["in: \(text)"]
  }
}
