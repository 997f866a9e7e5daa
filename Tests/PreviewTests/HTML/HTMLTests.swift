import Testing

@testable import Preview

@Suite("HTML") struct HTMLTests {
  private func markup(_ build: (inout HTML) -> Void) -> String {
    var html = HTML()
    build(&html)
    return html.markup
  }

  @Test("elements hold their attributes, text and elements; void ones have no end")
  func elements() {
    let text = markup { html in
      html.add(.div, [.class("a", "b"), .id("x")]) { html in
        html.text("1")
        html.add(.p, text: "2")
        html.add(.input, [.init(.type, "search")])
      }
    }
    #expect(text == #"<div class="a b" id="x">1<p>2</p><input type="search"></div>"#)
  }

  @Test(
    "text and attribute values can't be markup",
    arguments: [
      ("plain", "plain"), ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("\" onclick=\"x", "&quot; onclick=&quot;x"), ("' onclick='x", "&#39; onclick=&#39;x"),
      ("<!-- -->", "&lt;!-- --&gt;"), ("&lt;", "&amp;lt;"), ("javascript:alert(1)", "javascript:alert(1)"),
      ("東京 👩‍💻", "東京 👩‍💻"),
    ])
  func escaping(text: String, expected: String) {
    #expect(markup { $0.text(text) } == expected)
    #expect(markup { $0.add(.p, [.init(.title, text)]) } == "<p title=\"\(expected)\"></p>")
  }

  @Test(
    "what could hide from a reader or act on a terminal is written out by its number",
    arguments: [
      ("a\u{202E}b", "a<span class=\"code-point\">&lt;U+202E&gt;</span>b"),
      ("\u{1B}[31mred", "<span class=\"code-point\">&lt;U+001B&gt;</span>[31mred"),
      ("\u{0}", "<span class=\"code-point\">&lt;U+0000&gt;</span>"),
      ("x\u{200B}", "x<span class=\"code-point\">&lt;U+200B&gt;</span>"),
      ("one\ntwo\r\nthree", "one\ntwo\nthree"), ("مرحبا", "مرحبا"),
    ])
  func hidden(text: String, expected: String) {
    #expect(markup { $0.text(text) } == expected)
  }

  @Test(
    "numbers in attributes",
    arguments: [(1, "1"), (0.5, "0.5"), (1.23456, "1.23"), (-0.0, "0"), (1e300, "1e+300"), (.infinity, "inf")])
  func numbers(value: Double, text: String) {
    #expect(markup { $0.add(.p, [.number(.x, value)]) } == "<p x=\"\(text)\"></p>")
  }

  @Test("in attributes they are written out as text")
  func hiddenInAttributes() {
    #expect(
      markup { $0.add(.p, [.init(.title, "a\u{202E}b\nc")]) } == "<p title=\"a&lt;U+202E&gt;b&lt;U+000A&gt;c\"></p>")
  }

  @Test(
    "SHA-256 is that of FIPS 180-4's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (String(repeating: "a", count: 1_000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
    ])
  func hash(text: String, expected: String) {
    let hex = SHA256.hash(Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hex == expected)
  }

  @Test("no stylesheet or script ends the element that holds it")
  func assets() {
    for asset in [Asset.style, .script, .liveScript] { #expect(!asset.text.contains("</")) }
  }
}
