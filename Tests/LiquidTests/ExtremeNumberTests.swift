import Liquid
import Testing

@Suite("Numbers at the ends of 64 bits")
struct ExtremeNumberTests {
  static let numbers = ["\(Int.min)", "\(Int.max)", "0", "-1", "-9223372036854775807", "9223372036854775808"]

  /// `N` and `M` stand for numbers.
  static let templates = [
    "{{ u.bio | truncate: N }}", "{{ u.bio | truncate: N, '…' }}", "{{ u.bio | truncate: N, u.name }}",
    "{{ u.bio | truncatewords: N }}", "{{ u.bio | truncatewords: N, '' }}", "{{ u.bio | slice: N }}",
    "{{ u.bio | slice: N, M }}", "{{ u.tags | slice: N, M | join }}", "{{ 'abc' | truncate: N }}",
    "{{ 'abc' | slice: N, M }}", "{{ N | round: M }}", "{{ 1.5 | round: N }}", "{{ u.count | round: N }}",
    "{{ N | plus: M }}", "{{ N | minus: M }}", "{{ N | times: M }}", "{{ N | divided_by: M }}", "{{ N | modulo: M }}",
    "{{ u.count | plus: N | abs }}", "{{ N | abs }}", "{{ N | ceil }}{{ N | floor }}", "{{ N | at_least: M }}",
    "{{ N | at_most: M }}", "{{ N | date: '%Y-%m-%d' }}", "{{ u.tags[N] }}", "{{ u.bio[N] }}",
    "{% for t in u.tags limit: N offset: M %}{{ t }}{% endfor %}",
    "{% for i in (1..3) limit: N offset: M %}{{ i }}{% endfor %}", "{% for i in (N..M) limit: 2 %}{{ i }}{% endfor %}",
    "{% for i in (1..3) limit: 1 %}{% endfor %}{% for i in (1..3) offset: continue limit: N %}{{ i }}{% endfor %}",
    "{% tablerow t in u.tags cols: N limit: M %}{{ t }}{% endtablerow %}",
    "{% if u.tags.size > N %}{{ u.tags[0] }}{% endif %}", "{% if u.count < N %}{{ u.bio }}{% endif %}",
    "{% assign n = N %}{% increment n %}{% decrement n %}{{ n | plus: M }}", "{{ (N..M) | size }}",
    "{% case u.count %}{% when N %}{{ u.bio }}{% endcase %}",
  ]

  /// Every number in place of `N` with every one in place of `M`, bare and quoted.
  static let cases: [String] = templates.flatMap { template in
    numbers.flatMap { first in
      (template.contains("M") ? numbers : [""]).flatMap { second in
        let bare = template.replacing("N", with: first).replacing("M", with: second)
        return bare.contains(": \(first)") ? [bare, bare.replacing(": \(first)", with: ": '\(first)'")] : [bare]
      }
    }
  }

  @Test("crash nothing, and what is rendered isn't longer than the analysis says")
  func laws() throws {
    let data: Object = [
      "u": .object(["name": "Åsa", "bio": "one two 漢", "count": 7, "tags": .array(["a", "漢字"]), "plan": "a"])
    ]
    for text in Self.cases {
      let template = try parsed(text)
      let most = template.analyze(LengthLawTests.options).longest { $0.limitedWeight(LengthLawTests.weight) }?.length
      do throws(RenderError) {
        let rendered = try template.render(data)
        let length = rendered.text.unicodeScalars.reduce(0) { $0 + LengthLawTests.weight($1) }
        #expect(length <= most ?? 0, "\(text): \(rendered.text)")
      } catch {
        // Such as a range that is too long.
      }
    }
  }

  @Test(
    "cut a text to nothing or not at all",
    arguments: [
      ("truncate: -9223372036854775808", "..."), ("truncate: '-9223372036854775808'", "..."),
      ("truncate: -9223372036854775808, ''", ""), ("truncate: 9223372036854775807", "hello world"),
      ("truncate: -1", "..."), ("truncate: 0", "..."), ("truncatewords: -9223372036854775808", "hello..."),
      ("slice: -9223372036854775808, 9223372036854775807", ""),
      ("slice: 9223372036854775807, 9223372036854775807", ""), ("slice: 6, 9223372036854775807", "world"),
      ("slice: 0, -9223372036854775808", ""),
    ])
  func cut(filter: String, text: String) throws {
    #expect(try rendered("{{ 'hello world' | \(filter) }}").text == text)
    #expect(try rendered("{{ s | \(filter) }}", ["s": "hello world"]).text == text)
  }
}
