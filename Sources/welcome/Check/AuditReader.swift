import CivilTime
import Diagnostics
import EventLog
import Events
import Foundation

/// Reads texts to check, from arguments, files and standard input.
///
/// A file holds
/// - messages with blank lines between them; or with lines `---` between them, where messages have blank lines of their own
/// - or JSON: an object a line, or a list of objects, with `text` and, where known, `follower`, `lang` and `event`
struct AuditReader {
  let now: Timestamp
  private(set) var items: [AuditItem] = []
  /// What can't be read, as `welcome` says it.
  private(set) var problems: [String] = []

  init(now: Timestamp) { self.now = now }

  mutating func read(argument: String, number: Int) {
    if argument == "-" {
      add(file: "standard input", FileHandle.standardInput.readDataToEndOfFile())
    } else if let data = FileManager.default.contents(atPath: argument) {
      add(file: argument, data)
    } else if let reason = Self.reasonOfUnreadable(argument) {
      problems.append("`\(Visible.escaped(argument))` can't be read: \(reason)")
    } else {
      items.append(AuditItem(place: "text \(number)", text: argument))
    }
  }

  /// Nil for what is no path.
  private static func reasonOfUnreadable(_ argument: String) -> String? {
    var isFolder: ObjCBool = false
    // “Lagos” may be a folder here and a message all the same.
    guard looksLikeAPath(argument) else { return nil }
    guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) else {
      return "there is no such file"
    }
    return isFolder.boolValue ? "it is a folder" : "you may not read it"
  }

  /// One word with a slash or the ending of a text file: nobody's message.
  private static func looksLikeAPath(_ text: String) -> Bool {
    guard !text.contains(where: \.isWhitespace), !text.contains("://") else { return false }
    return text.contains("/")
      || [".txt", ".json", ".jsonl", ".ndjson", ".md", ".csv"].contains { text.lowercased().hasSuffix($0) }
  }

  private mutating func add(file: String, _ data: Data) {
    guard let text = String(data: data, encoding: .utf8) else {
      problems.append("`\(Visible.escaped(file))` is not a text in UTF-8")
      return
    }
    let content = text.drop { $0 == "\u{FEFF}" || $0.isWhitespace }
    // “{name}, thanks” and “[Name]” are messages that were never filled in.
    let next = content.dropFirst().first { !$0.isWhitespace }
    let isJSON = content.first == "{" && next == "\"" || content.first == "[" && (next == "{" || next == "\"")
    if isJSON { addJSON(file, text) } else { addMessages(file, text.replacing("\r\n", with: "\n")) }
  }

  // MARK: Text

  private mutating func addMessages(_ file: String, _ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let hasRules = lines.contains { $0.trimmed == "---" }
    var block: [Substring] = []
    var start = 0
    func item() -> AuditItem? {
      let text = block.joined(separator: "\n").trimmed
      return text.isEmpty ? nil : AuditItem(place: "\(file):\(start + 1)", text: text)
    }
    for (number, line) in lines.enumerated() {
      if hasRules ? line.trimmed == "---" : line.trimmed.isEmpty {
        if let item = item() { items.append(item) }
        block = []
      } else if !block.isEmpty || !line.trimmed.isEmpty {
        if block.isEmpty { start = number }
        block.append(line)
      }
    }
    if let item = item() { items.append(item) }
  }

  // MARK: JSON

  private mutating func addJSON(_ file: String, _ text: String) {
    if let list = Self.value(text) as? [Any] {
      for (index, value) in list.enumerated() { add(value, place: "\(file), item \(index + 1)") }
      return
    }
    if let object = Self.value(text) as? [String: Any] { return add(object, place: file) }
    for (number, line) in text.split(whereSeparator: \.isNewline).enumerated() where !line.trimmed.isEmpty {
      guard let value = Self.value(String(line)) else {
        problems.append("\(Visible.escaped(file)):\(number + 1): this line is not JSON")
        continue
      }
      add(value, place: "\(file):\(number + 1)")
    }
  }

  private static func value(_ text: String) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }

  private mutating func add(_ value: Any, place: String) {
    if let text = value as? String { return items.append(AuditItem(place: place, text: text)) }
    guard let object = value as? [String: Any], let text = object["text"] as? String ?? object["message"] as? String
    else {
      problems.append("\(Visible.escaped(place)): wants an object with `text`, such as {\"text\": \"Hi Ada, …\"}")
      return
    }
    var item = AuditItem(place: place, text: text, lang: object["lang"] as? String)
    if let follower = object["follower"] as? [String: Any],
      let data = try? JSONSerialization.data(withJSONObject: follower)
    {
      item.follower = self.follower(String(decoding: data, as: UTF8.self), place: place)?.follower
    }
    if let event = object["event"] as? [String: Any] { item.eventText = event["text"] as? String }
    items.append(item)
  }

  // MARK: Followers

  /// The follower of `--follower`, given as JSON or as the path of a file of which the first counts. A sample with an event has the words
  /// that it came with.
  mutating func follower(option: String) -> (follower: Follower, text: String?)? {
    if option.first(where: { !$0.isWhitespace }) == "{" { return follower(option, place: "--follower") }
    do {
      return first(of: try FollowerReader.read(path: option, now: now), place: option)
    } catch {
      problems.append("--follower wants a file or JSON: \(Visible.escaped("\(error)"))")
      return nil
    }
  }

  private mutating func follower(_ text: String, place: String) -> (follower: Follower, text: String?)? {
    do {
      return first(of: try FollowerReader.read(text, now: now), place: place)
    } catch {
      problems.append("\(Visible.escaped(place)): the follower can't be read: \(Visible.escaped("\(error)"))")
      return nil
    }
  }

  private mutating func first(of reading: FollowerReader.Reading, place: String) -> (follower: Follower, text: String?)?
  {
    for problem in reading.problems {
      problems.append("\(Visible.escaped(place)): the follower can't be read: \(Visible.escaped(problem.reason))")
    }
    if reading.events.isEmpty, reading.problems.isEmpty {
      problems.append("\(Visible.escaped(place)): there is no follower in it")
    }
    return reading.events.first.map { ($0.follower, $0.text) }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
