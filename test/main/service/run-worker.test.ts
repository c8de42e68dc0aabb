import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runWorker } from '../../../src-main/service/run-worker.ts'

const limits = { milliseconds: 10_000, megabytes: 512 }

describe('runWorker', () => {
  it('gives what the worker answers to its job', async () => {
    expect(await runWorker(worker('answering'), { a: [1] }, limits)).toEqual({ ok: true, value: { a: [1] } })
  })

  it('ends a worker that is stuck, says so in words, and is free all the while', async () => {
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 10)
    const outcome = await runWorker(worker('stuck'), {}, { ...limits, milliseconds: 600 })
    clearInterval(timer)
    expect(outcome).toMatchObject({ ok: false, failure: { tag: 'unavailable' } })
    expect(outcome).toMatchObject({ failure: { message: expect.stringContaining('longer than 1 second ') } })
    expect(turns).toBeGreaterThan(5)
  })

  it('leaves no thread behind of a worker that was stuck', async () => {
    const before = threads()
    await runWorker(worker('stuck'), {}, { ...limits, milliseconds: 300 })
    await expect.poll(threads).toBeLessThanOrEqual(before)
  })

  it('ends a worker that uses up its memory, and only that', async () => {
    const outcome = await runWorker(worker('hungry'), {}, { ...limits, megabytes: 32 })
    expect(outcome).toMatchObject({ ok: false, failure: { tag: 'unavailable' } })
    expect(outcome).toMatchObject({ failure: { message: expect.stringContaining('32 megabytes') } })
  })

  it('rejects with the error of a worker that throws', async () => {
    await expect(runWorker(worker('throwing'), {}, limits)).rejects.toThrow('a bug in the worker')
  })

  it('rejects when the worker ends without an answer', async () => {
    await expect(runWorker(worker('silent'), {}, limits)).rejects.toThrow('code 3')
  })
})

function threads(): number {
  return readdirSync('/proc/self/task').length
}

function worker(name: string): URL {
  return new URL(`./workers/${name}.ts`, import.meta.url)
}
