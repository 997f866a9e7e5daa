import Quality
import Testing

@testable import WelcomeEngine

@Suite("Periods behind values that end in one") struct DoubledStopsTests {
  @Test(
    "goes where the value closes the sentence itself",
    arguments: [
      ("Thanks from {location:Yo!}. We mill rye.", "Thanks from Yo! We mill rye."),
      ("Thanks from {location:Where?}. We mill rye.", "Thanks from Where? We mill rye."),
      ("Thanks from {location:Acme Inc.}. We", "Thanks from Acme Inc. We"),
      ("Un salut à {location:Chaux-de-Fonds, Switze...}. Nous", "Un salut à Chaux-de-Fonds, Switze... Nous"),
      ("Thanks from {location:Chaux…}. We. {bio:Go!}.", "Thanks from Chaux… We. Go!"),
      ("Thanks from {location:Hull}. We mill rye.", "Thanks from Hull. We mill rye."),
      ("Thanks from {location:Hull!}... We", "Thanks from Hull!... We"),
      ("Thanks from {location:Hull!}, and.", "Thanks from Hull!, and."),
      ("Thanks from {location:Hull¦}. We", "Thanks from Hull¦. We"),
      ("Hull!. We", "Hull!. We"), ("We mill rye in {location:Hull!}.", "We mill rye in Hull!"),
    ])
  func stops(text: String, cleaned: String) throws {
    let message = try ExampleMessage(text).message
    let result = message.withoutDoubledStops()
    #expect(result.text == cleaned)
    // Every segment still holds what it held, but for the period.
    let pieces = { (message: Message) in
      let bytes = Array(message.text.utf8)
      return message.segments.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
    let values = zip(message.segments, pieces(message)).filter { $0.0.origin != .literal }.map(\.1)
    #expect(zip(result.segments, pieces(result)).filter { $0.0.origin != .literal }.map(\.1) == values)
    #expect(pieces(result).joined() == cleaned)
  }
}
