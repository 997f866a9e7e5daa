import CivilTime

extension Filter {
  static let dateFilter = Filter("date", 1...1, ": format") { (renderer, input, arguments) throws(RenderError) in
    let format = renderer.string((arguments[0] ?? .null).datum)
    guard !format.isEmpty, let time = renderer.time(of: input.datum) else { return input }
    var mark = input.mark
    if case .text = input.datum { mark = renderer.traced(input).mark(or: mark) }
    // A width makes up to a kilobyte of four bytes.
    if format.utf8.count > 1024 { throw renderer.limit(.stringBytes) }
    let text = CivilDateTime(time.moment, in: time.zone).formatted(format, names: renderer.options.dateNames)
    try renderer.charge(bytes: text.utf8.count)
    return Tracked(.text(text), mark)
  }
}

extension Renderer {
  /// What the `date` filter takes for a time: times, seconds since 1970, `now` and `today`, and text that holds a date.
  fileprivate func time(of datum: Datum) -> (moment: Timestamp, zone: Zone)? {
    switch datum {
    case .time(let moment, let zone): return (moment, zone ?? options.zone)
    case .int(let seconds): return (Timestamp(seconds: Int64(seconds)), options.zone)
    case .text(let text):
      let string = text.string
      if !string.isEmpty, string.utf8.allSatisfy(isDigit) {
        return (Timestamp(seconds: Int64(string) ?? .max), options.zone)
      }
      let lowercased = string.lowercased()
      if lowercased == "now" || lowercased == "today" { return (options.now, options.zone) }
      return LenientDate.parse(string, now: options.now, zone: options.zone)
    default: return nil
    }
  }
}
