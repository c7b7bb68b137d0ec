// The content policies: one for all pages, since no script or style of ours is inline, and one for every other file.

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

const unframed = "frame-ancestors 'none'";

/** The same as a header, for hosts that read a `_headers` file. */
export const pageHeaderPolicy = [...directives, unframed].join('; ');

/** For whatever is no page. Without `default-src`: WebKit shows a PDF that has one as a stamp in a corner of the window. */
export const fileHeaderPolicy = [unframed, "base-uri 'none'", "form-action 'self'"].join('; ');
