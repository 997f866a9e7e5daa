/// The elements that pages use. None of them loads or runs anything but `link` and `script`, whose addresses `Attribute` fixes.
package enum Tag: String, Sendable {
  case html, head, body, meta, title, link, script
  case header, nav, main, section, article, footer, div, p, h1, h2, h3, ul, ol, li, dl, dt, dd, pre, hr, br
  case a, span, b, bdi, code, mark, small, sup, time
  case table, thead, tbody, tr, th, td
  case details, summary, form, label, input, textarea, select, option, button, output
  case figure, figcaption, svg, g, rect, line, graphicText = "text"

  /// Elements without content; HTML Standard, section 13.1.2.
  var isVoid: Bool {
    switch self {
    case .meta, .link, .input, .hr, .br: true
    default: false
    }
  }
}
