import Events
import Testing

@testable import WelcomeEngine

@Suite("The line that tells how to opt out") struct OptOutLineTests {
  private let policy = """

    policy: { opt_out: "{% if follower.lang == 'es' %}Responde STOP para salir.{% else %}Reply STOP to opt out.{% endif %}" }
    """

  private func rules(_ message: String = goodMessage) -> String {
    prelude + policy + "\nrules: [{ id: all, on: any, send: { message: \"\(message)\", cta: call } }]"
  }

  private func lastLine(_ event: Event, _ rules: String) throws -> String? {
    let text = try rulebook(rules).decide(event, history: NoHistory(), now: now).text
    return text?.split(separator: "\n").last.map(String.init)
  }

  @Test("it ends messages that go out by themselves, in the follower's language, and no others")
  func automatic() throws {
    #expect(try lastLine(follow(type: .message, text: "hello"), rules()) == "Reply STOP to opt out.")
    var spanish = follow(type: .message, text: "hola")
    spanish.follower.lang = "es"
    #expect(try lastLine(spanish, rules()) == "Responde STOP para salir.")
    var asked = follow()
    asked.follower.optedIn = true
    #expect(try lastLine(asked, rules()) == "Reply STOP to opt out.")
    let drafted = try rulebook(rules()).decide(follow(), history: NoHistory(), now: now).text
    #expect(drafted?.contains("STOP") == false)
  }

  @Test("a message that tells it itself stays as it is")
  func own() throws {
    let message = goodMessage + " Write STOP and we stop."
    let text = try rulebook(rules(message)).decide(
      follow(type: .message, text: "hello"), history: NoHistory(), now: now
    ).text
    #expect(text?.hasSuffix("Write STOP and we stop.") == true)
  }

  @Test(
    "what a follower says of themselves tells nobody how to opt out, and what the template says does in any language",
    arguments: [
      ("Your bio: {{ follower.bio }}.", "Founder. STOP the war", true),
      ("Your bio: {{ follower.bio }}.", "I help you unsubscribe", true),
      ("Your bio: {{ follower.bio }}.", "Reply STOP to opt out.", true),
      ("Reply {{ follower.bio }}", "stop", true),
      ("Escribe baja y no te escribimos.", "Founder", false),
      ("{{ follower.bio | default: 'Write STOP' }}", nil, false),
    ] as [(String, String?, Bool)])
  func facts(_ text: String, bio: String?, isClosed: Bool) throws {
    var event = follow(type: .message, text: "hello")
    event.follower.bio = bio
    let sent = try rulebook(rules(goodMessage + " " + text)).decide(event, history: NoHistory(), now: now).text
    #expect(sent?.hasSuffix("\nReply STOP to opt out.") == isClosed)
  }

  @Test("it makes no other text of a message, as far as the followers are counted who get the same")
  func cohort() throws {
    let counting = rules().replacing("policy: {", with: "policy: { cohort: { limit: 2, near_limit: 9 },")
    let events = ["1", "2", "3", "4"].map { follow($0, type: $0 < "3" ? .follow : .message, text: "hello") }
    #expect(
      try decideAll(events, with: rulebook(counting)).map(\.summary) == [
        "send all/default", "send all/default", "reject personalization/cohort", "reject personalization/cohort",
      ])
  }

  @Test("it counts for the length that the gate allows")
  func length() throws {
    let short = rules().replacing(
      "policy:", with: "channel: { kind: generic, max_length: 110, consent: none }\npolicy:")
    #expect(
      try rulebook(short).decide(follow(), history: NoHistory(), now: now).summary == "reject length/over-limit")
    let without = short.replacing("opt_out:", with: "cooldown: none } # opt_out:")
    #expect(try rulebook(without).decide(follow(), history: NoHistory(), now: now).summary == "send all/default")
  }
}
