import { app } from './app.ts'
import { appCards } from './app-cards.ts'
import { appChange } from './app-change.ts'
import { appChoices } from './app-choices.ts'
import { appDiagnosis } from './app-diagnosis.ts'
import { appGroup } from './app-group.ts'
import { appMachines } from './app-machines.ts'
import { appPlan } from './app-plan.ts'
import { appReadiness } from './app-readiness.ts'
import { appSettings } from './app-settings.ts'
import { appSystem } from './app-system.ts'
import { appTour } from './app-tour.ts'
import { appWindow } from './app-window.ts'
import { boards } from './boards.ts'
import { cli } from './cli.ts'
import { cliChange } from './cli-change.ts'
import { cliSystem } from './cli-system.ts'
import { cliVms } from './cli-vms.ts'
import { costs } from './costs.ts'
import { devices } from './devices.ts'
import { diagnosis } from './diagnosis.ts'
import { diagnosisIommu } from './diagnosis-iommu.ts'
import { diagnosisLibvirt } from './diagnosis-libvirt.ts'
import { diagnosisMemory } from './diagnosis-memory.ts'
import { diagnosisPermissions } from './diagnosis-permissions.ts'
import { diagnosisReset } from './diagnosis-reset.ts'
import { diagnosisVfio } from './diagnosis-vfio.ts'
import { domain } from './domain.ts'
import { domainCheckup } from './domain-checkup.ts'
import { domainJudge } from './domain-judge.ts'
import { elevate } from './elevate.ts'
import { glossary } from './glossary.ts'
import { helper } from './helper.ts'
import { hosts } from './hosts.ts'
import { notes } from './notes.ts'
import { plan } from './plan.ts'
import { planView } from './plan-view.ts'
import { proof } from './proof.ts'
import { readiness } from './readiness.ts'
import { recording } from './recording.ts'
import { samples } from './samples.ts'
import { service } from './service.ts'
import { settings } from './settings.ts'
import { setups } from './setups.ts'
import { shells } from './shells.ts'
import { tour } from './tour.ts'
import { verdict } from './verdict.ts'
import { vms } from './vms.ts'
import { ways } from './ways.ts'

/** The German catalogue, in the same parts as the English one. */
export const german = [
  app,
  appCards,
  appChange,
  appChoices,
  appDiagnosis,
  appGroup,
  appMachines,
  appPlan,
  appReadiness,
  appSettings,
  appSystem,
  appTour,
  appWindow,
  boards,
  cli,
  cliChange,
  cliSystem,
  cliVms,
  costs,
  devices,
  domain,
  domainCheckup,
  domainJudge,
  diagnosis,
  diagnosisIommu,
  diagnosisLibvirt,
  diagnosisMemory,
  diagnosisPermissions,
  diagnosisReset,
  diagnosisVfio,
  elevate,
  glossary,
  helper,
  hosts,
  notes,
  plan,
  planView,
  proof,
  readiness,
  recording,
  samples,
  service,
  settings,
  setups,
  shells,
  tour,
  verdict,
  vms,
  ways,
] as const
