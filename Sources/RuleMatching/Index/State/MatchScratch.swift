import CivilTime
import Events
import RuleModel

/// What is known of the event at hand. Everything is stamped with the event's number, so that nothing has to be cleared between events.
struct MatchScratch {
  private var now = Timestamp(milliseconds: 0)
  private var moment = Timestamp(milliseconds: 0)
  private var type: UInt8 = 0
  /// The number of the event, from 1 on.
  private var epoch: UInt32 = 0
  private var queue = RuleQueue()
  /// Whether rules are still being put into the queue.
  private var isCollecting = false

  // By field.
  private var readings: [FieldReading]
  private let readingStamps: ScratchArray<UInt32>
  private var composed: [ComposedText?]
  private let composedStamps: ScratchArray<UInt32>
  private let places: ScratchArray<Int>
  private let placeStamps: ScratchArray<UInt32>
  // By channel.
  private let texts: ScanTexts
  private let scanStamps: ScratchArray<UInt32>
  /// By form.
  private var caches = [CharacterCache](repeating: CharacterCache(), count: TextForm.count)
  private var found: [(fact: UInt32, start: Int?)] = []
  // By fact and by predicate.
  private let factStamps: ScratchArray<UInt32>
  /// Where what the fact says stands first in its text; -1 where that has to be looked for.
  private let factStarts: ScratchArray<Int>
  private let markStamps: ScratchArray<UInt32>
  /// The event's number doubled, plus one for true.
  private let answers: ScratchArray<UInt32>
  private var reader: EventReader?

  private static let lastEpoch = UInt32.max / 2

  init(_ index: RuleIndex) {
    let (fieldCount, channelCount) = (index.fields.count, index.channels.count)
    let (factCount, predicateCount) = (index.facts.count, index.predicates.count)
    readings = [FieldReading](repeating: .missing, count: fieldCount)
    readingStamps = ScratchArray(repeating: 0, count: fieldCount)
    composed = [ComposedText?](repeating: nil, count: fieldCount)
    composedStamps = ScratchArray(repeating: 0, count: fieldCount)
    places = ScratchArray(repeating: -1, count: fieldCount)
    placeStamps = ScratchArray(repeating: 0, count: fieldCount)
    texts = ScanTexts(count: channelCount)
    scanStamps = ScratchArray(repeating: 0, count: channelCount)
    factStamps = ScratchArray(repeating: 0, count: factCount)
    factStarts = ScratchArray(repeating: -1, count: factCount)
    markStamps = ScratchArray(repeating: 0, count: predicateCount)
    answers = ScratchArray(repeating: 0, count: predicateCount)
  }

  mutating func begin(_ event: Event, now: Timestamp, _ index: RuleIndex) {
    if epoch >= Self.lastEpoch { self = MatchScratch(index) }
    epoch += 1
    self.now = now
    moment = event.at
    type = event.type.bit
    reader = nil
    queue.reset()
    let sources = index.sources[event.type.place]
    isCollecting = true
    for channel in sources.channels { scan(channel, event, index) }
    for slot in sources.slots { queueRules(of: slot, event, index) }
    queueRules(index.postings.always[event.type.place], index)
    isCollecting = false
    queue.prepare()
  }

  mutating func next(_ event: Event, _ index: RuleIndex) -> Int? {
    while let rule = queue.next(in: index.postings.rules) {
      let entry = index.entries[rule]
      guard entry.types & type != 0 else { continue }
      if let window = entry.window, !window.contains(moment) { continue }
      if run(from: entry.start, event, index) { return rule }
    }
    return nil
  }

  private mutating func queueRules(_ list: Int32, _ index: RuleIndex) {
    if list >= 0 { queue.add(index.postings.ranges[Int(list)], of: index.postings.rules) }
  }

  private mutating func queueRules(of slot: Int, _ event: Event, _ index: RuleIndex) {
    let lists = index.postings.slotLists[slot]
    guard hasValue(slot, event, index) else {
      queueRules(lists.missing, index)
      return
    }
    queueRules(lists.present, index)
    if lists.whenTrue >= 0 || lists.whenFalse >= 0, case .flag(let flag) = value(of: slot, event, index) {
      queueRules(flag ? lists.whenTrue : lists.whenFalse, index)
    }
    if let intervals = index.postings.intervals[slot] {
      let place = place(of: slot, event, index)
      if place >= 0 { intervals.forEachList(at: place) { queueRules($0, index) } }
    }
  }
}

// MARK: Reading the event

extension MatchScratch {
  private mutating func value(of slot: Int, _ event: Event, _ index: RuleIndex) -> FieldValue? {
    if readingStamps[slot] != epoch {
      readings[slot] = event.reading(of: index.fields[slot], now: now)
      readingStamps[slot] = epoch
    }
    return readings[slot].value
  }

  /// Whether the field has a value, without making a string of a text.
  private mutating func hasValue(_ slot: Int, _ event: Event, _ index: RuleIndex) -> Bool {
    switch index.fields[slot] {
    case .text(let field): return event.withUTF8(of: field) { _ in true } ?? false
    case .set(let field):
      var isThere = false
      event.forEachMember(of: field) { _ in isThere = true }
      return isThere
    default: return value(of: slot, event, index) != nil
    }
  }

  /// The value's place on its field's scale; -1 when it has none.
  private mutating func place(of slot: Int, _ event: Event, _ index: RuleIndex) -> Int {
    if placeStamps[slot] != epoch {
      let value = value(of: slot, event, index)
      places[slot] = value.flatMap { index.scales[slot]?.place(of: $0) } ?? -1
      placeStamps[slot] = epoch
    }
    return places[slot]
  }

  /// Looks for everything that rules look for in a field, unless that has been done.
  private mutating func scan(_ number: Int, _ event: Event, _ index: RuleIndex) {
    guard scanStamps[number] != epoch else { return }
    scanStamps[number] = epoch
    let channel = index.channels[number]
    found.removeAll(keepingCapacity: true)
    switch index.fields[channel.slot] {
    case .text(let field): _ = event.withUTF8(of: field) { scan($0, channel, number, index) }
    case .set(let field): event.forEachMember(of: field) { scan($0, channel, number, index) }
    default:
      switch value(of: channel.slot, event, index) {
      case .text(var text): text.withUTF8 { scan($0, channel, number, index) }
      case .set(let members): for var member in members { member.withUTF8 { scan($0, channel, number, index) } }
      default: break
      }
    }
    for (fact, start) in found { note(Int(fact), start, index) }
  }

  private mutating func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ channel: Channel, _ number: Int, _ index: RuleIndex
  ) {
    let form = channel.form
    let scan = texts.start + number
    switch channel.lexicon {
    case .words(let lexicon):
      if let filter = lexicon.filter, !filter.mayHold(text) { return }
      scan.pointee.read(text, form, index.alphabet, &caches[form.place])
      lexicon.scan(scan.pointee) { found.append(($0, $1)) }
    case .texts(let lexicon):
      scan.pointee.scan.read(text, form, index.alphabet, &caches[form.place])
      lexicon.scan(scan.pointee.scan) { found.append(($0, $1)) }
    }
  }

  private mutating func note(_ fact: Int, _ start: Int?, _ index: RuleIndex) {
    guard factStamps[fact] != epoch else { return }
    factStamps[fact] = epoch
    factStarts[fact] = start ?? -1
    let marks = index.markRanges[fact]
    for place in marks { markStamps[Int(index.marks[place])] = epoch }
    if isCollecting { queueRules(index.postings.factLists[fact], index) }
  }

  private mutating func composedText(of slot: Int, _ event: Event, _ index: RuleIndex) -> ComposedText? {
    if composedStamps[slot] != epoch {
      composed[slot] = nil
      if case .text(let text) = value(of: slot, event, index) { composed[slot] = ComposedText(text) }
      composedStamps[slot] = epoch
    }
    return composed[slot]
  }

  private mutating func withReader<Result>(_ event: Event, _ body: (inout EventReader) -> Result) -> Result {
    var reader = self.reader ?? EventReader(event, now: now)
    self.reader = nil
    let result = body(&reader)
    self.reader = reader
    return result
  }
}

// MARK: Answering

extension MatchScratch {
  private mutating func run(from start: Int32, _ event: Event, _ index: RuleIndex) -> Bool {
    var place = start
    while place >= 0 {
      let step = index.steps[Int(place)]
      place = holds(Int(step.predicate), event, index) ? step.onTrue : step.onFalse
    }
    return place == Program.holds
  }

  private mutating func holds(_ predicate: Int, _ event: Event, _ index: RuleIndex) -> Bool {
    let known = answers[predicate]
    if known >> 1 == epoch { return known & 1 == 1 }
    let answer = answer(predicate, event, index)
    answers[predicate] = epoch << 1 | (answer ? 1 : 0)
    return answer
  }

  private mutating func answer(_ number: Int, _ event: Event, _ index: RuleIndex) -> Bool {
    switch index.predicates[number] {
    case .never: return false
    case .anyFact(let channel, let facts):
      scan(channel, event, index)
      return facts.contains { factStamps[Int(index.predicateFacts[$0])] == epoch }
    case .allFacts(let channel, let facts):
      scan(channel, event, index)
      return facts.allSatisfy { factStamps[Int(index.predicateFacts[$0])] == epoch }
    case .markedFact(let channel):
      scan(channel, event, index)
      return markStamps[number] == epoch
    case .noFact(let channel, let slot, let facts):
      guard hasValue(slot, event, index) else { return false }
      scan(channel, event, index)
      return !facts.contains { factStamps[Int(index.predicateFacts[$0])] == epoch }
    case .interval(let slot, let low, let high):
      let place = place(of: slot, event, index)
      return place >= 0 && place >= low && place <= high
    case .atPlace(let slot, let range):
      let place = place(of: slot, event, index)
      return place >= 0 && index.predicatePlaces[range].contains(place)
    case .notAtPlace(let slot, let range):
      guard value(of: slot, event, index) != nil else { return false }
      return !index.predicatePlaces[range].contains(place(of: slot, event, index))
    case .flag(let slot, let onTrue, let onFalse):
      guard case .flag(let flag) = value(of: slot, event, index) else { return false }
      return flag ? onTrue : onFalse
    case .exists(let slot, let wanted): return hasValue(slot, event, index) == wanted
    case .matches(let number):
      let test = index.patterns[number]
      return composedText(of: test.slot, event, index).map(test.holds) ?? false
    case .named(let number): return run(from: index.namedStarts[number], event, index)
    case .plain(let number): return withReader(event) { index.plainTests[number].judge(&$0).held }
    }
  }
}

// MARK: Captures

extension MatchScratch {
  mutating func captures(of rule: Int, _ event: Event, _ index: RuleIndex) -> Captures {
    guard let tree = index.captures[rule] else { return Captures() }
    return captures(of: tree, event, index) ?? Captures()
  }

  /// As `CompiledNode.evaluate`.
  private mutating func captures(of tree: PredicateTree, _ event: Event, _ index: RuleIndex) -> Captures? {
    switch tree {
    case .all(let parts):
      var captures = Captures()
      for part in parts {
        guard let found = self.captures(of: part, event, index) else { return nil }
        captures.add(found)
      }
      return captures
    case .any(let parts):
      var captures: Captures?
      for part in parts {
        guard let found = self.captures(of: part, event, index) else { continue }
        captures = captures ?? Captures()
        captures?.add(found)
      }
      return captures
    case .none(let parts):
      for part in parts where captures(of: part, event, index) != nil { return nil }
      return Captures()
    case .named(let number, let predicate):
      return holds(predicate, event, index) ? captures(of: index.namedCaptures[number], event, index) : nil
    case .test(let predicate, let source):
      return holds(predicate, event, index) ? captures(from: source, event, index) : nil
    }
  }

  private mutating func captures(from source: CaptureSource, _ event: Event, _ index: RuleIndex) -> Captures {
    var captures = Captures()
    switch source {
    case .nothing: break
    case .facts(let facts, let path):
      if let fact = facts.first(where: { factStamps[Int($0)] == epoch }) {
        captures.add(text(of: index.facts[Int(fact)], from: factStarts[Int(fact)]), at: path)
      }
    case .plain(let test): captures = withReader(event) { test.judge(&$0).captures }
    }
    return captures
  }

  /// What a fact that is given stands for in the text.
  ///
  /// - Parameter start: where it stands first; negative where that isn't known.
  private func text(of fact: Fact, from start: Int) -> String {
    Self.text(of: fact, in: texts.start[fact.channel], from: start)
  }

  private static func text(of fact: Fact, in text: borrowing WordScan, from start: Int) -> String {
    switch fact.kind {
    case .phrase(let phrase):
      if start >= 0, let end = phrase.end(in: text, from: start) { return text.scan.original(start..<end) }
      return phrase.firstMatch(in: text).map { text.scan.original($0) } ?? ""
    case .whole: return text.scan.original(0..<text.count)
    case .start(let count): return text.scan.original(0..<count)
    case .end(let count): return count <= text.count ? text.scan.original(text.count - count..<text.count) : ""
    case .anywhere(let keys): return start >= 0 ? text.scan.original(start..<start + keys.count) : ""
    }
  }
}
