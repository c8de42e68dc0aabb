import { describe, expect, it, vi } from 'vitest'
import { browserNotifier, type NotifyingPage } from '../../../src-renderer/service/notifier.ts'

const notice = { title: 'Done', text: 'Restart.', place: 'apply' } as const

/** A browser whose person has said so much about notifications, and answers the question with `answer`. */
function browser(permission: NotificationPermission, answer: NotificationPermission, hasFocus = false) {
  const shown: { title: string; click: () => void; close: () => void }[] = []
  const questions = vi.fn()
  class Shown {
    static permission = permission
    static async requestPermission() {
      questions()
      Shown.permission = answer
      return answer
    }
    close = vi.fn()
    click = () => {}
    readonly title: string
    constructor(title: string) {
      this.title = title
      shown.push(this)
    }
    addEventListener(_name: string, listener: () => void) {
      this.click = listener
    }
  }
  const focus = vi.fn()
  const page = {
    Notification: Shown,
    document: { hasFocus: () => hasFocus },
    focus,
  } as unknown as NotifyingPage
  return { notifier: browserNotifier(page), shown, questions, focus }
}

describe('the notifications of a browser', () => {
  it('are not used before the person allowed them, and ask only when told to', async () => {
    const { notifier, shown, questions } = browser('default', 'granted')
    expect(notifier.telling()).toBe('unasked')
    notifier.tell(notice, () => {})
    expect(shown).toEqual([])
    expect(questions).not.toHaveBeenCalled()
    expect(await notifier.ask()).toBe('allowed')
    notifier.tell(notice, () => {})
    expect(shown).toMatchObject([{ title: 'Done' }])
  })

  it('lead back to the page by a click', () => {
    const { notifier, shown, focus } = browser('granted', 'granted')
    const onClick = vi.fn()
    notifier.tell(notice, onClick)
    shown[0]?.click()
    expect(focus).toHaveBeenCalledOnce()
    expect(onClick).toHaveBeenCalledOnce()
    expect(shown[0]?.close).toHaveBeenCalledOnce()
  })

  it('are not shown to who looks at the page, or has forbidden them', async () => {
    const looking = browser('granted', 'granted', true)
    looking.notifier.tell(notice, () => {})
    const forbidden = browser('default', 'denied')
    expect(await forbidden.notifier.ask()).toBe('forbidden')
    forbidden.notifier.tell(notice, () => {})
    expect([...looking.shown, ...forbidden.shown]).toEqual([])
  })

  it('may be missing altogether', () => {
    const notifier = browserNotifier({ document: { hasFocus: () => false }, focus: () => {} })
    expect(notifier.telling()).toBe('never')
    expect(() => notifier.tell(notice, () => {})).not.toThrow()
  })
})
