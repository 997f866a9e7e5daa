import Diagnostics

/// The codes of problems with rule files, each documented beside its examples.
public enum RuleCodes {
  public static let all: [DiagnosticCode] = [
    .ruleUnknownKey, .ruleMissingKey, .ruleWrongType, .ruleUnknownValue, .ruleUnusedKey, .ruleEmptyList,
    .ruleEmptyText, .ruleOutOfRange, .ruleInvalidDuration, .ruleInvalidTime, .ruleInvalidPercentage, .ruleInvalidID,
    .ruleInvalidTemplateName, .ruleInvalidLanguage, .ruleInvalidDomain, .ruleInvalidHandle, .ruleUnknownTimeZone,
    .ruleUnknownCheck, .ruleRangeReversed, .ruleDuplicateID, .ruleDuplicateSection, .ruleConsentNotAllowed,
    .ruleUnknownEvent, .ruleNoAction, .ruleTwoActions, .ruleNoMessage, .ruleTwoMessages, .ruleNoWeight,
    .ruleUnknownCTA, .ruleUnknownField, .ruleUnknownOperator, .ruleOperatorNotForField, .ruleMissingOperator,
    .ruleUnknownCondition, .ruleConditionCycle, .ctaIncomplete, .ctaInsecureLink, .ctaInvalidLink,
    .ctaVariableNotGiven, .ctaNotShown, .ctaNoQuestion, .ctaNoSlots, .ctaTooManyQuickReplies, .ctaQuickReplyTooLong,
    .ctaInvalidMedia,
  ]
}
