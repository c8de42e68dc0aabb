const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types handover-worker',
]

/**
 * The headers of every page and file of the window: a strict content security policy, nothing guessed, nothing
 * framed, nothing told to others, nothing kept. `connect` says where the page may speak to: its own server
 * ('self') or, where a bridge is there, nowhere ('none').
 */
export function pageHeaders(connect: 'self' | 'none'): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [...POLICY, `connect-src '${connect}'`].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
    'cache-control': 'no-store',
  }
}
