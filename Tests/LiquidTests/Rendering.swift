import CivilTime
import Diagnostics
import Liquid

/// A template that doesn't parse without errors.
struct Unparsable: Error {
  let messages: [String]
}

func parsed(_ text: String, environment: Environment = .standard) throws -> Template {
  let (template, diagnostics) = Template.parse(text, name: "test", environment: environment)
  if diagnostics.hasErrors { throw Unparsable(messages: diagnostics.map(\.message)) }
  return template
}

func rendered(_ text: String, _ data: Object = [:], _ options: RenderOptions = RenderOptions()) throws -> Rendered {
  try parsed(text).render(data, options: options)
}

/// The error that rendering ends with; nil when it doesn't.
func renderError(_ text: String, _ data: Object = [:], _ options: RenderOptions = RenderOptions()) throws
  -> RenderError?
{
  let template = try parsed(text)
  do throws(RenderError) {
    _ = try template.render(data, options: options)
    return nil
  } catch {
    return error
  }
}

/// Segments as text: `literal "Hi " | data(follower.name) "Ada"`, with `@region` where they have one.
func traced(_ text: String, _ data: Object = [:], _ options: RenderOptions = RenderOptions()) throws -> String {
  let rendered = try rendered(text, data, options)
  let bytes = Array(rendered.text.utf8)
  return rendered.segments.map { segment in
    let origin =
      switch segment.origin {
      case .literal: "literal"
      case .data(let path): "data(\(path))"
      case .fallback(let path): "fallback(\(path ?? "-"))"
      }
    let text = String(decoding: bytes[segment.range], as: UTF8.self)
    return origin + (segment.region.map { "@" + $0 } ?? "") + " " + text.debugDescription
  }.joined(separator: " | ")
}

/// A small seeded generator (SplitMix64, Steele, Lea and Flood 2014), so that a failure can be run again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(next() % UInt64(elements.count))]
  }

  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
}
