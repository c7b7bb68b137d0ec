/// <reference types="astro/client" />

declare module 'virtual:content' {
  /** The repository's root on this machine. */
  export const root: string;
  export const content: import('./model/content.ts').Content;
}

declare module 'virtual:tokens.css';

/** Address of a style sheet of its own. */
declare module '*.css?url&no-inline' {
  const address: string;
  export default address;
}

/** For plain `tsc`, which does not read .astro files; `astro check` does, and holds each to its own Props. */
declare module '*.astro' {
  const component: () => unknown;
  export default component;
}
