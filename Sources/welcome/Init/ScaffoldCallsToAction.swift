extension Scaffold {
  static let callsToAction = File(
    path: "Rules/ctas.yaml", purpose: "the next steps that messages ask for",
    text: #"""
      # yaml-language-server: $schema=.schema.json
      # Calls to action. Each message asks for exactly one of them, at its end.
      version: 1

      ctas:
        # A meeting offers a time that is free by these slots, and a link for any other time.
        intro-call:
          kind: meeting
          ask: "Does {{ cta.slot | date: '%A at %-I:%M %p' }} work for a 15-minute call? {{ cta.link }}"
          link: https://acme.example/call
          slots: { days: [mon, tue, wed, thu], between: "10:00-16:00", every: 30m, notice: 24h }

        # A link says what is behind it.
        plans:
          kind: link
          ask: "Compare the plans by team size: {{ cta.link }}"
          link: https://acme.example/pricing

        # A reply is a question that is easy to answer.
        what-they-make:
          kind: reply
          ask: "What are you making this month?"

      """#)
}
