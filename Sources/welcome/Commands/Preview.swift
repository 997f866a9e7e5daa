import ArgumentParser
import CivilTime
import Diagnostics
import Dispatch
import EventLog
import Events
import Foundation
import Preview
import PreviewServer
import WelcomeEngine

struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Show a local page that renders anew whenever a rule, template or sample is saved.",
    discussion: """
      Open the address that it prints. The page shows what each sample would get and why, and what is wrong with the files; a form \
      decides about followers you make up. Nothing is sent or written. Ctrl-C ends it.

        welcome preview
        welcome preview --followers Rules/samples/followers.jsonl --port 8080
      """)

  @Option(
    help: ArgumentHelp(
      "Sample followers, one JSON object a line; `samples/followers.jsonl` of the rules folder when not given.",
      valueName: "file"), completion: .file())
  var followers: String?

  @Option(help: ArgumentHelp("An event log instead, decided in its order.", valueName: "file"), completion: .file())
  var events: String?

  @Option(help: ArgumentHelp("The port to listen on; 0 for any that is free.", valueName: "number"))
  var port: UInt16 = 7373

  @Option(
    help: ArgumentHelp(
      "The address to listen on. Others than this machine's own show names and messages to whoever can reach it.",
      valueName: "address"))
  var host = "127.0.0.1"

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if followers != nil, events != nil { throw ValidationError("give either --followers FILE or --events FILE") }
    if (followers ?? events) == "-" {
      throw ValidationError("samples of a preview are read again and again; name a file")
    }
  }

  func run() throws {
    let terminal = Terminal(color: shared.color)
    let server = PreviewServer(files: files, host: host, version: Welcome.configuration.version)
    // A signal that is awaited must not end the program before.
    let stop = DispatchSemaphore(value: 0)
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { stop.signal() }
      source.resume()
      return source
    }
    defer { for source in sources { source.cancel() } }
    let port = try Self.waiting { [port] in await Self.start(server, port: port) }.get(terminal)
    let name = host.contains(":") ? "[\(host)]" : host == "0.0.0.0" ? "127.0.0.1" : host
    terminal.print("preview at http://\(name):\(port)/ (Ctrl-C ends it)\n")
    stop.wait()
    Self.waiting { await server.stop() }
    if !shared.quiet { terminal.report("\nthe preview has ended\n") }
  }

  // MARK: What is shown

  private var files: PreviewFiles {
    let given = followers ?? events
    let samples = given ?? "\(shared.rules)/samples/followers.jsonl"
    let (isLog, isOptional) = (events != nil, given == nil)
    let (rules, templates, seed, now) = (shared.rules, shared.templates, shared.seed, shared.now)
    let moment: @Sendable () -> Timestamp = {
      now ?? Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }
    return PreviewFiles(watched: [rules, templates, samples], now: moment) {
      let files = RulebookFiles(rules: rules, templates: templates)
      let (rulebook, diagnostics) = Rulebook.compile(
        ruleFiles: files.rules, templateFiles: files.templates, seed: seed)
      var run = PreviewRun(rulebook: rulebook, diagnostics: (files.diagnostics + diagnostics).sortedUnique())
      guard let rulebook else { return run }
      let now = moment()
      let isThere = !isOptional || FileManager.default.fileExists(atPath: samples)
      let reading = isThere ? SampleReading(samples, isLog: isLog, rulebook, now: now) : SampleReading()
      run.problems = reading.problems
      run.report = DryRunReport(
        ruleSet: rulebook.ruleSet, decisions: rulebook.dryRun(reading.events, isLog: isLog, now: now), now: now,
        input: isThere ? samples : "no samples")
      return run
    }
  }

  // MARK: Starting

  private static func start(_ server: PreviewServer, port: UInt16) async -> Start {
    do {
      return .listening(try await server.start(port: port))
    } catch {
      return .failed(error)
    }
  }

  private enum Start {
    case listening(UInt16)
    case failed(PreviewServer.StartError)

    func get(_ terminal: Terminal) throws -> UInt16 {
      switch self {
      case .listening(let port): return port
      case .failed(.portTaken(let port)):
        terminal.report(
          "error: port \(port) is in use, perhaps by another preview\nhelp: give another one with --port, or --port 0 for any that is free\n"
        )
      case .failed(.notAnAddress(let host)):
        terminal.report(
          "error: `\(Visible.escaped(host))` is not an address\nhelp: --host takes an address such as 127.0.0.1 or ::1\n"
        )
      case .failed(.failed(let reason)):
        terminal.report("error: the preview can't be served: \(Visible.escaped(reason))\n")
      }
      throw ExitCode(ExitStatus.failed)
    }
  }

  /// Runs what is asynchronous to its end. The thread that waits is the main one, on which none of it runs.
  @discardableResult
  private static func waiting<Result: Sendable>(_ work: @escaping @Sendable () async -> Result) -> Result {
    let box = Box<Result>()
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      box.value = await work()
      done.signal()
    }
    done.wait()
    guard let value = box.value else { preconditionFailure("the work has ended") }
    return value
  }

  /// Written before the semaphore is signalled and read after it, so never at once.
  private final class Box<Value: Sendable>: @unchecked Sendable {
    var value: Value?
  }
}
