import Quality
import Testing

@Suite("Texts that tell how to get no more messages") struct OptOutNoticeTests {
  @Test(
    "they name what to send, or say it in words",
    arguments: [
      "Reply STOP to opt out.", "STOP ends this.", "Any time: STOP", "reply “stop” and we do",
      "Reply with the word stop.",
      "Text back stop to leave", "Antworten Sie mit STOPP.", "antworte einfach mit stopp", "Responde BAJA para salir.",
      "Escribe baja y ya está", "Responda sair para sair", "Répondez stop", "Rispondi stop", "You can opt-out any time",
      "To hear no more, send NO.", "Unsubscribe: https://example.com/u", "Write no for no more messages.",
      "Say the word to stop these messages", "Para dejar de recibir mensajes, dilo", "配信停止はこちら", "OPT OUT: send 0",
    ])
  func told(_ text: String) {
    #expect(OptOutNotice.isIn(text))
  }

  @Test(
    "other texts don't, whatever words they share",
    arguments: [
      "Where do you stop for coffee?", "We never stop. Reply and see.", "any reply. Stop by on Friday",
      "The one-stop shop for Baja trips", "Optimal options, no quitting", "STOP-motion films",
      "Your opt-out rates fell",
      "opt, out of nowhere,", "write, stop, repeat", "Please send it to the bus stop", "", "Nonstop builds",
      "We may opt.\nOut on Friday", "unsubscribers",
    ])
  func notTold(_ text: String) {
    #expect(!OptOutNotice.isIn(text))
  }
}
