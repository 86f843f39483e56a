import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * The one style element that a library still adds by itself: React Aria's, against scrolling behind
 * an open menu on iOS. It is allowed by its exact text, so that no other inline style is;
 * `src/app/csp.test.ts` fails when the library's text changes.
 */
export const LIBRARY_STYLES = [
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
] as const

function styleHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Everything comes from our own origin; nothing is evaluated, framed or sent elsewhere. */
export function contentSecurityPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${LIBRARY_STYLES.map(styleHash).join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** Writes the policy into the built page only: the development server needs inline scripts. */
export function contentSecurityPolicyPlugin(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy() },
        injectTo: 'head-prepend',
      },
    ],
  }
}
