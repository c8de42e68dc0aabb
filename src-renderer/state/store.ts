import { createStore, type StoreApi } from 'zustand'
import type { AppInfo, Capture } from '../../src-shared/ipc/contract.ts'
import { type ChangesSlice, noChanges } from './changes.ts'
import { type DiagnosesSlice, noDiagnoses } from './diagnoses.ts'
import { type MachinesSlice, noMachines } from './machines.ts'
import { noPlans, type PlansSlice } from './plans.ts'
import { idle, type Remote } from './remote.ts'
import { parseRoute, type Route } from './route.ts'
import { noSettings, type SettingsSlice } from './settings.ts'
import { noTelling, type TellingSlice } from './telling.ts'
import { noVms, type VmsSlice } from './vms.ts'

/** Dialogs over the page, and what they show. */
export interface DialogsSlice {
  readonly dialog: 'none' | 'about' | 'introduction' | 'recording' | 'bundle' | 'settings'
  readonly info: Remote<AppInfo>
  readonly recording: Remote<Capture>
}

/** What is said aloud to those who do not see the page change, and shown beside the machine's name. */
interface NewsSlice {
  readonly news: string
  /** True: the service cannot be heard just now, and what is shown is from before. */
  readonly isLost: boolean
}

/** Everything that the window knows, in slices by subject. */
export interface State
  extends MachinesSlice,
    PlansSlice,
    ChangesSlice,
    VmsSlice,
    DiagnosesSlice,
    TellingSlice,
    SettingsSlice,
    DialogsSlice,
    NewsSlice {
  readonly route: Route
  /** Where a person was last on each machine, so that coming back leads there. */
  readonly left: Readonly<Record<string, Route>>
}

export type Store = StoreApi<State>

/** A store in which nothing has been asked for yet. */
export function createAppStore(): Store {
  return createStore<State>()(() => ({
    ...noMachines,
    ...noPlans,
    ...noChanges,
    ...noVms,
    ...noDiagnoses,

    ...noTelling,
    ...noSettings,
    dialog: 'none',
    info: idle,
    recording: idle,
    news: '',
    isLost: false,
    route: parseRoute(''),
    left: {},
  }))
}
