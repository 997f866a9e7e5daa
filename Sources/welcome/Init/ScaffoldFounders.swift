extension Scaffold {
  static let founders = File(
    path: "Templates/founders.liquid", purpose: "a message, in Liquid",
    text: #"""
      ---
      purpose: offer a call to a founder who is new here
      value: a one-page release checklist
      ---
      {%- comment -%}
        What stands between the lines above is for the quality gate: what the message is for, and what it gives.
        A value that may be missing needs a `default`; the lines of a paragraph are joined when it is sent.
      {%- endcomment -%}
      Hi {{ follower.first_name | default: "there" }}, welcome! Your bio says "{{ match.bio | truncate: 24 }}",
      so here is {{ value }}. {{ cta }}

      """#)
}
