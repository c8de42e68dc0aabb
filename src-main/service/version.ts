import manifest from '../../package.json' with { type: 'json' }

/** What the app is called. */
export const productName: string = manifest.productName

/** The version of Handover, from package.json, the one place that states it. */
export const version: string = manifest.version
