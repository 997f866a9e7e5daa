import Foundation

/// The stylesheet and the scripts of the pages, which are part of the program.
package struct Asset: Sendable {
  enum Kind: Sendable { case style, script }

  let kind: Kind
  package let text: String

  private init(_ kind: Kind, _ bytes: [UInt8]) {
    self.kind = kind
    text = String(decoding: bytes, as: UTF8.self)
  }

  package static let style = Asset(.style, PackageResources.page_css)
  /// What the page of a batch has beside that.
  static let statsStyle = Asset(.style, PackageResources.stats_css)
  /// Filters, search and the choice of light and dark.
  package static let script = Asset(.script, PackageResources.page_js)
  /// What a page of the live preview does beside that.
  package static let liveScript = Asset(.script, PackageResources.live_js)

  /// As a source expression of a content security policy. Source: W3C Content Security Policy Level 3, section 2.3.1.
  package var policyHash: String { "'sha256-\(Data(SHA256.hash(Array(text.utf8))).base64EncodedString())'" }
}
