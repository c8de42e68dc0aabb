/** A file of src-shared; the constants below are files of the other layers. */
export const SHARED = 'src-shared/host/x.ts'
const WINDOW = 'src-renderer/places/cards/x.tsx'
export const INSPECT = 'src-main/inspect/pci/x.ts'
const LIBVIRT = 'src-main/libvirt/x.ts'
const HOSTS = 'src-main/hosts/x.ts'
const ELEVATE = 'src-main/elevate/x.ts'
const SAMPLES = 'src-main/samples/build/x.ts'
const HELPER = 'src-main/helper/x.ts'
export const SERVICE = 'src-main/service/x.ts'
const CLI = 'src-main/shells/cli/x.ts'
const WEB = 'src-main/shells/web/x.ts'
const ELECTRON = 'src-main/shells/electron/x.ts'
const ONE_FILE = 'src-main/shells/one-file/x.ts'
const INSIDE = 'src-main/one-file/x.ts'

/** What each layer must not import, by a file in it. */
export const REFUSED: Readonly<Record<string, readonly string[]>> = {
  [SHARED]: [
    ...[
      'node:fs',
      'node:fs/promises',
      'fs',
      'electron',
      'electron/main',
      'react',
      'zustand',
      'execa',
      'tar-stream',
      'i18next',
    ],
    ...['../../src-main/inspect/x.ts', '../../src-renderer/x.ts', '../../test/x.ts', 'zod/mini'],
  ],
  [WINDOW]: [
    ...['node:fs', 'node:fs/promises', 'fs', 'electron', 'electron/renderer', 'execa', 'tar-stream'],
    ...['../../../src-main/service/x.ts', '../../../test/x.ts'],
  ],
  [INSPECT]: [
    ...[
      '../../hosts/x.ts',
      '../../libvirt/x.ts',
      '../../elevate/x.ts',
      '../../service/x.ts',
      '../../samples/x.ts',
    ],
    ...[
      '../../shells/web/x.ts',
      '../../helper/x.ts',
      'execa',
      'electron',
      '../../../src-renderer/x.ts',
      'react',
    ],
  ],
  [LIBVIRT]: [
    '../inspect/inspect.ts',
    '../hosts/x.ts',
    '../elevate/x.ts',
    '../service/x.ts',
    '../shells/cli/x.ts',
    'electron',
  ],
  [HOSTS]: [
    '../inspect/inspect.ts',
    '../libvirt/x.ts',
    '../elevate/x.ts',
    '../service/x.ts',
    '../helper/x.ts',
    'electron',
  ],
  [ELEVATE]: [
    '../inspect/inspect.ts',
    '../libvirt/x.ts',
    '../hosts/x.ts',
    '../service/x.ts',
    '../helper/x.ts',
    'electron/main',
  ],
  [SAMPLES]: [
    '../../service/x.ts',
    '../../libvirt/x.ts',
    '../../shells/web/x.ts',
    'execa',
    'electron',
    'react',
  ],
  [HELPER]: [
    ...[
      'electron',
      'electron/main',
      'execa',
      'react',
      '../service/x.ts',
      '../shells/cli/x.ts',
      '../libvirt/x.ts',
    ],
    ...['../elevate/x.ts', '../samples/x.ts', '../../src-renderer/x.ts'],
  ],
  [SERVICE]: [
    '../shells/web/x.ts',
    '../shells/electron/main.ts',
    '../helper/x.ts',
    'electron',
    'react',
    '../../src-renderer/x.ts',
  ],
  [CLI]: [
    'electron',
    'electron/main',
    '../electron/main.ts',
    '../../helper/x.ts',
    'react-dom/server',
    '../../../src-renderer/x.ts',
  ],
  [WEB]: ['electron', '../electron/main.ts', '../../helper/x.ts', 'react'],
  [ELECTRON]: [
    'react',
    'react-dom/server',
    '../../helper/x.ts',
    '../../../src-renderer/x.tsx',
    '../../../test/x.ts',
  ],
  // The only shell that knows the helper, and just to become it.
  [ONE_FILE]: [
    ...['../../helper/program.ts', '../../helper/main.ts', '../cli/run.ts', '../web/start.ts', 'execa'],
    ...['../../service/create.ts', '../../elevate/x.ts', '../electron/run.ts', 'electron', 'react'],
  ],
  [INSIDE]: [
    '../helper/x.ts',
    '../inspect/inspect.ts',
    '../../src-shared/host/report.ts',
    'execa',
    'electron',
  ],
}

/** What each layer may import, by a file in it. */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  [SHARED]: ['zod', './report.ts', '../words/say.ts', '../ipc/contract.ts'],
  [WINDOW]: [
    ...[
      'react',
      'react-dom/client',
      'zustand',
      'zod',
      '@patternfly/react-core',
      '@xyflow/react',
      './x.ts',
      '../../state/x.ts',
    ],
    ...[
      '@patternfly/react-icons/dist/esm/icons/angle-right-icon',
      'i18next',
      '../../../src-shared/host/report.ts',
      './x.css',
    ],
  ],
  [INSPECT]: [
    'node:fs',
    'node:worker_threads',
    'tar-stream',
    'zod',
    '../root/root.ts',
    '../../../src-shared/host/facts.ts',
  ],
  [LIBVIRT]: ['execa', 'node:path', './xml.ts', '../../src-shared/host/printable.ts'],
  [HOSTS]: ['execa', 'node:fs', '../../src-shared/host/facts.ts'],
  [ELEVATE]: ['execa', 'sudo-prompt', '../../src-shared/ipc/contract.ts'],
  [SAMPLES]: ['../../inspect/root/memory-store.ts', '../../../src-shared/host/address.ts'],
  [HELPER]: ['../hosts/x.ts', '../inspect/inspect.ts', '../../src-shared/host/assess.ts', 'node:fs'],
  [SERVICE]: [
    '../inspect/inspect.ts',
    '../hosts/x.ts',
    '../libvirt/claims.ts',
    '../elevate/x.ts',
    '../samples/index.ts',
    'execa',
  ],
  [CLI]: ['../web/start.ts', '../../service/create.ts', 'node:util', '../../../src-shared/words/say.ts'],
  [WEB]: ['../../service/create.ts', 'node:http', '../../../src-shared/ipc/contract.ts'],
  [ELECTRON]: ['electron', '../../service/create.ts', '../../../src-shared/ipc/contract.ts'],
  [ONE_FILE]: [
    ...['../../helper/process.ts', '../cli/process.ts', '../../one-file/inside.ts', './role.ts', 'node:path'],
    '../../../src-shared/plan/own-files.ts',
  ],
  [INSIDE]: ['node:fs', './x.ts'],
}
