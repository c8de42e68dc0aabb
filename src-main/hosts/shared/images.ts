import type { Deviation } from '../../../src-shared/change/record.ts'
import type { OperationOf } from '../../../src-shared/plan/operation.ts'
import type { Done, Work } from '../host.ts'
import { absentFiles, absentModules, type ImageList } from './image-list.ts'
import { relabel } from './labels.ts'
import { deviation, done, failed, written } from './say.ts'

/** An initramfs and the kernel that it belongs to. */
export interface Image {
  readonly kernel: string
  readonly path: string
}

/** How a system makes an initramfs, and how it looks into one. */
export interface ImageTool {
  /** Makes an image of the kernel at a path. */
  build(work: Work, kernel: string, path: string): Promise<Done>
  /** What an image holds; undefined where it could not be read. */
  list(work: Work, path: string): Promise<ImageList | undefined>
  /** What else must be right for ours to run early enough; null where all is. */
  order(work: Work, path: string): Promise<Deviation | null>
}

type Wanted = Pick<OperationOf<'initramfs'>, 'files' | 'modules'>

// What a new image may be larger than the old one: our files, the vfio modules, and what an update brought.
const GROWTH = 1.15
const ADDED = 8 * 1024 * 1024

/** The image while it is made, beside the one whose place it takes. */
export function temporaryOf(image: Image): string {
  const slash = image.path.lastIndexOf('/') + 1
  return `${image.path.slice(0, slash)}.gpu-handover-${image.path.slice(slash)}`
}

/** Makes an image anew beside the old one, looks into it, and only then puts it in its place. */
export async function rebuild(work: Work, tool: ImageTool, image: Image, wanted: Wanted): Promise<Done> {
  const { files } = work.machine
  const room = enoughRoom(work, image)
  if (!room.ok) return room
  const temporary = temporaryOf(image)
  const made = await madeAndChecked(work, tool, image, wanted, temporary)
  if (!made.ok) {
    if (files.stat(temporary)) files.remove(temporary)
    return made
  }
  const placed = written(files.replace(temporary, image.path))
  return placed.ok ? relabel(work, [image.path]) : placed
}

/** Every way in which an image is not as the operation wants it. */
export async function imageDeviations(
  work: Work,
  tool: ImageTool,
  image: Image,
  wanted: Wanted,
  path = image.path,
): Promise<readonly Deviation[]> {
  const entry = work.machine.files.stat(path)
  if (entry?.kind !== 'file' || entry.bytes === 0) return [deviation('image-absent', image.path)]
  const list = await tool.list(work, path)
  if (!list) return [deviation('image-unread', image.path)]
  const builtin = work.machine.files.text(`/usr/lib/modules/${image.kernel}/modules.builtin`) ?? ''
  const lacking = [...absentFiles(list, wanted.files), ...absentModules(list, wanted.modules, builtin)]
  const order = wanted.files.length > 0 && lacking.length === 0 ? await tool.order(work, path) : null
  return [
    ...lacking.map((what) => deviation('image-lacks', image.path, { what })),
    ...(order ? [{ ...order, place: image.path }] : []),
  ]
}

async function madeAndChecked(
  work: Work,
  tool: ImageTool,
  image: Image,
  wanted: Wanted,
  temporary: string,
): Promise<Done> {
  if (work.machine.files.stat(temporary)) work.machine.files.remove(temporary)
  const built = await tool.build(work, image.kernel, temporary)
  if (!built.ok) return built
  const [wrong] = await imageDeviations(work, tool, image, wanted, temporary)
  return wrong ? { ok: false, problem: { code: wrong.code, text: wrong.text } } : done
}

function enoughRoom(work: Work, image: Image): Done {
  const folder = image.path.slice(0, image.path.lastIndexOf('/')) || '/'
  const free = work.machine.files.freeBytes(folder)
  const size = work.machine.files.stat(image.path)?.bytes ?? 0
  const needed = Math.ceil(size * GROWTH) + ADDED
  if (free === undefined || free >= needed) return done
  return failed('boot-full', { place: folder, needed: megabytes(needed), free: megabytes(free) })
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000)
}
