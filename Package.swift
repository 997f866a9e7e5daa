// swift-tools-version: 6.1
import PackageDescription

// The fuzz target exists only for `make fuzz`, since it has no `main` of its own.
let fuzzes = Context.environment["WELCOME_FUZZ"] != nil

let package = Package(
  name: "welcome",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "welcome", targets: ["welcome"]),
    // Each with the modules of what its interface takes and gives: sources, moments, events, rules, findings.
    .library(
      name: "WelcomeEngine",
      targets: ["WelcomeEngine", "CivilTime", "Diagnostics", "Events", "Quality", "RuleModel"]),
    .library(name: "Liquid", targets: ["Liquid", "CivilTime", "Diagnostics"]),
  ],
  dependencies: [
    // Commands, options, help and shell completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // SQLite for the ledger: transactions, migrations and write-ahead logging. Builds against the system's SQLite, of which Linux needs the
    // headers: Debian's libsqlite3-dev.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // The HTTP server of `welcome preview`.
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // The system's YAML parser, which keeps exact marks.
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    // RE2 behind a C interface: regular expressions in linear time.
    .target(name: "CRE2", linkerSettings: [.linkedLibrary("re2")]),
    // simdjson behind a C interface: JSON lines without copies.
    .target(name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),
    // The system's zlib, for event logs that are kept compressed.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    .target(name: "Diagnostics"),
    .target(name: "TwitterText"),
    .target(name: "CivilTime"),
    .target(name: "Events", dependencies: ["CivilTime"]),
    .target(name: "YAMLSource", dependencies: ["CLibYAML", "Diagnostics"]),
    .target(name: "Liquid", dependencies: ["CivilTime", "Diagnostics"]),
    .target(name: "RuleModel", dependencies: ["CivilTime", "Diagnostics", "Events", "Liquid", "YAMLSource"]),
    .target(name: "RuleMatching", dependencies: ["CRE2", "CivilTime", "Diagnostics", "Events", "RuleModel"]),
    .target(name: "Quality", dependencies: ["CivilTime", "Diagnostics", "RuleModel", "TwitterText"]),
    .target(
      name: "WelcomeEngine",
      dependencies: [
        "CivilTime", "Diagnostics", "Events", "Liquid", "Quality", "RuleMatching", "RuleModel", "TwitterText",
        "YAMLSource",
      ]),
    .target(
      name: "EventLog",
      dependencies: [
        "CSimdJSON", "CZlib", "CivilTime", "Diagnostics", "Events", "Quality", "RuleModel", "WelcomeEngine",
        "YAMLSource",
      ]),
    .target(
      name: "Ledger",
      dependencies: [
        "CivilTime", "WelcomeEngine", .product(name: "GRDB", package: "GRDB.swift"),
        // The C interface below GRDB, for the statements that run once an event.
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(
      name: "BatchPipeline",
      dependencies: ["CivilTime", "Diagnostics", "EventLog", "Events", "Quality", "WelcomeEngine"]),
    // The pages' stylesheet and scripts are embedded in the program.
    .target(
      name: "Preview",
      dependencies: [
        "CivilTime", "Diagnostics", "Events", "Quality", "RuleMatching", "RuleModel", "TwitterText", "WelcomeEngine",
      ],
      resources: [.embedInCode("HTML/Assets")]),
    // The live page of `welcome preview`.
    .target(
      name: "PreviewServer",
      dependencies: [
        "CivilTime", "Diagnostics", "Events", "Preview", "WelcomeEngine",
        .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .target(
      name: "RuleTests",
      dependencies: [
        "CivilTime", "Diagnostics", "Events", "Preview", "Quality", "RuleMatching", "RuleModel", "WelcomeEngine",
        "YAMLSource",
      ]),
    .executableTarget(
      name: "welcome",
      dependencies: [
        "BatchPipeline", "CivilTime", "Diagnostics", "EventLog", "Events", "Ledger", "Liquid", "Preview",
        "PreviewServer", "Quality",
        "RuleMatching", "RuleModel", "RuleTests", "WelcomeEngine", "YAMLSource",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "BatchPipeline", "CSimdJSON", "CivilTime", "Diagnostics", "EventLog", "Events", "Ledger", "Quality",
        "RuleMatching", "TwitterText", "WelcomeEngine",
      ],
      path: "Tests/Benchmarks"),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(
      name: "EngineTestSupport", dependencies: ["CivilTime", "WelcomeEngine"], path: "Tests/EngineTestSupport"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(name: "TwitterTextTests", dependencies: ["TestSupport", "TwitterText"]),
    .testTarget(name: "CivilTimeTests", dependencies: ["CivilTime"]),
    .testTarget(
      name: "EventsTests", dependencies: ["CivilTime", "Events", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(
      name: "YAMLSourceTests", dependencies: ["Diagnostics", "TestSupport", "YAMLSource"], exclude: ["Fixtures"]),
    .testTarget(
      name: "LiquidTests", dependencies: ["CivilTime", "Diagnostics", "Liquid", "TestSupport"],
      exclude: ["Fixtures", "KnownFailures.txt"]),
    .executableTarget(
      name: "LiquidBenchmarks", dependencies: ["Liquid"], path: "Tests/LiquidBenchmarks"),
    .testTarget(
      name: "RuleModelTests",
      dependencies: ["CivilTime", "Diagnostics", "Events", "RuleModel", "TestSupport", "YAMLSource"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "RuleMatchingTests",
      dependencies: [
        "CivilTime", "Diagnostics", "Events", "RuleMatching", "RuleModel", "TestSupport",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "QualityTests", dependencies: ["CivilTime", "Diagnostics", "Quality", "RuleModel", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "WelcomeEngineTests",
      dependencies: [
        "CivilTime", "Diagnostics", "EngineTestSupport", "EventLog", "Events", "Liquid", "Quality", "RuleModel",
        "TestSupport", "TwitterText", "WelcomeEngine",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "EventLogTests",
      dependencies: ["CivilTime", "Diagnostics", "EventLog", "Events", "TestSupport"]),
    .testTarget(name: "LedgerTests", dependencies: ["CivilTime", "Ledger", "TestSupport", "WelcomeEngine"]),
    .testTarget(
      name: "BatchPipelineTests",
      dependencies: [
        "BatchPipeline", "CivilTime", "Diagnostics", "EngineTestSupport", "EventLog", "Events", "TestSupport",
        "WelcomeEngine",
      ]),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "CivilTime", "Diagnostics", "Events", "Preview", "Quality", "TestSupport", "WelcomeEngine",
      ],
      exclude: ["HTML/Fixtures"]),
    .testTarget(
      name: "PreviewServerTests",
      dependencies: [
        "CivilTime", "Diagnostics", "Events", "Preview", "PreviewServer", "WelcomeEngine",
        .product(name: "FlyingFox", package: "FlyingFox"),
      ]),
    // Pages in headless Chromium; skipped where there is none.
    .testTarget(name: "BrowserTests", dependencies: ["TestSupport", "welcome"]),
    .testTarget(
      name: "RuleTestsTests",
      dependencies: ["Diagnostics", "Preview", "RuleModel", "RuleTests", "TestSupport", "WelcomeEngine"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "CommandTests",
      dependencies: ["BatchPipeline", "Diagnostics", "Ledger", "Preview", "TestSupport", "WelcomeEngine", "welcome"],
      exclude: ["Scenarios"]),
  ]
    + (fuzzes
      ? [
        .executableTarget(
          name: "LiquidFuzz", dependencies: ["Liquid"], path: "Tests/LiquidFuzz", exclude: ["Corpus"],
          swiftSettings: [.unsafeFlags(["-parse-as-library"])])
      ] : []),
  swiftLanguageModes: [.v6]
)
