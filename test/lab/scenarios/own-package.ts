import assert from 'node:assert/strict'
import { commandTexts } from '../../../build/install/command-line.ts'
import { packagedHelper, stateFolder } from '../../../src-shared/plan/own-files.ts'
import { olderVersion } from '../disk/own-packages.ts'
import { attach, defineInner, detach, innerDefinition, innerName } from '../inner.ts'
import type { Machine } from '../machine/machine.ts'
import type { Scenario } from '../scenario.ts'
import {
  applied,
  expectDrivers,
  expectSame,
  inEffect,
  json,
  listing,
  newest,
  undone,
  withHost,
  withVfio,
} from '../steps.ts'

const ACTIONS = ['inspect', 'apply', 'undo', 'confirm', 'pause']
const GUARD = 'gpu-handover-guard.service'

/** The package from its installation to its removal, on a host that has neither Handover nor Node. */
export const ownPackage: Scenario = {
  name: 'own-package',
  proves:
    'The package is installed, used, updated under a hand-over, removed with a warning, installed again, and removed without a trace.',
  core: true,
  minutes: 9,
  wantsPackages: true,
  async run(lab) {
    const { older, newer } = lab.packages()
    const machine = await lab.machine({ from: lab.withoutApp })
    await machine.logIn()
    await defineInner(machine)
    // As grub-install makes it; the boot sector of this disk was written from outside. A pause would make it else.
    await machine.output('test -e /boot/grub/grubenv || grub-editenv /boot/grub/grubenv create')
    const before = await listing(machine)
    const namesBefore = await names(machine)
    assert.notEqual((await machine.run('command -v node || command -v handoverctl')).code, 0)
    await machine.copyIn(older, '/var/tmp/older.rpm')
    await machine.copyIn(newer, '/var/tmp/newer.rpm')

    assert.equal(await rpm(machine, '-i', 'older'), '')
    assert.equal(await installed(machine), olderVersion)
    await whatIsInstalled(machine)
    await everyCommand(machine)
    await expectDrivers(machine, withHost)

    await applied(machine, ['--guard', '120'])
    await pauses(machine)
    await machine.restart()
    await machine.logIn()
    await expectDrivers(machine, withVfio)
    await machine.output(`systemctl is-active ${GUARD}`)

    // An update while the guard of the older version waits.
    const program = await inode(machine)
    assert.equal(await rpm(machine, '-U', 'newer'), '')
    assert.notEqual(await installed(machine), olderVersion)
    assert.notEqual(await inode(machine), program)
    await machine.output(`systemctl is-active ${GUARD}`)
    await inEffect(machine)
    const confirmed = await machine.asPerson(['handoverctl', 'confirm', '--json'])
    assert.equal(confirmed.code, 0, confirmed.errors)
    assert.equal((await newest(machine)).phase, 'confirmed')

    // Removed under a hand-over, it says so, and what an undo needs stays.
    assert.match(await rpm(machine, '-e'), /a graphics card is still handed over/)
    assert.notEqual((await machine.run('command -v handoverctl')).code, 0)
    await machine.output(`test -e ${stateFolder}/status.json`)
    assert.equal(await rpm(machine, '-i', 'newer'), '')
    await inEffect(machine)
    await undone(machine)
    await machine.restart()
    await expectDrivers(machine, withHost)
    assert.equal((await newest(machine)).phase, 'undone')

    assert.equal(await rpm(machine, '-e'), '')
    await machine.output('rm /var/tmp/older.rpm /var/tmp/newer.rpm')
    expectSame(before, await listing(machine))
    const namesAfter = await names(machine)
    const came = namesAfter.filter((name) => !namesBefore.includes(name))
    const gone = namesBefore.filter((name) => !namesAfter.includes(name))
    assert.deepEqual({ came, gone }, { came: [], gone: [] })
  },
}

/** Runs rpm with the package of a name, or for what is installed; gives what it and the package's scripts said. */
async function rpm(machine: Machine, deed: '-i' | '-U' | '-e', file?: 'older' | 'newer'): Promise<string> {
  const what = file ? `--nodeps /var/tmp/${file}.rpm` : 'gpu-handover'
  const answer = await machine.run(`rpm ${deed} ${what}`)
  assert.equal(answer.code, 0, answer.errors)
  // Debian's rpm tells everybody to use apt.
  return `${answer.output}${answer.errors}`.replace(/^rpm: (?:RPM should not|However).*\n?/gm, '').trim()
}

async function installed(machine: Machine): Promise<string> {
  return (await machine.output(`rpm -q --qf '%{VERSION}' gpu-handover`)).trim()
}

async function inode(machine: Machine): Promise<string> {
  return (await machine.output(`stat -c %i ${packagedHelper}`)).trim()
}

/**
 * What lies on the disk, but for what the system itself writes all the time, the person's own, and rpm's database.
 * Folders that many packages share stay behind where no package of this small system has them; ours must not.
 */
async function names(machine: Machine): Promise<readonly string[]> {
  const always = [
    '/var/lib/rpm',
    '/var/log',
    '/var/cache',
    '/tmp',
    '/var/tmp',
    '/var/lib/systemd',
    '/home',
    '/root',
  ]
  const prune = always.map((path) => `-path ${path}`).join(' -o ')
  return (
    await machine.output(
      `find / -xdev \\( ${prune} \\) -prune -o \\( ! -type d -o -iname '*handover*' \\) -print | sort`,
    )
  ).split('\n')
}

/** polkit knows the actions, systemd accepts the units, the shell completes, the package agrees with its list. */
async function whatIsInstalled(machine: Machine): Promise<void> {
  for (const action of ACTIONS) {
    const told = await machine.output(`pkaction --verbose --action-id org.gpuhandover.Handover.${action}`)
    assert.match(told, new RegExp(packagedHelper))
  }
  await machine.output(`systemd-analyze verify /usr/lib/systemd/system/gpu-handover-*.service`)
  assert.notEqual((await machine.run(`systemctl is-active ${GUARD}`)).code, 0)
  const complete = `. /usr/share/bash-completion/completions/handoverctl
COMP_WORDS=(handoverctl insp); COMP_CWORD=1; COMP_LINE='handoverctl insp'; COMP_POINT=16
$(complete -p handoverctl | sed -n 's/.*-F \\([^ ]*\\).*/\\1/p') handoverctl insp handoverctl; echo "\${COMPREPLY[@]}"`
  assert.equal((await machine.output(`bash -c '${complete.replaceAll("'", `'\\''`)}'`)).trim(), 'inspect')
  assert.equal(await machine.output('rpm -V --nodeps gpu-handover'), '')
}

/** Each command of handoverctl, as the person; those that change something beyond a VM's definition come later. */
async function everyCommand(machine: Machine): Promise<void> {
  const run = (words: readonly string[]) => machine.asPerson(['handoverctl', ...words])
  for (const { name } of commandTexts()) {
    const { code, output, errors } = await run(['help', name])
    assert.equal(code, 0, `${name}: ${errors}`)
    assert.match(output, new RegExp(`Usage: handoverctl ${name}`))
  }
  const looks = [
    ['inspect'],
    ['plan', '--card', '01:00.0', '--no-software'],
    ['verify'],
    ['history'],
    ['vms'],
    ['ways', '--guest', 'linux'],
    ['capture', '/home/jo/capture.tar.gz'],
    ['system'],
    ['diagnose'],
  ]
  for (const words of looks) {
    const answer = await run([...words, '--json'])
    json<unknown>(answer, [0])
  }
  assert.deepEqual(json(await run(['system', '--json']), [0]), {
    state: 'package',
    installed: null,
    version: (await machine.output('handoverctl --version')).trim().split(' ').at(-1),
    isNeeded: false,
  })
  const definition = await innerDefinition(machine)
  await attach(machine)
  json(await run(['check-vm', '--vm', innerName, '--json']), [0])
  await detach(machine)
  assert.equal(await innerDefinition(machine), definition)
  await machine.output(`systemd-run --quiet --unit lab-web -p User=jo handoverctl web --no-open --port 8765
for i in $(seq 60); do bash -c 'exec 3<>/dev/tcp/127.0.0.1/8765' && exit 0; sleep 1; done; exit 1`)
  await machine.output('systemctl stop lab-web')
}

/** A pause that is thought better of. */
async function pauses(machine: Machine): Promise<void> {
  for (const words of [['pause'], ['pause', '--off']]) {
    const answer = await machine.asPerson(['handoverctl', ...words, '--json'])
    assert.equal(answer.code, 0, `${answer.output}\n${answer.errors}`)
  }
}
