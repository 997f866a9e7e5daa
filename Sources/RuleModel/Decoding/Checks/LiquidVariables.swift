import Diagnostics
import Liquid
import YAMLSource

/// What a text in Liquid looks up of one object: `link` for `{{ cta.link }}` and `{{ cta['link'] }}`. What a comment or `raw` holds isn't
/// looked up.
struct LiquidVariables {
  struct Variable {
    let name: String
    let span: Span
  }

  /// In the order of the text.
  private(set) var named: [Variable] = []
  /// Whether the object is used as a whole, or a computed name is looked up in it: then all of it may be shown.
  private(set) var mayShowAll = false

  init(of object: String, in scalar: Scalar) {
    // What is wrong with the text is told where templates are compiled.
    let template = Template.parse(scalar.text, name: object, map: scalar.map).template
    for reference in template.variables where reference.path.first == object && !reference.isLocal {
      if reference.path.count > 1 {
        named.append(Variable(name: reference.path[1], span: reference.span))
      } else {
        mayShowAll = true
      }
    }
  }

  var names: Set<String> { Set(named.map(\.name)) }
}
