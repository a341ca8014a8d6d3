/// What stands behind an accented letter of Latin-1 Supplement and Latin Extended-A (U+00C0 to U+017F).
///
/// The standard library has no public Unicode decomposition; these two blocks hold every letter of the languages
/// written around Marseille with Latin letters, but Vietnamese and Romanian `ș ț`.
enum Letters {
  /// The lower-case base letter of each scalar from U+00C0 on; an upper-case letter stands for more than one.
  private static let bases = Array(
    ("aaaaaaEceeeeiiiidnooooo*ouuuuyTSaaaaaaEceeeeiiiidnooooo/ouuuuyTy"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkk"
      + "llllllllllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// Whether the scalar is a combining accent (U+0300 to U+036F).
  static func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  /// Appends the lower-case base letters of a scalar beyond ASCII; how many letters that makes.
  static func appendBase(of scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Int {
    guard (0xC0...0x17F).contains(scalar.value) else {
      // Other scripts keep their accents; `ẞ` and the Kelvin sign become letters that are known.
      var letters = 0
      for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isAccent(lower) {
        if lower.value <= 0x17F, lower.value >= 0xC0 {
          letters += appendBase(of: lower, to: &bytes)
        } else {
          bytes.append(contentsOf: String(lower).utf8)
          letters += 1
        }
      }
      return letters
    }
    let base = bases[Int(scalar.value) - 0xC0]
    switch base {
    case UInt8(ascii: "*"), UInt8(ascii: "/"): bytes.append(contentsOf: String(scalar).utf8)
    case UInt8(ascii: "E"): return append("ae", &bytes)
    case UInt8(ascii: "O"): return append("oe", &bytes)
    case UInt8(ascii: "I"): return append("ij", &bytes)
    case UInt8(ascii: "S"): return append("ss", &bytes)
    case UInt8(ascii: "T"): return append("th", &bytes)
    default: bytes.append(base)
    }
    return 1
  }

  private static func append(_ letters: StaticString, _ bytes: inout [UInt8]) -> Int {
    letters.withUTF8Buffer { bytes.append(contentsOf: $0) }
    return letters.utf8CodeUnitCount
  }

  /// The letter that a base and a combining accent make together, when it lies in the two blocks.
  static func composed(_ base: Unicode.Scalar, _ accent: Unicode.Scalar) -> Unicode.Scalar? {
    compositions[UInt64(base.value) << 32 | UInt64(accent.value)]
  }

  /// Pairs of a base and what it becomes, by accent.
  private static let compositions: [UInt64: Unicode.Scalar] = {
    let pairs: [(accent: UInt32, letters: String)] = [
      (0x300, "AÀEÈIÌOÒUÙaàeèiìoòuù"),
      (0x301, "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzź"),
      (0x302, "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ"),
      (0x303, "AÃNÑOÕaãnñoõIĨiĩUŨuũ"),
      (0x304, "AĀaāEĒeēIĪiīOŌoōUŪuū"),
      (0x306, "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ"),
      (0x307, "CĊcċEĖeėGĠgġIİZŻzż"),
      (0x308, "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸ"),
      (0x30A, "AÅaåUŮuů"),
      (0x30B, "OŐoőUŰuű"),
      (0x30C, "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzž"),
      (0x327, "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţ"),
      (0x328, "AĄaąEĘeęIĮiįUŲuų"),
    ]
    var table: [UInt64: Unicode.Scalar] = [:]
    for (accent, letters) in pairs {
      var rest = letters.unicodeScalars[...]
      while let base = rest.popFirst(), let letter = rest.popFirst() {
        table[UInt64(base.value) << 32 | UInt64(accent)] = letter
      }
    }
    return table
  }()
}
