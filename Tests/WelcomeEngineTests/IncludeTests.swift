import Diagnostics
import Testing

@testable import WelcomeEngine

/// `include` runs in the scope of who includes, `render` in one of its own.
@Suite("Templates in templates") struct IncludeTests {
  private func problems(
    _ templates: [String: String], message: String? = nil, value: String? = nil
  ) -> [String] {
    let send =
      message.map { "{ message: '\($0)', purpose: x, value: '\(value ?? "x")', cta: ask }" }
      ?? "{ template: t, cta: ask }"
    let rules = """
      policy: { checks: { structure/no-purpose: off, structure/no-value: off } }
      ctas: { ask: { kind: reply, ask: "Which of your repos would you try it on first?" } }
      rules: [{ id: r, on: follow, when: { location: { exists: true } }, send: \(send) }]
      """
    let files = templates.sorted { $0.key < $1.key }.map { name, text in
      (name: name, source: Source(path: "\(name).liquid", text: text))
    }
    let found = Rulebook.compile(ruleFiles: [Source(path: "r.yaml", text: rules)], templateFiles: files).diagnostics
    // The lists that some of these loop over have no end.
    return found.filter { $0.code.id != "template/unused" && $0.code.id != "template/too-long" }.map { diagnostic in
      let start = diagnostic.primary?.span.start
      let place = "\(diagnostic.primary?.span.source.path ?? ""):\(start?.line ?? 0):\(start?.column ?? 0)"
      return "\(diagnostic.code.id) \(place) \(diagnostic.message)"
    }
  }

  private static let hello = "Hi, thanks for writing from {{ follower.location }}"

  @Test("an included template sees what is assigned before it, through other templates and in loops, too")
  func inwards() {
    let use = "Hi, thanks for writing from {{ place }}"
    #expect(
      problems(["t": "{% assign place = follower.location %}{% include 'p/inc' %}. {{ cta }}", "p/inc": use]) == [])
    #expect(
      problems([
        "t": "{% capture place %}{{ follower.location }}{% endcapture %}{% include 'a' %}. {{ cta }}",
        "a": "{% include 'b' %}", "b": use,
      ]) == [])
    #expect(
      problems([
        "t": "Hi, thanks. {% for tag in follower.lists %}{% include 'b' %}{% endfor %}\(Self.hello). {{ cta }}",
        "b": "{{ tag }} ",
      ])
        == [])
    #expect(
      problems(["b": use], message: "{% assign place = follower.location %}{% include \"b\" %}. {{ cta }}") == [])
  }

  @Test("what an included template assigns is there behind it")
  func outwards() {
    let set = "{% assign place = follower.location %}"
    #expect(
      problems(["t": "{% include 'p/set' %}Hi, thanks for writing from {{ place }}. {{ cta }}", "p/set": set]) == [])
    #expect(
      problems(["t": "{% include 'a' %}Hi, thanks from {{ place }}. {{ cta }}", "a": "{% include 'b' %}", "b": set])
        == [])
    #expect(
      problems(["set": set], message: "{% include \"set\" %}Hi, thanks from {{ place }}. {{ cta }}") == [])
    #expect(
      problems(["t": "Hi, thanks from {{ place }}. {% include 'set' %}{{ cta }}", "set": set]).map { $0.prefix(30) }
        == ["template/unknown-variable t.li"])
  }

  @Test("a rendered template sees nothing but its arguments, and leaves nothing behind")
  func isolated() {
    #expect(
      problems([
        "t": "{% assign place = follower.location %}{% render 'b' %}\(Self.hello). {{ cta }}", "b": "{{ place }}",
      ])
        == ["template/unknown-variable b.liquid:1:4 unknown variable `place`"])
    #expect(
      problems(["t": "{% render 'b' %}\(Self.hello), {{ place }}. {{ cta }}", "b": "{% assign place = 'x' %}"])
        == ["template/unknown-variable t.liquid:1:73 unknown variable `place`"])
  }

  @Test("the variable of `with` and `for` is called like the template, without its folder")
  func subjects() {
    #expect(
      problems(["t": "Hi, thanks from {% render 'p/spot' with follower.location %}. {{ cta }}", "p/spot": "{{ spot }}"])
        == [])
    #expect(
      problems(["t": "\(Self.hello). {% include 'p/tag' for follower.lists %}{{ cta }}", "p/tag": "{{ tag }} "]) == [])
    #expect(
      problems([
        "t": "Hi, thanks from {% render 'p/spot' with follower.location as at %}. {{ cta }}", "p/spot": "{{ at }}",
      ])
        == [])
  }

  @Test("an include renders with the variables of both sides")
  func rendered() throws {
    let rules = prelude + "\nrules: [{ id: all, on: any, send: { template: t, cta: call } }]"
    let book = try rulebook(
      rules,
      templates: [
        "t": "{% assign place = follower.location %}{% include 'p/inc' %} It's {{ word }}. {{ cta }}",
        "p/inc": "Hi, thanks for writing from {{ place }}.{% assign word = 'lovely' %}",
      ])
    #expect(
      book.decide(follow(), history: NoHistory(), now: now).text
        == "Hi, thanks for writing from London. It's lovely. Does Tuesday at 10:00 AM work for a 15-minute call?")
  }
}
