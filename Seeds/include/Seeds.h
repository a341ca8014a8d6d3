#ifndef CULTIVER_SEEDS_H
#define CULTIVER_SEEDS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

/// A file of the folder Seeds, embedded in the program byte for byte.
struct cultiver_seed {
  /// Its path in that folder, such as "reference/crops.csv".
  const char *name;
  /// Its bytes, in UTF-8; no zero ends them. They live as long as the program.
  const unsigned char *bytes;
  /// How many bytes.
  size_t length;
};

/// How many files are embedded.
extern const size_t cultiver_seed_count;

/// The file at an index below `cultiver_seed_count`, else NULL: the reference tables, then the demonstration notebook
/// in the order in which its tables are imported.
const struct cultiver_seed *_Nullable cultiver_seed_at(size_t index);

/// The file of that name, or NULL when there is none.
const struct cultiver_seed *_Nullable cultiver_seed_named(const char *name);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
