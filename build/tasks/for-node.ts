import type { UserConfig } from 'vite'

/** A bundle that runs in Node or in Electron's main process or preload. */
export interface NodeBundle {
  /** Entry files by the name of what is built from them. */
  readonly entries: Readonly<Record<string, string>>
  readonly folder: string
  readonly format: 'es' | 'cjs'
  readonly extension: 'mjs' | 'cjs'
}

/**
 * The Vite configuration of such a bundle: Node 20 and later, everything inside but Node's own modules and electron, so
 * that what is installed needs no node_modules. The folder is not emptied; whoever builds all of it does that.
 */
export function forNode({ entries, folder, format, extension }: NodeBundle): UserConfig {
  return {
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      rolldownOptions: {
        input: { ...entries },
        external: ['electron'],
        output: {
          format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `[name]-[hash].${extension}`,
        },
      },
    },
  }
}
