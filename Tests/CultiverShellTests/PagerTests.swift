import Testing

@testable import CultiverShell

/// What is longer than the window is paged, and nothing else.
struct PagerTests {
  @Test func `a text is paged from the row on that the window has no room for`() {
    for height in 2...6 {
      for rows in 0...8 {
        let text = String(repeating: "épinard\n", count: rows)
        #expect(Pager.isNeeded(for: Array(text.utf8), width: 7, height: height) == (rows > height - 1))
        // A line that is one character too long takes two rows.
        #expect(Pager.isNeeded(for: Array(text.utf8), width: 6, height: height) == (rows * 2 > height - 1))
      }
    }
  }

  @Test func `a setting names the pager`() {
    #expect(Pager("cat", in: ["/bin", "/usr/bin"]) == nil)
    #expect(Pager("", in: ["/bin", "/usr/bin"]) == nil)
    #expect(Pager(nil, in: []) == nil)
    #expect(Pager("keines-davon", in: ["/bin", "/usr/bin"]) == nil)
    let pager = Pager("sh -c cat", in: ["/nowhere", "/bin"])
    #expect(pager?.program == "/bin/sh")
    #expect(pager?.arguments == ["-c", "cat"])
  }
}
