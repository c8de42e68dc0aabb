import type { HostReport } from '../host/report.ts'
import { labelOf } from '../host/verdict-world.ts'
import { say } from '../words/say.ts'
import { against } from './passthrough.ts'
import { suits } from './suits.ts'
import type { Candidate } from './way.ts'
import type { Wish } from './wish.ts'

// Drivers that keep a card from this computer, or draw nothing in 3D.
const NO_3D = new Set([
  'vfio-pci',
  'pci-stub',
  'simpledrm',
  'simple-framebuffer',
  'ast',
  'mgag200',
  'bochs-drm',
  'cirrus-qemu',
])
const SHARING_BONUS = 10

/** virtio-gpu with OpenGL (virgl) or Vulkan (venus): the VM's drawing is done by a card of this computer. */
export function virtioGpu(id: 'virgl' | 'venus', report: HostReport, wish: Wish): Candidate {
  const drawing = report.cards.filter(({ address, kind }) => {
    const driver = report.devices.find((device) => device.address === address)?.driver
    return kind !== 'management' && driver !== undefined && driver !== null && !NO_3D.has(driver)
  })
  const score = suits(id, wish)
  const base = { id, cards: drawing.map(({ address }) => address) } as const
  if (score === undefined) {
    return { ...base, score: undefined, answer: say('way.virtio.windows'), reasons: [], next: '', cards: [] }
  }
  const [first] = drawing
  if (!first) {
    return { ...base, score: undefined, answer: say('way.virtio.no-card'), reasons: [], next: '' }
  }
  const name = labelOf(first, report.cards)
  return {
    ...base,
    score: Math.min(100, score + (wish.sharing ? SHARING_BONUS : 0)),
    answer: say(`way.${id}.answer`, { card: name }),
    reasons: [
      { tone: 'for', text: say('way.virtio.shares') },
      { tone: 'for', text: say('way.virtio.no-group') },
      against(say(`way.${id}.against`)),
      ...(wish.purpose === 'computing' ? [against(say('way.virtio.no-cuda'))] : []),
    ],
    next: say(`way.${id}.next`),
  }
}

/** The processor draws. */
export function software(_report: HostReport, wish: Wish): Candidate {
  return {
    id: 'software',
    score: suits('software', wish) ?? 0,
    answer: say(wish.purpose === 'server' ? 'way.software.answer.server' : 'way.software.answer'),
    reasons: [{ tone: 'for', text: say('way.software.everywhere') }, against(say('way.software.slow'))],
    next: say('way.software.next'),
    cards: [],
  }
}
