import { defaultSettings, type Settings, type SettingsView } from '../../src-shared/settings/settings.ts'
import type { Language } from '../../src-shared/words/languages.ts'
import { type ChangesSlice, standingOf } from './changes.ts'
import { type DiagnosesSlice, noDiagnoses } from './diagnoses.ts'
import { type MachinesSlice, noMachines } from './machines.ts'
import { noPlans, type PlansSlice } from './plans.ts'
import { idle, type Remote } from './remote.ts'
import { noVms, type VmsSlice } from './vms.ts'

/** What the person decided about the app, and the language that the window speaks. */
export interface SettingsSlice {
  readonly settings: Remote<SettingsView>
  readonly language: Language
}

export const noSettings: SettingsSlice = { settings: idle, language: 'en' }

/** What the person decided; as by default until it is known. */
export function settingsOf({ settings }: SettingsSlice): Settings {
  return settings.value?.settings ?? defaultSettings
}

/** Whether somebody is here for the first time: it is known that nothing was explained yet, and nothing ever changed. */
export function isNewHere(state: SettingsSlice & ChangesSlice): boolean {
  const { value } = standingOf(state, { kind: 'live' }).change
  return state.settings.value?.settings.introduced === false && value?.records.length === 0
}

type Told = MachinesSlice & PlansSlice & VmsSlice & DiagnosesSlice

/**
 * The same without what the service told in another language. What the person chose, typed and ticked off stays, and so
 * does what is being done just now.
 */
export function untold(slice: Told): Partial<Told> {
  return {
    ...noMachines,
    plans: noPlans.plans,
    vmLists: noVms.vmLists,
    works: Object.fromEntries(Object.entries(slice.works).filter(([, { tag }]) => tag === 'writing')),
    checks: noVms.checks,
    powers: Object.fromEntries(
      Object.entries(slice.powers).filter(([, { outcome }]) => outcome === undefined),
    ),
    logs: noDiagnoses.logs,
    textDiagnosis: noDiagnoses.textDiagnosis,
    bundle: noDiagnoses.bundle,
  }
}
