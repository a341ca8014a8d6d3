// swift-tools-version:6.1
import PackageDescription

// On Linux the program carries its Swift libraries: it starts in half the time, and runs where there is no toolchain.
// A toolchain without static libraries builds it with CULTIVER_SHARED_LIBRARIES=1.
let linking: [LinkerSetting] =
  Context.environment["CULTIVER_SHARED_LIBRARIES"] != nil
  ? []
  : [
    .unsafeFlags(
      [
        "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims", "-l_FoundationCollections",
        "-lswiftSynchronization", "-Xlinker", "--gc-sections", "-Xlinker", "-s",
      ], .when(platforms: [.linux], configuration: .release))
  ]

let package = Package(
  name: "cultiver",
  defaultLocalization: "fr",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "cultiver", targets: ["cultiver"]),
    .library(name: "CultiverMarseille", targets: ["CultiverMarseille"]),
    .library(name: "CultiverStore", targets: ["CultiverStore"]),
    .library(name: "CultiverExchange", targets: ["CultiverExchange"]),
    .library(name: "CultiverReports", targets: ["CultiverReports"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .target(name: "CultiverMarseille"),
    .target(
      name: "CultiverStore",
      dependencies: ["CultiverMarseille", .product(name: "GRDB", package: "GRDB.swift")]
    ),
    .target(name: "CultiverExchange", dependencies: ["CultiverMarseille"]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .target(name: "Templates", exclude: ["html", "markdown"]),
    .target(
      name: "CultiverReports",
      dependencies: [
        "CultiverMarseille", "CXLSXWriter", "Templates", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .target(name: "CLibEdit", linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "Seeds", path: "Seeds", exclude: ["SOURCES.md", "demonstration", "reference"]),
    .target(
      name: "CultiverShell",
      dependencies: [
        "CultiverMarseille", "CultiverStore", "CultiverExchange", "CultiverReports", "Seeds", "CLibEdit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(name: "cultiver", dependencies: ["CultiverShell"], linkerSettings: linking),

    .testTarget(name: "CultiverMarseilleTests", dependencies: ["CultiverMarseille"]),
    .testTarget(
      name: "CultiverStoreTests",
      dependencies: ["CultiverStore", "CultiverMarseille", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Snapshots", "Kept"]),
    .testTarget(name: "CultiverExchangeTests", dependencies: ["CultiverExchange"]),
    .testTarget(name: "CultiverReportsTests", dependencies: ["CultiverReports"], exclude: ["Snapshots"]),
    .testTarget(
      name: "CultiverShellTests",
      dependencies: ["CultiverShell", "CultiverExchange", "CultiverMarseille", "CultiverReports", "CultiverStore"],
      exclude: ["Transcripts"]),
    .testTarget(name: "ReadmeTests", dependencies: ["CultiverMarseille", "CultiverStore", "CultiverReports"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// The compiler keeps the direction of imports: what a file uses, it names.
for target in package.targets where !["Seeds", "Templates", "CXLSXWriter", "CLibEdit"].contains(target.name) {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("ExistentialAny"),
    ]
}
