import BatchPipeline
import Foundation

/// Turns Ctrl-C and the like into the wish to stop at the next chunk. A second one ends the program at once, which does no harm: the next
/// run starts at the last checkpoint.
final class Interruption {
  let stop = StopFlag()
  private var sources: [any DispatchSourceSignal] = []

  init() {
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInitiated))
      source.setEventHandler { [stop] in
        if stop.isRaised { _exit(128 + number) }
        stop.raise()
      }
      source.resume()
      sources.append(source)
    }
  }

  deinit { for source in sources { source.cancel() } }
}
