extension Scaffold {
  static let pricing = File(
    path: "Templates/pricing.liquid", purpose: "another one",
    text: #"""
      ---
      purpose: answer a question about the price
      value: three projects are free
      ---
      Hi {{ follower.first_name | default: "there" }}, thank you for asking. On "{{ match.text }}": {{ value }}, and larger plans
      go by team size. {{ cta }}

      """#)
}
