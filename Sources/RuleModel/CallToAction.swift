import CivilTime
import Diagnostics

/// The one next step a message asks for.
public struct CallToAction: Sendable {
  public enum Kind: String, Sendable, Hashable, CaseIterable { case meeting, link, reply, task, offer }

  public let id: Located<String>
  public let kind: Kind
  /// The sentence that asks, itself Liquid over `cta.*` and everything a message can use.
  public let ask: TemplateText
  public let link: TemplateText?
  public let slots: Slots?
  /// Until when a task is to be done.
  public let deadline: Moment?
  public let code: OfferCode?
  /// When an offer ends.
  public let ends: Moment?
  /// Query items appended to the link, in the order of the file.
  public let utm: [(name: String, value: TemplateText)]
  public let quickReplies: [QuickReply]
  public let media: Media?
  /// The label of a button that opens the link, for channels that show buttons.
  public let button: Located<String>?
  public let span: Span

  public init(
    id: Located<String>, kind: Kind, ask: TemplateText, link: TemplateText? = nil, slots: Slots? = nil,
    deadline: Moment? = nil, code: OfferCode? = nil, ends: Moment? = nil,
    utm: [(name: String, value: TemplateText)] = [],
    quickReplies: [QuickReply] = [], media: Media? = nil, button: Located<String>? = nil, span: Span
  ) {
    self.id = id
    self.kind = kind
    self.ask = ask
    self.link = link
    self.slots = slots
    self.deadline = deadline
    self.code = code
    self.ends = ends
    self.utm = utm
    self.quickReplies = quickReplies
    self.media = media
    self.button = button
    self.span = span
  }
}

/// When meetings can be booked: every so often between two times of day, on some days of the week.
public struct Slots: Sendable, Hashable {
  public let days: Set<Weekday>
  public let between: DayTimes
  public let every: TimeSpan
  /// The least time from now to a slot.
  public let notice: TimeSpan
  public let span: Span

  public init(days: Set<Weekday>, between: DayTimes, every: TimeSpan, notice: TimeSpan, span: Span) {
    self.days = days
    self.between = between
    self.every = every
    self.notice = notice
    self.span = span
  }
}

/// From one time of day until just before another, in minutes after midnight, 0 to 1440; `from` is later than `until` when midnight
/// lies between.
public struct DayTimes: Sendable, Hashable {
  public let from: Int
  public let until: Int

  public init(from: Int, until: Int) {
    self.from = from
    self.until = until
  }

  /// - Parameter minute: minutes after midnight.
  public func contains(_ minute: Int) -> Bool {
    from <= until ? minute >= from && minute < until : minute >= from || minute < until
  }
}

/// A moment, or a distance from the moment of deciding.
public enum Moment: Sendable, Hashable {
  case at(Timestamp)
  /// The last second of a day of the brand's, which is that day for followers everywhere.
  case through(Timestamp)
  case after(TimeSpan)
}

/// The code of an offer.
public enum OfferCode: Sendable, Hashable {
  /// The same for everybody, or built from facts by its Liquid.
  case text(TemplateText)
  /// Made for each follower from a keyed hash: the prefix, then letters and digits.
  case perFollower(prefix: String, length: Int)
}

/// A button under the message. Limits: X's direct message quick replies take at most 20 options with labels of up to 36 characters.
public struct QuickReply: Sendable, Hashable {
  public let label: Located<String>
  /// Shown under the label; at most 72 characters.
  public let description: String?
  /// Sent back to the brand when chosen; at most 1000 characters.
  public let metadata: String?

  public init(label: Located<String>, description: String? = nil, metadata: String? = nil) {
    self.label = label
    self.description = description
    self.metadata = metadata
  }
}

/// One attachment, by the id that the platform gave the upload.
public struct Media: Sendable, Hashable {
  public let id: String
  public let span: Span

  public init(id: String, span: Span) {
    self.id = id
    self.span = span
  }
}
