import CultiverMarseille

extension Grammar {
  /// The grammar of this program.
  static let cultiver = Grammar([
    .command(TodayShow.self),
    .noun(
      Noun(
        "harvest", ["récolte"], about: Phrase(fr: "les récoltes", en: "harvests"),
        [
          HarvestAdd.self, HarvestList.self, HarvestShow.self, HarvestCorrect.self, HarvestVoid.self,
          HarvestNone.self, HarvestRecompute.self,
        ])),
    .command(Round.self), .command(Again.self), .command(Use.self),
    .noun(
      Noun(
        "cycle", ["cycle-de-culture"], about: Phrase(fr: "les cycles de culture", en: "crop cycles"),
        [
          CyclePlanning.self, CycleSow.self, CycleStart.self, CycleList.self, Show<ShownCycle>.self, CycleFinish.self,
          CycleFail.self, CycleChange.self,
        ])),
    .noun(
      Noun(
        "plan", ["prévision"],
        about: Phrase(fr: "ce qui est prévu, à côté de ce qui est fait", en: "what is planned, beside what was done"),
        [PlanList.self, Show<ShownPlan>.self, PlanChange.self, PlanDrop.self, PlanCopy.self])),
    .noun(
      Noun(
        "plot", ["parcelle", "planche"], about: Phrase(fr: "les parcelles", en: "plots"),
        [
          PlotAdd.self, PlotList.self, Show<ShownPlot>.self, PlotGround.self, PlotChange.self,
          Retire<RetirablePlot>.self,
        ])),
    .noun(
      Noun(
        "site", ["lieu"], about: Phrase(fr: "les sites", en: "sites"),
        [SiteAdd.self, SiteList.self, Show<ShownSite>.self, SiteChange.self, Retire<RetirableSite>.self])),
    .noun(
      Noun(
        "venture", ["entreprise"],
        about: Phrase(fr: "les entreprises et leurs étapes", en: "ventures and their stages"),
        [
          VentureAdd.self, VentureList.self, VentureShow.self, VentureStage.self, VentureChange.self,
          Retire<RetirableVenture>.self,
        ])),
    .noun(
      Noun(
        "person", ["personne"], about: Phrase(fr: "les personnes et leurs rôles", en: "people and their roles"),
        [
          PersonAdd.self, PersonList.self, PersonShow.self, PersonJoin.self, PersonLeave.self, PersonChange.self,
          PersonErase.self,
        ])),
    .noun(
      Noun(
        "programme", ["dispositif", "program"],
        about: Phrase(fr: "les programmes d'accompagnement", en: "programmes of incubation"),
        [
          ProgrammeAdd.self, ProgrammeList.self, Show<ShownProgramme>.self, ProgrammeChange.self,
          Retire<RetirableProgramme>.self,
        ])),
    .noun(
      Noun(
        "cohort", ["promotion", "cohorte"],
        about: Phrase(fr: "les promotions, qui y entre et en sort", en: "cohorts, who enters and leaves them"),
        [
          CohortAdd.self, CohortList.self, CohortShow.self, CohortJoin.self, CohortLeave.self, CohortChange.self,
        ])),
    .noun(
      Noun(
        "meeting", ["rencontre", "réunion"],
        about: Phrase(fr: "les rencontres avec les entreprises", en: "meetings with ventures"),
        [MeetingAdd.self, MeetingList.self, MeetingShow.self, MeetingChange.self])),
    .noun(
      Noun(
        "step", ["suite"], about: Phrase(fr: "les suites à donner", en: "next steps"),
        [StepAdd.self, StepList.self, StepDone.self, StepDrop.self, StepChange.self])),
    .noun(
      Noun(
        "occupancy", ["occupation"], about: Phrase(fr: "qui tient quelle parcelle", en: "who holds which plot"),
        [OccupancyStart.self, OccupancyList.self, OccupancyEnd.self, OccupancyChange.self])),
    .noun(
      Noun(
        "organisation", ["organisme", "organization"],
        about: Phrase(
          fr: "financeurs, propriétaires, partenaires, autorités", en: "funders, landowners, partners, authorities"),
        [
          OrganisationAdd.self, OrganisationList.self, OrganisationShow.self, OrganisationChange.self,
          Retire<RetirableOrganisation>.self,
        ])),
    .noun(
      Noun(
        "obstacle", ["frein"],
        about: Phrase(
          fr: "les freins, et ce qu'on fait pour les lever", en: "obstacles, and what is done to lift them"),
        [
          ObstacleOpen.self, ObstacleStep.self, ObstacleEnd<LiftedObstacle>.self, ObstacleEnd<AbandonedObstacle>.self,
          ObstacleReopen.self, ObstacleList.self, ObstacleShow.self, ObstacleChange.self,
        ])),
    .noun(
      Noun(
        "funding", ["financement"],
        about: Phrase(
          fr: "l'argent demandé, accordé et payé, et ce qu'il engage",
          en: "money asked, granted and paid, and what it commits to"),
        [
          FundingAsk.self, FundingGrant.self, FundingRefuse.self, FundingPlan.self, FundingPay.self,
          FundingCondition.self, FundingSettle.self, FundingClose.self, FundingList.self, FundingShow.self,
          FundingChange.self,
        ])),
    .noun(
      Noun(
        "partner", ["partenariat"],
        about: Phrase(fr: "les partenariats, et ce que chacun apporte", en: "partnerships, and what each party brings"),
        [
          PartnerAdd.self, PartnerBring.self, PartnerEnd.self, PartnerList.self, PartnerShow.self, PartnerChange.self,
        ])),
    .noun(
      Noun(
        "consent", ["accord"],
        about: Phrase(
          fr: "ce que les entreprises laissent publier d'elles", en: "what ventures let be published of them"),
        [ConsentGive.self, ConsentWithdraw.self, ConsentList.self])),
    .noun(
      Noun(
        "objective", ["objectif"],
        about: Phrase(
          fr: "les objectifs d'un plan de plusieurs années, et leurs cibles",
          en: "the objectives of a plan over several years, and their targets"),
        [
          ObjectiveAdd.self, ObjectiveTarget.self, ObjectiveList.self, ObjectiveShow.self, ObjectiveChange.self,
          ObjectiveDrop.self,
        ])),
    .noun(
      Noun(
        "crop", ["culture"], about: Phrase(fr: "le catalogue des cultures", en: "the catalogue of crops"),
        [CropAdd.self, CropList.self, Show<ShownCrop>.self, CropChange.self])),
    .noun(
      Noun(
        "soil", ["analyse"], about: Phrase(fr: "les analyses de sol", en: "soil tests"),
        [SoilAdd.self, SoilList.self])),
    .noun(
      Noun(
        "unit", ["unité"], about: Phrase(fr: "ce que pèsent les unités", en: "what units weigh"),
        [UnitWeight.self, UnitList.self])),
    .noun(
      Noun(
        "work", ["travail"], about: Phrase(fr: "les heures de travail", en: "hours of work"),
        [WorkAdd.self, WorkList.self, ChangeWords<VoidableWork>.self, VoidMeans<VoidableWork>.self])),
    .noun(
      Noun(
        "water", ["eau"],
        about: Phrase(fr: "l'eau, par quantités et par compteurs", en: "water, by amounts and by meters"),
        [WaterAdd.self, WaterMeter.self, WaterRead.self, WaterList.self, Retire<RetirableMeter>.self])),
    .noun(
      Noun(
        "supply", ["apport"],
        about: Phrase(
          fr: "compost et autres apports, biodéchets valorisés", en: "compost and other inputs, waste diverted"),
        [SupplyAdd.self, SupplyList.self, ChangeWords<VoidableSupply>.self, VoidMeans<VoidableSupply>.self])),
    .noun(
      Noun(
        "activity", ["activité"],
        about: Phrase(
          fr: "formations, ateliers, visites, chantiers", en: "trainings, workshops, visits, worksites"),
        [ActivityAdd.self, ActivityList.self, ChangeWords<VoidableActivity>.self, VoidMeans<VoidableActivity>.self])),
    .noun(
      Noun(
        "account", ["compte"], about: Phrase(fr: "les recettes et les charges", en: "revenue and costs"),
        [AccountAdd.self, AccountList.self, ChangeWords<VoidableAccount>.self, VoidMeans<VoidableAccount>.self])),
    .noun(
      Noun(
        "indicator", ["indicateur"],
        about: Phrase(fr: "les indicateurs, et ce qu'ils donnent", en: "indicators, and what they come to"),
        [IndicatorList.self, IndicatorShow.self])),
    .noun(
      Noun(
        "result", ["résultat"],
        about: Phrase(
          fr: "les résultats d'indicateurs saisis avec leur justificatif",
          en: "results of indicators entered with their evidence"),
        [ResultAdd.self, ResultList.self, ChangeWords<VoidableResult>.self, VoidMeans<VoidableResult>.self])),
    .noun(
      Noun(
        "report", ["rapport"], about: Phrase(fr: "les rapports", en: "reports"),
        [
          ReportMonthly.self, ReportPeriodCommand.self, ReportYearly.self, ReportNetwork.self, ReportCoverage.self,
          ReportForecast.self, ReportMeans.self, ReportVenture.self, ReportPipeline.self, ReportObjectives.self,
          ReportFunder.self, ReportBatch.self, ReportIssue.self, ReportVerify.self, ReportReopen.self, ReportList.self,
          ReportTemplates.self,
        ])),
    .command(WhyCommand.self),
    .noun(
      Noun(
        "notebook", ["carnet"], about: Phrase(fr: "le carnet lui-même", en: "the notebook itself"), [NotebookShow.self])
    ),
    .command(Import.self), .command(Export.self), .command(Undo.self), .command(Redo.self), .command(History.self),
    .command(Check.self),
    .command(Backup.self), .command(Restore.self), .command(SQL.self), .command(Init.self), .command(Shell.self),
    .command(Last.self), .command(Tour.self),
    .command(CompletionCommand.self), .command(Doctor.self),
  ])
}
