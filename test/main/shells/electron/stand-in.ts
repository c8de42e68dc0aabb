import { EventEmitter } from 'node:events'
import type {
  App,
  BrowserWindowConstructorOptions,
  ContextBridge,
  CustomScheme,
  Dialog,
  IpcMain,
  IpcMainInvokeEvent,
  IpcRenderer,
  MenuItemConstructorOptions,
  NotificationConstructorOptions,
  Protocol,
  Rectangle,
  Session,
} from 'electron'

/**
 * Stands in for the module `electron` in both its processes, as far as the shell uses it and as strict as the
 * real one: what must come before `ready` throws after it, a channel has one handler, values are cloned on
 * their way, and a page sees nothing but what a preload exposed. Held to electron.d.ts by its parameters.
 */
type Like<Real, Names extends keyof Real> = {
  [Name in Names]: Real[Name] extends (...given: infer Given) => unknown
    ? (...given: Given) => unknown
    : Real[Name]
}

/** A frame as the sender of a message. */
export interface Frame {
  url: string
  readonly parent: Frame | null
}

type Handler = (event: IpcMainInvokeEvent, ...given: unknown[]) => unknown
type Hearer = (event: unknown, ...given: unknown[]) => void

const handlers = new Map<string, Handler>()
const hearers = new EventEmitter()

/** What a test sees of this world and does to it. */
export const world = {
  ready: Promise.withResolvers<void>(),
  isReady: false,
  isOnlyInstance: true,
  quits: 0,
  sandboxed: false,
  accelerated: true,
  schemes: [] as readonly CustomScheme[],
  windows: [] as BrowserWindow[],
  menu: [] as readonly MenuItemConstructorOptions[],
  userData: '/nowhere',
  screens: [{ x: 0, y: 0, width: 1920, height: 1040 }] as readonly Rectangle[],
  /** What the page has beside the web: `window` of the main world. */
  page: {} as Record<string, unknown>,
  /** Dialogs that were shown, and how the person answers each. */
  asked: [] as object[],
  answers: { button: 0, file: undefined as string | undefined },
  canNotify: true,
  notifications: [] as Notification[],
  /** Messages that went to the main process. */
  invoked: [] as string[],
  /** Lets Electron become ready. */
  start(): void {
    world.isReady = true
    world.ready.resolve()
  },
  window(): BrowserWindow {
    const [window] = world.windows
    if (!window) throw new Error('No window is open.')
    return window
  },
  /** Sends a message as any frame of any contents could. */
  async invoke(channel: string, given: readonly unknown[], sender: WebContents, frame: Frame | null) {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    const event = { sender, senderFrame: frame, frameId: 1, processId: 1, type: 'frame' }
    const answer = await handler(event as never, ...given.map((value) => structuredClone(value)))
    return structuredClone(answer)
  },
  /** Asks the protocol handler as the network stack of the window would. */
  async fetch(url: string, init?: RequestInit): Promise<Response> {
    const handle = schemeHandlers.get(new URL(url).protocol.slice(0, -1))
    if (!handle) throw new Error(`No scheme for ${url}`)
    return handle(new Request(url, init))
  },
}

const schemeHandlers = new Map<string, (request: Request) => Response | Promise<Response>>()

export class WebContents extends EventEmitter {
  readonly mainFrame: Frame = { url: '', parent: null }
  openHandler: Parameters<Electron['setWindowOpenHandler']>[0] = () => ({ action: 'allow' })
  destroyed = false

  isDestroyed(): boolean {
    return this.destroyed
  }

  setWindowOpenHandler(handler: WebContents['openHandler']): void {
    this.openHandler = handler
  }

  send(channel: string, ...given: unknown[]): void {
    if (this.destroyed) throw new Error('Object has been destroyed')
    hearers.emit(channel, { sender: 'ipcRenderer' }, ...given.map((value) => structuredClone(value)))
  }

  /** Whether an event of this name may go on: nobody prevented it. */
  allows(name: string, details: object = {}): boolean {
    let prevented = false
    this.emit(name, { ...details, preventDefault: () => (prevented = true) })
    return !prevented
  }
}

type Electron = import('electron').WebContents

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents()
  readonly options: BrowserWindowConstructorOptions
  shown = false
  maximized = false
  minimized = false
  focused = false

  constructor(options: BrowserWindowConstructorOptions) {
    super()
    if (!world.isReady) throw new Error('Cannot create BrowserWindow before app is ready')
    this.options = options
    world.windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url
    await world.fetch(url)
    this.emit('ready-to-show')
  }

  show(): void {
    this.shown = true
  }

  maximize(): void {
    this.maximized = true
  }

  isFocused(): boolean {
    return this.focused
  }

  isMaximized(): boolean {
    return this.maximized
  }

  isMinimized(): boolean {
    return this.minimized
  }

  restore(): void {
    this.minimized = false
  }

  focus(): void {
    this.focused = true
  }

  isDestroyed(): boolean {
    return this.webContents.destroyed
  }

  getNormalBounds(): Rectangle {
    const { x = 0, y = 0, width = 800, height = 600 } = this.options
    return { x, y, width, height }
  }

  close(): void {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (prevented) return
    this.webContents.destroyed = true
    this.emit('closed')
    app.emit('window-all-closed')
  }
}

function beforeReady(what: string): void {
  if (world.isReady) throw new Error(`${what} must be called before the app is ready`)
}

class StandInApp
  extends EventEmitter
  implements
    Like<
      App,
      | 'disableHardwareAcceleration'
      | 'enableSandbox'
      | 'getPath'
      | 'isPackaged'
      | 'quit'
      | 'requestSingleInstanceLock'
      | 'whenReady'
    >
{
  isPackaged = false

  whenReady(): Promise<void> {
    return world.ready.promise
  }

  requestSingleInstanceLock(): boolean {
    return world.isOnlyInstance
  }

  quit(): void {
    world.quits += 1
  }

  enableSandbox(): void {
    beforeReady('app.enableSandbox()')
    world.sandboxed = true
  }

  disableHardwareAcceleration(): void {
    beforeReady('app.disableHardwareAcceleration()')
    world.accelerated = false
  }

  getPath(): string {
    return world.userData
  }
}

export const app = new StandInApp()

export const protocol: Like<Protocol, 'registerSchemesAsPrivileged'> = {
  registerSchemesAsPrivileged(schemes) {
    beforeReady('protocol.registerSchemesAsPrivileged()')
    world.schemes = schemes
  },
}

class StandInSession
  extends EventEmitter
  implements
    Like<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'>
{
  requestHandler: Parameters<Session['setPermissionRequestHandler']>[0] = null
  checkHandler: Parameters<Session['setPermissionCheckHandler']>[0] = null
  deviceHandler: Parameters<Session['setDevicePermissionHandler']>[0] = null
  private beforeRequest:
    | ((details: { url: string }, callback: (response: object) => void) => void)
    | undefined

  readonly webRequest = {
    onBeforeRequest: (listener: StandInSession['beforeRequest']): void => {
      this.beforeRequest = listener
    },
  }

  readonly protocol: Like<Protocol, 'handle'> = {
    handle(scheme, handler) {
      if (schemeHandlers.has(scheme)) throw new Error(`The scheme ${scheme} is handled already`)
      // The types of Electron's own globals are those of Node.
      schemeHandlers.set(scheme, handler as never)
    },
  }

  setPermissionRequestHandler(handler: StandInSession['requestHandler']): void {
    this.requestHandler = handler
  }

  setPermissionCheckHandler(handler: StandInSession['checkHandler']): void {
    this.checkHandler = handler
  }

  setDevicePermissionHandler(handler: StandInSession['deviceHandler']): void {
    this.deviceHandler = handler
  }

  /** Whether a request for a URL would leave the window. */
  lets(url: string): boolean {
    let cancelled = false
    this.beforeRequest?.({ url }, (response) => {
      cancelled = 'cancel' in response && response.cancel === true
    })
    return !cancelled
  }
}

export const session = { defaultSession: new StandInSession() }

export const ipcMain: Like<IpcMain, 'handle'> = {
  handle(channel, listener) {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    }
    handlers.set(channel, listener)
  },
}

export const ipcRenderer: Like<IpcRenderer, 'invoke' | 'on' | 'off'> = {
  async invoke(channel, ...given) {
    world.invoked.push(channel)
    const { webContents } = world.window()
    try {
      return await world.invoke(channel, given, webContents, webContents.mainFrame)
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${error}`)
    }
  },
  on: (channel, listener) => hearers.on(channel, listener as Hearer),
  off: (channel, listener) => hearers.off(channel, listener as Hearer),
}

export const contextBridge: Like<ContextBridge, 'exposeInMainWorld'> = {
  exposeInMainWorld(key, api) {
    if (key in world.page) throw new Error(`Cannot bind an API on top of an existing property ${key}`)
    world.page[key] = across(api)
  },
}

/** What a value becomes on its way between the preload's world and the page's. */
function across(value: unknown): unknown {
  if (typeof value === 'function') {
    return (...given: unknown[]) => across(value(...given.map(across)))
  }
  if (value instanceof Promise) return value.then(across)
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, member]) => [name, across(member)])
    return Array.isArray(value) ? value.map(across) : Object.freeze(Object.fromEntries(entries))
  }
  return value
}

export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
  setApplicationMenu(template: MenuItemConstructorOptions[]): void {
    world.menu = template
  },
}

export const dialog: Like<Dialog, 'showMessageBox' | 'showOpenDialog'> = {
  async showMessageBox(...given) {
    world.asked.push(given.at(-1) ?? {})
    return { response: world.answers.button, checkboxChecked: false }
  },
  async showOpenDialog(...given) {
    world.asked.push(given.at(-1) ?? {})
    const { file } = world.answers
    return { canceled: file === undefined, filePaths: file === undefined ? [] : [file] }
  },
}

export class Notification extends EventEmitter {
  static isSupported(): boolean {
    return world.canNotify
  }

  readonly options: NotificationConstructorOptions
  shown = false

  constructor(options: NotificationConstructorOptions) {
    super()
    this.options = options
    world.notifications.push(this)
  }

  show(): void {
    this.shown = true
  }

  close(): void {
    this.shown = false
  }
}

export const nativeTheme = { shouldUseDarkColors: true, themeSource: 'system' }

export const screen = {
  getAllDisplays: () => world.screens.map((workArea) => ({ workArea })),
}
