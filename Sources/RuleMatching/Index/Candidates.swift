import CivilTime
import Events

/// The rules that an event fulfils, in their order. Finding the next one takes work only when it is asked for.
public struct Candidates: Sequence, IteratorProtocol {
  let index: RuleIndex
  let event: Event
  let state: MatchState

  init(index: RuleIndex, event: Event, now: Timestamp, state: MatchState) {
    self.index = index
    self.event = event
    self.state = state
    state.scratch.begin(event, now: now, index)
  }

  /// The place of the next rule whose trigger, window and condition fit.
  public func next() -> Int? { state.scratch.next(event, index) }

  /// What the condition of a rule captures; empty when it doesn't hold.
  public func captures(of rule: Int) -> Captures { state.scratch.captures(of: rule, event, index) }
}
