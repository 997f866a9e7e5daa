/// How much of the allowed length a message takes.
struct LengthMeter {
  let length: Int
  let limit: Int
  let isWeighted: Bool

  func add(to html: inout HTML) {
    let share = min(1, Double(length) / Double(max(1, limit)))
    let fullness = length > limit ? "over" : share > 0.9 ? "tight" : "fits"
    html.add(.span, [.class("length", fullness)]) { html in
      html.add(
        .svg,
        [
          .init(.viewBox, "0 0 100 6"), .init(.preserveAspectRatio, "none"), .init(.isHiddenFromReaders, "true"),
        ]
      ) { html in
        html.add(
          .rect, [.class("track"), .number(.width, 100), .number(.height, 6), .number(.rx, 3)])
        html.add(
          .rect, [.class("fill"), .number(.width, max(2, share * 100)), .number(.height, 6), .number(.rx, 3)])
      }
      html.text("\(length) / \(limit)")
      html.add(.small, text: isWeighted ? " weighted characters" : " characters")
    }
  }
}
