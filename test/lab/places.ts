import { homedir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../../build/tasks/run.ts'

/** What is made once and kept between runs, by the content it is made from. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'gpu-handover-lab')

/** What a run leaves behind: logs, and of scenarios that failed the whole story. */
export const resultsFolder = join(projectFolder, 'lab-results')

/** Files that are put into the machines as they are. */
export const guestFolder = new URL('guest', import.meta.url).pathname
