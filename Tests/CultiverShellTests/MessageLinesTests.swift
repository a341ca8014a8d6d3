import Testing

@testable import CultiverShell

@Suite struct MessageLinesTests {
  @Test func `a long message is broken between words, under where it began`() {
    let text = "  La tournée dit déjà la parcelle et le jour, et n'attend qu'une quantité.\nCourt.\n"
    #expect(
      MessageLines.wrapped(text, to: 40)
        == "  La tournée dit déjà la parcelle et le\n  jour, et n'attend qu'une quantité.\nCourt.\n")
    #expect(MessageLines.wrapped(text, to: 200) == text)
  }

  @Test func `a line with a mark under it stays whole`() {
    let marked = "  3 kg tomatte TIL/A1 vendu hier et aussi\n       ^\n"
    #expect(MessageLines.wrapped(marked, to: 20) == marked)
  }
}
