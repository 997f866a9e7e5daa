import Diagnostics

/// A parsed template, to be rendered any number of times from any thread.
///
/// The language is that of Shopify/liquid 5 in its strict mode. What differs from it on purpose:
/// - Unknown filters and wrong numbers of arguments are errors when a template is parsed, wherever they stand, and so are keyword
///   arguments that a filter doesn't know. The reference finds them when it comes to them, or never.
/// - `case`, `when`, `cycle` and `tablerow` must hold values that Liquid can read; the reference skips signs that mean nothing to it.
/// - Whole numbers have 64 bits. Results beyond them go on as floating point, where the reference has numbers of any size.
/// - Ranges don't stand for a property: `{{ text | map: (1..2) }}` fails.
/// - Replacements are text: `replace` and its like give `\0` and `\&` no meaning, which the reference takes for what was found.
/// - Sorting keeps the order of equal elements; the reference's doesn't promise any.
/// - Text that isn't valid UTF-8 after decoding Base64 has its invalid bytes replaced.
/// - Nothing exceeds `Limits`; ranges of more numbers than those allow fail.
public struct Template: Sendable {
  /// All of it, so that copying a template counts one reference.
  let program: Program

  public var name: String { program.name }
  /// The template's tree; rendering and analysis walk it.
  var body: Block { program.body }

  /// Parses a template. It never throws: problems are diagnostics, as many as can be told in one go. With errors among them the
  /// template must not be rendered.
  ///
  /// - Parameters:
  ///   - name: what errors of rendering call the template.
  ///   - map: from offsets of `text` to the file that it was decoded from.
  public static func parse(
    _ text: String, name: String, map: SourceMap, environment: Environment = .standard
  ) -> (template: Template, diagnostics: [Diagnostic]) {
    var parser = TemplateParser(text: Array(text.utf8), map: map, environment: environment)
    let body = parser.parseTemplate()
    let program = Program(body, name: name, shape: environment.variables)
    return (Template(program: program), parser.diagnostics.sortedUnique())
  }

  /// Parses a text that is a file of its own, with the template's name as its path.
  public static func parse(
    _ text: String, name: String, environment: Environment = .standard
  ) -> (template: Template, diagnostics: [Diagnostic]) {
    let source = Source(path: name, text: text)
    return parse(
      text, name: name, map: SourceMap(identity: source, range: 0..<source.bytes.count), environment: environment)
  }

  /// Whether it is text without tags and outputs, which prints the same with any data.
  public var isPlainText: Bool {
    body.nodes.allSatisfy { if case .text = $0 { true } else { false } }
  }

  /// Renders the template with data.
  public func render(_ data: Object, options: RenderOptions = RenderOptions()) throws(RenderError) -> Rendered {
    var renderer = Renderer(data: data, options: options, templateName: name)
    try renderer.render(template: self)
    return renderer.finish()
  }
}
