import Testing

@testable import CultiverReports

/// The numbers that reports are known by.
@Suite struct FingerprintTests {
  @Test(
    "Known texts have the digits that the standard gives",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
  func known(text: String, digits: String) { #expect(Fingerprint.sha256(Array(text.utf8)) == digits) }
}
