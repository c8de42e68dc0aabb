#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sourceDate } from '../install/news.ts'
import { readArguments } from './arguments.ts'
import { layTree } from './lay-tree.ts'
import { specOf } from './spec.ts'

// Stands in for fpm where there is none: electron-builder calls it by CUSTOM_FPM_PATH with all that is to go into the
// package, so that there is one list for both, and rpmbuild makes the package of it. The same list gives the same bytes.
const PAYLOADS: Readonly<Record<string, string>> = { xzmt: 'w7T0.xzdio', xz: 'w9.xzdio', gzip: 'w9.gzdio' }

function main(): number {
  const request = readArguments(process.argv.slice(2))
  // For tests: the best compression takes a minute.
  const payload = process.env.HANDOVER_RPM_PAYLOAD ?? PAYLOADS[request.compression]
  if (payload === undefined) throw new Error(`--rpm-compression ${request.compression} is not known here`)
  const work = mkdtempSync(join(tmpdir(), 'handover-rpm-'))
  try {
    const tree = join(work, 'tree')
    mkdirSync(tree)
    const time = sourceDate()
    const laid = layTree(request.sources, tree, time)
    const { post, preun, postun } = request.scripts
    const textOf = (file: string | undefined) => (file === undefined ? undefined : readFileSync(file, 'utf8'))
    const spec = join(work, 'package.spec')
    const scripts = { post: textOf(post), preun: textOf(preun), postun: textOf(postun) }
    writeFileSync(spec, specOf({ request, scripts, changelog: textOf(request.changelog), laid, tree }))
    const { status } = spawnSync(
      'rpmbuild',
      ['-bb', '--quiet', ...settings(work, request.architecture, payload), spec],
      {
        stdio: 'inherit',
        env: { ...process.env, SOURCE_DATE_EPOCH: String(time), LC_ALL: 'C' },
      },
    )
    if (status !== 0) return status ?? 1
    copyFileSync(join(work, 'made.rpm'), request.output)
    return 0
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function settings(work: string, architecture: string, payload: string): string[] {
  const macros = {
    _topdir: work,
    _rpmdir: work,
    _build_name_fmt: 'made.rpm',
    _binary_payload: payload,
    _buildhost: 'reproducible',
    use_source_date_epoch_as_buildtime: '1',
    clamp_mtime_to_source_date_epoch: '1',
    source_date_epoch_from_changelog: '0',
  }
  const defines = Object.entries(macros).flatMap(([name, value]) => ['--define', `${name} ${value}`])
  return [`--target=${architecture}`, ...defines]
}

process.exitCode = main()
