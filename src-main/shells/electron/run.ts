import { join } from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session } from 'electron'
import { noticeOfMove, noticeOfOutcome } from '../../../src-shared/change/background-notice.ts'
import type { ChangeView } from '../../../src-shared/change/proof.ts'
import { shellEvent } from '../../../src-shared/ipc/channels.ts'
import type { Service } from '../../../src-shared/ipc/contract.ts'
import { dispatcher } from '../../../src-shared/ipc/dispatch.ts'
import { forwardEvents } from '../../../src-shared/ipc/forward.ts'
import type { ShellCommand } from '../../../src-shared/ipc/shell.ts'
import { defaultSettings, type Settings } from '../../../src-shared/settings/settings.ts'
import type { Start } from '../../service/resume/resume.ts'
import { rendererFiles } from '../renderer-files.ts'
import { answerCalls } from './answer-calls.ts'
import { chooseRom } from './choose-rom.ts'
import { guardClosing } from './guard-closing.ts'
import { lockContents, lockSession } from './lock-down.ts'
import { menuTemplate } from './menu.ts'
import { openWindow } from './open-window.ts'
import { OWN_SCHEME, PROOF_URL, START_URL } from './own-origin.ts'
import { serveWindow } from './own-protocol.ts'
import { addressAsked } from './place-word.ts'
import { tellInBackground } from './tell-in-background.ts'
import { watchWork } from './watch-work.ts'

/** What the Electron shell needs. */
export interface ElectronShellOptions {
  readonly service: Service
  /** Folder of the built window. */
  readonly rendererDir: string
  /** The built preload. */
  readonly preload: string
  /** The words that the app was started with. */
  readonly words: readonly string[]
  /** How this start begins; asked once, by the instance that stays. */
  readonly begin: () => Start
  /** Is handed what the service throws. */
  readonly onBug: (error: unknown) => void
}

/**
 * Runs the app in Electron: one instance with one window. To be called before Electron is ready, because what
 * comes first here cannot be changed later. Resolves once the window is open, or at once where none opens: in a
 * second instance, and where the desktop started the app before the restart that it waits for.
 */
export async function runElectronShell(options: ElectronShellOptions): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  const start = options.begin()
  if (start === 'wait') {
    app.quit()
    return
  }
  app.enableSandbox()
  // The app must never hold the card that it is about to hand over.
  app.disableHardwareAcceleration()
  protocol.registerSchemesAsPrivileged([OWN_SCHEME])
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
  app.on('window-all-closed', () => app.quit())
  await app.whenReady()
  const asked = addressAsked(options.words)
  const decided = await options.service['settings:get']({})
  const settings = decided.ok ? decided.value.settings : defaultSettings
  nativeTheme.themeSource = settings.appearance
  const url = start === 'on-the-proof' ? PROOF_URL : (asked ?? START_URL)
  const window = openApp(options, url, settings)
  app.on('second-instance', (_event, words) => {
    const wanted = addressAsked(words)
    if (wanted !== undefined) void window.loadURL(wanted)
    if (window.isMinimized()) window.restore()
    window.focus()
  })
}

function openApp(
  { service, rendererDir, preload, onBug }: ElectronShellOptions,
  url: string,
  settings: Settings,
): BrowserWindow {
  lockSession(session.defaultSession)
  serveWindow(session.defaultSession.protocol, rendererFiles(rendererDir))
  const window = openWindow({ preload, url, stateFile: join(app.getPath('userData'), 'window.json') })
  const { webContents } = window
  const send = (name: string, payload: unknown): void => {
    if (!webContents.isDestroyed()) webContents.send(name, payload)
  }
  const tell = (command: ShellCommand): void => send(shellEvent, command)
  let isWanted = settings.notifications
  const notify = tellInBackground(
    window,
    () => isWanted,
    (place) => tell({ kind: 'go', place }),
  )
  const { dispatch, isAtWork } = watchWork(dispatcher(service, onBug), (outcome) =>
    notify(noticeOfOutcome(outcome)),
  )
  guardClosing(window, dialog, isAtWork)
  answerCalls(
    ipcMain,
    dispatch,
    () => (window.isDestroyed() ? undefined : webContents),
    () => chooseRom(window, dialog),
  )
  let known: ChangeView | undefined
  void dispatch('change:view', {}).then((outcome) => {
    // What comes out of the dispatcher was parsed by the schema of its call.
    if (outcome.ok) known ??= outcome.value as ChangeView
  })
  const inspectAgain = (): void => {
    void dispatch('host:inspect', { source: { kind: 'live' } }).then((outcome) => {
      if (outcome.ok) send('host:changed', outcome.value)
    })
  }
  const showMenu = (): void =>
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ inspectAgain, tell }, app.isPackaged)))
  showMenu()
  const stops = [
    forwardEvents(service.subscribe, send, onBug),
    service.subscribe['change:moved']((view) => {
      notify(noticeOfMove(known, view))
      known = view
    }),
    service.subscribe['settings:changed']((view) => {
      nativeTheme.themeSource = view.settings.appearance
      isWanted = view.settings.notifications
      // Its words may be in another language now.
      showMenu()
    }),
  ]
  window.once('closed', () => {
    for (const stop of stops) stop()
  })
  return window
}
