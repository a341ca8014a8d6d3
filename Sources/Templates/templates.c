#include "Templates.h"

// One array a file. A changed file rebuilds this one: the compiler lists what it embeds among its dependencies.

static const unsigned char html_page[] = {
#embed "html/page.mustache"
};
static const unsigned char markdown_page[] = {
#embed "markdown/page.mustache"
};

#define TEMPLATE(file, array) {file, array, sizeof array}

static const struct cultiver_template templates[] = {
  TEMPLATE("html/page.mustache", html_page),
  TEMPLATE("markdown/page.mustache", markdown_page),
};

const size_t cultiver_template_count = sizeof templates / sizeof templates[0];

const struct cultiver_template *cultiver_template_at(size_t index) {
  return index < cultiver_template_count ? &templates[index] : NULL;
}
