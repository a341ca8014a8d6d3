#include "Seeds.h"

#include <string.h>

// One array a file. A changed file rebuilds this one: the compiler lists what it embeds among its dependencies.

static const unsigned char reference_communes[] = {
#embed "reference/communes.csv"
};
static const unsigned char reference_crops[] = {
#embed "reference/crops.csv"
};
static const unsigned char reference_crop_names[] = {
#embed "reference/crop-names.csv"
};
static const unsigned char reference_crop_traits[] = {
#embed "reference/crop-traits.csv"
};
static const unsigned char reference_families[] = {
#embed "reference/families.csv"
};
static const unsigned char reference_units[] = {
#embed "reference/units.csv"
};
static const unsigned char reference_unit_weights[] = {
#embed "reference/unit-weights.csv"
};
static const unsigned char reference_stages[] = {
#embed "reference/stages.csv"
};
static const unsigned char reference_titles[] = {
#embed "reference/titles.csv"
};
static const unsigned char reference_legal_forms[] = {
#embed "reference/legal-forms.csv"
};
static const unsigned char reference_programmes[] = {
#embed "reference/programmes.csv"
};
static const unsigned char reference_benchmarks[] = {
#embed "reference/benchmarks.csv"
};
static const unsigned char demonstration_sites[] = {
#embed "demonstration/sites.csv"
};
static const unsigned char demonstration_plots[] = {
#embed "demonstration/plots.csv"
};
static const unsigned char demonstration_ventures[] = {
#embed "demonstration/ventures.csv"
};
static const unsigned char demonstration_stages[] = {
#embed "demonstration/stages.csv"
};
static const unsigned char demonstration_people[] = {
#embed "demonstration/people.csv"
};
static const unsigned char demonstration_roles[] = {
#embed "demonstration/roles.csv"
};
static const unsigned char demonstration_cohorts[] = {
#embed "demonstration/cohorts.csv"
};
static const unsigned char demonstration_consents[] = {
#embed "demonstration/consents.csv"
};
static const unsigned char demonstration_enrolments[] = {
#embed "demonstration/enrolments.csv"
};
static const unsigned char demonstration_meetings[] = {
#embed "demonstration/meetings.csv"
};
static const unsigned char demonstration_steps[] = {
#embed "demonstration/steps.csv"
};
static const unsigned char demonstration_occupancies[] = {
#embed "demonstration/occupancies.csv"
};
static const unsigned char demonstration_unit_weights[] = {
#embed "demonstration/unit-weights.csv"
};
static const unsigned char demonstration_cycles[] = {
#embed "demonstration/cycles.csv"
};
static const unsigned char demonstration_harvests[] = {
#embed "demonstration/harvests.csv"
};
static const unsigned char demonstration_none[] = {
#embed "demonstration/none.csv"
};
static const unsigned char demonstration_soil_tests[] = {
#embed "demonstration/soil-tests.csv"
};
static const unsigned char demonstration_plans[] = {
#embed "demonstration/plans.csv"
};
static const unsigned char demonstration_meters[] = {
#embed "demonstration/meters.csv"
};
static const unsigned char demonstration_readings[] = {
#embed "demonstration/readings.csv"
};
static const unsigned char demonstration_work[] = {
#embed "demonstration/work.csv"
};
static const unsigned char demonstration_supplies[] = {
#embed "demonstration/supplies.csv"
};
static const unsigned char demonstration_organisations[] = {
#embed "demonstration/organisations.csv"
};
static const unsigned char demonstration_obstacles[] = {
#embed "demonstration/obstacles.csv"
};
static const unsigned char demonstration_obstacle_steps[] = {
#embed "demonstration/obstacle-steps.csv"
};
static const unsigned char demonstration_funding[] = {
#embed "demonstration/funding.csv"
};
static const unsigned char demonstration_instalments[] = {
#embed "demonstration/instalments.csv"
};
static const unsigned char demonstration_funding_conditions[] = {
#embed "demonstration/funding-conditions.csv"
};
static const unsigned char demonstration_partnerships[] = {
#embed "demonstration/partnerships.csv"
};
static const unsigned char demonstration_partnership_parties[] = {
#embed "demonstration/partnership-parties.csv"
};
static const unsigned char demonstration_activities[] = {
#embed "demonstration/activities.csv"
};
static const unsigned char demonstration_accounts[] = {
#embed "demonstration/accounts.csv"
};
static const unsigned char demonstration_results[] = {
#embed "demonstration/results.csv"
};
static const unsigned char demonstration_objectives[] = {
#embed "demonstration/objectives.csv"
};
static const unsigned char demonstration_objective_targets[] = {
#embed "demonstration/objective-targets.csv"
};

#define SEED(file, array) {file, array, sizeof array}

static const struct cultiver_seed seeds[] = {
  SEED("reference/communes.csv", reference_communes),
  SEED("reference/crops.csv", reference_crops),
  SEED("reference/crop-names.csv", reference_crop_names),
  SEED("reference/crop-traits.csv", reference_crop_traits),
  SEED("reference/families.csv", reference_families),
  SEED("reference/units.csv", reference_units),
  SEED("reference/unit-weights.csv", reference_unit_weights),
  SEED("reference/stages.csv", reference_stages),
  SEED("reference/titles.csv", reference_titles),
  SEED("reference/legal-forms.csv", reference_legal_forms),
  SEED("reference/programmes.csv", reference_programmes),
  SEED("reference/benchmarks.csv", reference_benchmarks),
  SEED("demonstration/sites.csv", demonstration_sites),
  SEED("demonstration/plots.csv", demonstration_plots),
  SEED("demonstration/ventures.csv", demonstration_ventures),
  SEED("demonstration/stages.csv", demonstration_stages),
  SEED("demonstration/people.csv", demonstration_people),
  SEED("demonstration/roles.csv", demonstration_roles),
  SEED("demonstration/cohorts.csv", demonstration_cohorts),
  SEED("demonstration/consents.csv", demonstration_consents),
  SEED("demonstration/enrolments.csv", demonstration_enrolments),
  SEED("demonstration/meetings.csv", demonstration_meetings),
  SEED("demonstration/steps.csv", demonstration_steps),
  SEED("demonstration/occupancies.csv", demonstration_occupancies),
  SEED("demonstration/unit-weights.csv", demonstration_unit_weights),
  SEED("demonstration/cycles.csv", demonstration_cycles),
  SEED("demonstration/harvests.csv", demonstration_harvests),
  SEED("demonstration/none.csv", demonstration_none),
  SEED("demonstration/soil-tests.csv", demonstration_soil_tests),
  SEED("demonstration/plans.csv", demonstration_plans),
  SEED("demonstration/meters.csv", demonstration_meters),
  SEED("demonstration/readings.csv", demonstration_readings),
  SEED("demonstration/work.csv", demonstration_work),
  SEED("demonstration/supplies.csv", demonstration_supplies),
  SEED("demonstration/organisations.csv", demonstration_organisations),
  SEED("demonstration/obstacles.csv", demonstration_obstacles),
  SEED("demonstration/obstacle-steps.csv", demonstration_obstacle_steps),
  SEED("demonstration/funding.csv", demonstration_funding),
  SEED("demonstration/instalments.csv", demonstration_instalments),
  SEED("demonstration/funding-conditions.csv", demonstration_funding_conditions),
  SEED("demonstration/partnerships.csv", demonstration_partnerships),
  SEED("demonstration/partnership-parties.csv", demonstration_partnership_parties),
  SEED("demonstration/activities.csv", demonstration_activities),
  SEED("demonstration/accounts.csv", demonstration_accounts),
  SEED("demonstration/results.csv", demonstration_results),
  SEED("demonstration/objectives.csv", demonstration_objectives),
  SEED("demonstration/objective-targets.csv", demonstration_objective_targets),
};

const size_t cultiver_seed_count = sizeof seeds / sizeof seeds[0];

const struct cultiver_seed *cultiver_seed_at(size_t index) {
  return index < cultiver_seed_count ? &seeds[index] : NULL;
}

const struct cultiver_seed *cultiver_seed_named(const char *name) {
  for (size_t i = 0; i < cultiver_seed_count; i++) {
    if (strcmp(seeds[i].name, name) == 0) return &seeds[i];
  }
  return NULL;
}
