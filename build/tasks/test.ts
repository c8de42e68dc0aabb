import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { projectFolder, run } from './run.ts'
import { ensureSystemPackages } from './system-packages.ts'

/** What a step came to: how many of its tests passed, failed and were skipped. */
interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const results = `${projectFolder}test-results`

/** A check that is right or wrong as a whole. */
function check(title: string, program: string, args: readonly string[]): Tally {
  console.log(`\n${title}`)
  return run(program, args) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

function checks(): Tally[] {
  return [
    check('Format, lint and layers', 'biome', ['ci', '.', '--error-on-warnings']),
    ...['src-shared', 'src-main', 'src-renderer', 'test'].map((folder) =>
      check(`Types of ${folder}`, 'tsc', ['-p', folder]),
    ),
    check('Dead code', 'knip', []),
  ]
}

/** Unit and integration tests; the counts are read from vitest's own report. */
function unitTests(): Tally {
  console.log('\nUnit and integration tests')
  const file = `${results}/vitest.json`
  const ok = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  const report = readJson(file)
  return tally(ok, report?.numPassedTests, report?.numFailedTests, report?.numPendingTests)
}

/** Browser tests over the built app. */
function browserTests(): Tally {
  console.log('\nBrowser tests')
  const file = `${results}/playwright.json`
  const ok = run('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file })
  const stats = readJson(file)?.stats
  return tally(ok, stats?.expected, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0), stats?.skipped)
}

interface TestReport {
  readonly numPassedTests?: number
  readonly numFailedTests?: number
  readonly numPendingTests?: number
  readonly stats?: { expected?: number; unexpected?: number; flaky?: number; skipped?: number }
}

function readJson(file: string): TestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** A runner that ended badly failed at least once, whatever it counted. */
function tally(ok: boolean, passed = 0, failed = 0, skipped = 0): Tally {
  return { passed, failed: ok ? failed : Math.max(failed, 1), skipped }
}

function main(): void {
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results, { recursive: true })
  const steps = checks()
  if (!process.argv.includes('--check')) {
    const system = ensureSystemPackages()
    const built = check('Build and package', 'node', ['build/tasks/package.ts', '--stand-in', '--quick'])
    steps.push(built, unitTests())
    if (system && built.failed === 0) steps.push(browserTests())
    else steps.push({ passed: 0, failed: 1, skipped: 0 })
  }
  const sum = (key: keyof Tally) => steps.reduce((total, step) => total + step[key], 0)
  const failed = sum('failed')
  console.log(`\n${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`)
  process.exitCode = failed === 0 ? 0 : 1
}

main()
