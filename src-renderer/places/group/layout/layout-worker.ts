import { layOut } from './lay-out.ts'
import type { Placeable } from './placing.ts'

// Runs as a worker of the page: a list of nodes in, their layout out.
self.addEventListener('message', ({ data }: MessageEvent<readonly Placeable[]>) =>
  self.postMessage(layOut(data)),
)
