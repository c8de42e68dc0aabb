import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { placeWindow, readWindowState, SMALLEST, writeWindowState } from './window-state.ts'

// The window's own background in both themes, so that nothing flashes before the first paint.
const BACKGROUND = { light: '#f2f2f2', dark: '#151515' }

/** What a window is opened with. */
export interface WindowOptions {
  /** The built preload. */
  readonly preload: string
  /** The page, of our own scheme. */
  readonly url: string
  /** Where its size and place are kept. */
  readonly stateFile: string
}

/** Opens the window: sandboxed, apart from Node, with nothing switched on that Electron's checklist warns of. */
export function openWindow({ preload, url, stateFile }: WindowOptions): BrowserWindow {
  const state = readWindowState(stateFile)
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...placeWindow(state, screens),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  if (state?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    writeWindowState(stateFile, { ...window.getNormalBounds(), maximized: window.isMaximized() })
  })
  void window.loadURL(url)
  return window
}
