// The content policy: one for all pages, since no script or style of ours is inline.

const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** For the page itself; `frame-ancestors` only works as a header. */
export const pagePolicy = directives.join('; ');

/** For hosts that read a `_headers` file. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');
