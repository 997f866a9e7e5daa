import FlyingFox
import FlyingSocks
import Foundation

/// Serves a page that shows a dry run and shows it anew whenever a file is saved.
public actor PreviewServer {
  /// Why it could not start.
  public enum StartError: Error, Sendable, Hashable {
    case portTaken(UInt16)
    case notAnAddress(String)
    case failed(String)
  }

  private let host: String
  private let version: String
  private let model: PreviewModel
  private var server: HTTPServer?
  private var watch: Task<Void, Never>?
  private var running: Task<Void, Never>?

  /// - Parameters:
  ///   - host: an address of this machine; `localhost` is 127.0.0.1.
  ///   - version: of the program, for the foot of the page.
  public init(files: PreviewFiles, host: String, version: String) {
    self.host = host
    self.version = version
    model = PreviewModel(files: files)
  }

  /// Starts to listen.
  /// - Parameter port: 0 for any that is free.
  /// - Returns: the port.
  public func start(port: UInt16) async throws(StartError) -> UInt16 {
    let port = port == 0 ? try Self.freePort() : port
    let routes = PreviewRoutes(model: model, allows: RequestGuard(port: port, host: host), version: version)
    let server = HTTPServer(config: try configuration(port: port), handler: routes)
    self.server = server
    // Whichever comes first: it listens, or it has failed.
    let (outcomes, outcome) = AsyncStream.makeStream(of: Result<Void, any Error>.self)
    running = Task {
      do { try await server.run() } catch { outcome.yield(.failure(error)) }
    }
    Task {
      try await server.waitUntilListening(timeout: 60)
      outcome.yield(.success(()))
    }
    var iterator = outcomes.makeAsyncIterator()
    do {
      try await iterator.next()?.get()
    } catch SocketError.failed(_, let number, _) where number == EADDRINUSE {
      throw .portTaken(port)
    } catch SocketError.failed(_, let number, let message) {
      throw .failed(number == EADDRNOTAVAIL ? "\(host) is no address of this machine" : message)
    } catch {
      throw .failed("\(error)")
    }
    watch = Task { [model] in
      while !Task.isCancelled {
        await model.look()
        try? await Task.sleep(for: .milliseconds(50))
      }
    }
    return port
  }

  /// Ends all connections and listens no more.
  public func stop() async {
    watch?.cancel()
    await model.close()
    await server?.stop(timeout: 0)
    running?.cancel()
  }

  private func configuration(port: UInt16) throws(StartError) -> HTTPServer.Configuration {
    let address = host == "localhost" ? "127.0.0.1" : host
    do {
      if address.contains(":") {
        return HTTPServer.Configuration(address: try sockaddr_in6.inet6(ip6: address, port: port), logger: .disabled)
      }
      return HTTPServer.Configuration(address: try sockaddr_in.inet(ip4: address, port: port), logger: .disabled)
    } catch {
      throw .notAnAddress(host)
    }
  }

  /// A port that was free a moment ago: names of the server must be known before it listens.
  private static func freePort() throws(StartError) -> UInt16 {
    do {
      let socket = try Socket(domain: AF_INET)
      defer { try? socket.close() }
      try socket.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: 0))
      if case .ip4(_, let port) = try socket.sockname() { return port }
    } catch {
      throw .failed("\(error)")
    }
    throw .failed("there is no free port")
  }
}
