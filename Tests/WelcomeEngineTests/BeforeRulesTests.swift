import CivilTime
import Events
import TestSupport
import Testing

@testable import WelcomeEngine

@Suite("What is settled before any rule") struct BeforeRulesTests {
  static let rules = """

    rules: [{ id: all, on: any, cooldown: none, send: { message: "\(goodMessage)", cta: call } }]
    """

  @Test("the brand's own events get no message, by id or by handle")
  func ownAccount() throws {
    let book = try rulebook(prelude + Self.rules)
    #expect(book.decide(follow("1000"), history: NoHistory(), now: now).summary == "skip own-account")
    var event = follow()
    event.follower.username = "NorthWind"
    #expect(book.decide(event, history: NoHistory(), now: now).summary == "skip own-account")
    for other in ["northwind2", "Northwin", "nOrthwinter", ".orthwind", "Ñorthwind", "`northwind"] {
      event.follower.username = other
      #expect(book.decide(event, history: NoHistory(), now: now).summary == "send all/default", "\(other)")
    }
  }

  @Test("who can't be reached gets no message; a follow or a message implies that they can")
  func unreachable() throws {
    let book = try rulebook(prelude + Self.rules)
    var event = follow(type: .mention)
    #expect(book.decide(event, history: NoHistory(), now: now).summary == "send all/default")
    event.follower.followsYou = false
    event.follower.canDM = false
    #expect(book.decide(event, history: NoHistory(), now: now).summary == "skip unreachable")
    event.follower.canDM = true
    #expect(book.decide(event, history: NoHistory(), now: now).summary == "send all/default")
    event.follower.canDM = nil
    event.type = .message
    #expect(book.decide(event, history: NoHistory(), now: now).summary == "send all/default")
  }

  @Test("an event older than the policy allows is stale")
  func stale() throws {
    let book = try rulebook(prelude + "\npolicy: { max_event_age: 2d }" + Self.rules)
    #expect(book.decide(follow(at: now - .days(2)), history: NoHistory(), now: now).summary == "send all/default")
    #expect(
      book.decide(follow(at: now - .days(2) - .seconds(1)), history: NoHistory(), now: now).summary == "skip stale")
  }

  @Test("the same event is decided once")
  func duplicate() throws {
    let book = try rulebook(prelude + Self.rules)
    #expect(
      decideAll([follow(), follow(), follow(event: "evt_other")], with: book).map(\.summary)
        == ["send all/default", "skip duplicate", "send all/default"])
  }

  @Test("a follower gets no more messages than the policy's cap within its time")
  func cap() throws {
    let book = try rulebook(prelude + "\npolicy: { per_follower: { max: 1, within: 7d } }" + Self.rules)
    let events = [
      follow(event: "a", at: now - .days(20)), follow(event: "b", at: now - .days(14)),
      follow(event: "c", at: now - .days(10)),
    ]
    #expect(decideAll(events, with: book).map(\.summary) == ["send all/default", "skip cap", "send all/default"])
  }

  @Test(
    "polite words around an opt-out change nothing, other words do",
    arguments: [
      ("STOP", "stop"), ("Stop, please!", "stop"), ("Unsubscribe me from this", "unsubscribe"),
      ("please no more messages", "no more"),
      ("Darme de baja, por favor", "darme de baja"), ("can't stop using it", nil), ("how do I stop a preview?", nil),
      ("don't stop", nil), ("thanks", nil), ("", nil),
    ] as [(String, String?)])
  func optOutWords(message: String, keyword: String?) {
    #expect(OptOut(extra: []).keyword(in: message) == keyword)
  }

  @Test("the policy's own words count as they are, and one without a letter not at all")
  func ownOptOutWords() {
    let optOut = OptOut(extra: ["Quiet, please", "стоп", "🛑"])
    #expect(optOut.keyword(in: "quiet please!") == "quiet please")
    #expect(optOut.keyword(in: "Стоп.") == "стоп")
    #expect(optOut.keyword(in: "quiet") == nil)
    #expect(optOut.keyword(in: "👍") == nil)
    #expect(optOut.keyword(in: "🛑 stop") == "stop")
  }

  @Test("a quick look at how a message begins comes to the same as taking it apart")
  func quickLook() {
    let words = [
      "stop", "STOP", "Please", "hi", "no", "more", "remove", "darme", "de", "baja", "désabonner", "arre\u{302}t",
      "配信停止",
      "配信", "стоп", "привет", "café", "thanks", "it's", "7", "a", "ok", "unsubscribe", "subscriptions", "\u{301}", "…",
    ]
    let gaps = [" ", " ", ", ", "! ", " — ", "’", "", "\n", "  "]
    let optOuts = [[], ["стоп"], ["7 a"], ["it's enough", "café"]].map(OptOut.init)
    var random = SplitMix(seed: 11)
    for _ in 0..<5000 {
      var message = Bool.random(using: &random) ? "" : gaps.randomElement(using: &random) ?? ""
      for _ in 0..<Int.random(in: 0...13, using: &random) {
        message += (words.randomElement(using: &random) ?? "") + (gaps.randomElement(using: &random) ?? "")
      }
      for optOut in optOuts {
        #expect(optOut.keyword(in: message) == optOut.foundThoroughly(in: message), "\(message)")
      }
    }
  }

  @Test("a message that asks to stop is answered by nothing, and nothing follows it")
  func optOut() throws {
    let book = try rulebook(prelude + "\npolicy: { opt_out_keywords: [quiet please] }" + Self.rules)
    let events = [
      follow("1", event: "a", type: .message, text: "STOP!"), follow("1", event: "b"),
      follow("2", event: "c", type: .message, text: "can't stop using it"),
      follow("3", event: "d", type: .message, text: "Quiet, please."),
    ]
    #expect(
      decideAll(events, with: book).map(\.summary)
        == ["skip opt-out", "skip suppressed", "send all/default", "skip opt-out"])
  }
}
