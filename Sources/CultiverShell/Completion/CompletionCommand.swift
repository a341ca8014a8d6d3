import ArgumentParser
import CultiverMarseille

/// `completion`: the script by which a shell of the system completes the program's lines.
struct CompletionCommand: CultiverCommand {
  /// The first word by which such a script asks.
  static let door = "complete"

  static let words = CommandWords(
    "completion", ["compléter"],
    about: Phrase(
      fr: "le script qui complète les lignes de cultiver dans bash, zsh ou fish",
      en: "the script that completes the lines of cultiver in bash, zsh or fish"),
    example: Phrase(verbatim: "completion bash"),
    discussion: Phrase(
      fr: "Dans ~/.bashrc\u{202F}: source <(cultiver completion bash). Dans ~/.zshrc, après compinit\u{202F}: source "
        + "<(cultiver completion zsh). Dans ~/.config/fish/config.fish\u{202F}: cultiver completion fish | source.",
      en: "In ~/.bashrc: source <(cultiver completion bash). In ~/.zshrc, after compinit: source <(cultiver completion "
        + "zsh). In ~/.config/fish/config.fish: cultiver completion fish | source."))
  static let form = Form([.word])

  @Argument(
    help: ArgumentHelp(
      fr: "bash, zsh ou fish", en: "bash, zsh or fish", value: Phrase(fr: "SHELL", en: "SHELL")))
  var shell: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    guard let script = Self.scripts[shell.lowercased()] else {
      throw ShellError.choice(option: "completion", shell, of: Self.scripts.keys.sorted())
    }
    try session.write(Array(script.utf8))
  }

  private static let scripts = ["bash": bash, "zsh": zsh, "fish": fish]

  private static let bash = #"""
    _cultiver() {
      local name rest
      COMPREPLY=()
      while IFS=$'\t' read -r name rest; do
        COMPREPLY+=("$(printf %q "$name")")
      done < <("$1" complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    }
    complete -o default -o nosort -F _cultiver cultiver

    """#

  private static let zsh = #"""
    _cultiver() {
      local name about
      local -a names shown
      while IFS=$'\t' read -r name about; do
        names+=("$name")
        shown+=("$name${about:+  -- $about}")
      done < <("${words[1]}" complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)
      if (( $#names )); then
        compadd -U -l -V cultiver -d shown -a names
      else
        _files
      fi
    }
    compdef _cultiver cultiver

    """#

  private static let fish = #"""
    function __cultiver_complete
      set -l words (commandline -opc) (commandline -ct)
      command $words[1] complete -- $words[2..] 2>/dev/null
    end
    complete -c cultiver -a '(__cultiver_complete)'

    """#
}
