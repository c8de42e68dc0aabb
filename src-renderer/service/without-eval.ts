import { z } from 'zod'

// The page's policy forbids code made from strings. Zod looks whether it may when the first schema is built, and
// that look alone is a violation; so this module comes before every module that builds one.
z.config({ jitless: true })
