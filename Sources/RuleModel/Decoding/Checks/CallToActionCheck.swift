import Diagnostics
import YAMLSource

/// What a call to action of a kind must have, may have, and can show.
struct CallToActionKind {
  /// What one of the kind is called.
  let noun: String
  /// Each group needs at least one of its keys.
  let needed: [[String]]
  /// The keys beside `kind`, `ask`, `quick_replies` and `media` that mean something.
  let used: Set<String>

  init(_ kind: CallToAction.Kind) {
    switch kind {
    case .meeting: (noun, needed, used) = ("a meeting", [["slots", "link"]], ["slots", "link", "utm"])
    case .link: (noun, needed, used) = ("a link", [["link"]], ["link", "utm"])
    case .reply: (noun, needed, used) = ("a reply", [], [])
    case .task: (noun, needed, used) = ("a task", [], ["deadline", "link", "utm"])
    case .offer: (noun, needed, used) = ("an offer", [["code"], ["ends"]], ["code", "ends", "link", "utm"])
    }
  }
}

/// Checks what single keys of a call to action can't tell: whether it has what its kind needs, and can be used as it is.
struct CallToActionCheck {
  private(set) var diagnostics: [Diagnostic] = []
  private let channel: Channel

  init(channel: Channel) { self.channel = channel }

  mutating func check(_ entry: Node.Entry, as cta: CallToAction?, at path: ValuePath) {
    let node = entry.value
    guard node.mapping != nil, let kind = node["kind"]?.textValue.flatMap(CallToAction.Kind.init) else { return }
    let rules = CallToActionKind(kind)
    for group in rules.needed where group.allSatisfy({ node[$0] == nil }) {
      let names = group.map { "`\($0)`" }.joined(separator: " or ")
      diagnostics.append(
        Diagnostic(
          .ctaIncomplete, "\(rules.noun) needs \(names)", at: node["kind"]?.place, notes: path.notes,
          help: "add \(names)"))
    }
    for name in ["slots", "link", "deadline", "code", "ends", "utm"] where !rules.used.contains(name) {
      guard let key = key(name, of: node) else { continue }
      diagnostics.append(.unusedKey(key.place, name, "it means nothing for a cta of kind `\(kind.rawValue)`", at: path))
    }
    if let utm = key("utm", of: node), rules.used.contains("utm"), node["link"] == nil {
      diagnostics.append(.unusedKey(utm.place, "utm", "there is no `link` to append it to", at: path))
    }
    if let link = node["link"]?.textValue, let utm = node["utm"]?.mapping {
      for entry in utm {
        guard let name = entry.key.scalar?.text, link.contains("?utm_\(name)=") || link.contains("&utm_\(name)=") else {
          continue
        }
        diagnostics.append(
          .unusedKey(entry.key.place, name, "the link has its own `utm_\(name)`", at: path.key("utm")))
      }
    }
    if let link = node["link"] { checkLink(link, at: path.key("link")) }
    checkAsk(node, kind, rules, at: path.key("ask"))
    checkSlots(cta?.slots, at: path.key("slots"))
    checkQuickReplies(node["quick_replies"], at: path.key("quick_replies"))
    checkButton(node, at: path)
    checkMedia(node["media"], at: path.key("media"))
  }

  // MARK: Link

  private mutating func checkLink(_ node: Node, at path: ValuePath) {
    guard let text = node.textValue?.trimmed, !text.isEmpty else { return }
    // What Liquid makes of the start can't be told before there is a follower.
    if text.hasPrefix("{{") || text.hasPrefix("{%") { return }
    let lower = text.lowercased()
    if lower.hasPrefix("http://") {
      diagnostics.append(
        Diagnostic(
          .ctaInsecureLink, "this link is not https", at: node.place, notes: path.notes,
          help: "write `https://\(text.dropFirst(7))`"))
    } else if !lower.hasPrefix("https://") || lower == "https://" || text.prefix(while: { $0 != "{" }).contains(" ") {
      diagnostics.append(
        Diagnostic(
          .ctaInvalidLink, "this is not an absolute https link", at: node.place, notes: path.notes,
          help: Self.looksLikeHost(text)
            ? "write `https://\(text)`" : "write a link such as `https://example.com/call`"))
    }
  }

  /// Whether a text starts like `example.com`.
  private static func looksLikeHost(_ text: Substring) -> Bool {
    let host = text.prefix { $0 != "/" && $0 != "{" && $0 != "?" }
    return host.contains(".") && host.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
  }

  // MARK: Ask

  private mutating func checkAsk(
    _ node: Node, _ kind: CallToAction.Kind, _ rules: CallToActionKind, at path: ValuePath
  ) {
    guard let ask = node["ask"], let scalar = ask.scalar else { return }
    let shown = LiquidVariables(of: "cta", in: scalar)
    for variable in shown.named {
      guard let key = Self.keys[variable.name], node[key] == nil else { continue }
      diagnostics.append(
        Diagnostic(
          .ctaVariableNotGiven, "`cta.\(variable.name)` is never set", at: variable.span,
          label: "this cta has no `\(key)`", notes: path.notes, help: "add `\(key)`, or take it out of the ask"))
    }
    var names = shown.names
    // What a link holds is shown with it.
    if names.contains("link"), let link = node["link"]?.scalar {
      names.formUnion(LiquidVariables(of: "cta", in: link).names)
    }
    if shown.mayShowAll { names.formUnion(Self.keys.keys) }
    if kind == .link || kind == .meeting && node["slots"] == nil, node["link"] != nil, !names.contains("link") {
      diagnostics.append(.neverShown(ask, "link", at: path))
    }
    if kind == .offer, node["code"] != nil, !names.contains("code") {
      diagnostics.append(.neverShown(ask, "code", at: path))
    }
    if kind == .reply, node["quick_replies"] == nil, !ReplyAsk(scalar.text).canBeAnswered {
      diagnostics.append(
        Diagnostic(
          .ctaNoQuestion, "this ask is no question and doesn't say what to reply with", at: ask.place,
          notes: path.notes, help: "end it in a question mark, or say what to reply with, such as `Reply \"demo\"`"))
    }
  }

  /// The key that sets a variable of the ask.
  private static let keys = [
    "slot": "slots", "slots": "slots", "link": "link", "deadline": "deadline", "code": "code", "ends": "ends",
  ]

  // MARK: Slots, quick replies, media

  /// Whether any start lies outside the quiet hours; both are in the follower's zone.
  private mutating func checkSlots(_ slots: Slots?, at path: ValuePath) {
    guard let slots, let quiet = channel.quietHours, slots.between.from < slots.between.until else { return }
    let step = max(1, Int(min(slots.every.milliseconds / 60_000, 1440)))
    let starts = stride(from: slots.between.from, to: slots.between.until, by: step)
    guard starts.allSatisfy(quiet.contains) else { return }
    diagnostics.append(
      Diagnostic(
        .ctaNoSlots, "every slot lies in the channel's quiet hours", at: slots.span, notes: path.notes,
        help: "move the slots to other times of day"))
  }

  /// Limits of X's direct message API ("Quick Replies: options"); other channels have their own.
  private mutating func checkQuickReplies(_ node: Node?, at path: ValuePath) {
    guard channel.kind == .x, let replies = node?.sequence else { return }
    if replies.count > 20 {
      diagnostics.append(
        Diagnostic(
          .ctaTooManyQuickReplies, "\(replies.count) quick replies; X shows at most 20", at: replies[20].place,
          label: "the first one too many", notes: path.notes, help: "keep the 20 that matter most"))
    }
    for (index, reply) in replies.enumerated() {
      checkLength(reply.scalar != nil ? reply : reply["label"], "label", 36, at: path.item(index))
      checkLength(reply["description"], "description", 72, at: path.item(index))
      checkLength(reply["metadata"], "metadata", 1000, at: path.item(index))
    }
  }

  /// Limit of X's direct message API ("Call-to-action buttons").
  private mutating func checkButton(_ node: Node, at path: ValuePath) {
    guard let button = node["button"] else { return }
    if channel.kind == .x { checkLength(button, "button's label", 36, at: path.key("button")) }
    guard node["link"] == nil else { return }
    diagnostics.append(
      Diagnostic(
        .ctaIncomplete, "a button opens the `link`, and there is none", at: button.place, notes: path.notes,
        help: "add the `link`, or leave the button out"))
  }

  private mutating func checkLength(_ node: Node?, _ name: String, _ most: Int, at path: ValuePath) {
    guard let node, let count = node.textValue?.count, count > most else { return }
    diagnostics.append(
      Diagnostic(
        .ctaQuickReplyTooLong, "this \(name) has \(count) characters; X shows at most \(most)", at: node.place,
        notes: path.notes, help: "shorten it"))
  }

  private mutating func checkMedia(_ node: Node?, at path: ValuePath) {
    guard channel.kind == .x, let node, let id = (node["id"] ?? node).textValue, !id.trimmed.isEmpty else { return }
    guard !id.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return }
    diagnostics.append(
      Diagnostic(
        .ctaInvalidMedia, "`\(id)` is not the id of an upload to X", at: (node["id"] ?? node).place, notes: path.notes,
        help: "write the digits that the upload answered as `media_id`"))
  }

  private func key(_ name: String, of node: Node) -> Node? {
    node.mapping?.first { $0.key.scalar?.text == name }?.key
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
