import manifest from '../../package.json' with { type: 'json' }

/** The version of Handover, from package.json, the one place that states it. */
export const version: string = manifest.version
