#include "Templates.h"

// One array a file. A changed file rebuilds this one: the compiler lists what it embeds among its dependencies.

static const unsigned char html_chart[] = {
#embed "html/chart.mustache"
};
static const unsigned char html_colours[] = {
#embed "html/colours.mustache"
};
static const unsigned char html_contents[] = {
#embed "html/contents.mustache"
};
static const unsigned char html_foot[] = {
#embed "html/foot.mustache"
};
static const unsigned char html_head[] = {
#embed "html/head.mustache"
};
static const unsigned char html_introduction[] = {
#embed "html/introduction.mustache"
};
static const unsigned char html_logo[] = {
#embed "html/logo.mustache"
};
static const unsigned char html_notes[] = {
#embed "html/notes.mustache"
};
static const unsigned char html_page[] = {
#embed "html/page.mustache"
};
static const unsigned char html_print[] = {
#embed "html/print.mustache"
};
static const unsigned char html_record[] = {
#embed "html/record.mustache"
};
static const unsigned char html_section[] = {
#embed "html/section.mustache"
};
static const unsigned char html_series[] = {
#embed "html/series.mustache"
};
static const unsigned char html_story[] = {
#embed "html/story.mustache"
};
static const unsigned char html_style[] = {
#embed "html/style.mustache"
};
static const unsigned char html_summary[] = {
#embed "html/summary.mustache"
};
static const unsigned char html_table[] = {
#embed "html/table.mustache"
};
static const unsigned char markdown_introduction[] = {
#embed "markdown/introduction.mustache"
};
static const unsigned char markdown_notes[] = {
#embed "markdown/notes.mustache"
};
static const unsigned char markdown_page[] = {
#embed "markdown/page.mustache"
};
static const unsigned char markdown_record[] = {
#embed "markdown/record.mustache"
};
static const unsigned char markdown_section[] = {
#embed "markdown/section.mustache"
};
static const unsigned char markdown_table[] = {
#embed "markdown/table.mustache"
};

#define TEMPLATE(file, array) {file, array, sizeof array}

static const struct cultiver_template templates[] = {
  TEMPLATE("html/chart.mustache", html_chart),
  TEMPLATE("html/colours.mustache", html_colours),
  TEMPLATE("html/contents.mustache", html_contents),
  TEMPLATE("html/foot.mustache", html_foot),
  TEMPLATE("html/head.mustache", html_head),
  TEMPLATE("html/introduction.mustache", html_introduction),
  TEMPLATE("html/logo.mustache", html_logo),
  TEMPLATE("html/notes.mustache", html_notes),
  TEMPLATE("html/page.mustache", html_page),
  TEMPLATE("html/print.mustache", html_print),
  TEMPLATE("html/record.mustache", html_record),
  TEMPLATE("html/section.mustache", html_section),
  TEMPLATE("html/series.mustache", html_series),
  TEMPLATE("html/story.mustache", html_story),
  TEMPLATE("html/style.mustache", html_style),
  TEMPLATE("html/summary.mustache", html_summary),
  TEMPLATE("html/table.mustache", html_table),
  TEMPLATE("markdown/introduction.mustache", markdown_introduction),
  TEMPLATE("markdown/notes.mustache", markdown_notes),
  TEMPLATE("markdown/page.mustache", markdown_page),
  TEMPLATE("markdown/record.mustache", markdown_record),
  TEMPLATE("markdown/section.mustache", markdown_section),
  TEMPLATE("markdown/table.mustache", markdown_table),
};

const size_t cultiver_template_count = sizeof templates / sizeof templates[0];

const struct cultiver_template *cultiver_template_at(size_t index) {
  return index < cultiver_template_count ? &templates[index] : NULL;
}
