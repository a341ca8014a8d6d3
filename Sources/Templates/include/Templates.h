#ifndef CULTIVER_TEMPLATES_H
#define CULTIVER_TEMPLATES_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

/// A file of this folder, embedded in the program byte for byte.
struct cultiver_template {
  /// Its path in this folder, such as "html/page.mustache".
  const char *name;
  /// Its bytes, in UTF-8; no zero ends them. They live as long as the program.
  const unsigned char *bytes;
  /// How many bytes.
  size_t length;
};

/// How many files are embedded.
extern const size_t cultiver_template_count;

/// The file at an index below `cultiver_template_count`, else NULL.
const struct cultiver_template *_Nullable cultiver_template_at(size_t index);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
