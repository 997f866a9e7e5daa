import Liquid
import Testing

@Suite("Provenance")
struct ProvenanceTests {
  static let data: Object = [
    "follower": [
      "name": "Ada Lovelace", "bio": "maths, poetry", "city": "", "tags": ["swift", "rust"], "count": 12,
      "html": "<b>x</b> & y", "percent": "%BC",
    ],
    "n": 3,
  ]

  @Test(
    "Each piece of the output says where it came from",
    arguments: [
      ("Hi {{ follower.name }}!", #"literal "Hi " | data(follower.name) "Ada Lovelace" | literal "!""#),
      (
        "{{ follower.tags[1] }}{{ follower.tags.first }}",
        #"data(follower.tags[1]) "rust" | data(follower.tags[0]) "swift""#
      ),
      ("{{ follower.tags[-1] }}", #"data(follower.tags[1]) "rust""#),
      ("{{ follower['name'] }}", #"data(follower.name) "Ada Lovelace""#),
      ("{{ follower.tags }}", #"data(follower.tags[0]) "swift" | data(follower.tags[1]) "rust""#),
      ("{{ follower.count }} {{ 'x' }}", #"data(follower.count) "12" | literal " " | literal "x""#),
      // default
      ("{{ follower.city | default: 'there' }}", #"fallback(follower.city) "there""#),
      ("{{ nobody.home | default: 'there' }}", #"fallback(nobody.home) "there""#),
      ("{{ follower.city | default: follower.bio }}", #"data(follower.bio) "maths, poetry""#),
      ("{{ follower.name | default: 'there' }}", #"data(follower.name) "Ada Lovelace""#),
      ("{{ follower.city | default: 'there' | upcase }}", #"fallback(follower.city) "THERE""#),
      ("{{ nil | default: 'x' }}", #"fallback(-) "x""#),
      (
        "{% capture d %}at {{ n }}{% endcapture %}{{ follower.city | default: d }}",
        #"fallback(follower.city) "at " | data(n) "3""#
      ),
      // text filters
      ("{{ follower.name | upcase }}", #"data(follower.name) "ADA LOVELACE""#),
      ("{{ follower.name | slice: 4, 4 | append: '!' }}", #"data(follower.name) "Love" | literal "!""#),
      ("{{ 'Dear ' | append: follower.name | downcase }}", #"literal "dear " | data(follower.name) "ada lovelace""#),
      ("{{ follower.name | truncate: 6 }}", #"data(follower.name) "Ada" | literal "...""#),
      ("{{ follower.name | truncatewords: 1 }}", #"data(follower.name) "Ada" | literal "...""#),
      (
        "{{ follower.name | replace: 'a', '4' }}",
        #"data(follower.name) "Ad" | literal "4" | data(follower.name) " Lovel" | literal "4" | data(follower.name) "ce""#
      ),
      ("{{ 'Hi NAME' | replace: 'NAME', follower.name }}", #"literal "Hi " | data(follower.name) "Ada Lovelace""#),
      ("{{ follower.name | prepend: '@' | remove: ' ' }}", #"literal "@" | data(follower.name) "AdaLovelace""#),
      ("{{ follower.html | escape }}", #"data(follower.html) "&lt;b&gt;x&lt;/b&gt; &amp; y""#),
      ("{{ follower.html | strip_html }}", #"data(follower.html) "x & y""#),
      // arrays
      (
        "{{ follower.bio | split: ', ' | join: '/' }}",
        #"data(follower.bio) "maths" | literal "/" | data(follower.bio) "poetry""#
      ),
      (
        "{{ follower.tags | reverse | join: ', ' }}",
        #"data(follower.tags[1]) "rust" | literal ", " | data(follower.tags[0]) "swift""#
      ),
      ("{{ follower.tags | sort | first | capitalize }}", #"data(follower.tags[1]) "Rust""#),
      // whole values
      ("{{ follower.name | size }}", #"data(follower.name) "12""#),
      ("{{ follower.count | plus: 1 }}", #"data(follower.count) "13""#),
      ("{{ 1 | plus: follower.count }}", #"data(follower.count) "13""#),
      ("{{ follower.name | base64_encode }}", #"data(follower.name) "QWRhIExvdmVsYWNl""#),
      ("{{ '2026-03-01' | date: '%Y' }}", #"literal "2026""#),
      // tags
      ("{% assign x = follower.name %}{{ x }}", #"data(follower.name) "Ada Lovelace""#),
      ("{% assign f = follower %}{{ f.name }}", #"data(follower.name) "Ada Lovelace""#),
      (
        "{% capture x %}I am {{ follower.name }}{% endcapture %}{{ x | upcase }}",
        #"literal "I AM " | data(follower.name) "ADA LOVELACE""#
      ),
      (
        "{% for t in follower.tags %}{{ forloop.index }}{{ t }}{% endfor %}",
        #"literal "1" | data(follower.tags[0]) "swift" | literal "2" | data(follower.tags[1]) "rust""#
      ),
      (
        "{% for pair in follower limit: 1 %}{{ pair[0] }}={{ pair[1] }}{% endfor %}",
        #"data(follower.name) "name" | literal "=" | data(follower.name) "Ada Lovelace""#
      ),
      ("{% cycle follower.name, 'b' %}", #"data(follower.name) "Ada Lovelace""#),
      ("{% echo follower.count %}", #"data(follower.count) "12""#),
      ("{% increment n %}{% increment n %}", #"data(n) "34""#),
      ("{{ '%C3' | append: follower.percent | url_decode | upcase }}", #"literal "Ü""#),
      ("{% increment i %}", #"literal "0""#),
    ])
  func pieces(template: String, expected: String) throws {
    #expect(try traced(template, Self.data) == expected)
  }

  @Test("A rendered text keeps its origins inside another, in its region")
  func regions() throws {
    let ask = try rendered("Tell me about {{ follower.city | default: 'you' }}, {{ follower.name }}", Self.data)
    var data = Self.data
    data["cta"] = .object(Object(["link": "https://example.com"], printed: Text(ask, region: "cta")))
    #expect(
      try traced("{{ follower.name }}: {{ cta }} {{ cta.link }}", data) == """
        data(follower.name) "Ada Lovelace" | literal ": " | literal@cta "Tell me about " | \
        fallback(follower.city)@cta "you" | literal@cta ", " | data(follower.name)@cta "Ada Lovelace" | literal " " | \
        data(cta.link) "https://example.com"
        """)
    #expect(
      try traced("{% assign c = cta | upcase | truncate: 20 %}{{ c }}", data)
        == #"literal@cta "TELL ME ABOUT " | fallback(follower.city)@cta "YOU" | literal "...""#)
  }

  @Test("Arguments of render and include keep their origins")
  func partials() throws {
    let partial = try parsed("<{{ who }}>")
    let options = RenderOptions(partials: { $0 == "p" ? partial : nil })
    let expected = #"literal "<" | data(follower.name) "Ada Lovelace" | literal ">""#
    #expect(try traced("{% render 'p', who: follower.name %}", Self.data, options) == expected)
    #expect(try traced("{% include 'p', who: follower.name %}", Self.data, options) == expected)
  }

  @Test("A segment points at the place in the template that produced it")
  func places() throws {
    let template = "Hi {{ follower.name | append: '!' }}{% assign x = 'you' %}{{ x }}"
    let spans = try rendered(template, Self.data).segments.map { $0.span?.text }
    #expect(spans == ["Hi ", "follower.name", "'!'", "'you'"])
  }

  @Test("Without provenance there are no segments, and the text is the same")
  func without() throws {
    let rendered = try rendered("Hi {{ follower.name }}", Self.data, RenderOptions(provenance: false))
    #expect(rendered == Rendered(text: "Hi Ada Lovelace", segments: []))
  }
}
