import { expect } from 'vitest'
import type { HelperParts } from '../../../src-main/helper/parts.ts'
import { runAtBoot, runVerb } from '../../../src-main/helper/run-verb.ts'
import type { Result } from '../../../src-shared/change/messages.ts'
import type { ChangeRecord } from '../../../src-shared/change/record.ts'
import type { Choice } from '../../../src-shared/plan/choice.ts'
import { differences, type Listing, treeOf } from '../../fixtures/scratch/listing.ts'
import type { ScratchRoot } from '../../fixtures/scratch/model.ts'
import { type Restarted, restart } from '../../fixtures/scratch/restart.ts'
import { nextEntry } from '../../fixtures/scratch/start-entry.ts'
import { applyRequest, partsOn, reportOn } from '../helper/scratch-parts.ts'

/** A change from its plan to its undo, on one root. Each step expects what a person may rely on. */
export interface Round {
  readonly root: ScratchRoot
  readonly record: ChangeRecord
  /** The tree right before the change, and the arguments of a start at that time. */
  readonly before: Listing
  readonly words: readonly string[]
}

/** Plans and applies a choice; root then finds everything as planned. */
export async function applyOn(root: ScratchRoot, choice: Choice): Promise<Round> {
  const before = treeIn(root)
  const words = nextEntry(root).arguments
  const parts = partsOn(root.path)
  const result = await runVerb(await applyRequest(parts, choice), parts)
  if (result.tag !== 'applied') expect.fail(JSON.stringify(result))
  expect(result.restart).toBe(result.record.plan.restarts > 0)
  await expectAsPlanned(parts)
  return { root, record: result.record, before, words }
}

/** Restarts; vfio-pci then holds the bind set and nothing else, and every other function has its driver. */
export async function restartWith({ root, record }: Round): Promise<Restarted> {
  const started = restart(root)
  const wanted = record.plan.choice.mode === 'reserved' ? bindSetOf(record) : []
  expect(started.held.toSorted()).toEqual(wanted.toSorted())
  const drivers = await driversIn(root)
  for (const { address, driver } of root.description.functions)
    expect(drivers.get(address), address).toBe(wanted.includes(address) ? 'vfio-pci' : (driver ?? null))
  await expectAsPlanned(partsOn(root.path))
  return started
}

/** Confirms a change that is in effect. */
export async function confirm({ root, record }: Round): Promise<void> {
  const parts = partsOn(root.path)
  const result = await runVerb({ protocol: 1, verb: 'confirm', transaction: record.id }, parts)
  expect(result).toMatchObject({ tag: 'confirmed', record: { phase: 'confirmed' } })
}

/** Has the next start go without the change, and takes that back. */
export async function pauseAndBack({ root }: Round): Promise<void> {
  for (const on of [true, false])
    expect(await pause(root, on), JSON.stringify({ on })).toEqual({ tag: 'paused', on })
}

export function pause(root: ScratchRoot, on: boolean): Promise<Result> {
  return runVerb({ protocol: 1, verb: 'pause', on }, partsOn(root.path))
}

/** Takes the change back; everything is then as it was before. */
export async function undo(round: Round): Promise<void> {
  const { root, record } = round
  const parts = partsOn(root.path)
  const restarted = record.bootId !== parts.bootId
  const result = await runVerb({ protocol: 1, verb: 'undo', transaction: record.id }, parts)
  expect(result).toMatchObject({
    tag: 'undone',
    left: [],
    restart: restarted && record.plan.restarts > 0,
  })
  await expectBefore(round)
}

/** Nobody confirms: the guard takes the change back. */
export async function waitInVain(round: Round): Promise<void> {
  const { root, record } = round
  let time = 0
  const sleep = async (milliseconds: number): Promise<void> => {
    time += milliseconds
  }
  const clock = { now: () => record.began + time, steady: () => time, sleep }
  const result = await runAtBoot('guard', partsOn(root.path, { clock }))
  expect(result).toMatchObject({ tag: 'undone', left: [], record: { phase: 'undone', endedBy: 'guard' } })
  expect(time).toBe(record.choice.guardMinutes * 60_000)
  await expectBefore(round)
}

/** The tree is as it was before to the byte, with rights and times. */
async function expectBefore({ root, record, before }: Round): Promise<void> {
  const parts = partsOn(root.path)
  const restarted = record.bootId !== parts.bootId
  const changed = differences(before, treeIn(root))
  expect(changed.filter((line) => !isOfOstree(root, restarted, line))).toEqual([])
  await expectAsPlanned(parts)
}

/** What is left of a change after the restart that its undo asks for: nothing. */
export async function restartWithout({ root, words }: Round): Promise<void> {
  const { held, entry } = restart(root)
  expect(held).toEqual([])
  // ostree names the deployment there, which is another one.
  const usual = (tokens: readonly string[]) => tokens.filter((token) => !token.startsWith('ostree='))
  expect(usual(entry.arguments).toSorted()).toEqual(usual(words).toSorted())
}

/** All of it. */
export async function wholeRound(root: ScratchRoot, choice: Choice): Promise<Round> {
  const round = await applyOn(root, choice)
  await restartWith(round)
  await confirm(round)
  await pauseAndBack(round)
  await undo(round)
  await restartWithout(round)
  return round
}

const bindSetOf = ({ plan }: ChangeRecord) => plan.bindSet.map(({ address }) => address)

/** GRUB writes its variables anew at each start, so that the time of their file says nothing. */
function treeIn({ path }: ScratchRoot): Listing {
  const tree = treeOf(path, { times: true })
  return new Map(
    [...tree].map(([name, text]) => [name, name.endsWith('/grubenv') ? text.replace(/ \d+$/, '') : text]),
  )
}

async function expectAsPlanned(parts: HelperParts): Promise<void> {
  expect(await runVerb({ protocol: 1, verb: 'inspect' }, parts)).toMatchObject({ deviations: [] })
}

async function driversIn(root: ScratchRoot): Promise<Map<string, string | null>> {
  const { devices } = await reportOn(root.path)
  return new Map(devices.map(({ address, driver }) => [address, driver]))
}

/** After a restart there are other deployments than before, and with them other entries. */
function isOfOstree({ family }: ScratchRoot, restarted: boolean, line: string): boolean {
  return family === 'atomic' && restarted && /^\/(?:ostree|boot)\b/.test(line)
}
