import { z } from 'zod'

/** What a person wants a VM for, as far as the choice of a way depends on it. */
export const wishSchema = z.strictObject({
  guest: z.enum(['windows', 'linux']),
  purpose: z
    .enum(['games', 'creating', 'computing', 'desktop', 'server'])
    .describe(
      'creating: CAD, rendering, video. computing: CUDA, ROCm, models. server: no picture is needed.',
    ),
  sharing: z
    .boolean()
    .describe('This computer goes on using the same card meanwhile, or several VMs run at once.'),
})

/** The wish that a person names. */
export type Wish = z.infer<typeof wishSchema>
