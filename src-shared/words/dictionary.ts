import type { Language, Tongue } from './languages.ts'
import { engineOf, type Part, speak } from './say.ts'

/**
 * The sentences of a language, in the parts that they are kept in. Loaded only when they are asked for: whoever speaks
 * English does without all others. The window is given its own by the service and never asks here.
 */
export async function dictionaryOf(language: Language): Promise<readonly Part[]> {
  switch (language) {
    case 'en':
      return (await import('./en/index.ts')).english
    case 'de':
      return (await import('./de/index.ts')).german
    case 'es':
      return (await import('./es/index.ts')).spanish
  }
}

/** Loads the words of a tongue and speaks it from then on, in this thread. */
export async function speakAs(tongue: Tongue): Promise<void> {
  speak(tongue, engineOf(await dictionaryOf(tongue.language)))
}
