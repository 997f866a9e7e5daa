import Foundation
import Testing

@Suite(
  "Pages in a browser", .serialized, .enabled(if: Browser.executable != nil, "needs chromium without a memory limit"))
struct BrowserTests {
  @Test("a page shows all followers, filters them, tells sources, and asks for nothing") func page() throws {
    let site = try Site()
    #expect(
      try site.welcome(
        "dry-run", "--followers", "Rules/samples/followers.jsonl", "--now", "2026-03-04T12:00:00Z", "--html",
        "page.html") == 0)
    let browser = try Browser()
    let url = site.folder.appending(path: "page.html").absoluteString
    try browser.visit(url)
    #expect(try browser.text("document.title") == "Dry run of Northwind Labs’s welcome messages")
    #expect(try browser.text(Self.shown) == "24")
    #expect(try browser.text(Self.count) == "24 followers")

    try browser.run("const s = document.getElementById('search'); s.value = 'Ledgerly'; \(Self.input)")
    try browser.wait(for: "\(Self.count) === '1 of 24 followers'")
    #expect(try browser.text(Self.names) == "1. Priya Raman✓")
    try browser.run("document.querySelector('#filters [type=reset]').click()")
    #expect(try browser.text(Self.count) == "24 followers")
    try browser.run("const s = document.getElementById('by-rule'); s.value = 'frameworks'; \(Self.input)")
    try browser.wait(for: "\(Self.count) === '3 of 24 followers'")
    try browser.run("const s = document.getElementById('by-language'); s.value = 'he'; \(Self.input)")
    try browser.wait(for: "\(Self.count) === '1 of 24 followers'")
    try browser.run("document.querySelector('.refused .pick').click()")
    #expect(try browser.text(Self.count) == "1 of 24 followers")
    #expect(try browser.text("location.hash") == "#decision=refused&rule=hello-from-somewhere")
    try browser.run("document.querySelector('#filters [type=reset]').click()")

    let fact = "#s3 mark[data-field=bio]"
    let source = "\"Found by the rule in their bio · match.bio · Templates/students.liquid:5\""
    #expect(try browser.text(Self.tip(fact)) == "none")
    try browser.pointAt(fact)
    #expect(try browser.text(Self.tip(fact)) == source)
    #expect(try browser.text("getComputedStyle(document.querySelector('#s3 .bio')).outlineStyle") == "solid")
    try browser.pointAt("h1")
    #expect(try browser.text(Self.tip(fact)) == "none")
    try browser.run("document.querySelector('#s3 mark').focus()")
    try browser.press("Tab")
    #expect(try browser.text("document.activeElement === document.querySelector('\(fact)')") == "true")
    #expect(try browser.text(Self.tip(fact)) == source)

    let before = try browser.text("getComputedStyle(document.body.parentElement).backgroundColor")
    try browser.run("document.getElementById('theme').click()")
    #expect(try browser.text("getComputedStyle(document.body.parentElement).backgroundColor") != before)
    #expect(browser.complaints == [])
    #expect(Set(browser.requests.map { $0.prefix { $0 != "#" } }) == [Substring(url)])
  }

  @Test("hostile profiles are text, at any width") func hostile() throws {
    let site = try Site()
    let texts = [
      "<script>window.pwned = 1</script>", "</script><script>window.pwned = 1</script>", "<!-- ",
      "\"><img src=x onerror=pwned=1>",
      "' autofocus onfocus='pwned=1", "javascript:pwned=1", "</style><img src=//evil.example/x>", "\u{202E}gpj.exe",
      "مرحبا",
      String(repeating: "W", count: 10_000), "Z" + String(repeating: "\u{0316}", count: 400),
    ]
    var lines = ""
    for text in texts {
      let follower = [
        "id": text, "name": text, "bio": "founder \(text)", "location": text, "url": text, "username": text,
      ]
      lines += String(decoding: try JSONSerialization.data(withJSONObject: follower), as: UTF8.self) + "\n"
    }
    try Data(lines.utf8).write(to: site.folder.appending(path: "hostile.jsonl"))
    #expect(try site.welcome("dry-run", "--followers", "hostile.jsonl", "--html", "page.html") == 0)
    let browser = try Browser()
    let url = site.folder.appending(path: "page.html").absoluteString
    try browser.visit(url)
    #expect(try browser.text(Self.shown) == "\(texts.count)")
    #expect(try browser.text("window.pwned") == "undefined")
    #expect(
      try browser.text("document.querySelectorAll('main script, main img, main style, main [onerror]').length") == "0")
    #expect(
      try browser.text("document.querySelector('#s1 .bio').textContent") == "founder <script>window.pwned = 1</script>")
    #expect(try browser.text("document.documentElement.scrollWidth <= innerWidth") == "true")
    #expect(browser.complaints == [])
    #expect(Set(browser.requests) == [url])
  }

  @Test("a live page follows what is saved, and keeps its view while a file is broken") func live() throws {
    let site = try Site()
    let url = try site.preview()
    let browser = try Browser()
    try browser.visit(url)
    try browser.wait(for: "document.getElementById('live').textContent === 'Live'")
    #expect(try browser.text(Self.shown) == "24")

    try site.change("Templates/students.liquid", "welcome.", to: "a warm welcome.")
    try browser.wait(for: "document.querySelector('#s3 .words').textContent.includes('a warm welcome.')")
    try site.change("Rules/profiles.yaml", "has_word", to: "has_wrod")
    try browser.wait(for: "document.querySelector('.diagnostic.error')?.textContent.includes('has_wrod') === true")
    #expect(try browser.text(Self.shown) == "24")
    #expect(
      try browser.text("document.querySelector('.headline').textContent").contains("the last rules that could be used"))
    try site.change("Rules/profiles.yaml", "has_wrod", to: "has_word")
    try browser.wait(for: "!document.querySelector('#diagnostics .error')")
    try Data(#"{"name": "Ada", "bio": "founder"}"#.utf8).write(
      to: site.folder.appending(path: "Rules/samples/followers.jsonl"))
    try browser.wait(for: "\(Self.shown) === 1")

    try browser.run(
      """
      const s = document.querySelector('#trial-form [name=bio]');
      s.value = 'Founder & <b>person</b>'; \(Self.input)
      """)
    try browser.wait(for: "document.querySelector('#trial-result .card')?.dataset.rule === 'founders'")
    #expect(try browser.text("document.querySelector('#trial-result .bio').textContent") == "Founder & <b>person</b>")
    #expect(try browser.text("document.querySelector('#trial-result details').open") == "true")
    #expect(browser.complaints == [])
    #expect(browser.requests.allSatisfy { $0.hasPrefix(url) })
    #expect(browser.requests.contains("\(url)events"))
  }

  private static let shown = "document.querySelectorAll('#cards > .card:not([hidden])').length"
  private static let count = "document.getElementById('count').textContent"
  private static let names =
    "Array.from(document.querySelectorAll('.card:not([hidden]) h3'), e => e.textContent).join(', ')"
  private static let input = "s.dispatchEvent(new Event('input', { bubbles: true }))"

  private static func tip(_ selector: String) -> String {
    "getComputedStyle(document.querySelector('\(selector)'), '::after').content"
  }
}
