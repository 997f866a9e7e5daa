import Foundation
import Liquid

// The shipped templates over generated followers: messages per second of processor time on one core, beside peers in the same run. Data is built outside of
// what is timed, for the peers too.
@main
enum LiquidBenchmarks {
  /// Fewer where FOLLOWERS says so, as for counting instructions in a profiler.
  static let followers = ProcessInfo.processInfo.environment["FOLLOWERS"].flatMap { Int($0) } ?? 100_000
  static let batch = 100

  static func main() throws {
    let templates = try ShippedTemplate.all(in: URL(fileURLWithPath: "Templates"))
    guard !templates.isEmpty else { throw CocoaError(.fileNoSuchFile) }
    print("\(templates.count) shipped templates over \(followers) followers, one core")
    print("renderer", "messages/s", "bytes/message", separator: "\t")
    let untraced = try measure(templates, RenderOptions(provenance: false))
    let traced = try measure(templates, RenderOptions())
    report("Liquid without provenance", untraced)
    report("Liquid with provenance", traced)
    let plain = templates.filter(\.isPlain)
    report(
      "the \(plain.count) without tags and filters but `default`", try measure(plain, RenderOptions(provenance: false)))
    // Peers are for comparing, not for profiling.
    guard followers >= 10_000 else { return }
    do {
      for peer in try Peers.run(templates, followers: followers / 5) {
        if let figures = peer.figures {
          report(peer.name, figures)
          print("", "Liquid without provenance is \(ratio(untraced[0], figures[0])) times as fast", separator: "\t")
        } else {
          print(peer.name, "skipped: Python doesn't have it (pip install \(peer.name))", separator: "\t")
        }
      }
    } catch {
      print("peers", "skipped: there is no Python", separator: "\t")
    }
  }

  private static func report(_ name: String, _ figures: [Double]) {
    print(name, Int(figures[0]), Int(figures[1]), separator: "\t")
  }

  private static func ratio(_ one: Double, _ other: Double) -> String { String(format: "%.1f", one / other) }

  /// Messages a second and bytes a message; the best of three rounds, since others use the machine too.
  private static func measure(_ templates: [ShippedTemplate], _ options: RenderOptions) throws -> [Double] {
    var best = [0.0, 0.0]
    for _ in 0..<3 {
      let round = try measureOnce(templates, options)
      if round[0] > best[0] { best = round }
    }
    return best
  }

  private static func measureOnce(_ templates: [ShippedTemplate], _ options: RenderOptions) throws -> [Double] {
    var generator = Followers(seed: 1)
    var buffer = RenderBuffer()
    var bytes = 0
    var taken = 0.0
    let parsed = templates.map(\.template)
    for _ in 0..<followers / batch {
      let data = (0..<batch).map { index in
        let (follower, match) = generator.make()
        return Object(
          Followers.variables,
          [
            .object(follower), .object(match), .string(templates[index % templates.count].value),
            .string(ShippedTemplate.ask),
          ])
      }
      // Without this, giving the data back would be timed with it: its last use is in the loop.
      try withExtendedLifetime(data) {
        let start = processorSeconds()
        for index in data.indices {
          try parsed[index % parsed.count].render(into: &buffer, data[index], options: options)
          bytes += buffer.count
        }
        taken += processorSeconds() - start
      }
    }
    return [Double(followers) / taken, Double(bytes) / Double(followers)]
  }

  /// Seconds of processor time that the process has used, so that other work on the machine counts less.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
