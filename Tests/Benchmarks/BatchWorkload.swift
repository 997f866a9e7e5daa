import Foundation

/// A log of about 640 bytes a line of which 44 % fulfil one of the first rules of `Workload`, from a seed.
struct BatchWorkload {
  private var random: Random
  private let isLively: Bool

  /// - Parameter isLively: with profiles as people write them, rather than names and places that read like names and places.
  init(seed: UInt64, isLively: Bool = false) {
    random = Random(seed: seed)
    self.isLively = isLively
  }

  /// With the gate, the cohorts and the opt-out line on.
  static func rules(_ count: Int) -> String {
    var workload = Workload(seed: 1)
    // A message that the gate has nothing to say about, as shipped ones are.
    return workload.rules(count)
      .replacing(" caught our eye at the ", with: ": welcome to the ")
      .replacing(
        "desk. {{ cta }}\"",
        with: "desk. {{ value }} {{ cta }}\"\n      purpose: \"They copy the three commands.\"\n      "
          + "value: \"The guide saves you a day of trying, and shows what your colleagues make of it.\"")
  }

  private static let names = [
    "Ada Lovelace", "Grace Hopper", "Sam Smith", "Anna", "Priya Sharma", "Mohammed Ali", "María José",
    "Jean-Luc Picard",
    "Zoë K", "Dr. Bob Brown", "Mike 🔥", "TechCorp Inc", "jane doe", "Linus T.", "Tom | DevRel @ Acme", "Olga Petrova",
  ]
  private static let fillers = [
    "and", "the", "of", "in", "with", "for", "on", "love", "coffee", "dad", "runner", "views", "mine", "books", "music",
    "tea", "hiking", "photos", "travel", "learning", "small", "things", "weekends", "old", "maps",
  ]
  private static let wanted = [
    "founder", "engineer", "designer", "student", "journalist", "writer", "teacher", "investor", "producer", "lawyer",
  ]

  /// - Returns: the file's path; the same lines for the same number.
  static func write(lines: Int, to folder: URL, isLively: Bool = false) throws -> String {
    let path = folder.appending(path: "\(isLively ? "lively" : "events")-\(lines).jsonl").path
    var workload = BatchWorkload(seed: 7, isLively: isLively)
    var text = ""
    for number in 0..<lines { text += workload.line(number) + "\n" }
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private mutating func line(_ number: Int) -> String {
    let type = random.pick(["follow", "follow", "mention", "message"])
    let text = type == "follow" ? "null" : "\"\(sentence(13))\""
    let second = number % 60
    let minute = number / 60 % 60
    return """
      {"id":"18000000000\(10_000_000 + number)","type":"\(type)","at":"2026-03-02T09:\(two(minute)):\(two(second))Z","text":\(text),\
      "follower":{"id":"\(1_500_000_000 + number)","username":"user\(number)","name":"\(name())",\
      "bio":"\(bio())","location":"\(place())","url":"https://example.com/user\(number)",\
      "lang":"\(random.pick(["en", "en", "de", "ja"]))","created_at":"2019-07-05T11:32:35Z","verified":false,\
      "protected":false,"default_avatar":false,"followers_count":\(2_100 + random.next(5_000)),\
      "following_count":\(random.next(4_000)),"post_count":\(random.next(3_000)),"listed_count":\(random.next(9)),\
      "follows_you":true,"can_dm":true,"opted_in":false,"pinned_text":null,\
      "interests":["\(random.pick(Self.fillers))","\(place())"]}}
      """
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private mutating func name() -> String {
    isLively ? LivelyProfiles.name(&random) : random.pick(Self.names)
  }

  private mutating func place() -> String {
    let syllables = ["bar", "dor", "fen", "gal", "hol", "kin", "lor", "mor", "nev", "pol", "rus", "tal", "ver", "wil"]
    let place = (random.pick(syllables) + random.pick(syllables) + random.pick(syllables)).capitalized
    // Places that differ, so that few messages are alike.
    return isLively ? place + random.pick([", ", " / ", " "]) + LivelyProfiles.place(&random) : place
  }

  private mutating func bio() -> String {
    var text = isLively ? LivelyProfiles.bio(&random) + " " + sentence(8) : sentence(22)
    // Of the wanted words, those of rules that look for them in a bio.
    if random.next(100) < 47 { text += ", " + Self.wanted[random.next(4)] }
    return text
  }

  private mutating func sentence(_ length: Int) -> String {
    var words = (0..<length).map { _ in random.pick(Self.fillers) }
    if random.next(10) == 0 { words[random.next(length)] = random.pick(["café", "東京", "🚀", "основатель"]) }
    return words.joined(separator: random.next(3) == 0 ? ", " : " ")
  }
}
