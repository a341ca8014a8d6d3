import ArgumentParser
import CultiverMarseille

/// Whether names and contacts of people are asked for.
struct PersonalOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      fr: "avec les noms et contacts des personnes", en: "with the names and contacts of people"))
  var personal = false
}
