import CivilTime
import YAMLSource

extension CallToAction {
  /// From an entry that has been checked; nil when what makes it one is missing.
  init?(reading entry: Node.Entry, zone: Zone) {
    let node = entry.value
    guard let id = entry.key.locatedText, let kind = node["kind"]?.textValue.flatMap(Kind.init),
      let ask = node["ask"]?.templateText
    else { return nil }
    self.init(
      id: id, kind: kind, ask: ask, link: node["link"]?.templateText,
      slots: node["slots"].flatMap { Slots(reading: $0) },
      deadline: node["deadline"]?.momentValue(in: zone),
      code: node["code"].flatMap { OfferCode(reading: $0) },
      ends: node["ends"]?.momentValue(in: zone),
      utm: (node["utm"]?.mapping ?? []).compactMap { item in
        guard let name = item.key.textValue, let value = item.value.templateText else { return nil }
        return ("utm_" + name, value)
      },
      quickReplies: (node["quick_replies"]?.sequence ?? []).compactMap { QuickReply(reading: $0) },
      media: node["media"].flatMap { Media(reading: $0) }, button: node["button"]?.locatedText,
      span: node.place)
  }
}

extension Slots {
  init?(reading node: Node) {
    let days = node["days"]?.itemsOrSelf.compactMap { $0.textValue.flatMap { Weekday(name: $0) } } ?? []
    guard !days.isEmpty, let between = node["between"]?.dayTimesValue, let every = node["every"]?.durationValue,
      every >= .minutes(1)
    else { return nil }
    self.init(
      days: Set(days), between: between, every: every, notice: node["notice"]?.durationValue ?? .minutes(0),
      span: node.place)
  }
}

extension OfferCode {
  init?(reading node: Node) {
    if let code = node["per_follower"] {
      self = .perFollower(prefix: code["prefix"]?.textValue ?? "", length: code["length"]?.intValue ?? 8)
    } else if let text = node.templateText {
      self = .text(text)
    } else {
      return nil
    }
  }
}

extension QuickReply {
  init?(reading node: Node) {
    guard let label = node.locatedText ?? node["label"]?.locatedText else { return nil }
    self.init(label: label, description: node["description"]?.textValue, metadata: node["metadata"]?.textValue)
  }
}

extension Media {
  init?(reading node: Node) {
    guard let id = node.textValue ?? node["id"]?.textValue else { return nil }
    self.init(id: id, span: node.place)
  }
}
